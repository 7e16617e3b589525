import { expect, test } from './fixtures'

test('the window comes back where it was left', async ({ launch }) => {
  const first = await launch()
  await (await first.firstWindow()).waitForLoadState('load')
  const left = await first.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 40, y: 30, width: 1100, height: 700 })
    return window?.getNormalBounds()
  })
  await first.close()

  const second = await launch()
  await (await second.firstWindow()).waitForLoadState('load')
  const found = await second.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds()
  )
  expect(found).toEqual(left)
})
