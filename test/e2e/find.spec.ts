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

test('words are found whatever their accents, marked on the sheet, and the match comes into view', async ({
  page
}) => {
  const map = new MapPage(page)
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search')
  const field = bar.getByRole('textbox', { name: 'Chercher dans le projet' })
  await expect(field).toBeFocused()
  await page.keyboard.type('MODELE DE COURS OFFERT')
  await expect(bar.getByRole('status')).toHaveText('1 sur 1')
  await expect(map.card('Modèle de cours offert')).toBeInViewport()
  await map.expectFocus('Modèle de cours offert')
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString().replace(/\s+/g, ' '))
    )
  await expect.poll(marked).toEqual(['Modèle de cours offert'])

  await field.fill('delai')
  await expect(bar.getByRole('status')).toHaveText(/^\d+ sur \d+$/)
  const begun = (await bar.getByRole('status').textContent()) ?? ''
  const count = Number(begun.split(' ').at(-1))
  expect(count).toBeGreaterThan(1)
  const first = await map.focusedCell()
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).not.toHaveText(begun)
  await expect.poll(() => map.focusedCell()).not.toBe(first)
  await page.keyboard.press('Shift+F3')
  await expect(bar.getByRole('status')).toHaveText(begun)
  // Once round.
  for (let presses = 0; presses < count; presses += 1) await page.keyboard.press('F3')
  await expect(bar.getByRole('status')).toHaveText(begun)

  await field.fill('introuvable ici')
  await expect(bar.getByRole('status')).toHaveText('Aucun résultat')
  await expect.poll(marked).toEqual([])
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(map.grid).toBeFocused()
})

test('every text of the project is listed, and a match is gone to in its lens or its panel', async ({
  page
}) => {
  const map = new MapPage(page)
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search')
  const field = bar.getByRole('textbox', { name: 'Chercher dans le projet' })
  await page.keyboard.type('Trois imports ratés')
  await expect(bar.getByRole('status')).toHaveText(/résultat/)
  await expect(map.lens('Parcours')).toBeChecked()
  await page.keyboard.press('ArrowDown')
  const list = page.getByRole('listbox', { name: 'Liste des résultats' })
  await expect(list.getByRole('option').first()).toContainText('Trois imports ratés')
  await list.focus()
  await page.keyboard.press('Enter')
  await expect(map.lens('Parcours')).not.toBeChecked()
  await expect(bar.getByRole('status')).toHaveText(/^1 sur/)

  await field.fill('Claire Vasseur')
  await list.getByRole('option', { name: /Persona/ }).click()
  const catalogue = page.getByRole('complementary', { name: 'Catalogues' })
  await expect(catalogue.getByRole('textbox', { name: 'Nom' })).toHaveValue('Claire Vasseur')
  await expect(bar).toBeVisible()
})
