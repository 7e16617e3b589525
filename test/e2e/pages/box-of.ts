import type { Locator } from '@playwright/test'

/** Where something is on screen, for a mouse to go there. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on screen')
  return box
}
