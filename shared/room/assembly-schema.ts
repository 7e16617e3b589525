import { box, path, strokes, text } from '../lenses/draw'
import type { Rect } from '../lenses/rect'
import type { Primitive, SceneItem, TextStyle } from '../lenses/scene'
import { caption } from '../lenses/sheet-part'
import { lettering, mm } from './lettering'
import { laneHeader, type PosterPanel, type PosterPlan, phaseBand } from './poster-plan'
import type { RoomPage } from './room-pages'
import type { Room } from './room-setting'
import { decoration } from './sheet-frame'

/** The poster from afar: its bands, its lanes, and where each numbered sheet lies. */
export function assemblySchema(
  room: Room,
  plan: PosterPlan,
  pages: readonly RoomPage[],
  at: Rect
): SceneItem[] {
  const { setting } = room
  const scale = Math.min(at.width / plan.width, at.height / plan.height)
  const left = at.x + (at.width - plan.width * scale) / 2
  const sheets = sheetPlaces(plan, pages)
  const primitives = sheets.flatMap(({ panel, place }) =>
    panel ? panelSketch(panel, { x: place.x * scale, y: place.y * scale }, scale) : []
  )
  const discs = sheets.flatMap(({ place }, index): Primitive[] => {
    const [x, y] = [(place.x + place.width / 2) * scale, (place.y + place.height / 2) * scale]
    const size = Math.min(mm(8), place.width * scale * 0.8, place.height * scale * 0.8)
    const style: TextStyle = { ...lettering.strong, size: size * 0.42, lineHeight: size * 0.56 }
    return [
      box(place.x * scale, place.y * scale, place.width * scale, place.height * scale, {
        stroke: 'ink2',
        strokeWidth: 0.8
      }),
      box(x - size / 2, y - size / 2, size, size, { fill: 'navy', radius: size / 2 }),
      text(x, y - style.lineHeight / 2, [String(index + 1)], style, 'onNavy', 'middle')
    ]
  })
  const words = setting.t('room.plan.schema', {
    count: sheets.length,
    columns: plan.columns,
    rows: plan.rows
  })
  const size = { width: plan.width * scale, height: plan.height * scale }
  return [
    // Without its numbers it is a figure, read by what it says.
    caption('room:schema', left, at.y, size.width, size.height, primitives, words),
    decoration('room:schema:numbers', { x: left, y: at.y, ...size }, discs)
  ]
}

type SheetPlace = { readonly place: Rect; readonly panel: PosterPanel | null }

/** Each sheet's place on the wall; what it shows is sketched once, with the first sheet of its drawing. */
function sheetPlaces(plan: PosterPlan, pages: readonly RoomPage[]): SheetPlace[] {
  const tiling = pages.find(({ part }) => part === 'poster')?.tiling
  if (tiling)
    return tiling.tiles.map(({ share }, index) => ({
      place: share,
      panel: index === 0 ? (plan.panels[0] ?? null) : null
    }))
  return plan.panels.map((panel, index) => {
    const { width, height } = panel
    const [column, row] = [index % plan.columns, Math.floor(index / plan.columns)]
    return { place: { x: column * width, y: row * height, width, height }, panel }
  })
}

function panelSketch(panel: PosterPanel, { x, y }: { x: number; y: number }, scale: number): Primitive[] {
  const { margin, bands, rows, columnWidth } = panel
  const left = x + (margin + laneHeader) * scale
  const right = x + (panel.width - margin) * scale
  const at = (value: number): number => y + value * scale
  const count = panel.phases.reduce((sum, { columns }) => sum + columns.length, 0)
  const uprights = Array.from({ length: count }, (_, index) => left + index * columnWidth * scale)
  return [
    box(x, y, panel.width * scale, panel.height * scale, { fill: 'surface2' }),
    box(left, at(bands.phases), right - left, phaseBand * scale, { fill: 'phase' }),
    path(
      strokes([
        ...uprights.map((upright) => [upright, at(bands.steps), upright, at(bands.foot)] as const),
        ...[bands.body, ...rows.map(({ top, height }) => top + height)].map(
          (level) => [x + margin * scale, at(level), right, at(level)] as const
        )
      ]),
      { stroke: 'line2', width: 0.5 }
    )
  ]
}
