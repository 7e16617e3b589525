import type { Card } from '../model/card'
import { box, text, words } from './draw'
import { item } from './layout/item'
import type { Setting } from './layout/setting'
import type { Primitive, Scene, SceneItem } from './scene'
import { caption } from './sheet-part'
import { typeScale } from './type-scale'

export type SheetNotes = {
  /** Numbers at the corners of the cards, in points of the map. */
  readonly marks: readonly SceneItem[]
  /** What they stand for, in columns from the top down; none where no card has a note. */
  readonly list: readonly SceneItem[]
  readonly height: number
}

type NotedCard = { readonly item: SceneItem; readonly card: Card }

/** The notes behind the cards of a sheet: a map prints them nowhere else, and a card has no room for them. */
export function sheetNotes(setting: Setting, scene: Scene, width: number): SheetNotes {
  const noted = notedCards(setting, scene)
  if (noted.length === 0) return { marks: [], list: [], height: 0 }
  const marks = noted.map(({ item: card }, index) => markOf(setting, card, String(index + 1)))
  const title = setting.t('lens.sheet.notes')
  const heading = [text(0, 0, [title], typeScale.captionStrong, 'ink3')]
  const columns = columnsOf(setting, noted, width)
  const height = Math.max(...columns.map((column) => column.height))
  const list = [
    caption('sheet:notes', 0, 0, width, 14, heading, title),
    ...columns.map((column, index) =>
      caption(
        `sheet:notes:${index}`,
        column.x,
        headingHeight,
        column.width,
        column.height,
        column.primitives,
        column.label
      )
    )
  ]
  return { marks, list, height: headingHeight + height }
}

const headingHeight = 22

/** Row by row from the left, as one looks for a number on the sheet. */
function notedCards({ document }: Setting, scene: Scene): readonly NotedCard[] {
  const rowOf = ({ y }: SceneItem): number => scene.rows.findIndex((row) => y < row.y + row.height)
  return scene.items
    .flatMap((each): NotedCard[] => {
      const card = each.role === 'card' && each.recordId ? document.card.get(each.recordId) : undefined
      return card && card.note.trim() !== '' ? [{ item: each, card }] : []
    })
    .sort((a, b) => rowOf(a.item) - rowOf(b.item) || a.item.x - b.item.x || a.item.y - b.item.y)
}

const markHeight = 15

/** On the corner that no sign of a card stands at: it covers no word. */
function markOf(setting: Setting, card: SceneItem, number: string): SceneItem {
  const style = typeScale.kind
  const width = Math.max(markHeight, Math.ceil(setting.width(number, style)) + 8)
  return item({
    id: `sheet:note:${card.id}`,
    role: 'caption',
    pane: 'body',
    x: card.x - width + markHeight / 2,
    y: card.y + card.height - markHeight / 2,
    width,
    height: markHeight,
    primitives: [
      box(0, 0, width, markHeight, { fill: 'surface', stroke: 'navy', radius: markHeight / 2 }),
      text(width / 2, 0.5, [number], style, 'navy', 'middle')
    ],
    label: setting.t('lens.sheet.note', { number })
  })
}

/** About as wide as a line that is easy to read. */
const columnWidth = 300
const columnGap = 28
const entryGap = 7

type Entry = { readonly height: number; readonly primitives: readonly Primitive[]; readonly label: string }
type Column = Entry & { readonly x: number; readonly width: number }

/** As many columns as fit, of about the same height. */
function columnsOf(setting: Setting, noted: readonly NotedCard[], width: number): readonly Column[] {
  const most = Math.max(1, Math.floor((width + columnGap) / (columnWidth + columnGap)))
  const count = Math.min(most, noted.length)
  const each = (width - (most - 1) * columnGap) / most
  const indent = Math.ceil(setting.width(String(noted.length), typeScale.captionStrong)) + 8
  const entries = noted.map(({ card }, index) => entryOf(setting, card, String(index + 1), indent, each))
  const share = entries.reduce((sum, { height }) => sum + height + entryGap, 0) / count
  const columns: Entry[][] = [[]]
  let filled = 0
  for (const entry of entries) {
    // The one that reaches over the middle of its share goes where more of it is.
    if (filled + entry.height / 2 > share * columns.length && columns.length < count) columns.push([])
    columns.at(-1)?.push(entry)
    filled += entry.height + entryGap
  }
  return columns.map((column, index) => ({ ...stacked(column), x: index * (each + columnGap), width: each }))
}

function stacked(entries: readonly Entry[]): Entry {
  const primitives: Primitive[] = []
  let height = 0
  for (const entry of entries) {
    const top = height
    primitives.push(
      ...entry.primitives.map((each) => (each.kind === 'text' ? { ...each, y: each.y + top } : each))
    )
    height += entry.height + entryGap
  }
  return { primitives, height: height - entryGap, label: entries.map(({ label }) => label).join(' ') }
}

/** The number, the card it is of, and the note below it. */
function entryOf(setting: Setting, card: Card, number: string, indent: number, width: number): Entry {
  const { captionStrong, caption: plain } = typeScale
  const room = width - indent
  const name = card.text === '' ? [] : setting.wrapName(card.text, captionStrong, room)
  const note = setting.wrap(card.note.trim(), plain, room)
  const primitives: Primitive[] = [text(0, 0, [number], captionStrong, 'navy')]
  if (name.length > 0) primitives.push(words(indent, 0, room, name, captionStrong, 'ink'))
  const below = name.length * captionStrong.lineHeight
  primitives.push(words(indent, below, room, note, plain, 'ink2'))
  const named = card.text === '' ? number : `${number}. ${card.text}`
  return {
    height: below + note.length * plain.lineHeight,
    primitives,
    label: setting.t('lens.label', { name: named, text: card.note.trim() })
  }
}
