import { expect, test } from './fixtures'

test('the window comes back where it was left', async ({ launch }) => {
  const left = { x: 40, y: 30, width: 1100, height: 700 }
  const first = await launch()
  const boundsOf = (app: typeof first) => () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  await (await first.firstWindow()).waitForLoadState('load')
  await first.evaluate(async ({ BrowserWindow }, bounds) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window?.isVisible()) await new Promise((resolve) => window?.once('show', () => resolve(null)))
    window?.setBounds(bounds)
  }, left)
  // A display server answers a window that is shown, moved or sized in its own time.
  await expect.poll(boundsOf(first)).toEqual(left)
  await first.close()

  const second = await launch()
  await (await second.firstWindow()).waitForLoadState('load')
  await expect.poll(boundsOf(second)).toEqual(left)
})
