import { formatNumber } from '../i18n/translate'
import { path, strokes, text } from '../lenses/draw'
import type { Rect } from '../lenses/rect'
import type { SceneItem } from '../lenses/scene'
import { caption } from '../lenses/sheet-part'
import { lettering, mm } from './lettering'
import { type RoomPart, roomParts } from './room-options'
import type { RoomPage } from './room-pages'
import type { Room } from './room-setting'
import { decoration } from './sheet-frame'

const rowHeight = mm(5.4)

/** What each part of the file takes of the printer. */
export type PrintLine = {
  readonly part: RoomPart
  readonly paper: string
  readonly sheets: number
  readonly from: number
}

/** Pages are counted from the plan itself, which is the first. */
export function linesOf(pages: readonly RoomPage[]): readonly PrintLine[] {
  let from = 2
  const lines = roomParts.flatMap((part): PrintLine[] => {
    const own = pages.filter((page) => page.part === part)
    const [first] = own
    if (!first) return []
    const sheets = own.reduce((sum, { tiling }) => sum + (tiling ? tiling.tiles.length : 1), 0)
    const line = { part, paper: first.paper, sheets, from }
    from += sheets
    return [line]
  })
  return [{ part: 'plan', paper: 'A4', sheets: 1, from: 1 }, ...lines]
}

/** From the left, in shares of the width. */
const tableColumns = [0, 0.44, 0.62, 0.78] as const

export function tableOf(
  room: Room,
  lines: readonly PrintLine[],
  at: Rect
): { items: SceneItem[]; height: number } {
  const { setting } = room
  const { t } = setting
  const heads = [t('room.plan.what'), t('room.plan.paper'), t('room.plan.sheets'), t('room.plan.pages')]
  const rows = lines.map((each) => [
    t(`room.${each.part}`),
    each.paper,
    formatNumber(setting.locale, each.sheets),
    pagesOf(setting, each)
  ])
  const cells = [heads, ...rows].flatMap((row, index) => tableRow(row, index, at))
  const bottom = at.y + (rows.length + 1) * rowHeight
  const total = t('room.plan.total', { sheets: totalsOf(room, lines) })
  const style = lettering.strong
  return {
    items: [
      ...cells,
      caption(
        'room:table:total',
        at.x,
        bottom,
        at.width,
        rowHeight,
        [text(0, (rowHeight - style.lineHeight) / 2, [total], style, 'ink')],
        total
      ),
      decoration('room:table:rules', { ...at, height: bottom - at.y }, [
        path(strokes([rowHeight, bottom - at.y].map((y) => [0, y, at.width, y] as const)), {
          stroke: 'line3',
          width: 0.75
        })
      ])
    ],
    height: bottom + rowHeight - at.y
  }
}

function tableRow(row: readonly string[], index: number, at: Rect): SceneItem[] {
  const style = index === 0 ? lettering.strong : lettering.text
  const y = at.y + index * rowHeight
  return row.map((cell, column) => {
    const from = (tableColumns[column] ?? 0) * at.width
    const width = (tableColumns[column + 1] ?? 1) * at.width - from
    const colour = column === 0 ? 'ink' : 'ink2'
    const words = text(0, (rowHeight - style.lineHeight) / 2, [cell], style, colour)
    return {
      ...caption(`room:table:${index}:${column}`, at.x + from, y, width, rowHeight, [words], cell),
      part: {
        kind: 'cell',
        table: 'room:table',
        row: String(index),
        heads: index === 0 ? 'column' : column === 0 ? 'row' : null,
        span: 1
      }
    }
  })
}

export function pagesOf(
  { t }: Room['setting'],
  { from, sheets }: Pick<PrintLine, 'from' | 'sheets'>
): string {
  return sheets === 1 ? String(from) : t('room.plan.range', { from, to: from + sheets - 1 })
}

/** « 12 feuilles A4, 9 feuilles A3 ». */
export function totalsOf({ setting }: Room, lines: readonly PrintLine[]): string {
  const papers = [...new Set(lines.map(({ paper }) => paper))]
  return papers
    .map((paper) => {
      const own = lines.filter((each) => each.paper === paper)
      return setting.t('room.plan.count', { paper, count: own.reduce((sum, { sheets }) => sum + sheets, 0) })
    })
    .join(', ')
}
