import { expect, test } from './fixtures'
import { boxOf, carry, centreOf, drag } from './pages/hand'
import { openedSample } from './pages/opened-sample'

test('notes are taken by a rectangle and by Shift, and changed alike in the inspector', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const prices = map.card('Prix affichés')
  const clauses = map.card('Quatre allers-retours')
  const budget = map.card('Signer avant la clôture')
  const count = map.inspector.getByText(/^\d+ éléments sélectionnés$/)

  const [first, last] = [await boxOf(prices), await boxOf(clauses)]
  const corner = { x: first.x - 3, y: first.y - 3 }
  const middle = { x: last.x + last.width / 2, y: last.y + last.height / 2 }
  await carry(page, corner, middle)
  await expect(page.locator('output').filter({ hasText: /^2$/ })).toBeVisible()
  await map.type('Escape')
  await page.mouse.up()
  await expect(page.locator('output')).toHaveCount(0)
  await expect(count).toHaveCount(0)
  await drag(page, corner, middle)
  await expect(count).toHaveText('2 éléments sélectionnés')
  await budget.click({ modifiers: ['Shift'] })
  await expect(count).toHaveText('3 éléments sélectionnés')
  await budget.click({ modifiers: ['Shift'] })
  await expect(count).toHaveText('2 éléments sélectionnés')

  // They differ in how sure they are: the field says so until one is chosen for both, which is one change.
  const confidence = map.inspector.getByLabel('Confiance').first()
  await expect(confidence).toHaveAttribute('placeholder', 'Mixte')
  await confidence.click()
  await page.getByRole('option', { name: 'entendu' }).click()
  await expect(confidence).toHaveValue('entendu')
  await prices.click()
  await map.expectFocus('entendu')
  await clauses.click()
  await map.expectFocus('entendu')
  await map.type('Control+z')
  await map.expectFocus('mesuré')
})

test('steps, phases and lanes land where the bar shows, and the sheet scrolls under what is dragged', async ({
  app
}) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const bar = page.getByTestId('drop-indicator')
  const texts = async (role: 'phase' | 'step' | 'lane'): Promise<string[]> =>
    (await map.drawn(role).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' '))

  await test.step('a step goes into the next phase', async () => {
    const launch = await boxOf(map.step('Réunion de lancement'))
    const target = { x: launch.x + launch.width - 12, y: launch.y + 30 }
    await carry(page, await centreOf(map.step('Comparer les solutions')), target)
    await expect(bar).toBeVisible()
    expect(Math.abs((await boxOf(bar)).x - (launch.x + launch.width))).toBeLessThan(16)
    await page.mouse.up()
    await map.expectFocus(/^Étape 2\.2/)
    await expect(page.getByRole('log')).toHaveText('Étape déplacée : 2.2, phase Onboarding et implémentation')
    // Its notes went with it.
    await expect.poll(async () => (await boxOf(map.card('Prix affichés'))).x).toBeGreaterThan(launch.x)
    await map.type('Control+z')
    await map.expectFocus(/^Étape 1\.1/)
  })

  await test.step('a phase goes past another', async () => {
    const next = await boxOf(map.phase('Onboarding et implémentation'))
    const { x, y } = await boxOf(map.phase('Achat'))
    await carry(page, { x: x + 60, y: y + 12 }, { x: next.x + next.width - 20, y: y + 12 })
    await expect(bar).toBeVisible()
    await page.mouse.up()
    await expect.poll(async () => (await texts('phase'))[0]).toContain('Onboarding')
    await map.type('Control+z')
    await expect.poll(async () => (await texts('phase'))[0]).toContain('Achat')
  })

  await test.step('a lane goes above another', async () => {
    const before = await texts('lane')
    const above = await boxOf(map.lane('Attentes'))
    const { x, y } = await boxOf(map.lane('Irritants'))
    await carry(page, { x: x + 60, y: y + 40 }, { x: above.x + 60, y: above.y + 6 })
    await expect(bar).toBeVisible()
    await page.mouse.up()
    await expect.poll(async () => (await texts('lane'))[2]).toContain('Irritants')
    await map.type('Control+z')
    await expect.poll(() => texts('lane')).toEqual(before)
  })

  await test.step('held at the border, the sheet comes to what is dragged', async () => {
    const sheet = await boxOf(map.grid.locator('xpath=..'))
    const far = map.step('Demander de l’aide')
    await expect(far).not.toBeInViewport()
    const card = map.card('Signer avant la clôture')
    await carry(page, await centreOf(card), { x: sheet.x + sheet.width - 6, y: (await centreOf(card)).y })
    await expect.poll(async () => (await boxOf(far)).x).toBeLessThan(sheet.x + sheet.width - 400)
    const { x, width } = await boxOf(far)
    await page.mouse.move(x + width / 2, (await centreOf(map.lane('Attentes'))).y, { steps: 4 })
    await expect(bar).toBeVisible()
    await page.mouse.up()
    await expect(page.getByRole('log')).toHaveText('Note déplacée vers Attentes, étape 3.2, 2 sur 2')
    await map.type('Control+z')
  })

  await test.step('the plan of the map moves the window', async () => {
    const plan = page.getByRole('slider', { name: 'Plan de la carte' })
    const { x, y, width, height } = await boxOf(plan)
    await page.mouse.click(x + width - 12, y + height / 2)
    await expect(map.step('Témoigner et recommander')).toBeInViewport()
    await expect(plan).toHaveAttribute('aria-valuenow', '100')
    await drag(page, { x: x + width - 20, y: y + height / 2 }, { x: x + 4, y: y + height / 2 })
    await expect(map.step('Comparer les solutions')).toBeInViewport()
    await expect(plan).toHaveAttribute('aria-valuenow', '0')
    await plan.focus()
    await map.type('End')
    await expect(map.step('Témoigner et recommander')).toBeInViewport()
  })
})

test('the menu of a step copies, splits and merges it: by right click, by the menu key, by Shift+F10', async ({
  app
}) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const menu = page.getByRole('menu', { name: 'Actions sur la sélection' })
  const columns = async (): Promise<number> => Number(await map.grid.getAttribute('aria-colcount'))
  const before = await columns()
  const compare = map.step('Comparer les solutions')

  await compare.click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Dupliquer' }).click()
  await expect(compare).toHaveCount(2)
  expect(await columns()).toBe(before + 1)
  await expect(map.grid).toBeFocused()
  await map.type('Control+z')
  await expect(compare).toHaveCount(1)

  // By keyboard: opened, walked through by its first letter and the arrows, left, opened again.
  await compare.click()
  await map.type('ContextMenu')
  await expect(menu.getByRole('menuitem', { name: 'Renommer' })).toBeFocused()
  await map.type('Escape')
  await expect(menu).toHaveCount(0)
  await expect(map.grid).toBeFocused()
  await map.type('Shift+F10')
  await expect(menu.getByRole('menuitem', { name: 'Renommer' })).toBeFocused()
  await map.type('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(menu.getByRole('menuitem', { name: 'Scinder l’étape…' })).toBeFocused()
  await map.type('Enter')
  const dialog = page.getByRole('dialog', { name: 'Scinder l’étape' })
  await expect(dialog.getByLabel('Nom de la nouvelle étape')).toBeFocused()
  await page.keyboard.type('Écouter deux démonstrations')
  await dialog.getByRole('checkbox', { name: 'Démo jouée sur ses propres cours' }).check()
  await dialog.getByRole('checkbox', { name: 'Démo en visio' }).check()
  await dialog.getByRole('button', { name: 'Scinder' }).click()
  await expect(dialog).toHaveCount(0)
  await map.expectFocus(/^Étape 1\.2\s: Écouter deux démonstrations/)
  const written = await boxOf(map.step('Écouter deux démonstrations'))
  const went = await boxOf(map.card('Démo jouée sur ses propres cours'))
  expect(went.x).toBeGreaterThan(written.x)
  expect(went.x).toBeLessThan(written.x + written.width)
  expect((await boxOf(map.card('Prix affichés'))).x).toBeLessThan(written.x)
  expect(await columns()).toBe(before + 1)

  // Merged with the one before it, its notes are back under both names; several steps merge by one chord.
  await map.type('Shift+F10')
  await menu.getByRole('menuitem', { name: 'Fusionner avec l’étape précédente' }).click()
  await map.expectFocus(/^Étape 1\.1/)
  expect(await columns()).toBe(before)
  expect((await boxOf(map.card('Démo jouée sur ses propres cours'))).x).toBeLessThan(written.x)
  await compare.click()
  await map.step('Négocier et signer').click({ modifiers: ['Shift'] })
  await map.type('Control+Shift+j')
  await map.expectFocus(/Comparer les solutions.*Négocier et signer/)
  expect(await columns()).toBe(before - 1)
  await map.type('Control+z', 'Control+z', 'Control+z')
  await expect.poll(columns).toBe(before)
  await expect(map.step('Écouter deux démonstrations')).toHaveCount(0)

  // Of a card, and of an empty cell, the menu says what can be done there.
  await map.card('Prix affichés').click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Gravité' }).hover()
  await page.getByRole('menuitemcheckbox', { name: '3, bloquant' }).click()
  await map.expectFocus('gravité 3 sur 3')
  await map.step('Réunion de lancement').click()
  await map.walkToRow('Irritants')
  await map.type('ContextMenu')
  await menu.getByRole('menuitem', { name: 'Ajouter une note' }).click()
  await expect(map.field).toBeFocused()
  await page.keyboard.type('Trop de monde autour de la table')
  await map.type('Escape')
  await expect(map.card('Trop de monde autour de la table')).toBeVisible()
})

test('opportunities are put on the matrix by hand, by key and by number, each as one change', async ({
  app
}) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  // A pain that nothing answers yet.
  await map.card('Prix affichés').click()
  await map.type('Control+d', 'Control+4')
  const dialog = page.getByRole('dialog', { name: 'Par où commencer' })
  const third = dialog.getByRole('button', { name: /^N° 3,/ })
  await expect(third).toHaveAccessibleName(/impact 9, effort 5, Grands chantiers$/)

  const from = await centreOf(third)
  await carry(page, from, { x: from.x + 90, y: from.y + 40 })
  await expect(dialog.getByText(/^Impact \S+ · Effort \S+/)).toBeVisible()
  await map.type('Escape')
  await page.mouse.up()
  await expect(third).toHaveAccessibleName(/impact 9, effort 5, Grands chantiers$/)
  await drag(page, from, { x: from.x - 120, y: from.y })
  await expect(third).toHaveAccessibleName(/impact 9, effort [34](,5)?, Gains rapides$/)
  await third.focus()
  await map.type('Control+z')
  await expect(third).toHaveAccessibleName(/impact 9, effort 5, Grands chantiers$/)
  await map.type('ArrowLeft', 'Shift+ArrowDown')
  await expect(dialog.getByRole('status').filter({ hasText: 'Impact 8,5, effort 4' })).toBeAttached()
  await expect(third).toHaveAccessibleName(/impact 8,5, effort 4, Gains rapides$/)
  await map.type('Delete')
  await expect(third).toHaveCount(0)
  const place = dialog.getByRole('button', { name: /^Placer le n° 3 / })
  await expect(place).toBeFocused()
  await map.type('Enter')
  await expect(third).toBeFocused()

  await dialog.getByRole('button', { name: /^Comment pourrions-nous… Répondre à : Prix affichés/ }).click()
  await expect(dialog.getByRole('textbox', { name: /^Opportunité qui répond à/ })).toBeFocused()
  await map.type('Enter')
  const impact = dialog.getByRole('textbox', { name: /^Impact du n° 2,/ })
  await expect(impact).toBeFocused()
  await page.keyboard.type('11')
  await expect(dialog.getByRole('alert')).toHaveText('Un nombre de 0 à 10')
  await impact.fill('8,5')
  await map.type('Tab')
  await page.keyboard.type('2')
  await map.type('Enter')
  await expect(
    dialog.getByRole('button', { name: /^N° 2, .* impact 8,5, effort 2, Gains rapides$/ })
  ).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: /^Effort du n° 2,/ })).toBeFocused()
  await map.type('Escape')
  await expect(dialog).toHaveCount(0)
})
