import type { Annotation } from '../../model/annotation'
import { annotationsOf, stepsOfMap } from '../../model/structure'
import { annotationLook, cornerOf, type Ground } from '../annotation-place'
import { box, words } from '../draw'
import { rowsOfLens } from '../map-part'
import type { SceneItem } from '../scene'
import { item, sameItem } from './item'
import { identity, remembered, type Setting } from './setting'

type Drawing = Pick<SceneItem, 'width' | 'height' | 'primitives' | 'label' | 'glance' | 'edit'>

const drawings = remembered<Drawing>()

/** Free notes and texts that the user laid on this lens; parked ones have no place. */
export function annotationItems(setting: Setting, ground: Ground): readonly SceneItem[] {
  return annotationsOf(setting.document, setting.mapId).flatMap((annotation) => {
    const { kind, lens, laneId, stepId, x, y } = annotation
    if (kind === 'parked' || lens !== setting.lens || x === null || y === null) return []
    if (laneId && setting.collapsedLanes.has(laneId)) return []
    if (!isHeld(setting, annotation)) return []
    const drawing = drawings(annotation, setting.key, () => draw(setting, annotation))
    const corner = cornerOf(ground, { laneId, stepId, x, y }, drawing.width)
    if (!corner) return []
    return [
      sameItem(annotation, `${setting.key} ${corner.x} ${corner.y} ${identity(drawing)}`, () =>
        item({
          id: annotation.id,
          recordId: annotation.id,
          role: 'annotation',
          pane: 'body',
          ...corner,
          ...drawing
        })
      )
    ]
  })
}

/** What no lane or no step holds lies on the first part of the map. */
function isHeld({ document, mapId, lens, part }: Setting, { laneId, stepId }: Annotation): boolean {
  if (!part) return true
  const [firstRow] = rowsOfLens(document, mapId, lens)
  const firstColumn = stepsOfMap(document, mapId)[0]?.id
  return part.rows.has(laneId ?? firstRow ?? '') && part.columns.has(stepId ?? firstColumn ?? '')
}

function draw(setting: Setting, annotation: Annotation): Drawing {
  const isNote = annotation.kind === 'note'
  const look = annotationLook(annotation.kind)
  const { padX, padY, style } = look
  const width = annotation.width ?? look.width
  const lines = setting.wrap(annotation.text, style, width - 2 * padX)
  const edit = {
    x: padX,
    y: padY,
    width: width - 2 * padX,
    height: Math.max(1, lines.length) * style.lineHeight
  }
  const height = edit.height + 2 * padY
  const paper = { fill: 'mdvBg', stroke: 'mdvLine', radius: 3, shadow: true } as const
  return {
    width,
    height,
    primitives: [
      ...(isNote ? [box(0, 0, width, height, paper)] : []),
      words(padX, padY, edit.width, lines, style, 'ink')
    ],
    label: setting.t('lens.label', { name: setting.t('record.annotation'), text: annotation.text }),
    glance: isNote
      ? { icon: 'note', fill: 'mdvBg', stroke: 'mdvLine' }
      : { icon: 'typography', fill: 'surface', stroke: 'line2' },
    edit: { field: 'text', value: annotation.text, style, ...edit }
  }
}
