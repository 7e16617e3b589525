import { expect, test } from './fixtures'
import { boxOf, centreOf, Fingers } from './pages/hand'
import { openedSample } from './pages/opened-sample'

test('fingers pan, pinch, choose, write, hold and carry', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const fingers = await Fingers.on(page)
  const card = map.card('Quatre allers-retours')
  const step = map.step('Paramétrer et migrer')
  const menu = page.getByRole('menu', { name: 'Actions sur la sélection' })
  const zoom = page.getByRole('toolbar', { name: 'Zoom' }).getByRole('button', { name: /%$/ })
  const left = async (): Promise<number> => Math.round((await boxOf(step)).x)

  await test.step('one finger pans, wherever it starts', async () => {
    const before = await left()
    const from = await centreOf(card)
    const to = { x: from.x - 300, y: from.y }
    await fingers.press(from)
    await fingers.move([from], [to])
    await fingers.lift()
    await expect.poll(left).toBe(before - 300)
    await fingers.press(to)
    await fingers.move([to], [from])
    await fingers.lift()
    await expect.poll(left).toBe(before)
    await expect(page.getByRole('log')).toHaveText('')
  })

  await test.step('two fingers zoom around their middle', async () => {
    const middle = await centreOf(card)
    const at = (by: number) => [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y }
    ]
    await fingers.press(...at(60))
    await fingers.move(at(60), at(90))
    await fingers.lift()
    await expect(zoom).toHaveText(/^150\s%$/)
    expect(Math.abs((await centreOf(card)).x - middle.x)).toBeLessThan(4)
    await fingers.press(...at(90))
    await fingers.move(at(90), at(27))
    await fingers.lift()
    await expect(zoom).toHaveText(/^45\s%$/)
    await map.type('Control+0')
    await expect(zoom).toHaveText(/^100\s%$/)
    await map.type('Home')
    await expect(card).toBeInViewport()
  })

  await test.step('a tap chooses, two taps write', async () => {
    await fingers.tap(await centreOf(card))
    await map.expectFocus('Quatre allers-retours')
    await fingers.tap(await centreOf(card))
    await fingers.tap(await centreOf(card))
    await expect(map.field).toHaveValue('Quatre allers-retours sur les clauses RGPD')
    await map.type('Escape')
  })

  await test.step('held and let go, the menu opens', async () => {
    const other = map.card('Prix affichés')
    const at = await centreOf(other)
    await fingers.press(at)
    // The note comes off the sheet once the finger has rested on it.
    await expect(page.getByTestId('drop-indicator')).toBeVisible()
    await fingers.lift()
    await expect(menu.getByRole('menuitem', { name: 'Modifier le texte' })).toBeVisible()
    await expect(page.getByTestId('drop-indicator')).toHaveCount(0)
    await map.expectFocus('Prix affichés')
    const deleting = await boxOf(menu.getByRole('menuitem', { name: 'Dupliquer' }))
    expect(deleting.height).toBeGreaterThanOrEqual(31.5)
    await map.type('Escape')
    await expect(menu).toHaveCount(0)
  })

  await test.step('held and carried, a note moves; chosen before, it goes at once', async () => {
    const at = await centreOf(card)
    const launch = await boxOf(map.step('Réunion de lancement'))
    const to = { x: launch.x + launch.width / 2, y: at.y }
    await map.type('Escape')
    await fingers.press(at)
    await expect(page.getByTestId('drop-indicator')).toBeVisible()
    await fingers.move([at], [to])
    await fingers.lift()
    await expect(page.getByRole('log')).toHaveText('Note déplacée vers Irritants, étape 2.1, 1 sur 1')
    const now = await centreOf(card)
    await fingers.tap(now)
    await fingers.press(now)
    await fingers.move([now], [{ x: at.x, y: now.y }])
    await fingers.lift()
    await expect(page.getByRole('log')).toHaveText('Note déplacée vers Irritants, étape 1.2, 1 sur 1')
    await expect.poll(async () => (await boxOf(card)).x).toBeLessThan(launch.x)
  })
})
