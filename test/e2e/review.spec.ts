import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

test('a question appears with its reason, leads to its note, is accepted with a reason, reopened and settled', async ({
  page
}) => {
  await setSettings(page, { locale: 'fr' })
  const map = new MapPage(page)
  await new LibraryPage(page).openSample('onboarding-saas-b2b')
  await map.expectOpened()
  await map.type('F7')
  const panel = page.getByRole('complementary', { name: /^Questions à régler/ })
  await expect(panel).toContainText('Rien à régler')
  const pillars = panel.locator('details')
  await expect(pillars).toContainText('6 sur 7')

  // An opportunity goes: the pain it answered has none left.
  const answer = map.card('Simulateur de coût')
  await expect(async () => {
    // The sheet moves while the panel takes its place: the click counts once it has found its note.
    await answer.click({ timeout: 2_000 })
    const cell = page.getByRole('gridcell', { name: /Simulateur de coût/, selected: true })
    await expect(cell).toBeAttached({ timeout: 1_000 })
  }).toPass()
  await map.type('Delete')
  const question = panel.getByRole('button', { name: /Aucune opportunité ne répond/ })
  await expect(question).toContainText('Prix affichés')
  await expect(panel).toContainText('s’arrête au constat')
  await expect(panel.getByRole('status')).toHaveText('1 question à régler')

  await question.press('Enter')
  await panel.getByRole('button', { name: 'Accepter…' }).click()
  await panel.getByLabel('Pourquoi l’accepter').fill('Choix du comité, 24 mars')
  await map.type('Enter')
  await expect(panel.getByRole('region', { name: 'Acceptées' })).toContainText('Choix du comité')
  await expect(panel).toContainText('Rien à régler')
  await panel.getByRole('button', { name: 'Rouvrir' }).click()

  await question.press('Enter')
  await panel.getByRole('button', { name: 'Créer une opportunité' }).click()
  await expect(page.getByText('Comment pourrions-nous répondre').first()).toBeVisible()
  await expect(question).toHaveCount(0)
  // What is left to say of the new one is who takes it further.
  await expect(panel).toContainText('Opportunité sans responsable')
})
