import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { openedWindow, setSettings } from './pages/window'

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on screen')
  return box
}

test('free notes are laid, dragged, sized and left by hand and by keyboard', async ({ app }) => {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr' })
  await new LibraryPage(page).openSample('onboarding-saas-b2b')
  const map = new MapPage(page)
  await map.expectOpened()
  const { keyboard, mouse } = page
  const note = map.drawn('annotation').filter({ hasText: 'Chiffre à' })

  const tool = page.getByRole('button', { name: 'Note libre', exact: true })
  await tool.click()
  await expect(tool).toHaveAttribute('aria-pressed', 'true')
  const card = await boxOf(map.card('Quatre allers-retours'))
  await mouse.click(card.x + 40, card.y + 40)
  await expect(tool).toHaveAttribute('aria-pressed', 'false')
  await keyboard.type('Chiffre à vérifier')
  await map.type('Enter')
  await expect(note).toBeVisible()
  await map.expectFocus('note libre')

  const before = await boxOf(note)
  await mouse.move(before.x + 20, before.y + 10)
  await mouse.down()
  await mouse.move(before.x + 90, before.y + 40)
  await mouse.move(before.x + 120, before.y + 70)
  await mouse.up()
  await expect.poll(async () => Math.round((await boxOf(note)).x - before.x)).toBe(100)
  const edge = await boxOf(page.locator('[data-width-edge]'))
  await mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2)
  await mouse.down()
  await mouse.move(edge.x + 50, edge.y + 4)
  await mouse.up()
  await expect.poll(async () => (await boxOf(note)).width).toBeGreaterThan(before.width + 30)
  await map.type('Control+z')
  await expect.poll(async () => (await boxOf(note)).width).toBe(before.width)

  // The same without a hand: a text where the focus stands, moved, widened, reached again, reworded, deleted.
  await map.step('Former les référents').click()
  await map.walkToRow('Irritants')
  await map.type('Control+Shift+t')
  await keyboard.type('Zone à creuser')
  await map.type('Enter')
  const text = map.drawn('annotation').filter({ hasText: 'Zone à' })
  const laid = await boxOf(text)
  await map.type('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+Shift+ArrowRight')
  await expect.poll(async () => (await boxOf(text)).y - laid.y).toBe(16)
  await expect.poll(async () => (await boxOf(text)).width - laid.width).toBe(16)
  await map.type('Escape')
  await map.expectFocus('Supports de formation')
  await map.type('Control+Shift+y')
  await map.expectFocus('Chiffre à vérifier')
  await map.type('ArrowRight')
  await map.expectFocus(/Zone à creuser.*2 sur 2/)
  await map.type('F2', 'Control+a')
  await keyboard.type('Zone vue')
  await map.type('Escape', 'Control+f')
  await keyboard.type('zone vue')
  await map.type('Enter', 'Escape')
  await map.expectFocus('Zone vue')
  await map.type('Delete')
  await expect(map.drawn('annotation')).toHaveCount(1)
  await map.type('Control+z')
  await expect(map.drawn('annotation')).toHaveCount(2)

  await expect(map.saved).toBeVisible()
})

test('a thread on a card is opened, answered, resolved and taken back', async ({ app }) => {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr', author: 'Claire' })
  await new LibraryPage(page).openSample('onboarding-saas-b2b')
  const map = new MapPage(page)
  await map.expectOpened()
  const { keyboard } = page
  const panel = page.getByRole('complementary', { name: 'Commentaires' })
  const threads = panel.getByRole('article')
  const marks = page.locator('[data-comments]')

  await map.card('Quatre allers-retours').click()
  await map.type('Control+Shift+m')
  await expect(panel.getByLabel('Nouveau commentaire')).toBeFocused()
  await keyboard.type('Confirmé par les entretiens ?')
  await map.type('Enter')
  await expect(threads).toContainText('Claire')
  await expect(marks).toHaveCount(1)
  await map.expectFocus(/1 commentaire ouvert/)
  await threads.getByLabel('Répondre').fill('Oui, 4 sur 5.')
  await map.type('Enter')
  await expect(threads).toContainText('4 sur 5')

  await threads.getByRole('button', { name: 'Marquer comme résolu' }).click()
  await expect(threads).toHaveCount(0)
  await expect(marks).toHaveCount(0)
  await map.grid.focus()
  await map.type('Control+z')
  await expect(threads).toHaveCount(1)
  await expect(marks).toHaveCount(1)

  // On a step by hand, from the mark back to its thread, and away again with all that was said.
  await page.getByRole('button', { name: 'Commentaire', exact: true }).click()
  await map.step('Négocier et signer').click()
  await keyboard.type('Trop long')
  await map.type('Enter')
  await expect(marks).toHaveCount(2)
  // From far out too, where cards are blocks and headers have names alone.
  await map.type('Control+Shift+0', ...Array.from({ length: 5 }, () => 'Control+-'))
  await expect(page.locator('[data-detail="block"]')).toBeVisible()
  await expect(marks).toHaveCount(2)
  await map.type('Control+0', 'Control+Shift+k')
  await expect(panel).toHaveCount(0)
  await marks.first().click()
  await expect(panel).toBeVisible()
  await threads.filter({ hasText: 'entretiens' }).getByRole('button', { name: 'Supprimer ce fil' }).click()
  await expect(threads).toHaveCount(1)
  await expect(map.saved).toBeVisible()
})
