import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

test('a question appears with its reason, leads to its note, is settled, taken back, accepted and reopened', async ({
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
  await map.drawn('card').filter({ hasText: 'Simulateur de coût' }).click()
  await map.type('Delete')
  const question = panel.getByRole('button', { name: /Aucune opportunité ne répond/ })
  await expect(question).toContainText('Prix affichés')
  await expect(panel).toContainText('s’arrête au constat')
  await expect(panel.getByRole('status')).toHaveText('1 question à régler')

  await question.press('Enter')
  await expect(page.locator('.react-flow__node.selected, [aria-selected="true"]').first()).toBeAttached()
  await panel.getByRole('button', { name: 'Créer une opportunité' }).click()
  await expect(page.getByText('Comment pourrions-nous répondre').first()).toBeVisible()
  await expect(panel).toContainText('Rien à régler')
  await map.type('Escape')
  await map.type('Control+z')
  await expect(question).toBeVisible()

  await question.press('Enter')
  await panel.getByRole('button', { name: 'Accepter…' }).click()
  await panel.getByLabel('Pourquoi l’accepter').fill('Choix du comité, 24 mars')
  await map.type('Enter')
  await expect(panel.getByRole('region', { name: 'Acceptées' })).toContainText('Choix du comité')
  await expect(panel).toContainText('Rien à régler')
  await panel.getByRole('button', { name: 'Rouvrir' }).click()
  await expect(question).toBeVisible()
})
