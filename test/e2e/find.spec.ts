import { expect, test } from './fixtures'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

test.beforeEach(async ({ page }) => {
  await setSettings(page, { locale: 'fr' })
  await page.getByText('Onboarding SaaS B2B').click()
  await new MapPage(page).expectOpened()
})

test('the sheet of shortcuts opens with a key, in the language of the reader', async ({ page }) => {
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' })
  await expect(sheet.getByRole('heading', { name: 'Se déplacer' })).toBeVisible()
  await expect(sheet.getByText('Rétablir')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.getByRole('button', { name: 'Affichage' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Line break')).toBeVisible()
})

test('the edge of a step header sets the width of the columns, and a double click gives it back', async ({
  page
}) => {
  const map = new MapPage(page)
  const first = map.drawn('step').first()
  const width = async (): Promise<number> => (await first.boundingBox())?.width ?? 0
  const own = await width()
  const edge = page.locator('[data-column-edge="0"]')
  const box = await edge.boundingBox()
  if (!box) throw new Error('no edge')
  const at = { x: box.x + box.width / 2, y: box.y + box.height - 6 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 30, at.y, { steps: 3 })
  await page.mouse.move(at.x + 60, at.y, { steps: 3 })
  await page.mouse.up()
  await expect.poll(width).toBe(own + 60)
  await page.mouse.dblclick(at.x + 60, at.y)
  await expect.poll(width).toBe(own)
})

test('the plus between two steps adds one there and asks its name', async ({ page }) => {
  const map = new MapPage(page)
  await page.locator('[data-column-edge="0"]').hover()
  await page.getByTitle('Ajouter une étape ici').first().click()
  await expect(map.field).toHaveValue('Nouvelle étape')
  await page.keyboard.type('Essayer')
  await page.keyboard.press('Enter')
  await expect(map.drawn('step').nth(1)).toContainText('Essayer')
})
