import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** As the display server has it: it answers a window that is shown, moved or sized in its own time. */
const boundsOf = (page: Page) => () =>
  page.evaluate(() => ({ x: screenX, y: screenY, width: outerWidth, height: outerHeight }))

test('the window comes back where it was left', async ({ launch }) => {
  const left = { x: 40, y: 30, width: 1100, height: 700 }
  const first = await launch()
  const page = await first.firstWindow()
  await expect(page.getByRole('main')).toBeVisible()
  await first.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, left)
  await expect.poll(boundsOf(page)).toEqual(left)
  await first.close()

  const second = await launch()
  await expect.poll(boundsOf(await second.firstWindow())).toEqual(left)
})
