import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { openedSample } from './pages/opened-sample'
import { notice, openedWindow, setSettings } from './pages/window'

test('a project of several maps: made, copied, gone through, put in order, deleted and brought back', async ({
  app
}) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const title = page.getByRole('button', { name: /^Cartes du projet, carte affichée/ })
  const entries = page.getByRole('menuitemradio')
  const expectShown = (name: string) => expect(title).toHaveText(name)

  // A copy stands beside its original, each with its own selection and place.
  await map.card('Import CSV rejeté').click()
  await title.click()
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click()
  await expectShown('Onboarding SaaS B2B (copie)')
  await expect(map.card('Import CSV rejeté')).toBeVisible()
  await expect(map.inspector.getByText('Carte', { exact: true })).toBeVisible()
  await map.type('Control+PageUp')
  await expectShown('Onboarding SaaS B2B')
  await map.expectFocus('Import CSV rejeté')

  // A new map is made for one of the personas, and told apart in the list.
  await map.type('Control+j')
  await page.getByRole('menuitem', { name: 'Nouvelle carte…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nouvelle carte' })
  await dialog.getByLabel('Titre').fill('Résiliation')
  await dialog.getByText('Cible').click()
  await dialog.getByLabel(/^Claire Vasseur/).uncheck()
  await dialog.getByRole('button', { name: 'Créer la carte' }).click()
  await expectShown('Résiliation')
  await expect(page.getByText('Marc Delattre', { exact: true })).toBeVisible()

  // The keyboard orders the list.
  await map.type('Control+j')
  await expect(entries).toHaveText([
    /^Onboarding SaaS B2BActuel/,
    /\(copie\)/,
    /^Résiliation\s*Cible\s*Marc Delattre/
  ])
  await entries.nth(2).press('Alt+ArrowUp')
  await expect(entries).toHaveText([/^Onboarding SaaS B2BActuel/, /^Résiliation/, /\(copie\)/])
  await map.type('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)

  // Renamed in place, deleted with what goes with it, brought back.
  await map.type('Control+PageDown')
  await expectShown('Onboarding SaaS B2B (copie)')
  await title.click()
  await page.getByRole('menuitem', { name: 'Renommer' }).click()
  await page.getByRole('textbox', { name: 'Titre de la carte' }).fill('Onboarding visé')
  await map.type('Enter')
  await expectShown('Onboarding visé')
  await title.click()
  await page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expectShown('Résiliation')
  const deleted = notice(page, /^Carte supprimée.*Onboarding visé.*13 étapes/)
  await deleted.getByRole('button', { name: 'Annuler' }).click()
  await map.type('Control+j')
  await expect(entries).toHaveText([/^Onboarding SaaS/, /^Résiliation/, /^Onboarding visé/])
  await map.type('Escape')
  await expect(map.saved).toBeVisible()
})

test('a to-be is made of a map, changed and compared with it, and outlives it', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const title = page.getByRole('button', { name: /^Cartes du projet, carte affichée/ })
  const changes = page.getByRole('complementary', { name: 'Changements' })
  const sheet = page.getByRole('region', { name: /^Comparaison de Onboarding SaaS B2B \(cible\)/ })

  await title.click()
  await page.getByRole('menuitem', { name: 'Créer une carte cible' }).click()
  await expect(title).toHaveText('Onboarding SaaS B2B (cible)')
  await map.type('F4')
  await expect(changes).toContainText('Rien ne distingue encore la cible')
  await map.type('Escape')
  await map.card('Import CSV rejeté').click()
  await map.type('Delete')
  await map.type('F4')
  const removed = changes.getByRole('button', { name: /^Retiré.*Import CSV rejeté/ })
  await expect(changes.getByRole('heading', { name: 'Notes retirées 1' })).toBeVisible()

  // The list leads to it on the sheet, where it stands struck out among what stayed.
  await removed.press('Enter')
  const ghost = sheet.locator('[title^="Retiré"]')
  await expect(ghost).toBeInViewport()
  await expect(removed).toHaveAttribute('aria-current', 'true')
  const kept = sheet.locator('[data-role="card"]', { hasText: 'Le support ne voit' })
  await expect(kept).toBeAttached()
  await page.getByRole('button', { name: 'Changements seulement' }).click()
  await expect(kept).toHaveCount(0)
  await expect(ghost).toBeVisible()
  await map.type('Escape')
  await expect(sheet).toHaveCount(0)
  await map.expectOpened()

  // Without its as-is the to-be is whole, and says why nothing can be compared.
  await map.type('Control+PageUp')
  await title.click()
  await page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await expect(title).toHaveText('Onboarding SaaS B2B (cible)')
  await map.type('F4')
  await expect(notice(page, 'n’est plus dans le projet')).toBeVisible()
  await expect(map.card('Le support ne voit')).toBeVisible()
  await expect(map.saved).toBeVisible()
})

test('a step is told in detail by another map: linked, gone to and come back from', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const title = page.getByRole('button', { name: /^Cartes du projet, carte affichée/ })
  const back = page.getByRole('button', { name: 'Revenir à Onboarding SaaS B2B' })

  // Without a link the chord says what to do; the inspector makes a map from the step.
  await map.step('Former les référents').click()
  await map.type('Control+g')
  await expect(notice(page, 'Cette étape n’est liée à aucune carte')).toBeVisible()
  await map.inspector.getByRole('combobox', { name: 'Carte liée' }).click()
  await page.getByRole('option', { name: 'Nouvelle carte depuis cette étape' }).click()
  await expect(title).toHaveText('Former les référents')

  // Back by the button, there by the sign, back by the keyboard: each map as it was left.
  await back.click()
  await expect(title).toHaveText('Onboarding SaaS B2B')
  await map.expectFocus(/Former les référents.*Carte liée\s: Former les référents/)
  await map.drawn('mapLink').click()
  await expect(title).toHaveText('Former les référents')
  await map.grid.press('Alt+ArrowLeft')
  await expect(title).toHaveText('Onboarding SaaS B2B')
  await expect(map.inspector.getByRole('textbox', { name: 'Nom' })).toHaveValue('Former les référents')
  await map.type('Control+g')
  await expect(title).toHaveText('Former les référents')
  await expect(back).toBeVisible()

  // The other map names the step it tells, for who came another way.
  await map.inspector.getByRole('button', { name: /^Former les référents Onboarding SaaS B2B/ }).click()
  await expect(title).toHaveText('Onboarding SaaS B2B')
  await map.expectFocus(/Former les référents/)
})

test('an engagement is framed, journeys are compared by keyboard, and one of them becomes a map', async ({
  app
}) => {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr', theme: 'light' })
  await new LibraryPage(page).create('Parcours assurés', 'Mutuelle du Nord')
  const map = new MapPage(page)
  await map.expectOpened()
  const panel = page.getByRole('complementary', { name: 'Cadrage' })

  // The keyboard waits in the first question that has no answer; what is left is kept.
  await map.type('F8')
  await expect(panel.getByLabel('Pourquoi cartographier')).toBeFocused()
  await page.keyboard.type('Un sinistre sur trois est rappelé deux fois.')
  await map.type('Tab')
  await expect(panel.getByText('1 réponse sur 3')).toBeVisible()

  await panel.getByRole('button', { name: 'Comparer des parcours candidats' }).click()
  const dialog = page.getByRole('dialog', { name: 'Parcours candidats' })
  await expect(dialog.getByRole('textbox', { name: 'Ajouter un parcours' })).toBeFocused()
  for (const title of ['Adhérer', 'Déclarer un sinistre']) {
    await page.keyboard.type(title)
    await map.type('Enter')
  }
  const claim = dialog.getByRole('row', { name: /Déclarer un sinistre/ })
  await dialog.getByLabel('Volume, de 0 à 5\u00A0: Adhérer').press('2')
  await dialog.getByLabel('Volume, de 0 à 5\u00A0: Déclarer un sinistre').press('5')
  await expect(claim.getByRole('cell').first()).toHaveText('1')
  await dialog.getByLabel('Parcours\u00A0: Déclarer un sinistre').press('Alt+ArrowUp')
  await expect(
    dialog.getByRole('row').nth(1).getByLabel('Parcours\u00A0: Déclarer un sinistre')
  ).toBeFocused()
  await claim.getByRole('button', { name: 'Créer la carte' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Cartes du projet, carte affichée/ })).toHaveText(
    'Déclarer un sinistre'
  )
  await expect(panel.getByRole('button', { name: '2 parcours candidats, 1 retenu' })).toBeVisible()

  // One step back takes the map away and its choice with it.
  await map.type('F8')
  await map.type('Control+z')
  await map.type('Shift+F8')
  await expect(claim.getByRole('checkbox')).not.toBeChecked()
  await expect(claim.getByRole('button', { name: 'Créer la carte' })).toBeVisible()
  await map.type('Escape')
  await expect(map.saved).toBeVisible()
})
