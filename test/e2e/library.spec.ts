import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs'
import { notice, openedWindow, setSettings } from './pages/window'

const fixtures = join(import.meta.dirname, '..', 'fixtures')

async function opened(app: ElectronApplication): Promise<{ library: LibraryPage; map: MapPage }> {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr' })
  await expect(page.getByRole('heading', { name: 'Partir d’un exemple' })).toBeVisible()
  return { library: new LibraryPage(page), map: new MapPage(page) }
}

/** Starts again as after switching the computer off and on. */
async function restarted(
  app: ElectronApplication,
  launch: () => Promise<ElectronApplication>
): Promise<{ app: ElectronApplication; library: LibraryPage; map: MapPage }> {
  await app.close()
  const again = await launch()
  return { app: again, ...(await opened(again)) }
}

test('a blank project is made, named after the client, pictured and renamed', async ({ app }) => {
  const { library, map } = await opened(app)
  await library.create('Onboarding formateurs', 'Cursiva')
  await map.expectOpened()
  await expect(map.topBar).toContainText('Cursiva')
  await expect(map.drawn('phase')).toHaveCount(2)
  await expect(map.drawn('step')).toHaveCount(2)

  await map.backToLibrary()
  await expect(library.tile('Onboarding formateurs')).toContainText('Cursiva')
  // Two chevrons and no card yet.
  await expect(library.shapes('Onboarding formateurs')).not.toHaveCount(0)
  const cards = library.tile('Onboarding formateurs').locator('svg[data-testid^="thumbnail-"] rect')
  await expect(cards).toHaveCount(0)

  await library.open('Onboarding formateurs')
  await map.inspector.getByRole('textbox', { name: 'Client', exact: true }).fill('Cursiva Éditions')
  await map.page.keyboard.press('Enter')
  await expect(map.topBar).toContainText('Cursiva Éditions')
  await map.step('Première étape').click()
  await map.walkToRow('Irritants')
  await map.page.keyboard.type('Trop de mots de passe')
  await map.type('Escape')
  await expect(map.card('Trop de mots de passe')).toBeVisible()

  await map.backToLibrary()
  await expect(library.tile('Onboarding formateurs')).toContainText('Cursiva Éditions')
  await expect(cards).toHaveCount(1)
  await library.go('Cursiva Éditions')
  await expect(library.page.getByRole('heading', { level: 1 })).toHaveText('Cursiva Éditions')
  await expect(library.tiles).toHaveCount(1)
})

test('each sample opens whole and is pictured', async ({ app }) => {
  const { library, map } = await opened(app)
  const samples = [
    ['onboarding-saas-b2b', 'Onboarding SaaS B2B'],
    ['emprunt-immobilier', 'Emprunt immobilier'],
    ['internet-outage', 'Internet outage, connection restored']
  ] as const
  for (const [sampleId, name] of samples) {
    await library.openSample(sampleId)
    await map.expectOpened()
    await expect(map.drawn('card').first()).toBeVisible()
    const columns = Number(await map.grid.getAttribute('aria-colcount'))
    expect(columns).toBeGreaterThan(12)
    await map.backToLibrary()
    await expect(library.tile(name)).toHaveCount(1)
    await expect.poll(() => library.shapes(name).count()).toBeGreaterThan(40)
  }
  // Taken twice, a sample makes two projects that can be told apart.
  await library.openSample('emprunt-immobilier')
  await map.expectOpened()
  await map.backToLibrary()
  await expect(library.tile('Emprunt immobilier (2)')).toHaveCount(1)
  await expect(library.tiles).toHaveCount(4)
})

test('a copy is a project of its own; the bin gives back what it took', async ({ app, launch }) => {
  const { library, map } = await opened(app)
  await library.openSample('onboarding-saas-b2b')
  await map.expectOpened()
  await map.backToLibrary()
  await library.choose('Onboarding SaaS B2B', 'Dupliquer')
  await expect(library.tile('Onboarding SaaS B2B (2)')).toHaveCount(1)

  await library.open('Onboarding SaaS B2B (2)')
  await map.expectOpened()
  await map.drawn('step').first().click()
  await map.type('F2')
  await map.page.keyboard.type('Seulement dans la copie')
  await map.type('Enter')
  await expect(map.step('Seulement dans la copie')).toBeVisible()
  await map.backToLibrary()
  await library.open('Onboarding SaaS B2B')
  await expect(map.drawn('step').first()).toBeVisible()
  await expect(map.step('Seulement dans la copie')).toHaveCount(0)
  await map.backToLibrary()

  await library.choose('Onboarding SaaS B2B (2)', 'Mettre à la corbeille')
  await expect(notice(library.page, 'est dans la corbeille')).toBeVisible()
  await expect(library.tiles).toHaveCount(1)
  await library.go('Corbeille')
  await expect(library.tile('Onboarding SaaS B2B (2)')).toHaveCount(1)
  await expect(
    library.tile('Onboarding SaaS B2B (2)').getByRole('button', { name: /^Onboarding/ })
  ).toBeDisabled()

  // What is in the bin stays there over a restart, and comes back whole.
  const again = await restarted(app, launch)
  await expect(again.library.tiles).toHaveCount(1)
  await again.library.go('Corbeille')
  await again.library.choose('Onboarding SaaS B2B (2)', 'Restaurer')
  await expect(notice(again.library.page, 'de retour dans la bibliothèque')).toBeVisible()
  await expect(again.library.page.getByText('La corbeille est vide.')).toBeVisible()
  await again.library.go('Récents')
  await again.library.open('Onboarding SaaS B2B (2)')
  await expect(again.map.step('Seulement dans la copie')).toBeVisible()
})

test('search takes accents, case, apostrophes and spaces as they are typed', async ({ app }) => {
  const { library, map } = await opened(app)
  for (const [name, client] of [
    ['Réclamation d’un élève', 'Académie d’Été'],
    ['Renouvellement\u202f: an 2', 'Crédit Mutualiste']
  ] as const) {
    await library.create(name, client)
    await map.expectOpened()
    await map.backToLibrary()
  }
  await expect(library.tiles).toHaveCount(2)
  for (const [query, count] of [
    ["reclamation d'un eleve", 1],
    ['ACADEMIE', 1],
    ['credit mut', 1],
    ['renouvellement : an', 1],
    ['e', 2],
    ['zèbre', 0]
  ] as const) {
    await library.search.fill(query)
    await expect(library.tiles).toHaveCount(count)
  }
  await expect(library.page.getByText('Aucun projet ne correspond à « zèbre ».')).toBeVisible()
  await library.search.fill('')
  await expect(library.tiles).toHaveCount(2)
})

test('JSON, Mermaid and CSV come in by the dialog and by a drop', async ({ app }) => {
  const { library, map } = await opened(app)
  const files = [
    { path: join(fixtures, 'json', 'loan.json'), lens: 'journey', card: 'Des frais cachés' },
    { path: join(fixtures, 'mermaid', 'working-day.mmd'), lens: 'journey', step: 'Make tea' },
    { path: join(fixtures, 'csv', 'windows-1252-semicolon.csv'), lens: 'journey', step: 'Simuler' }
  ]
  for (const { path, card, step } of files) {
    await answerOpenDialog(app, path)
    await library.page.getByRole('button', { name: 'Importer un fichier' }).click()
    await expect(card ? map.card(card) : map.step(step ?? '')).toBeVisible()
    await map.backToLibrary()
  }
  await expect(library.tiles).toHaveCount(3)
  await library.drop('journée.mmd', readFileSync(join(fixtures, 'mermaid', 'working-day.mmd')))
  await expect(map.step('Make tea')).toBeVisible()
  // The same file twice is two projects, never one written over the other.
  await map.backToLibrary()
  await expect(library.tiles).toHaveCount(4)

  // Ctrl+I asks for the file as well, from inside a project too.
  await library.open('Emprunt immobilier')
  await map.expectOpened()
  await answerOpenDialog(app, join(fixtures, 'csv', 'utf-8-comma.csv'))
  await map.type('Control+i')
  await expect(map.step('Comparer les offres')).toBeVisible()

  // Giving up in the dialog changes nothing.
  await map.backToLibrary()
  await answerOpenDialog(app, null)
  await library.page.getByRole('button', { name: 'Importer un fichier' }).click()
  await expect(library.page.getByRole('button', { name: 'Importer un fichier' })).toBeEnabled()
  await expect(library.tiles).toHaveCount(5)
})

test('what cannot be taken in is refused in words that name the place', async ({
  app,
  dataFolder
}, testInfo) => {
  const { library, map } = await opened(app)
  await library.create('Déjà là', 'Cursiva')
  await map.expectOpened()
  const handedOver = testInfo.outputPath('remis.parcours')
  await answerSaveDialog(app, handedOver)
  await map.type('Control+Shift+S')
  await map.page.getByRole('button', { name: 'Choisir où enregistrer' }).click()
  await expect(notice(map.page, 'remis.parcours est enregistré.')).toBeVisible()
  await map.backToLibrary()
  await expect(library.tiles).toHaveCount(1)
  const whole = readFileSync(handedOver)
  const folders = () => [readdirSync(join(dataFolder, 'projects')), readdirSync(join(dataFolder, 'bin'))]
  const before = folders()

  const refused: readonly (readonly [name: string, content: string | Uint8Array, sentence: string])[] = [
    ['coupé.json', '{"format": "parcours",\n "version": 1,\n "records": [', 'Ligne 3'],
    ['autre.json', '{"name": "ailleurs"}', 'n’est pas un projet Parcours'],
    [
      'champ.json',
      '{"format":"parcours","version":1,"records":[{"type":"project","id":"project_a","name":"A","language":"fr","colour":"red"}]}',
      'le champ «\u00a0colour\u00a0» est inconnu'
    ],
    ['note.mmd', 'journey\n  section A\n    Payer: 9: Client\n', 'Ligne 3'],
    ['vide.mmd', 'journey\n  title Rien\n', 'ne contient aucune tâche'],
    ['colonne.csv', 'phase,étape,ligne\nA,B,C\n', 'la colonne «\u00a0texte\u00a0» manque'],
    ['guillemet.csv', 'phase,étape,ligne,texte\nA,B,Irritants,"jamais fermé\n', 'Ligne 2'],
    ['photo.png', 'ceci', 'ni un JSON (.json)'],
    ['zéro.parcours', '', 'Ce fichier est vide.'],
    ['coupé.parcours', whole.subarray(0, whole.length - 4096), 'la fin manque'],
    ['texte.parcours', 'bonjour', 'n’est pas un projet Parcours']
  ]
  const folder = testInfo.outputPath('refusés')
  mkdirSync(folder, { recursive: true })
  for (const [name, content, sentence] of refused) {
    const path = join(folder, name)
    writeFileSync(path, content)
    const bytes = readFileSync(path)
    const parcours = name.endsWith('.parcours')
    await answerOpenDialog(app, path)
    await library.page
      .getByRole('button', { name: parcours ? 'Ouvrir un fichier' : 'Importer un fichier' })
      .click()
    await expect(notice(library.page, sentence)).toHaveCount(1)
    await library.drop(name, bytes)
    await expect(notice(library.page, sentence)).toHaveCount(2)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    for (const close of await notice(library.page, sentence).getByRole('button').all()) await close.click()
    await expect(notice(library.page, sentence)).toHaveCount(0)
  }
  expect(folders()).toEqual(before)
  await expect(library.tiles).toHaveCount(1)
  // The whole one is still taken: it is the project that is here already.
  await library.drop('remis.parcours', whole)
  await map.expectOpened()
  expect(folders()).toEqual(before)
})

test('a copy handed over opens on another computer, without what was deleted', async ({
  app,
  launch,
  dataFolder
}, testInfo) => {
  const { library, map } = await opened(app)
  await library.openSample('onboarding-saas-b2b')
  await map.step('Comparer les solutions').click()
  await map.type('F2')
  await map.page.keyboard.type('Texte effacé depuis')
  await map.type('Enter')
  await expect(map.step('Texte effacé depuis')).toBeVisible()
  await map.type('F2')
  await map.page.keyboard.type('Comparer trois offres')
  await map.type('Enter')
  const path = testInfo.outputPath('à remettre.parcours')
  await answerSaveDialog(app, path)
  await map.type('Control+Shift+S')
  await map.page.getByRole('button', { name: 'Choisir où enregistrer' }).click()
  await expect(notice(map.page, 'à remettre.parcours est enregistré.')).toBeVisible()
  const bytes = readFileSync(path)
  expect(bytes.includes('Comparer trois offres')).toBe(true)
  expect(bytes.includes('Texte effacé depuis')).toBe(false)

  await app.close()
  renameSync(dataFolder, `${dataFolder}-first`)
  const other = await launch()
  const elsewhere = await opened(other)
  await expect(elsewhere.library.tiles).toHaveCount(0)
  await answerOpenDialog(other, path)
  await elsewhere.library.page.getByRole('button', { name: 'Ouvrir un fichier' }).click()
  await expect(elsewhere.map.step('Comparer trois offres')).toBeVisible()
  // Nothing to take back: the history stayed where it was made.
  await expect(elsewhere.map.topBar.getByRole('button', { name: 'Annuler' })).toHaveAttribute(
    'aria-disabled',
    'true'
  )
  expect(readFileSync(path).equals(bytes)).toBe(true)
  await elsewhere.map.backToLibrary()
  await expect(elsewhere.library.tile('Onboarding SaaS B2B')).toContainText('Cursiva')
})

test('the list of projects can be lost or broken without losing a project', async ({
  app,
  launch,
  dataFolder
}) => {
  const { library, map } = await opened(app)
  for (const name of ['Un', 'Deux']) {
    await library.create(name, 'Cursiva')
    await map.expectOpened()
    await map.backToLibrary()
  }
  await library.choose('Deux', 'Mettre à la corbeille')
  await expect(library.tiles).toHaveCount(1)
  const index = join(dataFolder, 'library.json')

  await app.close()
  rmSync(index)
  const again = await launch()
  const { library: found } = await opened(again)
  await expect(found.tile('Un')).toContainText('Cursiva')
  await found.go('Corbeille')
  await expect(found.tile('Deux')).toHaveCount(1)

  await again.close()
  writeFileSync(index, '[{"seen":"project')
  const { library: still } = await opened(await launch())
  await expect(still.tile('Un')).toContainText('Cursiva')
  await still.go('Corbeille')
  await expect(still.tile('Deux')).toHaveCount(1)
})
