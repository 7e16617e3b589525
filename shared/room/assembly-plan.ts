import { formatNumber } from '../i18n/translate'
import { line, path, strokes, text } from '../lenses/draw'
import { millimetre } from '../lenses/paper'
import type { Rect } from '../lenses/rect'
import type { Drawing, SceneItem } from '../lenses/scene'
import { caption } from '../lenses/sheet-part'
import { tileOverlap } from '../lenses/tiles'
import { wrapText } from '../text/wrap'
import { assemblySchema } from './assembly-schema'
import { linesOf, type PrintLine, pagesOf, tableOf, totalsOf } from './assembly-table'
import { lettering, mm } from './lettering'
import type { PosterPlan } from './poster-plan'
import type { RoomPage } from './room-pages'
import type { Room } from './room-setting'
import { headingItem, mapLine, sheetDrawing, sheetFrame, tickBox } from './sheet-frame'

/** Room around the poster: for hands, and for what the wall has of its own. */
const aroundPoster = mm(100)
/** A piece of masking tape every so often along the edge holds paper with notes on it. */
const tapeEvery = mm(400)
const schemaHeight = mm(74)
const columnGap = mm(10)
const rulerLength = mm(100)

/** One page that says what to print on what, how the poster hangs together and what to bring. */
export function assemblyPlan(room: Room, plan: PosterPlan | null, pages: readonly RoomPage[]): Drawing {
  const { setting } = room
  const title = setting.t('room.plan')
  const frame = sheetFrame(room, 'A4', 'portrait', { title, subtitle: mapLine(room), name: title })
  const { body } = frame
  const items: SceneItem[] = []
  let y = body.y
  if (plan) {
    items.push(...figures(room, plan, { ...body, y }))
    y += mm(15)
    items.push(...assemblySchema(room, plan, pages, { ...body, y, height: schemaHeight }))
    y += schemaHeight + mm(6)
  }
  const lines = linesOf(pages)
  const table = tableOf(room, lines, { ...body, y })
  items.push(...table.items)
  y += table.height + mm(5)
  const width = (body.width - columnGap) / 2
  const steps = plan ? assemblySteps(room, plan, lines) : [setting.t('room.plan.print')]
  items.push(
    ...listOf(room, 'room:steps', setting.t('room.plan.steps'), steps, { x: body.x, y, width }, true)
  )
  items.push(
    ...listOf(
      room,
      'room:material',
      setting.t('room.plan.material'),
      materialOf(room, plan, lines),
      { x: body.x + width + columnGap, y, width },
      false
    )
  )
  items.push(ruler(room, body))
  return sheetDrawing(room, frame, items)
}

function metres({ setting }: Room, points: number): string {
  return formatNumber(setting.locale, points / millimetre / 1000, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2
  })
}

function wallOf({ width, height }: PosterPlan): { width: number; height: number } {
  const up = (length: number): number => Math.ceil((length + 2 * aroundPoster) / mm(100)) * mm(100)
  return { width: up(width), height: up(height) }
}

function figures(room: Room, plan: PosterPlan, at: Rect): SceneItem[] {
  const { setting } = room
  const [panel] = plan.panels
  const [row] = panel?.rows.filter(({ lane }) => lane !== null).toReversed() ?? []
  const wall = wallOf(plan)
  const size = (width: number, height: number): string =>
    setting.t('room.plan.metres', { width: metres(room, width), height: metres(room, height) })
  const shown = [
    [setting.t('room.plan.poster'), size(plan.width, plan.height)],
    [setting.t('room.plan.wall'), size(wall.width, wall.height)],
    ...(panel && row
      ? [
          [
            setting.t('room.plan.cell'),
            setting.t('room.plan.millimetres', {
              width: Math.floor(panel.columnWidth / millimetre),
              height: Math.floor(row.height / millimetre)
            })
          ] as const
        ]
      : [])
  ] as const
  const width = at.width / 3
  return shown.map(([name, value], index) =>
    caption(
      `room:figure:${index}`,
      at.x + index * width,
      at.y,
      width,
      mm(12),
      [
        text(0, 0, [name], lettering.small, 'ink3'),
        text(
          0,
          lettering.small.lineHeight,
          [setting.fit(value, lettering.figure, width - mm(3))],
          lettering.figure,
          'ink'
        )
      ],
      `${name} ${value}`
    )
  )
}

function isGlued({ paper }: PosterPlan): boolean {
  return paper === 'A3' || paper === 'A4'
}

function assemblySteps({ setting }: Room, plan: PosterPlan, lines: readonly PrintLine[]): readonly string[] {
  const { t } = setting
  const poster = lines.find(({ part }) => part === 'poster')
  const several = plan.columns * plan.rows > 1
  const hang = t('room.plan.hang')
  const photo = t('room.plan.photo')
  if (!isGlued(plan)) {
    const shop = t('room.plan.shop', {
      paper: plan.paper,
      count: poster?.sheets ?? 1,
      pages: poster ? pagesOf(setting, poster) : ''
    })
    return [t('room.plan.print'), shop, ...(several ? [t('room.plan.side')] : []), hang, photo]
  }
  return [
    t('room.plan.print'),
    ...(several
      ? [t('room.plan.cut'), t('room.plan.glue'), ...(plan.rows > 1 ? [t('room.plan.join')] : [])]
      : []),
    hang,
    photo
  ]
}

function materialOf(room: Room, plan: PosterPlan | null, lines: readonly PrintLine[]): readonly string[] {
  const { t } = room.setting
  const parts = new Set(lines.map(({ part }) => part))
  const material: string[] = []
  if (plan) {
    const wall = wallOf(plan)
    material.push(
      t('room.material.wall', { width: metres(room, wall.width), height: metres(room, wall.height) })
    )
  }
  material.push(t('room.material.paper', { sheets: totalsOf(room, lines) }))
  if (plan && isGlued(plan) && plan.columns * plan.rows > 1) {
    const seams = (plan.columns - 1) * plan.height + (plan.rows - 1) * plan.width
    material.push(
      t('room.material.seams', {
        length: formatNumber(room.setting.locale, Math.ceil(seams / mm(1000))),
        overlap: Math.round(tileOverlap / millimetre)
      })
    )
  }
  if (plan) {
    const edge = 2 * (plan.width + plan.height)
    material.push(t('room.material.tape', { count: Math.max(4, Math.ceil(edge / tapeEvery)) }))
  }
  const printsNotes = parts.has('notes') || parts.has('cards')
  if (printsNotes || (plan && isGlued(plan))) material.push(t('room.material.cutter'))
  material.push(t(printsNotes ? 'room.material.stick' : 'room.material.notes'))
  if (parts.has('dots')) material.push(t('room.material.labels'))
  material.push(t('room.material.pens'), t('room.material.camera'))
  return material
}

/** Steps have numbers, things to bring a box to tick. */
function listOf(
  { setting }: Room,
  id: string,
  title: string,
  entries: readonly string[],
  at: Pick<Rect, 'x' | 'y' | 'width'>,
  numbered: boolean
): SceneItem[] {
  const style = lettering.text
  const indent = mm(6)
  const items: SceneItem[] = [
    headingItem(
      2,
      id,
      at.x,
      at.y,
      at.width,
      lettering.heading.lineHeight,
      [text(0, 0, [title], lettering.heading, 'ink')],
      title
    )
  ]
  let y = at.y + lettering.heading.lineHeight + mm(1.5)
  entries.forEach((entry, index) => {
    const lines = wrapText(entry, style, style.size, at.width - indent, setting.measurer)
    const height = lines.length * style.lineHeight
    const mark = numbered ? text(0, 0, [String(index + 1)], lettering.strong, 'ink2') : tickBox(0.5, 1.8, 9)
    items.push(
      caption(
        `${id}:${index}`,
        at.x,
        y,
        at.width,
        height,
        [mark, text(indent, 0, lines, style, 'ink')],
        entry
      )
    )
    y += height + mm(1.6)
  })
  return items
}

/** Whether the printer shrank the page is seen at once. */
function ruler({ setting }: Room, body: Rect): SceneItem {
  const height = mm(9)
  const ticks = Array.from({ length: 11 }, (_, index) => {
    const x = (index * rulerLength) / 10
    return [x, mm(4) - (index % 5 === 0 ? mm(2.6) : mm(1.6)), x, mm(4)] as const
  })
  const words = setting.t('room.plan.ruler')
  return caption(
    'room:ruler',
    body.x,
    body.y + body.height - height,
    body.width,
    height,
    [
      line(
        [
          [0, mm(4)],
          [rulerLength, mm(4)]
        ],
        'ink',
        0.8
      ),
      path(strokes(ticks), { stroke: 'ink', width: 0.8 }),
      text(
        rulerLength + mm(4),
        mm(4) - 9,
        [setting.fit(words, lettering.small, body.width - rulerLength - mm(4))],
        lettering.small,
        'ink2'
      )
    ],
    words
  )
}
