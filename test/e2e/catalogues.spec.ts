import { expect, test } from './fixtures'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

test.beforeEach(async ({ page }) => {
  await setSettings(page, { locale: 'fr' })
  await page.getByText('Onboarding SaaS B2B').click()
  await new MapPage(page).expectOpened()
})

test('a touchpoint is found, renamed everywhere, merged with another, and all of it undone', async ({
  page
}) => {
  const map = new MapPage(page)
  await map.type('Control+Shift+b')
  const panel = page.getByRole('complementary', { name: 'Catalogues' })
  await panel.getByRole('tab', { name: 'Points de contact' }).click()

  await panel.getByRole('textbox', { name: 'Nouveau point de contact' }).fill('Salon professionnel')
  await map.type('Enter')
  await panel.getByRole('textbox', { name: 'Chercher dans la liste' }).fill('SALON')
  await expect(panel.getByRole('listitem')).toHaveText([/Salon professionnel.*jamais utilisé/])
  await panel.getByRole('textbox', { name: 'Chercher dans la liste' }).fill('démonstration')
  await expect(panel.getByRole('listitem')).toHaveText([/2 notes/])
  await panel.getByRole('listitem').getByRole('button').click()

  await panel.getByRole('textbox', { name: 'Nom' }).fill('Démo commerciale')
  await map.type('Tab')
  await map.card('Démo en visio').click()
  await page.getByRole('button', { name: 'Fermer', exact: true }).click()
  await expect(map.inspector.getByRole('combobox', { name: 'Point de contact' })).toHaveValue(
    'Démo commerciale'
  )

  // Going where it is used changes the lens where the one in view does not show it.
  await map.type('Control+Shift+b')
  await panel.getByRole('button', { name: 'Joue la démo' }).click()
  await expect(map.lens('Blueprint')).toBeChecked()
  await expect(map.card('Joue la démo').first()).toBeInViewport()

  await panel.getByRole('button', { name: 'Fusionner avec…' }).click()
  await panel.getByRole('combobox', { name: 'Fusionner avec' }).fill('Salon')
  await page.getByRole('option', { name: 'Salon professionnel' }).click()
  await panel.getByRole('radio', { name: 'Salon professionnel' }).check()
  await panel.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await expect(panel.getByRole('textbox', { name: 'Nom' })).toHaveValue('Salon professionnel')
  await expect(panel.getByText('Renommer ici renomme partout')).toContainText('2 notes')
  await page.getByRole('alert').getByRole('button', { name: 'Annuler' }).click()
  await expect(panel.getByText('Aucune note n’utilise ce point de contact.')).toBeVisible()
})

test('a team gets a mark of its own, and leaves after saying who loses it', async ({ page }) => {
  const map = new MapPage(page)
  await page.getByRole('button', { name: 'Catalogues' }).click()
  const panel = page.getByRole('complementary', { name: 'Catalogues' })
  await panel.getByRole('tab', { name: 'Équipes' }).click()
  await panel.getByRole('textbox', { name: 'Nouvelle équipe' }).fill('Comptabilité')
  await map.type('Enter')
  const row = panel.getByRole('listitem').filter({ hasText: 'Comptabilité' })
  await expect(row).toContainText('CO')
  await row.getByRole('button').focus()
  await map.type('Alt+ArrowUp')
  await expect(panel.getByRole('listitem').nth(4)).toContainText('Comptabilité')

  await panel.getByRole('listitem').first().getByRole('button').click()
  await panel.getByRole('radio', { name: 'Losange violet' }).check({ force: true })
  await expect(panel.getByText(/^Même marque que/)).toBeVisible()
  await panel.getByRole('button', { name: 'Supprimer' }).click()
  await expect(panel.getByRole('alert')).toContainText('Cette équipe est utilisée')
  await panel.getByRole('alert').getByRole('button', { name: 'Supprimer' }).click()
  await expect(panel.getByRole('listitem')).toHaveCount(5)
  await map.type('Escape')
  await expect(panel).toBeHidden()
  await expect(map.grid).toBeFocused()
})

test('curves come to the front by key and by click, and the keys speak of the one in front', async ({
  page
}) => {
  const map = new MapPage(page)
  await map.type('Control+2')
  const other = page.getByRole('button', { name: 'Mettre la courbe de Marc Delattre devant' })
  await expect(other).toBeVisible()
  await map.type('p')
  await expect(other).toBeHidden()
  await expect(page.getByRole('button', { name: 'Mettre la courbe de Claire Vasseur devant' })).toBeVisible()
  await map.walkToRow('Courbe émotionnelle')
  await map.expectFocus(/^Marc Delattre, étape 1\.1/)
  const before = await map.focusedCell()
  await map.type('+')
  await expect.poll(() => map.focusedCell()).not.toBe(before)
  await map.expectFocus(/^Marc Delattre, étape 1\.1/)
  // The row reads the other persona's feeling too, unchanged.
  await map.expectFocus(/; Claire Vasseur, étape 1\.1.*Curieuse, \+0,4/)
  await page.getByRole('button', { name: 'Mettre la courbe de Claire Vasseur devant' }).click()
  await expect(other).toBeVisible()
})

test('the employees’ curve in the blueprint is dragged and nudged like the customers’', async ({ page }) => {
  const map = new MapPage(page)
  await map.type('Control+3')
  await map.grid.focus()
  await map.walkToRow('Vécu collaborateur')
  await map.expectFocus(/^Équipes, étape 1\.1.*Fiers, \+0,9/)
  await map.type('-')
  await map.expectFocus(/Fiers, \+0,4/)
  const face = map.drawn('emotion').first()
  const box = await face.boundingBox()
  if (!box) throw new Error('no face')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x, at.y + 10, { steps: 3 })
  await page.mouse.move(at.x, at.y + 16, { steps: 3 })
  await page.mouse.up()
  await map.expectFocus(/Fiers, −0,6/)
  await map.type('Control+z')
  await map.expectFocus(/Fiers, \+0,4/)
})

test('a note takes a tag in use and a new team, a step its ratings, each as one change', async ({ page }) => {
  const map = new MapPage(page)
  await map.card('Quatre allers-retours').click()
  await map.inspector.getByLabel('Étiquettes').focus()
  await page.keyboard.type('demon')
  await expect(page.getByRole('option')).toHaveText(['démonstration'])
  await map.type('ArrowDown', 'Enter', 'Tab')
  await expect(map.inspector.getByText('démonstration', { exact: true })).toBeVisible()

  const team = map.inspector.getByRole('combobox', { name: 'Équipe' })
  await team.click()
  await page.getByRole('option', { name: 'Créer une équipe…' }).click()
  await page.keyboard.type('Comptabilité')
  await map.type('Enter')
  await expect(team).toHaveValue('CO Comptabilité')
  await expect(team).toBeFocused()
  await map.grid.focus()
  await map.type('Control+z')
  await expect(team).toHaveValue('Aucune')
  await team.click()
  await expect(page.getByRole('option', { name: 'Juridique' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Comptabilité' })).toHaveCount(0)
  await map.type('Escape')

  await map.step('Comparer les solutions').click()
  const fluidity = map.inspector.getByRole('group', { name: 'Fluidité' })
  await fluidity.getByRole('radio', { name: '3' }).focus()
  await map.type('ArrowRight')
  await expect(fluidity.getByRole('radio', { name: '4' })).toBeChecked()
  await map.grid.focus()
  await map.type('Control+z')
  await expect(fluidity.getByRole('radio', { name: '3' })).toBeChecked()
})
