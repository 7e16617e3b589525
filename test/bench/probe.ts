/** What a page is asked to look for after an input: `null` for any page, else a name of `Seen`. */
export type Seen = 'typed' | 'shown' | 'moved' | 'undone'

export type Look = {
  /** A selector of what stands for the shapes; a painted canvas has none. */
  readonly shapes: string | null
  /** Text whose disappearance from the page means that the undo has been drawn. */
  readonly gone: string
}

export type Probe = {
  /** From the next input of this kind to the end of the first frame in which it is seen. */
  watch(event: 'click' | 'keydown', seen: Seen, look: Look): void
  seen(): Promise<number>
  startFrames(): void
  /** The time between each two frames since, in milliseconds. */
  stopFrames(): number[]
}

declare global {
  interface Window {
    benchProbe: Probe
  }
}

/**
 * Runs in the page measured, put there by the bench before anything else runs: nothing in what is measured knows of it.
 * A frame has ended when a message posted from its animation callback arrives, since the page is styled, laid out and
 * painted between the two.
 */
export function installProbe(): void {
  const patience = 40_000
  /** A chord is timed from the key that completes it: what is held for it comes an unknown time before. */
  const modifiers: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta'])
  let result: Promise<number> = Promise.reject(new Error('nothing is watched'))
  result.catch(() => undefined)
  let frames: number[] = []
  let running = 0

  // Shapes painted to a canvas are told by the drawing itself.
  let painted = 0
  const { drawImage } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.drawImage = function draw(
    this: CanvasRenderingContext2D,
    ...given: unknown[]
  ) {
    if (this.canvas.isConnected) painted += 1
    return Reflect.apply(drawImage, this, given)
  }

  function afterFrame(then: () => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        then()
      }
      port2.postMessage(null)
    })
  }

  function shownShapes(selector: string | null): number {
    if (selector === null) return painted
    const all = document.querySelectorAll(selector)
    const first = all[0]
    return first && getComputedStyle(first).visibility !== 'hidden' ? all.length : 0
  }

  function places(selector: string | null): string {
    if (selector === null) return ''
    const first = document.querySelector(selector)
    const { x, y } = first?.getBoundingClientRect() ?? { x: 0, y: 0 }
    return `${x} ${y}`
  }

  window.benchProbe = {
    watch(event, seen, { shapes, gone }) {
      painted = 0
      const before = seen === 'moved' ? places(shapes) : ''
      let typed = false
      const tests: Record<Seen, () => boolean> = {
        typed: () => typed,
        shown: () => shownShapes(shapes) > 0,
        moved: () => places(shapes) !== before,
        undone: () =>
          ![...document.querySelectorAll(shapes ?? '')].some((each) => each.textContent?.includes(gone))
      }
      // The one event of a typed character that every editor lets through.
      addEventListener('keypress', () => (typed = true), { capture: true, once: true })
      result = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`not ${seen} within ${patience} ms`)), patience)
        const begin = (input: Event): void => {
          if (input instanceof KeyboardEvent && modifiers.has(input.key)) return
          removeEventListener(event, begin, true)
          const look = (): void =>
            afterFrame(() => (tests[seen]() ? resolve(performance.now() - input.timeStamp) : look()))
          look()
        }
        addEventListener(event, begin, true)
      })
    },
    seen: () => result,
    startFrames() {
      frames = []
      let last = 0
      const tick = (at: number): void => {
        if (last > 0) frames.push(at - last)
        last = at
        running = requestAnimationFrame(tick)
      }
      running = requestAnimationFrame(tick)
    },
    stopFrames() {
      cancelAnimationFrame(running)
      return frames
    }
  }
}
