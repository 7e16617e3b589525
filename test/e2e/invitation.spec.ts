import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

test('an empty map invites where to begin in each lens, by mouse and keyboard, until the first note', async ({
  page
}) => {
  await setSettings(page, { locale: 'fr' })
  const map = new MapPage(page)
  await new LibraryPage(page).create('Premier atelier', 'Cursiva')
  await map.expectOpened()

  const write = page.getByRole('button', { name: /^Cliquez et écrivez\s: / })
  await expect(write).toHaveAccessibleName(/Action du client · Étape 1\.1\s: Première étape$/)
  await map.lens('Blueprint').click()
  await expect(write).toHaveAccessibleName(/Action du client/)

  // The experience map is begun with a feeling.
  await map.lens('Expérience').click()
  await page.getByRole('button', { name: /^Posez un ressenti/ }).click()
  await map.expectFocus(/étape 1\.1/i)
  await map.type('+')
  await map.expectFocus(/\+0,5/)
  await expect(write).toHaveAccessibleName(/Pensée/)
  // A click on the curve's row puts the next one where it falls.
  const face = await map.drawn('emotion').first().boundingBox()
  const next = await map.step('Étape suivante').boundingBox()
  if (!face || !next) throw new Error('no face, or no second step')
  await page.mouse.click(next.x + next.width / 2, face.y - 60)
  await map.expectFocus(/étape 2\.1.*\+1,/i)
  await map.type('Control+z')
  await map.expectFocus('vide')

  // Far out it steps aside; the keyboard reaches it right after the grid.
  await map.lens('Parcours').click()
  await page.getByRole('button', { name: 'Zoom arrière' }).click({ clickCount: 3 })
  await expect(write).toBeHidden()
  await map.type('Control+0')
  await expect(write).toBeVisible()
  await map.grid.focus()
  await map.type('Tab')
  await expect(write).toBeFocused()
  await map.type('Enter')
  await expect(map.field).toBeFocused()
  await expect(write).toBeHidden()
  await page.keyboard.type('Compare trois offres')
  await map.type('Enter', 'Escape')
  await expect(map.card('Compare trois offres')).toBeVisible()
  await expect(write).toBeHidden()
  await map.type('Control+z')
  await expect(write).toBeVisible()
})

test('without phases the map invites to the first one, and empty places are filled by Enter', async ({
  page
}) => {
  await setSettings(page, { locale: 'fr' })
  const map = new MapPage(page)
  await new LibraryPage(page).create('Premier atelier', 'Cursiva')
  await map.expectOpened()
  for (const name of ['Découverte', 'Utilisation']) {
    await map.phase(name).click()
    await map.type('Delete')
    await expect(map.phase(name)).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Ajoutez une phase' }).click()
  await expect(map.field).toBeFocused()
  await page.keyboard.type('Achat')
  await map.type('Enter')
  await expect(map.phase('Achat')).toBeVisible()

  await map.grid.focus()
  await map.walkToRow('Jalons')
  await map.type('Enter')
  await page.keyboard.type('Contrat signé')
  await map.type('Enter')
  await expect(map.drawn('milestone').filter({ hasText: 'Contrat signé' })).toBeVisible()
})
