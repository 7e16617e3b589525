import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { foreignWords, menuLabels, textsOf } from './pages/interface-words'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { openedSample } from './pages/opened-sample'
import { notice, openedWindow, setSettings } from './pages/window'

async function openedBlank(app: ElectronApplication): Promise<MapPage> {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr', theme: 'light' })
  await new LibraryPage(page).create('Contrat à distance', 'Écluse')
  const map = new MapPage(page)
  await map.expectOpened()
  return map
}

async function display(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(Affichage|Display)$/ }).click()
  await page.getByRole('menu').getByText(item, { exact: true }).click()
}

test('the language changes at once, everywhere, and the map keeps its own words', async ({ app }) => {
  const map = await openedBlank(app)
  const { page } = map
  await map.step('Première étape').click()
  await map.type('m')
  await map.walkToRow('Irritants')
  await page.keyboard.type('Trop de pièces à fournir')
  await map.type('Escape')
  await expect(map.card('Trop de pièces à fournir')).toBeVisible()
  expect(foreignWords(await textsOf(page), 'fr')).toEqual([])
  expect(foreignWords(await menuLabels(app), 'fr')).toEqual([])
  expect(await menuLabels(app)).toContain('Fichier')

  // The menu stays open while it changes, so that its own words are looked at too.
  await display(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible()
  await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeChecked()
  await expect.poll(async () => foreignWords(await textsOf(page), 'en')).toEqual([])
  await expect.poll(() => menuLabels(app)).toContain('File')
  expect(foreignWords(await menuLabels(app), 'en')).toEqual([])
  await map.type('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(map.card('Trop de pièces à fournir')).toBeVisible()
  await expect(page.getByText('1 moment of truth')).toBeVisible()
  for (const lens of ['2', '3']) {
    await map.grid.focus()
    await map.type(lens)
    await expect(map.drawn('lane').first()).toBeVisible()
    expect(foreignWords(await textsOf(page), 'en')).toEqual([])
  }
  await map.type('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(foreignWords(await textsOf(page), 'en')).toEqual([])
  await map.type('Escape')
  await map.type('Control+e')
  await expect(page.getByRole('dialog', { name: 'Export the map' })).toBeVisible()
  // The sheet in the preview is in the language of the deliverable, and so is its name.
  const sheet = ['Parcours client', 'Carte d’expérience', 'Blueprint de service']
  const shown = (await textsOf(page)).filter((text) => !sheet.includes(text))
  expect(foreignWords(shown, 'en')).toEqual([])
  await map.type('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await map.backToLibrary()
  await expect(page.getByRole('heading', { name: 'Back to work' })).toBeVisible()
  expect(foreignWords(await textsOf(page), 'en')).toEqual([])
  await map.type('Control+k')
  await page.keyboard.type('Français')
  await map.type('Enter')
  await expect(page.getByRole('heading', { name: 'Reprendre le travail' })).toBeVisible()
  await expect.poll(async () => foreignWords(await textsOf(page), 'fr')).toEqual([])
  await expect.poll(() => menuLabels(app)).toContain('Fichier')
})

test('light, dark, and what the system says', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const theme = page.locator('html')
  const light = await ground()
  await display(page, 'Thème sombre')
  await expect(theme).toHaveAttribute('data-theme', 'dark')
  await expect(theme).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.getByRole('menuitemradio', { name: 'Thème du système' }).click()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(theme).toHaveAttribute('data-theme', 'light')
  await expect.poll(ground).toBe(light)
  // The system changes while the studio is open.
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(theme).toHaveAttribute('data-theme', 'dark')
  await expect.poll(ground).toBe(dark)
  await page.getByRole('menuitemradio', { name: 'Thème clair' }).click()
  await expect(theme).toHaveAttribute('data-theme', 'light')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(theme).toHaveAttribute('data-theme', 'light')
})

test('the palette finds an action by name, without accents, and runs it', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const steps = await map.grid.getAttribute('aria-colcount')
  await map.type('Control+k')
  await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
  await page.keyboard.type('experience')
  await map.type('Enter')
  await expect(map.lens('Expérience')).toBeChecked()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await map.type('Control+k')
  await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
  await page.keyboard.type('Ajouter une étape')
  await map.type('Enter')
  await expect(map.field).toHaveValue('Nouvelle étape')
  await expect(map.field).toBeFocused()
  await page.keyboard.type('Prendre conseil')
  await map.type('Enter')
  await expect(map.grid).toHaveAttribute('aria-colcount', String(Number(steps) + 1))
  await map.type('Control+k')
  await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
  await page.keyboard.type('xyz')
  await expect(page.getByText('Aucune commande de ce nom')).toBeVisible()
  await map.type('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what the inspector changes shows on the map', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page, inspector } = map
  const choose = async (field: string, option: string): Promise<void> => {
    await inspector.getByRole('combobox', { name: field }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  await map.step('Comparer les solutions').click()
  await inspector.getByRole('textbox', { name: 'Nom' }).fill('Comparer trois offres')
  await map.type('Enter')
  await expect(map.step('Comparer trois offres')).toBeVisible()
  await inspector.getByRole('textbox', { name: 'Durée' }).fill('17 jours')
  await map.type('Enter')
  await expect(map.step('17 jours')).toBeVisible()
  await inspector.getByRole('switch', { name: 'Moment de vérité' }).click()
  await expect(map.step('Comparer trois offres')).toContainText('Moment de vérité')
  await inspector.getByRole('radiogroup').first().getByRole('radio', { name: '−2' }).click()
  await expect(inspector.getByRole('radio', { name: '−2' }).first()).toBeChecked()

  const pain = map.card('Quatre allers-retours')
  await pain.click()
  const seen = new Set([await pain.innerHTML()])
  const drawnAnew = () => expect.poll(async () => seen.has(await pain.innerHTML())).toBe(false)
  for (const [field, option, read] of [
    ['Gravité', '1, gênant', 'gravité 1 sur 3'],
    ['Gravité', '3, bloquant', 'gravité 3 sur 3'],
    ['Confiance', 'entendu', 'entendu']
  ] as const) {
    await choose(field, option)
    await map.expectFocus(read)
    await drawnAnew()
    seen.add(await pain.innerHTML())
  }

  await map.drawn('phase').first().click()
  const goal = inspector.getByRole('textbox', { name: 'But du client dans cette phase' })
  await goal.fill('Être sûr de son choix')
  await inspector.getByRole('textbox', { name: 'Comment on le mesure' }).fill('Part des devis signés')
  await inspector.getByRole('textbox', { name: 'Où il est suivi' }).fill('CRM')
  // Leaving the field by a click on the map keeps what it holds.
  await map.drawn('step').first().click()
  await map.drawn('phase').first().click()
  await expect(goal).toHaveValue('Être sûr de son choix')
  await expect(inspector.getByRole('textbox', { name: 'Où il est suivi' })).toHaveValue('CRM')
  await map.type('ArrowDown')
  await map.expectFocus('Part des devis signés')

  await map.type('3')
  await map.drawn('card').first().click()
  await map.type('Control+l', 'ArrowRight', 'Enter')
  await map.type('Control+Shift+i')
  await inspector.getByRole('textbox', { name: 'Attente (durée)' }).fill('9 j')
  await map.type('Enter')
  await expect(page.getByRole('main').getByText(/^(Attente )?9 j$/)).toBeVisible()
  await expect(map.saved).toBeVisible()
})

test('the display menu hides a lane, shows it again, and adds a free one', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  await expect(map.lane('Irritants')).toBeVisible()
  const lanes = () => map.drawn('lane').allInnerTexts()
  const before = await lanes()
  await display(page, 'Irritants')
  await expect(map.lane('Irritants')).toHaveCount(0)
  const item = page.getByRole('menuitemcheckbox', { name: 'Irritants' })
  await expect(item).not.toBeChecked()
  await item.click()
  await expect(map.lane('Irritants')).toBeVisible()
  expect(await lanes()).toEqual(before)

  await page.getByRole('menuitem', { name: 'Ajouter une ligne' }).hover()
  await page.getByRole('menuitem', { name: 'Ligne libre…' }).click()
  await expect(map.inspector.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Ligne libre')
  await map.type('Escape')
  await map.inspector.getByRole('textbox', { name: 'Nom', exact: true }).fill('Ce que fait le notaire')
  await map.type('Enter')
  await expect(map.lane('Ce que fait le notaire')).toBeVisible()
  // From the foot of the lane headers as well, by the same catalogue.
  await page.getByRole('main').getByRole('button', { name: 'Ajouter une ligne' }).click()
  const rows = Number(await map.grid.getAttribute('aria-rowcount'))
  await page.getByRole('menuitem', { name: 'Signaux d’alarme' }).click()
  await expect(map.grid).toHaveAttribute('aria-rowcount', String(rows + 1))
  await expect(map.inspector.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue(
    'Signaux d’alarme'
  )
})

test('a change that cannot be saved is said, kept and saved later', async ({ app, dataFolder, launch }) => {
  const map = await openedBlank(app)
  const { page } = map
  const projectId = await page.evaluate(async () => {
    const listed = await window.api.request('library:list', undefined)
    return listed.ok ? listed.value[0]?.projectId : undefined
  })
  const database = new DatabaseSync(join(dataFolder, 'projects', String(projectId), 'project.db'))
  const failed = page.getByRole('button', { name: 'Non enregistré, réessayer' })
  try {
    // Another program holds the file, as a backup would.
    database.exec('BEGIN IMMEDIATE')
    await map.step('Première étape').click()
    await map.walkToRow('Irritants')
    await page.keyboard.type('Pendant la panne, écrit')
    await map.type('Enter')
    await page.keyboard.type('Et encore une phrase')
    await map.type('Escape')
    await expect(failed).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: 'occupé par un autre programme' })).toContainText(
      '2 modifications restent ici, en mémoire'
    )
    await expect(map.card('Pendant la panne, écrit')).toBeVisible()
    await expect(map.card('Et encore une phrase')).toBeVisible()
    // Tried again too early, it is still said and still kept.
    await failed.click()
    await expect(failed).toBeVisible()
    await expect(map.card('Et encore une phrase')).toBeVisible()

    // The window does not close over it without asking.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    const question = page.getByRole('dialog', { name: 'Non enregistré, réessayer' })
    await expect(question).toContainText('Fermer maintenant les perdrait.')
    await question.getByRole('button', { name: 'Fermer', exact: true }).click()
    await expect(question).toHaveCount(0)
    await expect(map.card('Et encore une phrase')).toBeVisible()
    database.exec('ROLLBACK')
  } finally {
    database.close()
  }
  await failed.click()
  await expect(map.saved).toBeVisible()
  await expect(failed).toHaveCount(0)

  await app.close()
  const later = await openedWindow(await launch())
  await new LibraryPage(later).open('Contrat à distance')
  const found = new MapPage(later)
  await expect(found.card('Pendant la panne, écrit')).toBeVisible()
  await expect(found.card('Et encore une phrase')).toBeVisible()
})

test('a project open in one window is brought to the front, not opened twice', async ({ app }) => {
  const map = await openedBlank(app)
  const opening = app.waitForEvent('window')
  // The studio opens one window; this is what a second one would be.
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
    const second = new BrowserWindow({ webPreferences: { preload, sandbox: true, contextIsolation: true } })
    void second.loadURL('app://parcours/index.html')
  })
  const second = await opening
  await new LibraryPage(second).open('Contrat à distance')
  await expect(notice(second, 'Ce projet est ouvert dans une autre fenêtre')).toBeVisible()
  await expect(second.getByRole('grid')).toHaveCount(0)
  await map.step('Première étape').click()
  await map.type('m')
  await expect(map.saved).toBeVisible()
  // Closed there, it opens here with what was written there.
  await map.backToLibrary()
  await new LibraryPage(second).open('Contrat à distance')
  await expect(second.getByText('1 moment de vérité')).toBeVisible()
})
