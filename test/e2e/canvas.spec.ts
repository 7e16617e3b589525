import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { settled } from './pages/settled'

/** The sheet is drawn for the eye and hidden from assistive tools; the grid is its other reading. Tests use both. */
const grid = (page: Page): Locator => page.getByRole('grid')
const step = (page: Page, place: number): Locator => page.locator('[data-role="step"]').nth(place)
const lane = (page: Page, name: string): Locator =>
  page.locator('[data-role="lane"]').filter({ hasText: name })
const card = (page: Page, text: string): Locator =>
  page
    .locator('[data-role="card"]')
    .filter({ hasText: text.replaceAll(' ', '') === text ? text : pattern(text) })

/** Lines are wrapped on the sheet, so a space of the text may be a line break there. */
function pattern(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
}

/** What the grid tells a screen reader about the focused cell. */
async function focusedCell(page: Page): Promise<string> {
  return grid(page).evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant')
    return (id && document.getElementById(id)?.textContent) || ''
  })
}

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

test.beforeEach(async ({ page }) => {
  await page.evaluate(() => window.api.request('settings:set', { locale: 'fr' }))
  await page.getByText('Onboarding SaaS B2B').click()
  await expect(grid(page)).toBeVisible()
})

test('cards are written one after the other without the mouse', async ({ page }) => {
  await step(page, 3).click()
  await expect.poll(() => focusedCell(page)).toMatch(/^Étape 2\.2/)
  for (let row = 0; row < 7; row += 1) await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedCell(page)).toBe('vide')

  await page.keyboard.type('Une belle surprise')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Et une autre')
  await page.keyboard.press('Tab')
  await expect(card(page, 'Une belle surprise')).toBeVisible()
  await expect(card(page, 'Et une autre')).toBeVisible()
  const first = await centre(card(page, 'Une belle surprise'))
  const second = await centre(card(page, 'Et une autre'))
  expect(second.x).toBeCloseTo(first.x, 0)
  expect(second.y).toBeGreaterThan(first.y)

  // Tab went on to the next step, whose card is now open.
  const field = page.getByRole('textbox', { name: 'Texte de la note' })
  await expect(field).toHaveValue('Modèle de cours offert, prêt à publier')
  await page.keyboard.type(', en deux langues')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(grid(page)).toBeFocused()
  await expect(card(page, 'prêt à publier, en deux langues')).toBeVisible()

  // An empty new card is not created, wherever it is left.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(card(page, 'en deux langues')).toHaveCount(0)
})

test('steps, phases and lanes are renamed in place', async ({ page }) => {
  await step(page, 0).click()
  await page.keyboard.press('F2')
  const name = page.getByRole('main').getByRole('textbox', { name: 'Nom', exact: true })
  await expect(name).toHaveValue('Comparer les solutions')
  await page.keyboard.type('Comparer')
  await page.keyboard.press('Tab')
  await expect(name).toHaveValue('Négocier et signer')
  await page.keyboard.press('Escape')
  await expect(step(page, 0)).toContainText('Comparer')
  await expect(step(page, 0)).not.toContainText('solutions')

  await page.locator('[data-role="phase"]').first().dblclick()
  await expect(name).toHaveValue('Achat')
  await page.keyboard.type('Choix')
  // Left by a click elsewhere, the text is kept all the same.
  await lane(page, 'Attentes').click()
  await expect(page.locator('[data-role="phase"]').first()).toContainText('Choix')

  await page.keyboard.press('F2')
  await page.keyboard.type('Ce que Claire attend')
  await page.keyboard.press('Enter')
  await expect(lane(page, 'Ce que Claire attend')).toBeVisible()
})

test('text being typed is kept when the lens changes under it', async ({ page }) => {
  await card(page, 'Prix affichés').dblclick()
  await page.keyboard.type(' et sans appel')
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('textbox', { name: 'Texte de la note' })).toBeHidden()
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Control+1')
  await expect(card(page, 'sur devis » uniquement et sans appel')).toBeVisible()
})

test('a card goes where it is dropped, and undo brings it back', async ({ page }) => {
  const moved = card(page, 'Fait valider le budget')
  const from = await centre(moved)
  const target = await centre(card(page, 'Présente son équipe'))
  await drag(page, from, { x: target.x, y: target.y + 30 })
  await expect.poll(async () => (await centre(moved)).x).toBeCloseTo(target.x, 0)
  expect((await centre(moved)).y).toBeGreaterThan(target.y)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await centre(moved)).x).toBeCloseTo(from.x, 0)

  // In a lane of another kind it becomes a card of that kind.
  const pains = await centre(card(page, 'Quatre allers-retours'))
  await drag(page, from, { x: pains.x, y: pains.y + 20 })
  await expect(page.getByText('La note a changé de nature')).toBeVisible()

  // Escape gives up a drag, and nothing has moved.
  const start = await centre(card(page, 'Signer avant la clôture'))
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 200, start.y + 10, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await centre(card(page, 'Signer avant la clôture'))).toEqual(start)
})

test('Alt and the arrows move, Ctrl+D copies, Delete removes', async ({ page }) => {
  const moved = card(page, 'Signer avant la clôture')
  await moved.click()
  const before = await centre(moved)
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(async () => (await centre(moved)).x).toBeGreaterThan(before.x + 100)
  await page.keyboard.press('Control+d')
  await expect(moved).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(moved).toHaveCount(1)

  await step(page, 0).click()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(step(page, 1)).toContainText('Comparer les solutions')
})

test('a point of the curve follows the pointer, and the keys change it too', async ({ page }) => {
  await page.keyboard.press('Control+2')
  await settled(page)
  const word = page.locator('[data-role="caption"]').filter({ hasText: 'Lasse' })
  await expect(word).toContainText('−0,7')
  const recordId = await word.getAttribute('data-record')
  const face = page.locator(`[data-role="emotion"][data-record="${recordId}"]`)
  const at = await centre(face)
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x, at.y - 40, { steps: 4 })
  await page.mouse.move(at.x, at.y - 73, { steps: 4 })
  await expect(page.locator('output').filter({ hasText: '+0,3' })).toBeVisible()
  await page.mouse.up()
  await expect(word).toContainText('+0,3')
  await page.keyboard.press('-')
  await expect(word).toContainText('−0,2')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(word).toContainText('−0,7')
})

test('another lens keeps the selection and shows its step', async ({ page }) => {
  await grid(page).focus()
  await page.keyboard.press('End')
  const last = await focusedCell(page)
  await page.keyboard.press('Control+3')
  await expect.poll(() => focusedCell(page)).toBe(last)
  const name = last.replace(/^Étape [\d.]+\s:\s/, '').split(' ·')[0] ?? ''
  await expect(page.locator('[data-role="step"]').filter({ hasText: pattern(name) })).toBeInViewport()
  await page.keyboard.press('Control+1')
  await expect(page.locator('[data-role="step"]').filter({ hasText: pattern(name) })).toBeInViewport()
})

test('two cards of the blueprint are connected by pointer and by keyboard', async ({ page }) => {
  await page.keyboard.press('Control+3')
  await settled(page)
  const connections = page.locator('[data-role="connection"]')
  await expect(connections.first()).toBeAttached()
  const before = await connections.count()
  const from = card(page, 'Devis et fiche tarif')
  await from.click()
  const handle = await centre(page.locator('[data-connect]').first())
  await drag(page, handle, await centre(card(page, 'Contrat et annexe')))
  await expect(connections).toHaveCount(before + 1)
  await page.keyboard.press('Control+z')
  await expect(connections).toHaveCount(before)

  await from.click()
  await page.keyboard.press('Control+l')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(connections).toHaveCount(before + 1)
})

test('zoomed out, titles stay readable and the grid still speaks', async ({ page }) => {
  await page.getByRole('button', { name: 'Ajuster à la fenêtre' }).click()
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('Control+-')
  await expect(page.locator('[data-detail="block"]')).toBeVisible()
  await expect(page.getByTestId('rf__wrapper').locator('canvas')).toBeVisible()
  await expect(page.locator('[data-role="card"]')).toHaveCount(0)
  await expect(page.getByTitle(/^Étape 1\.1/)).toBeVisible()
  await grid(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focusedCell(page)).toContain('Compare trois LMS')
})
