import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { openedSample } from './pages/opened-sample'
import { settled } from './pages/settled'
import { answerOpenDialog } from './pages/system-dialogs'

/** A wall with its notes, wide enough to be worth a zoom. */
async function photo(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1_600, 900)
    const draw = canvas.getContext('2d')
    if (!draw) return []
    draw.fillStyle = '#e2ded6'
    draw.fillRect(0, 0, 1_600, 900)
    draw.fillStyle = '#fae678'
    for (let x = 60; x < 1_500; x += 240) for (let y = 60; y < 800; y += 240) draw.fillRect(x, y, 180, 180)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
  return Buffer.from(bytes)
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on screen')
  return box
}

test('a wall is transcribed from its photo without leaving the keyboard', async ({ launch, dataFolder }) => {
  const app = await launch()
  const map = await openedSample(app)
  const { page } = map
  const path = join(dataFolder, 'mur.jpg')
  await writeFile(path, await photo(page))
  const panel = page.getByRole('complementary', { name: 'Transcrire le mur' })
  const field = panel.getByLabel('Note à ranger')
  const frame = page.getByRole('group', { name: /^mur/ })
  const picture = frame.getByRole('img')

  await map.type('Control+Shift+w')
  await expect(field).toBeFocused()
  const notPicture = join(dataFolder, 'mur.png')
  await writeFile(notPicture, 'pas une image')
  await answerOpenDialog(app, notPicture)
  await page.getByRole('button', { name: 'Choisir les photos du mur' }).click()
  await expect(page.getByText('Ce fichier n’est pas une image')).toBeVisible()
  await answerOpenDialog(app, path)
  await page.getByRole('button', { name: 'Choisir les photos du mur' }).click()
  await expect(picture).toBeVisible()

  // Lane and step by their keys, a note with each Enter.
  await field.focus()
  await panel.getByLabel('Ligne').selectOption('Irritants')
  await field.focus()
  await map.type('Alt+ArrowRight', 'Alt+ArrowRight')
  await expect(panel.getByLabel('Étape').locator('option:checked')).toHaveText(/^2\.1/)
  await page.keyboard.type('Trois relances')
  await map.type('Enter')
  await page.keyboard.type('Aucun accusé')
  await map.type('Enter')
  await expect(map.card('Trois relances')).toBeVisible()
  await map.expectFocus('Aucun accusé')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')

  // A list at once into the parking lot, taken back by one undo from the empty field.
  await panel.getByLabel('Ligne').selectOption('Parking')
  await field.focus()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Qui paie ?\nQui décide ?')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    )
  })
  await expect(page.getByRole('button', { name: 'Parking (2)' })).toBeVisible()
  await map.type('Control+z')
  await expect(page.getByRole('button', { name: 'Parking', exact: true })).toBeVisible()
  await expect(panel.getByRole('listitem')).toHaveCount(2)

  // The last note again, reworded.
  await map.type('ArrowUp')
  await expect(panel.getByLabel('Texte', { exact: true })).toBeFocused()
  await map.type('End')
  await page.keyboard.type(' de réception')
  await map.type('Enter')
  await expect(field).toBeFocused()
  await expect(map.card('Aucun accusé de réception')).toBeVisible()

  // The photo from the field, by wheel, and turned.
  const whole = await boxOf(picture)
  await map.type('Alt+Equal', 'Alt+Equal')
  await expect.poll(async () => (await boxOf(picture)).width).toBeGreaterThan(whole.width * 1.5)
  const { x, y, width, height } = await boxOf(frame)
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.wheel(0, -300)
  await expect.poll(async () => (await boxOf(picture)).width).toBeGreaterThan(whole.width * 2)
  await frame.focus()
  await map.type('0', 'r')
  await expect.poll(async () => (await boxOf(picture)).height).toBeGreaterThan(whole.height * 1.5)
  const turned = await boxOf(picture)

  await map.type('Escape')
  await expect(panel).toHaveCount(0)
  await expect(map.grid).toBeFocused()
  await expect(map.saved).toBeVisible()
  await map.backToLibrary()
  await new LibraryPage(page).open('Onboarding SaaS B2B')
  await map.expectOpened()
  await map.type('Control+Shift+w')
  await expect.poll(async () => (await boxOf(picture)).height).toBe(turned.height)
  await expect(panel.getByLabel('Ligne').locator('option:checked')).toHaveText('Parking')
})

test('notes wait in the parking lot and are dragged, or filed by key, into cells', async ({ app }) => {
  const map = await openedSample(app)
  const { page } = map
  const { keyboard, mouse } = page
  const panel = page.getByRole('complementary', { name: 'Parking' })
  const parked = panel.getByRole('list', { name: 'Notes au parking' }).locator('[data-parked]')

  await map.type('Control+Shift+p')
  for (const text of ['Qui relance', 'Fax encore exigé', 'Portail en panne']) {
    await keyboard.type(text)
    await map.type('Enter')
  }
  await expect(parked).toHaveText(['Qui relance', 'Fax encore exigé', 'Portail en panne'])

  const from = await boxOf(parked.first())
  const to = await boxOf(map.card('Quatre allers-retours'))
  await mouse.move(from.x + 20, from.y + 12)
  await mouse.down()
  await mouse.move(from.x - 40, from.y + 20)
  await mouse.move(to.x + 30, to.y + 4)
  await mouse.up()
  await expect(parked).toHaveCount(2)
  await map.expectFocus(/Qui relance/)
  await map.grid.focus()
  await map.type('Control+z')
  await expect(parked).toHaveCount(3)

  // By keys: in another order, reworded, one filed where the map's focus stands, one card back.
  await parked.first().focus()
  await map.type('Alt+ArrowDown')
  await expect(parked).toHaveText(['Fax encore exigé', 'Qui relance', 'Portail en panne'])
  await map.type('F2')
  await keyboard.type('Qui relance le client')
  await map.type('Enter')
  await expect(parked.nth(1)).toHaveText('Qui relance le client')
  await expect(parked.nth(1)).toBeFocused()
  await map.card('Quatre allers-retours').click()
  await map.type('Control+Shift+d')
  await expect(map.card('Qui relance le client')).toBeVisible()
  await map.expectFocus(/Qui relance le client/)
  await expect(parked).toHaveText(['Fax encore exigé', 'Portail en panne'])
  await map.type('Control+Shift+u')
  await expect(parked).toHaveCount(3)
  await expect(map.card('Qui relance le client')).toHaveCount(0)

  // In the other lenses too.
  await map.type('Control+3')
  await settled(page)
  await map.drawn('card').filter({ hasText: 'Fait valider' }).click()
  await map.type('Control+Shift+d')
  await expect(parked).toHaveCount(2)
  await map.type('Control+2')
  await map.walkToRow('Pensées')
  await map.type('Control+Shift+d')
  await expect(parked).toHaveCount(1)
  await expect(map.saved).toBeVisible()
})
