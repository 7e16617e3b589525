import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** A presentation, in the editor's window or one of its own, in French. */
export class PresentationPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Présentation' })
  }

  get litColumn(): Locator {
    return this.page.getByTestId('lit-column').first()
  }

  /** What a screen reader is told of each stop. */
  get announced(): Locator {
    return this.dialog.getByRole('status')
  }

  get laser(): Locator {
    return this.page.getByTestId('laser')
  }

  drawn(role: string): Locator {
    return this.dialog.locator(`[data-role="${role}"]`)
  }

  async expectAt(place: string | RegExp): Promise<void> {
    await expect(this.page.getByTestId('presentation-place')).toHaveText(place)
  }
}

/** What the editor says of a presentation in another window, in French. */
export class PresenterStrip {
  readonly strip: Locator

  constructor(page: Page) {
    this.strip = page.getByRole('toolbar', { name: 'Présentation en cours' })
  }
}
