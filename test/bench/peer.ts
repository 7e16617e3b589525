import { dragging, keystrokes, type Numbers, panning, zooming } from './measures'
import type { Options, SubjectName } from './options'
import type { Look } from './probe'
import {
  memoryOf,
  type Point,
  probed,
  type Run,
  type Start,
  settle,
  start,
  startCosts,
  timed,
  windowSize
} from './run'
import type { Shape } from './shape'

export type PeerName = Exclude<SubjectName, 'studio' | 'exports'>

type Ways = { readonly shapes: string | null; readonly zoomTurn: number }

/** Forty turns of the wheel bring each from 1 to about 0.3. */
const ways: Readonly<Record<PeerName, Ways>> = {
  'react-flow': { shapes: '.react-flow__node', zoomTurn: 2 },
  excalidraw: { shapes: null, zoomTurn: 1.75 },
  tldraw: { shapes: '.tl-shape', zoomTurn: 3 }
}

export type PeerPlace = Start & {
  readonly shell: string
  readonly url: string
  readonly measures: Options['peerMeasures']
}

/** A browser of its own from start to end. */
export async function measurePeer(
  name: PeerName,
  shapes: readonly Shape[],
  place: PeerPlace
): Promise<Numbers> {
  const app = await start(place, [place.shell, place.url])
  try {
    const page = await probed(app)
    const cdp = await page.context().newCDPSession(page)
    await startCosts(cdp)
    const look: Look = { shapes: ways[name].shapes, gone: '' }
    const run: Run = { name, size: shapes.length, app, page, cdp, look, zoomTurn: ways[name].zoomTurn }

    async function shown(button: 'Show' | 'Open'): Promise<number> {
      await page.reload()
      await page.getByRole('button', { name: button }).waitFor()
      await settle(run)
      await page.evaluate((given) => window.benchPeer.prepare(given), shapes)
      await settle(run)
      return timed(run, 'click', 'shown', () => page.getByRole('button', { name: button }).click())
    }

    await page.getByRole('button', { name: 'Show' }).waitFor()
    await settle(run)
    const memoryEmpty = await memoryOf(run)
    const isWhole = place.measures === 'all'
    const small = shapes.length < 5000
    const numbers: Numbers = {}
    if (isWhole) numbers.open = await shown('Open')
    numbers.paint = await shown('Show')
    await settle(run)
    const memory = await memoryOf(run)
    Object.assign(numbers, { memory, memoryEmpty, memoryAdded: memory - memoryEmpty })
    const at = nearest(shapes)
    if (isWhole || small) {
      await page.mouse.dblclick(at.x, at.y)
      await settle(run)
      await page.locator('textarea:focus, [contenteditable]:focus').waitFor()
      Object.assign(numbers, await keystrokes(run))
      await page.keyboard.press('Escape')
      await settle(run)
    }
    if (isWhole || !small) Object.assign(numbers, await dragging(run, at), await panning(run))
    if (isWhole) Object.assign(numbers, await zooming(run))
    const departures = await app.evaluate(() => Reflect.get(globalThis, 'departures') as string[])
    if (departures.length > 0) throw new Error(`${name} asked for ${departures.join(', ')}`)
    return numbers
  } finally {
    await app.close()
  }
}

/** The middle of the shape nearest to the middle of the window, clear of everybody's bars. */
function nearest(shapes: readonly Shape[]): Point {
  const away = ({ x, y }: Point): number => Math.hypot(x - windowSize.width / 2, y - windowSize.height / 2)
  const points = shapes.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
  return points.reduce((best, point) => (away(point) < away(best) ? point : best))
}
