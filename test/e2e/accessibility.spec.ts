import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { openedSample } from './pages/opened-sample'
import { PresentationPage } from './pages/presentation-page'
import { plugInProjector } from './pages/projector'
import { outOfReach } from './pages/reach'
import { settled } from './pages/settled'
import { answerOpenDialog } from './pages/system-dialogs'
import { openedWindow, setSettings, sizeWindow } from './pages/window'

const wallPhoto = fileURLToPath(new URL('../fixtures/images/note.jpg', import.meta.url))

/**
 * Advice for documents, given because dialogs and menus hang on the body: the head of a dialog is no second banner, and
 * a menu that is open needs no landmark around it.
 */
const besidePage = ['landmark-no-duplicate-banner', 'landmark-unique', 'region']

/** Faint by intent, as what is disabled is: a filter that is taken off brings it back, and the grid reads it meanwhile. */
const filteredOut = '.react-flow__node.receded'

/** What axe holds against the page as it stands, whatever its impact: rule, and the elements it names. */
async function violations(page: Page): Promise<string[]> {
  // Legacy: the other way opens a second page to gather frames in, which a studio of one window has none of.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .disableRules(besidePage)
    .exclude(filteredOut)
    .analyze()
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(' ')} (${failureSummary})`)
  )
}

async function expectAccessible(page: Page, place: string): Promise<void> {
  // axe reads the colours of the moment.
  await settled(page)
  expect.soft(await violations(page), place).toEqual([])
}

/** Nothing for axe to say, and everything within a finger's reach. */
async function expectNone(page: Page, place: string): Promise<void> {
  await expectAccessible(page, place)
  expect.soft(await outOfReach(page), `${place}: reach`).toEqual([])
}

/** In the smallest window that a workshop is held in. */
async function opened(app: ElectronApplication, theme: 'light' | 'dark'): Promise<Page> {
  const page = await openedWindow(app)
  await sizeWindow(app, page, 1280, 720)
  await setSettings(page, { locale: 'fr', theme })
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  return page
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen and panel passes axe and is in reach, ${theme}`, async ({ app }) => {
    test.slow()
    const page = await opened(app, theme)
    const library = new LibraryPage(page)
    const map = new MapPage(page)
    await library.openSample('onboarding-saas-b2b')
    await map.expectOpened()
    await map.backToLibrary()
    await expect.poll(() => library.shapes('Onboarding SaaS B2B').count()).toBeGreaterThan(40)
    await expectNone(page, 'library')
    await page.getByRole('button', { name: 'Nouveau projet', exact: true }).click()
    await expect(library.dialog).toBeVisible()
    await expectNone(page, 'new project')
    await map.type('Escape')
    await expect(library.dialog).toHaveCount(0)

    await library.open('Onboarding SaaS B2B')
    await map.expectOpened()
    for (const lens of ['Parcours', 'Expérience', 'Blueprint']) {
      await map.lens(lens).click()
      await expect(map.drawn('card').first()).toBeVisible()
      await map.drawn('card').first().click()
      await expectNone(page, lens)
      if ((await map.inspector.count()) === 0) await map.type('Control+Shift+i')
      await expect(map.inspector).toBeVisible()
      await expectNone(page, `${lens}, card in the inspector`)
    }
    await map.lens('Parcours').click()
    await map.drawn('phase').first().click()
    await expectNone(page, 'phase in the inspector')
    await map.type('Control+Shift+e')
    await expect(page.getByRole('gridcell', { expanded: false }).first()).toBeAttached()
    await expectNone(page, 'collapsed phase')
    await map.type('Control+Shift+e')
    await expect(page.getByRole('gridcell', { expanded: false })).toHaveCount(0)
    await map.drawn('step').first().click()
    await expectNone(page, 'step in the inspector')
    await map.drawn('lane').first().click()
    await expectNone(page, 'lane in the inspector')
    await map.drawn('card').first().click()
    await map
      .drawn('card')
      .nth(1)
      .click({ modifiers: ['Shift'] })
    await expect(map.inspector).toContainText('2 éléments sélectionnés')
    await expectNone(page, 'several cards in the inspector')
    await map.type('Escape')
    await expectNone(page, 'map in the inspector')
    await map.drawn('step').first().click()
    await map.inspector.getByRole('button', { name: 'Commenter' }).click()
    await page.getByLabel('Nouveau commentaire').fill('Qui décide ?')
    await map.type('Enter')
    await expect(page.getByRole('article', { name: /^Fil sur/ })).toBeVisible()
    await expectNone(page, 'comments')
    await map.type('Control+Shift+h')
    await expect(page.getByRole('complementary', { name: 'Historique' })).toBeVisible()
    await expectNone(page, 'history')
    await map.type('Control+Shift+b')
    const catalogue = page.getByRole('complementary', { name: 'Catalogues' })
    for (const kind of ['Personas', 'Points de contact', 'Équipes']) {
      await catalogue.getByRole('tab', { name: kind }).click()
      await expectNone(page, `catalogue, ${kind}`)
      await catalogue.getByRole('listitem').first().getByRole('button').click()
      await catalogue.getByRole('button', { name: 'Fusionner avec…' }).click()
      await expectNone(page, `an entry of ${kind}`)
      await catalogue.getByRole('button', { name: kind }).click()
    }
    await map.type('Control+Shift+b')
    await sizeWindow(app, page, 1440, 900)
    await map.type('Control+Shift+p')
    await page.getByLabel('Nouvelle note au parking').fill('Qui relance ?')
    await map.type('Enter')
    await expectAccessible(page, 'parking lot')
    await map.type('F8')
    await expect(page.getByLabel('Pourquoi cartographier')).toBeVisible()
    await expectAccessible(page, 'framing')
    await map.type('F7')
    await page.getByText('Les quatre piliers').click()
    await expectAccessible(page, 'review')
    await map.type('Shift+F8')
    await page.getByRole('textbox', { name: 'Ajouter un parcours' }).fill('Renouveler son contrat')
    await map.type('Enter')
    await expect(page.getByRole('row', { name: /Renouveler son contrat/ })).toBeVisible()
    await expectNone(page, 'candidate journeys')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: /^Cartes du projet, carte affichée/ }).click()
    await page.getByRole('menuitem', { name: 'Créer une carte cible' }).click()
    await map.card('Import CSV rejeté').click()
    await map.type('F2')
    await map.type('Control+a')
    await page.keyboard.type('Import repris en main')
    await map.type('Enter')
    await map.type('F4')
    await expect(page.getByRole('heading', { name: 'Notes modifiées 1' })).toBeVisible()
    await expectAccessible(page, 'comparison')
    await map.type('Escape')
    await map.type('Control+Shift+w')
    await expectAccessible(page, 'wall without a photo')
    await answerOpenDialog(app, wallPhoto)
    await page.getByRole('button', { name: 'Choisir les photos du mur' }).click()
    await expect(page.getByRole('toolbar', { name: 'Outils de la photo' })).toBeVisible()
    await page.getByLabel('Note à ranger').fill('Vu sur le mur')
    await map.type('Enter')
    await expectAccessible(page, 'wall beside its photo')
    await map.type('Escape')
  })

  test(`every menu and dialog passes axe and is in reach, ${theme}`, async ({ app }) => {
    test.slow()
    const page = await opened(app, theme)
    await new LibraryPage(page).openSample('onboarding-saas-b2b')
    const map = new MapPage(page)
    await map.expectOpened()
    await map.drawn('step').first().click({ button: 'right' })
    const menu = page.getByRole('menu', { name: 'Actions sur la sélection' })
    await expect(menu).toBeVisible()
    await expectNone(page, 'menu of a step')
    await menu.getByRole('menuitem', { name: 'Ressenti de Claire Vasseur' }).hover()
    await expect(page.getByRole('menu')).toHaveCount(2)
    await expectNone(page, 'list in the menu of a step')
    await map.type('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await map.drawn('card').first().click()
    await map.type('Shift+F10')
    await expect(menu).toBeVisible()
    await expectNone(page, 'menu of a card')
    await map.type('Escape')
    await expect(menu).toHaveCount(0)
    await map.type('Control+Shift+x')
    await expect(page.getByRole('dialog', { name: 'Scinder l’étape' })).toBeVisible()
    await expectNone(page, 'split of a step')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await map.type('Control+Shift+r')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNone(page, 'name of a version')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Raccourcis clavier' }).click()
    await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible()
    await expectNone(page, 'shortcuts')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'État de la carte' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNone(page, 'state of the map')
    await map.type('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await map.type('Control+j')
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNone(page, 'maps of the project')
    await page.getByRole('menuitem', { name: 'Nouvelle carte…' }).click()
    await expect(page.getByRole('dialog', { name: 'Nouvelle carte' })).toBeVisible()
    await expectNone(page, 'new map')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Affichage' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNone(page, 'display menu')
    await map.type('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await page.getByRole('main').getByRole('button', { name: 'Ajouter une ligne' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNone(page, 'kinds of lanes')
    await map.type('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await map.type('Control+f')
    await page.keyboard.type('import')
    await map.type('ArrowDown')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectNone(page, 'search and its list')
    await map.type('Escape')
    await expect(page.getByRole('search')).toHaveCount(0)
    await map.type('Control+Shift+f')
    const filter = page.getByRole('dialog', { name: 'Filtrer les notes' })
    await filter.getByRole('checkbox', { name: /^Irritant,/ }).check()
    await expectAccessible(page, 'menu of the filter')
    await map.type('Escape')
    await expect(filter).toHaveCount(0)
    await expectNone(page, 'filtered map')
    await page.getByRole('button', { name: 'Effacer le filtre' }).click()
    await map.type('Control+k')
    await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
    await expectNone(page, 'palette')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await map.type('Control+e')
    await expect(page.getByRole('img', { name: /^Aperçu de la page/ }).first()).toBeVisible()
    await expectNone(page, 'export')
    await page.getByRole('button', { name: 'Couleurs, police, pied de page, version' }).click()
    await expectNone(page, 'branding')
    await page.getByRole('radio', { name: /^Atelier/ }).click()
    await expect(page.getByRole('img', { name: 'Aperçu de la page Plan d’assemblage' })).toBeVisible()
    await expectNone(page, 'paper for a workshop')
    await page.getByRole('radio', { name: /^Livrable/ }).click()
    await expect(page.getByRole('img', { name: 'Aperçu de la page Couverture' })).toBeVisible()
    await expectNone(page, 'deliverable pack')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await map.type('Control+4')
    const priorities = page.getByRole('dialog', { name: 'Par où commencer' })
    await expect(priorities.getByRole('button', { name: /^N° 3,/ })).toBeVisible()
    await expectNone(page, 'priorities')
    await priorities.getByRole('button', { name: /^N° 3,/ }).focus()
    await map.type('Delete')
    await expect(priorities.getByRole('heading', { name: 'À placer' })).toBeVisible()
    await expectNone(page, 'priorities, one to place')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await map.type('F5')
    await expect(page.getByRole('dialog', { name: 'Présentation' })).toBeFocused()
    await expectNone(page, 'presentation')
    await map.type('ArrowRight', 'Shift+ArrowRight')
    await expectNone(page, 'presentation of a step')
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await plugInProjector(app)
    await map.type('F5')
    await expect(page.getByRole('dialog', { name: 'Où présenter ?' })).toBeVisible()
    await expectNone(page, 'where to present')
    const opening = app.waitForEvent('window')
    await map.type('Enter')
    const room = new PresentationPage(await opening)
    await expect(room.dialog).toBeVisible()
    await expectNone(room.page, 'presentation on another screen')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectNone(page, 'the map while it is presented')
    await page.getByRole('button', { name: 'Arrêter', exact: true }).click()
    await map.type('Control+Shift+s')
    await expect(page.getByRole('dialog', { name: 'Enregistrer une copie .parcours' })).toBeVisible()
    await expectNone(page, 'hand-over')
  })
}

test('an empty map that invites passes axe in every lens and both themes', async ({ app }) => {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr', theme: 'light' })
  await new LibraryPage(page).create('Premier atelier', 'Cursiva')
  const map = new MapPage(page)
  await map.expectOpened()
  const invitation = page.getByRole('button', { name: /^(Cliquez et écrivez|Posez un ressenti)/ })
  for (const theme of ['light', 'dark'] as const) {
    await setSettings(page, { theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const lens of ['Parcours', 'Expérience', 'Blueprint']) {
      await map.lens(lens).click()
      await expect(invitation).toBeVisible()
      await expectNone(page, `${lens}, ${theme}`)
    }
  }
})

/** The control that has the keyboard: its name, and whether it looks any different from when it has not. */
async function focused(page: Page): Promise<{ name: string; marked: boolean }> {
  return page.evaluate(async () => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { name: '', marked: false }
    const look = async (): Promise<string> => {
      await Promise.all(element.getAnimations().map(({ finished }) => finished))
      const { outlineStyle, outlineWidth, borderColor, boxShadow } = getComputedStyle(element)
      return [outlineStyle, outlineWidth, borderColor, boxShadow].join(' ')
    }
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    if (element === document.body) return { name: '', marked: true }
    const inFocus = await look()
    element.blur()
    const without = await look()
    element.focus()
    return { name: name || element.outerHTML, marked: inFocus !== without }
  })
}

test('Tab reaches every button of the bars, each with its focus shown', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  await map.drawn('step').first().click()
  const bars = page.locator('header, nav, main').getByRole('button')
  const wanted = await bars.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '')
  )
  expect(wanted.length).toBeGreaterThan(12)

  const reached: string[] = []
  const unmarked: string[] = []
  await expect(map.grid).toBeFocused()
  // Round once: forward from the map until it is reached again.
  for (let presses = 0; presses < 120; presses += 1) {
    await map.type('Tab')
    if (await map.grid.evaluate((grid) => grid === document.activeElement)) break
    const { name, marked } = await focused(page)
    reached.push(name)
    if (!marked) unmarked.push(name)
  }
  await expect(map.grid).toBeFocused()
  expect(wanted.filter((name) => !reached.includes(name))).toEqual([])
  expect(unmarked).toEqual([])
  // On the map itself the cell in focus is marked on the sheet.
  await map.type('ArrowRight')
  await map.expectFocus('Négocier et signer')

  // A button does the same by keyboard as by mouse.
  await page.getByRole('button', { name: 'Marquer comme moment de vérité' }).focus()
  await map.type('Enter')
  await expect(page.getByText('3 moments de vérité')).toBeVisible()
})
