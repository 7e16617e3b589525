import { cp } from 'node:fs/promises'
import type {} from '../../renderer/editor/client'
import type { GeneratedProjects } from './generated-projects'
import { dragging, keystrokes, type Numbers, panning, zooming } from './measures'
import type { Look } from './probe'
import {
  memoryOf,
  type Point,
  probed,
  type Run,
  rest,
  type Start,
  settle,
  start,
  startCosts,
  timed
} from './run'

export type StudioPlace = Start & { readonly app: string }

/** The studio as it is shipped, on a copy of the generated projects. */
export async function measureStudio(
  size: number,
  projects: GeneratedProjects,
  place: StudioPlace
): Promise<Numbers> {
  await cp(projects.folder, place.dataFolder, { recursive: true })
  const app = await start(place, [place.app])
  try {
    const page = await probed(app)
    await page.waitForLoadState('load')
    await page.evaluate(() => window.api.request('settings:set', { locale: 'fr', theme: 'light' }))
    const cdp = await page.context().newCDPSession(page)
    await startCosts(cdp)
    const look: Look = { shapes: '[data-role="card"]', gone: undoneWord }
    const run: Run = { name: 'studio', size, app, page, cdp, look, zoomTurn: 3 }
    const tile = (projectId: string) => page.getByTestId(`project-${projectId}`).getByRole('button').first()
    const library = async (): Promise<void> => {
      await page.reload()
      await tile(projects.whole).waitFor()
      await settle(run)
    }
    const press = (chord: string, seen: 'shown' | 'moved' | 'undone') =>
      timed(run, 'keydown', seen, () => page.keyboard.press(chord))

    await library()
    const memoryEmpty = await memoryOf(run)
    await tile(projects.behindBlank).click()
    await page.getByRole('grid').waitFor()
    await settle(run)
    const paint = await press('Control+PageDown', 'shown')
    await settle(run)

    await library()
    const open = await timed(run, 'click', 'shown', () => tile(projects.whole).click())
    await settle(run)
    const memory = await memoryOf(run)
    const at = await cardNear(run, { x: 560, y: 480 })
    const drag = await dragging(run, at)
    const pan = await panning(run)
    const zoom = await zooming(run)
    await page.keyboard.press('Control+0')
    await settle(run)

    const typedAt = await cardNear(run, { x: 560, y: 480 })
    await page.mouse.dblclick(typedAt.x, typedAt.y)
    await page.getByRole('main').getByRole('textbox').waitFor()
    await settle(run)
    const typing = await keystrokes(run)
    await page.keyboard.type(` ${undoneWord}`)
    await page.keyboard.press('Escape')
    await page.locator('[data-role="card"]').filter({ hasText: undoneWord }).waitFor()
    await settle(run)
    const undo = await press('Control+z', 'undone')
    await settle(run)

    const lensExperience = await lens(run, 'Control+2')
    const lensBlueprint = await lens(run, 'Control+3')
    const lensBack = await lens(run, 'Control+1')
    return {
      paint,
      open,
      memory,
      memoryEmpty,
      memoryAdded: memory - memoryEmpty,
      ...typing,
      ...pan,
      ...zoom,
      ...drag,
      undo,
      lensExperience,
      lensBlueprint,
      lensBack
    }
  } finally {
    await app.close()
  }
}

const undoneWord = 'qzx'

async function lens(run: Run, chord: string): Promise<number> {
  const time = await timed(run, 'keydown', 'moved', () => run.page.keyboard.press(chord))
  // Until all that travels has arrived.
  await rest(400)
  await settle(run)
  return time
}

async function cardNear({ page }: Run, { x, y }: Point): Promise<Point> {
  return page.locator('[data-role="card"]').evaluateAll(
    (cards, wanted) => {
      const points = cards.map((card) => {
        const box = card.getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })
      const away = (point: { x: number; y: number }): number =>
        Math.hypot(point.x - wanted.x, point.y - wanted.y)
      return points.reduce((best, point) => (away(point) < away(best) ? point : best))
    },
    { x, y }
  )
}
