import { expect, test } from './fixtures'
import { LibraryPage } from './pages/library-page'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

test('notes are filtered by several facets, stay where they are, and one click brings them back', async ({
  page
}) => {
  await setSettings(page, { locale: 'fr' })
  await new LibraryPage(page).openSample('onboarding-saas-b2b')
  const map = new MapPage(page)
  await map.expectOpened()
  const receded = page.locator('.react-flow__node.receded')
  await expect(receded).toHaveCount(0)

  await map.type('Control+Shift+f')
  const menu = page.getByRole('dialog', { name: 'Filtrer les notes' })
  await expect(menu).toBeVisible()
  const pains = menu.getByRole('checkbox', { name: /^Irritant,/ })
  await pains.focus()
  await map.type('Space')
  await expect(pains).toBeChecked()
  const state = page.getByRole('button', { name: /^Filtre : \d+ sur \d+ notes$/ })
  await expect(state).toBeVisible()
  const alone = await state.textContent()
  await menu.getByRole('checkbox', { name: /^Point de rupture,/ }).check()
  await expect(state).not.toHaveText(alone ?? '')
  const both = await state.textContent()
  await menu.getByRole('checkbox', { name: /^Entendu,/ }).check()
  await expect(state).not.toHaveText(both ?? '')
  await map.type('Escape')
  await expect(menu).toBeHidden()

  const expectation = map.card('Comprendre le coût réel')
  await expect(expectation).toBeVisible()
  await expect(receded.filter({ has: expectation })).toHaveCount(1)
  await expect(map.grid.getByRole('gridcell', { name: /coût réel.*\(hors filtre\)/ })).toHaveCount(1)

  // Written in the workshop, so still seen.
  await expectation.click()
  await map.type('F2', 'End', 'Enter')
  await expect(map.field).toHaveValue('')
  await page.keyboard.type('Toute nouvelle')
  await map.type('Escape')
  await expect(map.card('Toute nouvelle')).toBeVisible()
  await expect(receded.filter({ has: map.card('Toute nouvelle') })).toHaveCount(0)

  await map.lens('Expérience').click()
  await expect(receded.first()).toBeVisible()
  await map.type('Control+e')
  await expect(page.getByText('Le filtre ne retire rien de l’export')).toBeVisible()
  await map.type('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: 'Effacer le filtre' }).click()
  await expect(receded).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Filtrer', exact: true })).toBeFocused()
})
