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

/** What a person sees pop up at the foot of the window. */
export function notice(page: Page, text: string | RegExp) {
  return page.getByRole('alert').filter({ hasText: text })
}
