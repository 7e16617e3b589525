import type { MessageKey } from '../../i18n/translate'
import type { LaneKind } from '../../model/lane-kind'
import { box, icon, line, text } from '../draw'
import type { IconName } from '../icons'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { item, sameDecoration } from './item'
import type { SheetFrame } from './sheet-frame'

/** The height a service line takes between two rows. */
export const bandHeight = 26

type ServiceLine = {
  readonly id: 'interaction' | 'visibility' | 'internal'
  readonly key: MessageKey
  readonly icon: IconName
  readonly dash: readonly number[] | null
  readonly width: number
}

/** Told apart by stroke, icon and label; in the order of the zones they part. */
export const serviceLines: readonly ServiceLine[] = [
  { id: 'interaction', key: 'term.lineOfInteraction', icon: 'arrows-diff', dash: [8, 6], width: 1.75 },
  { id: 'visibility', key: 'term.lineOfVisibility', icon: 'eye', dash: null, width: 2.25 },
  { id: 'internal', key: 'term.lineOfInternalInteraction', icon: 'link', dash: [1.5, 5], width: 2.25 }
]

const zones: Partial<Record<LaneKind, number>> = { frontstage: 1, backstage: 2, support: 3 }

/** How many of the three lines lie above lanes of this kind; null for kinds that belong to no zone of their own. */
export function zoneOf(kind: LaneKind): number | null {
  return zones[kind] ?? null
}

/** `top` is the upper edge of the line's band. */
export function serviceLineItems(
  { setting, right }: SheetFrame,
  index: number,
  top: number
): { readonly across: SceneItem; readonly pill: SceneItem } | null {
  const service = serviceLines[index]
  if (!service) return null
  const { laneHeaderWidth } = setting.metrics
  const width = right - laneHeaderWidth
  const name = setting.t(service.key)
  const style = typeScale.captionStrong
  // In a language with longer words the pill stays within the lane header and takes two lines.
  const lines = setting.wrapName(name, style, laneHeaderWidth - 10 - 26 - 9)
  const pillWidth = Math.ceil(Math.max(...lines.map((each) => setting.width(each, style)))) + 35
  const pillHeight = 8 + lines.length * 14
  return {
    across: sameDecoration(
      item({
        id: `serviceLine:${service.id}`,
        role: 'serviceLine',
        pane: 'body',
        x: laneHeaderWidth,
        y: top,
        width,
        height: bandHeight,
        primitives: [
          line(
            [
              [0, bandHeight / 2],
              [width, bandHeight / 2]
            ],
            'navy',
            service.width,
            { dash: service.dash, cap: 'round' }
          )
        ],
        label: name
      })
    ),
    pill: sameDecoration(
      item({
        id: `serviceLine:${service.id}:label`,
        role: 'serviceLine',
        pane: 'left',
        x: 10,
        y: top + (bandHeight - pillHeight) / 2,
        width: pillWidth,
        height: pillHeight,
        primitives: [
          box(0, 0, pillWidth, pillHeight, { fill: 'navy', radius: 11 }),
          icon(service.icon, 7, (pillHeight - 13) / 2, 13, 'onNavy'),
          text(26, 4, lines, style, 'onNavy')
        ]
      })
    )
  }
}
