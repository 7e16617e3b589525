import { expect, test } from './fixtures'
import { boxOf } from './pages/box-of'
import { LibraryPage } from './pages/library-page'
import { openedSample } from './pages/opened-sample'
import { settled } from './pages/settled'

test('phases and lanes collapse by hand and by keyboard, count what they hide, and open for what is sought', async ({
  app
}) => {
  const map = await openedSample(app)
  const { page } = map
  const library = new LibraryPage(page)
  const { keyboard, mouse } = page
  const second = map.drawn('phase').nth(1)
  const cell = (name: string) => page.getByRole('gridcell', { name })
  const header = (name: string | RegExp) => page.getByRole('rowheader', { name })

  await page.getByRole('button', { name: 'Fermer' }).click()
  await second.hover({ position: { x: 40, y: 10 } })
  const chevron = second.locator('[data-collapse]')
  const target = await boxOf(chevron)
  expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(32)
  await chevron.click()
  await expect(map.step('Former les référents')).toHaveCount(0)
  await expect(
    cell('Phase 2 : Onboarding et implémentation, repliée : 4 étapes, 33 notes').first()
  ).toHaveAttribute('aria-expanded', 'false')

  // A lane with what stands in it, by its chord; the other lenses keep their lanes, and collapse the same phase.
  await map.lane('Irritants').click()
  await map.type('Control+Shift+e')
  await expect(map.card('Quatre allers-retours')).toHaveCount(0)
  await expect(header('Irritants, repliée : 12 notes')).toHaveAttribute('aria-expanded', 'false')
  await map.type('Control+2')
  await expect(map.step('Former les référents')).toHaveCount(0)
  await expect(header('Pensées')).toHaveAttribute('aria-expanded', 'true')
  await map.type('Control+3')
  await expect(map.step('Former les référents')).toHaveCount(0)
  await settled(page)
  await map.lane('En scène').locator('[data-collapse]').click()
  await expect(header(/^En scène \(front office\), repliée/)).toHaveAttribute('aria-expanded', 'false')
  await expect(map.drawn('connection').first()).toBeVisible()

  // A note goes into a collapsed lane and is not lost; a collapsed phase says that it takes none.
  await map.type('Control+1')
  await settled(page)
  const card = await boxOf(map.card('Comprendre le coût réel'))
  const row = await boxOf(map.lane('Irritants'))
  await mouse.move(card.x + 20, card.y + 10)
  await mouse.down()
  await mouse.move(card.x + 40, card.y + 20)
  await mouse.move(card.x + 30, row.y + row.height / 2, { steps: 4 })
  await mouse.up()
  await expect(header('Irritants, repliée : 13 notes')).toHaveCount(1)
  await map.type('Control+z')
  await expect(header('Irritants, repliée : 12 notes')).toHaveCount(1)
  const narrow = await boxOf(second)
  await mouse.move(card.x + 20, card.y + 10)
  await mouse.down()
  await mouse.move(card.x + 40, card.y + 20)
  await mouse.move(narrow.x + narrow.width / 2, card.y + 20, { steps: 4 })
  await expect(page.getByText('Phase repliée', { exact: true })).toBeVisible()
  await mouse.up()
  await expect(page.getByText('Une phase repliée ne dit pas à quelle étape')).toBeVisible()
  await expect(map.card('Comprendre le coût réel')).toBeVisible()

  // Arrows walk over what is collapsed; Enter opens it, and so does what is searched.
  await map.step('Négocier et signer').click()
  await map.type('ArrowRight')
  await map.expectFocus('Onboarding et implémentation, repliée')
  await map.walkToRow('Irritants, repliée\u00a0: 12 notes')
  await map.expectFocus(/^\d+ notes repliées$/)
  await map.type('Enter')
  await expect(map.step('Former les référents')).toBeVisible()
  await expect(header('Irritants')).toHaveAttribute('aria-expanded', 'true')
  await map.type('Control+k')
  await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
  await keyboard.type('Replier toutes les phases')
  await map.type('Enter')
  await expect(map.drawn('step')).toHaveCount(0)
  await map.type('Control+f')
  await keyboard.type('Modèle de cours offert')
  await map.type('Enter')
  await expect(map.card('Modèle de cours offert')).toBeVisible()
  await map.type('Escape')
  await map.expectFocus('Modèle de cours offert')
  await expect(map.step('Négocier et signer')).toHaveCount(0)

  // The window remembers; the menu opens again, and nothing of all this is a change to undo.
  await map.backToLibrary()
  await library.open('Onboarding SaaS B2B')
  await map.expectOpened()
  await expect(map.step('Former les référents')).toBeVisible()
  await expect(map.step('Négocier et signer')).toHaveCount(0)
  await map.drawn('phase').first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Tout déplier' }).click()
  await expect(map.step('Négocier et signer')).toBeVisible()
})
