import type { Page } from '@playwright/test'

/**
 * What moves has arrived and what fades is there or gone. A card that still travels into another lens is seen where it
 * is not, so a mouse aimed at it would hit something else. What left the page half-way has ended too.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}
