import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/**
 * An open project, in French. The sheet is drawn for the eye and hidden from assistive tools; the grid is its other
 * reading and holds the keyboard. Tests use both.
 */
export class MapPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get grid(): Locator {
    return this.page.getByRole('grid')
  }

  /** What is typed in place, card or name. */
  get field(): Locator {
    return this.page.getByRole('main').getByRole('textbox', { name: /^(Texte de la note|Nom)$/ })
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspecteur' })
  }

  get saved(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^Enregistré$/ })
  }

  get topBar(): Locator {
    return this.page.getByRole('banner')
  }

  drawn(
    role:
      | 'phase'
      | 'step'
      | 'mapLink'
      | 'milestone'
      | 'lane'
      | 'card'
      | 'emotion'
      | 'connection'
      | 'annotation'
  ): Locator {
    return this.page.locator(`[data-role="${role}"]`)
  }

  phase(text: string): Locator {
    return this.drawn('phase').filter({ hasText: wrapped(text) })
  }

  step(text: string): Locator {
    return this.drawn('step').filter({ hasText: wrapped(text) })
  }

  lane(text: string): Locator {
    return this.drawn('lane').filter({ hasText: wrapped(text) })
  }

  card(text: string): Locator {
    return this.drawn('card').filter({ hasText: wrapped(text) })
  }

  lens(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Lentilles' }).getByRole('radio', { name })
  }

  /** What the grid tells a screen reader about the cell in focus. */
  async focusedCell(): Promise<string> {
    return this.grid.evaluate((element) => {
      const id = element.getAttribute('aria-activedescendant')
      return (id && document.getElementById(id)?.textContent) || ''
    })
  }

  async expectFocus(text: string | RegExp): Promise<void> {
    const wanted = typeof text === 'string' ? wrapped(text) : text
    await expect.poll(() => this.focusedCell()).toMatch(wanted)
  }

  /** The row of the cell in focus, by its header. */
  async focusedRow(): Promise<string> {
    return this.grid.evaluate((element) => {
      const id = element.getAttribute('aria-activedescendant')
      const row = id ? document.getElementById(id)?.closest('[role="row"]') : null
      return row?.querySelector('[role="rowheader"]')?.textContent ?? ''
    })
  }

  /** Walks down (or up) with the arrow keys until the focus stands in the row. */
  async walkToRow(name: string, key: 'ArrowDown' | 'ArrowUp' = 'ArrowDown'): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await this.focusedRow()) === name) return
      await this.page.keyboard.press(key)
    }
    expect(await this.focusedRow()).toBe(name)
  }

  async type(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Goes on by Tab until the control has the keyboard. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible()
    for (let presses = 0; presses < 60; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(control).toBeFocused()
  }

  async expectOpened(): Promise<void> {
    await expect(this.grid).toBeVisible()
  }

  async backToLibrary(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+L')
    await expect(this.grid).toHaveCount(0)
  }
}

/** Lines are wrapped on the sheet, so a space of the text may be a line break there. */
export function wrapped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/gu, '\\s+'))
}
