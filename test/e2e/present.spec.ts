import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage, wrapped } from './pages/map-page'
import { PresentationPage } from './pages/presentation-page'
import { openedWindow, setSettings } from './pages/window'

test('a map is presented by the keys of slides, lens by lens and phase by phase', async ({ app }) => {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr', theme: 'light' })
  const map = new MapPage(page)
  const shown = new PresentationPage(page)
  await new LibraryPage(page).openSample('onboarding-saas-b2b')
  await map.expectOpened()
  await map.card('Import CSV rejeté').click()
  await map.expectFocus('Import CSV rejeté')

  await map.type('F5')
  await expect(shown.dialog).toBeFocused()
  await shown.expectAt('Parcours · Onboarding SaaS B2B')
  await map.type('ArrowRight', 'PageDown')
  await shown.expectAt(/^Parcours · [12]\/6/)
  await map.type('Home', 'ArrowRight', 'ArrowRight')
  await shown.expectAt('Parcours · 2/6 Onboarding et implémentation')
  await expect(shown.announced).toHaveText('Parcours client : phase 2 sur 6, Onboarding et implémentation')

  // The column spoken about is lit, the others step back; a click on it lets go.
  const note = (text: string) => shown.drawn('card').filter({ hasText: wrapped(text) })
  await map.type('Shift+ArrowRight', 'Shift+ArrowRight')
  await expect(shown.announced).toContainText('Étape 2.2 : Paramétrer et migrer')
  await expect(shown.litColumn).toBeVisible()
  await expect(note('Import CSV rejeté')).not.toHaveAttribute('data-dim')
  await expect(note('Plan de projet remis')).toHaveAttribute('data-dim')
  await shown.litColumn.click({ position: { x: 40, y: 300 } })
  await expect(shown.litColumn).toHaveCount(0)
  await expect(note('Plan de projet remis')).not.toHaveAttribute('data-dim')

  // Up and down tell the same phase from another side, digits choose a lens.
  await map.type('ArrowDown')
  await shown.expectAt('Expérience · 2/6 Onboarding et implémentation')
  await map.type('3')
  await shown.expectAt('Blueprint · 2/6 Onboarding et implémentation')
  await map.type('End')
  await shown.expectAt('Blueprint · 6/6 Advocacy')

  // A tap of L turns the light pointer on and off; chords of the editor do nothing meanwhile.
  await map.type('l')
  await page.mouse.move(400, 300)
  await expect(shown.laser).toBeVisible()
  await map.type('l')
  await expect(shown.laser).toHaveCount(0)
  await map.type('Control+d')

  // Leaving shows what was left: the same lens, the same note, nothing changed.
  await map.type('Escape')
  await expect(shown.dialog).toHaveCount(0)
  await expect(map.lens('Parcours')).toBeChecked()
  await expect(map.grid).toBeFocused()
  await map.expectFocus('Import CSV rejeté')
  await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true'
  )
})
