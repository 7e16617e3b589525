import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The start screen, in French. */
export class LibraryPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get tiles(): Locator {
    return this.page.getByRole('article')
  }

  tile(name: string): Locator {
    return this.tiles.filter({ has: this.page.getByText(name, { exact: true }) })
  }

  get search(): Locator {
    return this.page.getByRole('textbox', { name: 'Rechercher un projet ou un client' })
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Nouveau projet' })
  }

  async expectShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async create(name: string, client: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Nouveau projet', exact: true }).click()
    await this.dialog.getByLabel('Nom du projet').fill(name)
    await this.dialog.getByLabel('Client').fill(client)
    await this.dialog.getByRole('button', { name: 'Créer le projet' }).click()
  }

  async openSample(sampleId: string): Promise<void> {
    await this.page.getByTestId(`sample-${sampleId}`).click()
  }

  async open(name: string): Promise<void> {
    await this.tile(name)
      .getByRole('button', { name: new RegExp(`^${escaped(name)}`) })
      .click()
  }

  async choose(name: string, action: string): Promise<void> {
    await this.tile(name)
      .getByRole('button', { name: /^Autres actions/ })
      .click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  async go(place: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Parcours' })
      .getByRole('button', { name: new RegExp(`^${escaped(place)}`) })
      .click()
  }

  /** The shapes of a project's picture; empty until it is drawn. */
  shapes(name: string): Locator {
    return this.tile(name).locator('svg[data-testid^="thumbnail-"] :is(path, rect, circle)')
  }

  /** Lets go of a file over the window, as dragging it there from the desktop does. */
  async drop(fileName: string, bytes: Uint8Array): Promise<void> {
    const carried = await this.page.evaluateHandle(
      ({ name, content }) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([Uint8Array.from(content)], name))
        return transfer
      },
      { name: fileName, content: [...bytes] }
    )
    await this.page.getByRole('main').dispatchEvent('drop', { dataTransfer: carried })
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
