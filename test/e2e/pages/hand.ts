import type { CDPSession, Locator, Page } from '@playwright/test'

export type Point = { readonly x: number; readonly y: number }
type Box = Point & { readonly width: number; readonly height: number }

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on screen')
  return box
}

export async function centreOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

/** Presses and goes there, in small moves as a hand does; what is let go of is for the caller. */
export async function carry({ mouse }: Page, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await mouse.move(to.x, to.y, { steps: 4 })
}

export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await carry(page, from, to)
  await page.mouse.up()
}

/** Fingers on the glass, as the system reports them: the mouse of a test cannot pretend to be one. */
export class Fingers {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id }))
    })
  }

  async press(...at: readonly Point[]): Promise<void> {
    await this.#send('touchStart', at)
  }

  /** Each finger goes straight to its new place. */
  async move(from: readonly Point[], to: readonly Point[]): Promise<void> {
    const steps = 5
    for (let step = 1; step <= steps; step += 1)
      await this.#send(
        'touchMove',
        from.map((start, finger) => {
          const end = to[finger] ?? start
          return {
            x: start.x + ((end.x - start.x) * step) / steps,
            y: start.y + ((end.y - start.y) * step) / steps
          }
        })
      )
  }

  async lift(): Promise<void> {
    await this.#send('touchEnd', [])
  }

  async tap(at: Point): Promise<void> {
    await this.press(at)
    await this.lift()
  }
}
