import { path, strokes } from '../draw'
import type { SceneItem } from '../scene'
import { item, sameDecoration } from './item'
import type { SheetFrame, SheetRow } from './sheet-frame'

const pitch = 10

/** What the customer does without us lies on hatched ground. Drawn as strokes: the scene's own hatch is for areas. */
export function hatchedLanes(
  { setting, right }: SheetFrame,
  rows: readonly SheetRow[]
): readonly SceneItem[] {
  return rows
    .filter(({ lane }) => lane?.kind === 'beyondRelationship')
    .map(({ laneId, y, height }) => {
      const left = setting.metrics.laneHeaderWidth
      const width = right - left
      const segments: (readonly [number, number, number, number])[] = []
      for (let start = -height; start < width; start += pitch) {
        const from = Math.max(0, start)
        const to = Math.min(width, start + height)
        segments.push([from, from - start, to, to - start])
      }
      return sameDecoration(
        item({
          id: `${laneId}:ground`,
          role: 'background',
          pane: 'body',
          x: left,
          y,
          width,
          height,
          primitives: [path(strokes(segments), { stroke: 'line', width: 1 })]
        })
      )
    })
}
