import { annotationsOf } from '../../model/structure'
import { box, text } from '../draw'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { item, sameItem } from './item'
import type { Setting } from './setting'

const defaultWidth = 160

/** Free notes and texts that the user laid on this lens; parked ones have no place. */
export function annotationItems(setting: Setting): readonly SceneItem[] {
  return annotationsOf(setting.document, setting.mapId).flatMap((annotation) => {
    const { x, y } = annotation
    if (annotation.kind === 'parked' || annotation.lens !== setting.lens || x === null || y === null)
      return []
    return [
      sameItem(annotation, setting.key, () => {
        const width = annotation.width ?? defaultWidth
        const isNote = annotation.kind === 'note'
        const pad = isNote ? 9 : 0
        const style = isNote ? typeScale.card : typeScale.phase
        const lines = setting.wrap(annotation.text, style, width - 2 * pad)
        const height = lines.length * style.lineHeight + 2 * pad
        return item({
          id: annotation.id,
          recordId: annotation.id,
          role: 'annotation',
          pane: 'body',
          x,
          y,
          width,
          height,
          primitives: [
            ...(isNote
              ? [box(0, 0, width, height, { fill: 'mdvBg', stroke: 'mdvLine', radius: 3, shadow: true })]
              : []),
            text(pad, pad, lines, style, 'ink')
          ],
          label: setting.t('lens.label', { name: setting.t('record.annotation'), text: annotation.text }),
          glance: { icon: 'note', fill: 'mdvBg', stroke: 'mdvLine' },
          edit: {
            field: 'text',
            value: annotation.text,
            x: pad,
            y: pad,
            width: width - 2 * pad,
            height: lines.length * style.lineHeight,
            style
          }
        })
      })
    ]
  })
}
