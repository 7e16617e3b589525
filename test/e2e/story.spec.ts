import { readFileSync } from 'node:fs'
import { poppler, squashed } from '../fixtures/poppler'
import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage, wrapped } from './pages/map-page'
import { answerSaveDialog } from './pages/system-dialogs'
import { openedWindow, setSettings } from './pages/window'

/** What is typed in a row, step by step: a cell takes several cards, or none. */
type Row = readonly (readonly string[])[]

const steps = [
  'Comparer les offres',
  'Rencontrer un conseiller',
  'Signer le contrat',
  'Recevoir sa carte',
  'Appeler à l’aide',
  'Recommander la banque'
] as const

const rows: Readonly<Record<'actions' | 'expectations' | 'pains' | 'frontstage' | 'backstage', Row>> = {
  actions: [
    ['Ouvre trois comparateurs', 'Lit les avis'],
    ['Prend rendez-vous en agence'],
    ['Signe sur son téléphone'],
    ['Ouvre l’enveloppe'],
    ['Rappelle deux fois'],
    ['En parle à sa sœur']
  ],
  expectations: [['Un prix clair'], [], ['Signer sans imprimer'], [], ['Quelqu’un qui rappelle']],
  pains: [[], ['Trois semaines d’attente'], ['Dix jours sans nouvelles'], [], ['Tout répéter']],
  frontstage: [[], ['Écoute le projet'], ['Rappelle dans l’heure'], [], ['Ouvre un dossier']],
  backstage: [
    [],
    [],
    ['Étudie la demande', 'Édite le contrat'],
    ['Fabrique la carte'],
    ['Retrouve le dossier']
  ]
}
const cards = Object.values(rows).flat(2)

/** A consultant's afternoon, without a mouse: from an empty studio to the PDF that is sent to the client. */
test('a map of three phases, six steps and twenty cards is built, felt, connected, undone and exported by keyboard alone', async ({
  app,
  launch
}, testInfo) => {
  expect(cards).toHaveLength(20)
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr' })
  const map = new MapPage(page)
  const { keyboard } = page
  const press = (...keys: readonly string[]): Promise<void> => map.type(...keys)

  /** Types a row from the first step on: Enter to the next card of a cell, Tab to the next step. */
  async function write(lane: string, row: Row): Promise<void> {
    await press('Home')
    await map.walkToRow(lane)
    await press('Enter')
    for (const [at, cell] of row.entries()) {
      if (at > 0) await press('Tab')
      for (const [place, text] of cell.entries()) {
        if (place > 0) await press('Enter')
        await expect(map.field).toHaveValue('')
        await keyboard.type(text)
      }
    }
    await press('Escape')
    await expect(map.field).toHaveCount(0)
  }

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
    await keyboard.type(steps[0])
    await press('Tab')
    await expect(map.field).toHaveValue('Étape suivante')
    await keyboard.type(steps[2])
    await press('Enter', 'Control+Enter')
    await expect(map.field).toHaveValue('Nouvelle étape')
    await keyboard.type(steps[3])
    await press('Enter', 'Home', 'Control+Enter')
    await expect(map.field).toHaveValue('Nouvelle étape')
    await keyboard.type(steps[1])
    await press('Enter', 'End', 'Control+Shift+Enter')
    await expect(map.field).toHaveValue('Nouvelle phase')
    await keyboard.type('Fidélité')
    await press('Enter')
    await map.expectFocus('Fidélité')
    await press('ArrowDown', 'ArrowDown')
    await map.expectFocus('Nouvelle étape')
    await press('F2')
    await keyboard.type(steps[4])
    await press('Enter', 'Control+Enter')
    await keyboard.type(steps[5])
    await press('Enter', 'Home', 'ArrowUp', 'ArrowUp')
    await map.expectFocus('Découverte')
    await press('F2')
    await keyboard.type('Choix')
    await press('Enter', 'ArrowRight')
    await map.expectFocus('Utilisation')
    await press('F2')
    await keyboard.type('Souscription')
    await press('Enter')
    await expect(map.drawn('phase')).toHaveText([/Choix/, /Souscription/, /Fidélité/])
    await expect(map.drawn('step')).toHaveText(steps.map(wrapped))
  })

  await test.step('cards are typed one after the other', async () => {
    await write('Actions du client', rows.actions)
    await write('Attentes', rows.expectations)
    await write('Irritants', rows.pains)
    await expect(map.drawn('card')).toHaveCount(13)
    await expect(map.card('Dix jours sans nouvelles')).toBeVisible()
  })

  await test.step('the moment that decides, and how each step feels', async () => {
    await map.walkToRow('Étapes', 'ArrowUp')
    await press('Home', 'ArrowRight', 'ArrowRight')
    await map.expectFocus('Signer le contrat')
    await press('m')
    await expect(page.getByText('1 moment de vérité')).toBeVisible()
    await press('-', '-', '-')
    await expect(map.inspector).toContainText('−1,5')
    await press('ArrowRight', '+', '+')
    await expect(map.inspector).toContainText('+1')
    await press('Home', '+', 'ArrowRight', '-')
    await press('End', '+', '+', '+', '+', 'ArrowLeft', '-', '-')
  })

  await test.step('the other lenses show the same selection', async () => {
    await press('2')
    await expect(map.lens('Expérience')).toBeChecked()
    await expect(map.drawn('emotion')).toHaveCount(6)
    await map.expectFocus('Appeler à l’aide')
    await press('3')
    await expect(map.lens('Blueprint')).toBeChecked()
    await map.expectFocus('Appeler à l’aide')
    await expect(map.card('Ouvre l’enveloppe')).toBeVisible()
    await press('1')
    await expect(map.lens('Parcours')).toBeChecked()
    await press('3')
  })

  await test.step('cards of the blueprint are connected', async () => {
    await write('En scène (front office)', rows.frontstage)
    await write('Coulisses (back office)', rows.backstage)
    await expect(map.drawn('card')).toHaveCount(14)
    await press('ArrowLeft', 'ArrowLeft')
    await map.expectFocus('Étudie la demande')
    await press('Control+l')
    await expect(page.getByText('Choisissez l’autre note avec les flèches')).toBeVisible()
    await press('ArrowDown', 'ArrowRight', 'Enter')
    await expect(map.drawn('connection')).toHaveCount(1)
    await map.walkToRow('En scène (front office)', 'ArrowUp')
    await press('Home', 'ArrowRight', 'ArrowRight')
    await map.expectFocus('Rappelle dans l’heure')
    await press('Control+l', 'ArrowDown', 'Enter')
    await expect(map.drawn('connection')).toHaveCount(2)
  })

  await test.step('undo and redo, and all is saved', async () => {
    await press('Control+z', 'Control+z')
    await expect(map.drawn('connection')).toHaveCount(0)
    await press('Control+z')
    await expect(map.card('Retrouve le dossier')).toHaveCount(0)
    await press('Control+Shift+z', 'Control+y', 'Control+y')
    await expect(map.drawn('connection')).toHaveCount(2)
    await expect(map.card('Retrouve le dossier')).toBeVisible()
    await press('Home')
    await map.walkToRow('En scène (front office)', 'ArrowUp')
    await press('ArrowRight', 'ArrowRight')
    await map.expectFocus('Rappelle dans l’heure')
    await expect(map.saved).toBeVisible()
  })

  await app.close()
  const again = await launch()
  const later = await openedWindow(again)
  const found = new MapPage(later)

  await test.step('the next day everything is there, in the same lens, with the same card selected', async () => {
    const tile = new LibraryPage(later).tile('Contrat à distance')
    await found.tabTo(tile.getByRole('button', { name: /^Contrat à distance/ }))
    await found.type('Enter')
    await found.expectOpened()
    await expect(found.lens('Blueprint')).toBeChecked()
    await found.expectFocus('Rappelle dans l’heure')
    await expect(found.drawn('connection')).toHaveCount(2)
    await expect(found.drawn('step')).toHaveCount(6)
    await expect(later.getByText('1 moment de vérité')).toBeVisible()
    await expect(found.topBar.getByRole('button', { name: /^Annuler.*Lien ajouté/ })).toBeVisible()
    await later.keyboard.press('Control+z')
    await expect(found.drawn('connection')).toHaveCount(1)
    await later.keyboard.press('Control+Shift+z')
    await expect(found.drawn('connection')).toHaveCount(2)
    await expect(found.saved).toBeVisible()
  })

  await test.step('and it leaves as a PDF', async () => {
    const path = testInfo.outputPath('Contrat à distance.pdf')
    await answerSaveDialog(again, path)
    await later.keyboard.press('Control+e')
    const dialog = later.getByRole('dialog', { name: 'Exporter la carte' })
    await found.tabTo(dialog.getByRole('button', { name: 'Enregistrer le PDF' }))
    await found.type('Enter')
    await expect(dialog).toContainText('est enregistré.')
    const bytes = readFileSync(path)
    expect(poppler.info(bytes).Pages).toBe('3')
    const words = squashed(poppler.rawText(bytes))
    for (const expected of [...steps, ...cards, 'Choix', 'Souscription', 'Fidélité', 'Banque de l’Écluse'])
      expect(words).toContain(squashed(expected))
  })
})
