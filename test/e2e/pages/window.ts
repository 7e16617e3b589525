import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type {} from '../../../renderer/editor/client'
import type { Settings } from '../../../shared/ipc/contract'

/** The first window of a start, with a screen to look at. */
export async function openedWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  await expect(page.getByRole('main')).toBeVisible()
  return page
}

/** As a computer would have them; the machine of the tests may speak any language. */
export async function setSettings(page: Page, changes: Partial<Settings>): Promise<void> {
  const result = await page.evaluate((wanted) => window.api.request('settings:set', wanted), changes)
  expect(result.ok).toBe(true)
}

/** Gives the page this much room, however large the screen is. */
export async function sizeWindow(
  app: ElectronApplication,
  page: Page,
  width: number,
  height: number
): Promise<void> {
  // Said again where the answer of the main process was lost.
  await expect(async () => {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height }
    )
  }).toPass()
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

/** What a person sees pop up at the foot of the window. */
export function notice(page: Page, text: string | RegExp) {
  return page.getByRole('alert').filter({ hasText: text })
}
