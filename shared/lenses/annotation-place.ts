import type { AnnotationPlace } from '../commands/command'
import type { Annotation } from '../model/annotation'
import type { Scene, SceneColumn, SceneRow, TextStyle } from './scene'
import { typeScale } from './type-scale'

/** What placing a free note needs of a sheet: a scene has it, and so has a sheet still being laid out. */
export type Ground = Pick<Scene, 'laneHeaderWidth' | 'headerHeight'> & {
  readonly columns: readonly Pick<SceneColumn, 'stepId' | 'x' | 'width'>[]
  readonly rows: readonly Pick<SceneRow, 'laneId' | 'y' | 'height'>[]
}

type Point = { readonly x: number; readonly y: number }

/** A note is a slip of paper; a text lies on the map without one, with room around it for a hand. */
export const annotationLooks: Readonly<
  Record<'note' | 'text', { padX: number; padY: number; style: TextStyle; width: number }>
> = {
  note: { padX: 9, padY: 9, style: typeScale.card, width: 160 },
  text: { padX: 4, padY: 7, style: typeScale.phase, width: 200 }
}

export function annotationLook(kind: Annotation['kind']) {
  return annotationLooks[kind === 'text' ? 'text' : 'note']
}

/** The corner a place stands for; null where its step or its lane is not shown, and the note goes with it. */
export function cornerOf(ground: Ground, place: Omit<AnnotationPlace, 'lens'>, width: number): Point | null {
  const column = place.stepId ? ground.columns.find(({ stepId }) => stepId === place.stepId) : null
  const row = place.laneId ? ground.rows.find(({ laneId }) => laneId === place.laneId) : null
  if (column === undefined || row === undefined) return null
  const x = (column?.x ?? ground.laneHeaderWidth) + place.x
  const y = (row?.y ?? ground.headerHeight) + place.y
  return onSheet(ground, { x, y }, width)
}

/** A row or a step is held on to a little inside the corner: a note that just crosses a border means what it covers. */
const grip = 12

/** The place of a note whose corner is dropped at a point: held by the column and the row it stands in. */
export function placeOfCorner(scene: Scene, corner: Point, width: number): AnnotationPlace {
  const { x, y } = onSheet(scene, corner, width)
  const column = scene.columns.find((each) => within(x + grip, each.x, each.width) && each.stepId !== null)
  const lanes = scene.rows.filter(({ laneId }) => laneId !== null)
  const last = lanes.at(-1)
  const isBelow = last !== undefined && y + grip >= last.y + last.height
  const row = isBelow ? last : lanes.find((each) => within(y + grip, each.y, each.height))
  return {
    lens: scene.lens,
    stepId: column?.stepId ?? null,
    laneId: row?.laneId ?? null,
    x: Math.round(x - (column?.x ?? scene.laneHeaderWidth)),
    y: Math.round(y - (row?.y ?? scene.headerHeight))
  }
}

function within(at: number, from: number, length: number): boolean {
  return at >= from && at < from + length
}

/** Notes end where the last column does; below the last row the sheet grows for them. */
function onSheet({ columns, laneHeaderWidth, headerHeight }: Ground, { x, y }: Point, width: number): Point {
  const last = columns.at(-1)
  const right = last ? last.x + last.width : laneHeaderWidth
  return {
    x: Math.max(laneHeaderWidth, Math.min(x, right - width)),
    y: Math.max(headerHeight, y)
  }
}
