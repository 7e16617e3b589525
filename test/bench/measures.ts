import { costOf, everyFrame, type Point, type Run, rest, settle, timed, windowSize } from './run'
import { median, percentile } from './statistics'

/** Every number of one run, by name; times in milliseconds, memory in MiB. */
export type Numbers = Record<string, number>

const centre: Point = { x: windowSize.width / 2, y: windowSize.height / 2 }
const keys = 'le client relit sa dem'

/** Into a text that is open already: each key waits for the frame of the last, and then as long as a fast hand does. */
export async function keystrokes(run: Run): Promise<Numbers> {
  const times: number[] = []
  const { main, all } = await costOf(run, async () => {
    const until = performance.now() + 3000
    for (const key of keys) {
      if (performance.now() > until) break
      times.push(
        await timed(run, 'keydown', 'typed', () => run.page.keyboard.press(key === ' ' ? 'Space' : key))
      )
      await rest(25)
    }
  })
  return {
    keystroke: median(times),
    keystrokeP95: percentile(times, 0.95),
    keystrokeCpu: main / times.length,
    keystrokeCpuAll: all / times.length
  }
}

const panSteps = 50
const panBy = { x: 40, y: 12 }

/** By the wheel, away from the start and back. */
export async function panning(run: Run): Promise<Numbers> {
  const turn = (way: number) => wheel(run, { deltaX: way * panBy.x, deltaY: way * panBy.y })
  return named('pan', await frames(run, panSteps, turn))
}

const zoomSteps = 40

/** From zoom 1 to below 0.35 and back by the wheel with Ctrl, so across every level of detail, twice. */
export async function zooming(run: Run): Promise<Numbers> {
  const turn = (way: number) => wheel(run, { deltaX: 0, deltaY: way * run.zoomTurn, modifiers: control })
  return named('zoom', await frames(run, zoomSteps, turn))
}

const control = 2

function wheel({ cdp }: Run, turn: { deltaX: number; deltaY: number; modifiers?: number }): Promise<unknown> {
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...centre, ...turn })
}

type Frames = { times: number[]; main: number; all: number }

/** Away by so many steps, and back by as many. */
async function frames(run: Run, steps: number, step: (way: number) => Promise<unknown>): Promise<Frames> {
  await run.page.mouse.move(centre.x, centre.y)
  await settle(run)
  await run.page.evaluate(() => window.benchProbe.startFrames())
  const cost = await costOf(run, async () => {
    const done = await everyFrame(steps, () => step(1))
    await everyFrame(done, () => step(-1))
  })
  const times = await run.page.evaluate(() => window.benchProbe.stopFrames())
  return { times, ...cost }
}

function named(name: string, { times, main, all }: Frames): Numbers {
  return {
    [`${name}Median`]: median(times),
    [`${name}P95`]: percentile(times, 0.95),
    [`${name}Max`]: Math.max(...times),
    [`${name}Cpu`]: main / times.length,
    [`${name}CpuAll`]: all / times.length
  }
}

const moves = 60

/**
 * A shape held and led around its place; what it is over changes, and it is not dropped within the measure. Past
 * Playwright's own mouse, which runs a script in the page at every move of a held button.
 */
export async function dragging(run: Run, from: Point): Promise<Numbers> {
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point): Promise<unknown> =>
    run.cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1
    })
  await run.page.mouse.move(from.x, from.y)
  await settle(run)
  await mouse('mousePressed', from)
  // The threshold is crossed, and what a drag sets up is done, before the moves are counted.
  for (let step = 1; step <= 5; step += 1) await mouse('mouseMoved', { x: from.x + 4 * step, y: from.y })
  await rest(200)
  let done = 0
  const { main, all } = await costOf(run, async () => {
    done = await everyFrame(moves, (index) => {
      const turn = (2 * Math.PI * index) / moves
      return mouse('mouseMoved', {
        x: from.x + 20 + 150 * Math.sin(turn),
        y: from.y + 90 * (Math.cos(turn) - 1)
      })
    })
  })
  await run.page.keyboard.press('Escape')
  await mouse('mouseReleased', from)
  return { dragCpu: main / done, dragCpuAll: all / done }
}
