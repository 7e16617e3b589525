import { readFileSync } from 'node:fs'
import { poppler, squashed } from '../fixtures/poppler'
import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { answerSaveDialog } from './pages/system-dialogs'
import { openedWindow, setSettings } from './pages/window'

/** A consultant's afternoon, hands on the keyboard: from an empty studio to the PDF that is sent to the client. */
test('a map is written, read in three lenses, closed, found again and exported', async ({
  app,
  launch
}, testInfo) => {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr' })
  const map = new MapPage(page)
  const { keyboard } = page
  const press = (...keys: readonly string[]): Promise<void> => map.type(...keys)

  await test.step('a new project', async () => {
    await press('Control+n')
    await expect(page.getByRole('textbox', { name: 'Nom du projet' })).toBeFocused()
    await keyboard.type('Contrat à distance')
    await press('Tab')
    await keyboard.type('Banque de l’Écluse')
    await press('Enter')
    await map.expectOpened()
    await expect(map.grid).toBeFocused()
  })

  await test.step('phases and steps get their names', async () => {
    await map.expectFocus('Première étape')
    await press('F2')
    await keyboard.type('Comparer les offres')
    await press('Tab')
    await expect(map.field).toHaveValue('Étape suivante')
    await keyboard.type('Signer le contrat')
    await press('Enter')
    await press('Control+Enter')
    await expect(map.field).toHaveValue('Nouvelle étape')
    await keyboard.type('Recevoir sa carte')
    await press('Enter')
    await press('Control+Shift+Enter')
    await expect(map.field).toHaveValue('Nouvelle phase')
    await keyboard.type('Fidélité')
    await press('Enter')
    await map.expectFocus('Fidélité')
    await press('ArrowDown', 'ArrowDown')
    await map.expectFocus('Nouvelle étape')
    await press('F2')
    await keyboard.type('Recommander la banque')
    await press('Enter', 'Home', 'ArrowUp', 'ArrowUp')
    await map.expectFocus('Découverte')
    await press('F2')
    await keyboard.type('Choix')
    await press('Enter')
    await expect(map.drawn('phase')).toHaveText([/Choix/, /Utilisation/, /Fidélité/])
    await expect(map.drawn('step')).toHaveText([
      /Comparer\s+les\s+offres/,
      /Signer\s+le\s+contrat/,
      /Recevoir\s+sa\s+carte/,
      /Recommander\s+la\s+banque/
    ])
  })

  await test.step('cards are typed one after the other', async () => {
    await press('ArrowDown', 'ArrowDown', 'Home')
    await map.walkToRow('Actions du client')
    await keyboard.type('Ouvre trois comparateurs')
    await press('Enter')
    await keyboard.type('Appelle un conseiller')
    await press('Tab')
    await keyboard.type('Signe sur son téléphone')
    await press('Tab')
    await keyboard.type('Ouvre l’enveloppe')
    await press('Escape')
    await expect(map.drawn('card')).toHaveCount(4)
    await map.walkToRow('Irritants')
    await keyboard.type('Dix jours sans nouvelles')
    await press('Escape')
    await expect(map.card('Dix jours sans nouvelles')).toBeVisible()
  })

  await test.step('the moment that decides, and how it feels', async () => {
    await map.walkToRow('Étapes', 'ArrowUp')
    await press('Home', 'ArrowRight')
    await map.expectFocus('Signer le contrat')
    await press('m')
    await expect(page.getByText('1 moment de vérité')).toBeVisible()
    await press('-', '-', '-')
    await expect(map.inspector).toContainText('−1,5')
    await press('ArrowRight', '+', '+')
    await expect(map.inspector).toContainText('+1')
  })

  await test.step('the other lenses show the same selection', async () => {
    await press('2')
    await expect(map.lens('Expérience')).toBeChecked()
    await expect(map.drawn('emotion')).toHaveCount(2)
    await map.expectFocus('Recevoir sa carte')
    await press('3')
    await expect(map.lens('Blueprint')).toBeChecked()
    await map.expectFocus('Recevoir sa carte')
    await expect(map.card('Ouvre l’enveloppe')).toBeVisible()
    await press('1')
    await expect(map.lens('Parcours')).toBeChecked()
    await press('3')
  })

  await test.step('two cards of the blueprint are connected', async () => {
    await press('Home')
    await map.walkToRow('Coulisses (back office)')
    await keyboard.type('Étudie la demande')
    await press('Escape')
    await map.walkToRow('En scène (front office)', 'ArrowUp')
    await keyboard.type('Rappelle dans l’heure')
    await press('Escape')
    await map.expectFocus('Rappelle dans l’heure')
    await press('Control+l')
    await expect(page.getByText('Choisissez l’autre note avec les flèches')).toBeVisible()
    await press('ArrowDown', 'Enter')
    await expect(map.drawn('connection')).toHaveCount(1)
  })

  await test.step('undo and redo, and all is saved', async () => {
    await press('Control+z')
    await expect(map.drawn('connection')).toHaveCount(0)
    await press('Control+z')
    await expect(map.card('Rappelle dans l’heure')).toHaveCount(0)
    await press('Control+Shift+z', 'Control+y')
    await expect(map.drawn('connection')).toHaveCount(1)
    await expect(map.card('Rappelle dans l’heure')).toBeVisible()
    await press('Home')
    await map.walkToRow('En scène (front office)', 'ArrowUp')
    await map.expectFocus('Rappelle dans l’heure')
    await expect(map.saved).toBeVisible()
  })

  await app.close()
  const again = await launch()
  const later = await openedWindow(again)
  const found = new MapPage(later)

  await test.step('the next day everything is there, in the same lens, with the same card selected', async () => {
    await new LibraryPage(later).open('Contrat à distance')
    await found.expectOpened()
    await expect(found.lens('Blueprint')).toBeChecked()
    await found.expectFocus('Rappelle dans l’heure')
    await expect(found.drawn('connection')).toHaveCount(1)
    await expect(found.drawn('step')).toHaveCount(4)
    await expect(later.getByText('1 moment de vérité')).toBeVisible()
    await expect(found.topBar.getByRole('button', { name: /^Annuler.*Lien ajouté/ })).toBeVisible()
    await later.keyboard.press('Control+z')
    await expect(found.drawn('connection')).toHaveCount(0)
    await later.keyboard.press('Control+Shift+z')
    await expect(found.drawn('connection')).toHaveCount(1)
    await expect(found.saved).toBeVisible()
  })

  await test.step('and it leaves as a PDF', async () => {
    const path = testInfo.outputPath('Contrat à distance.pdf')
    await answerSaveDialog(again, path)
    await later.keyboard.press('Control+e')
    const dialog = later.getByRole('dialog', { name: 'Exporter la carte' })
    await dialog.getByRole('button', { name: 'Enregistrer le PDF' }).click()
    await expect(dialog).toContainText('est enregistré.')
    const bytes = readFileSync(path)
    expect(poppler.info(bytes).Pages).toBe('3')
    const words = squashed(poppler.rawText(bytes))
    for (const expected of [
      'Comparer les offres',
      'Signer le contrat',
      'Ouvre trois comparateurs',
      'Dix jours sans nouvelles',
      'Rappelle dans l’heure',
      'Fidélité',
      'Banque de l’Écluse'
    ])
      expect(words).toContain(squashed(expected))
  })
})
