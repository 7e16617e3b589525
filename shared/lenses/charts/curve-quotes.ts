import type { CurveMark } from '../../metrics/curve-statistics'
import type { Emotion } from '../../model/emotion'
import { box, line, text } from '../draw'
import { item, sameDecoration } from '../layout/item'
import { quoted } from '../layout/spoken'
import type { Rect } from '../rect'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { faceSize, markedFace, type Plot, type SceneArea } from './curve-plot'
import type { LabelRoom } from './label-room'
import { placeQuote } from './quote-place'

const quoteSizes = [
  { style: typeScale.curveQuote, widths: [236, 190, 290] },
  { style: typeScale.curveQuoteSmall, widths: [180, 140, 230] }
] as const

/** The trough's words first, then the peak's and the end's; who finds no room keeps a sign beside their word. */
export function quoteItems(
  { setting, top }: SceneArea,
  room: LabelRoom,
  main: Plot,
  marks: ReadonlyMap<string, CurveMark>,
  numbers: ReadonlyMap<string, string>,
  unplaced: Set<string>
): readonly SceneItem[] {
  const rank = (emotion: Emotion): number => {
    const roles = marks.get(emotion.id)?.roles ?? []
    return roles.includes('trough') ? 0 : roles.includes('peak') ? 1 : roles.includes('end') ? 2 : 3
  }
  const speakers = main.emotions
    .map((emotion, index) => ({ emotion, point: main.points[index] ?? ([0, 0] as const) }))
    .filter(({ emotion }) => emotion.quote.trim() !== '')
    .sort(
      (a, b) => rank(a.emotion) - rank(b.emotion) || Math.abs(b.emotion.score) - Math.abs(a.emotion.score)
    )
  const items: SceneItem[] = []
  // Words of the curve come after the quotations; their likeliest places are kept free of them.
  const reserved = main.emotions.map((emotion, index): Rect => {
    const [px, py] = main.points[index] ?? [0, 0]
    return { x: px - 40, y: emotion.score >= 0 ? py - 34 : py + 17, width: 80, height: 17 }
  })
  const placing: LabelRoom = { ...room, taken: room.taken.copy() }
  for (const place of reserved) placing.taken.add(place)
  for (const { emotion, point } of speakers) {
    const number = numbers.get(emotion.stepId) ?? ''
    const source = sourceText(emotion, number)
    const radius = (marks.has(emotion.id) ? markedFace : faceSize) / 2
    const placed = quoteSizes
      .flatMap(({ style, widths }) => widths.map((width) => ({ style, width })))
      .reduce<readonly SceneItem[] | null>((found, { style, width }) => {
        if (found) return found
        const lines = setting.wrap(quoted(emotion.quote, setting), style, width)
        const sources = setting.wrapName(source, typeScale.caption, width)
        const textWidth = Math.ceil(Math.max(...lines.map((each) => setting.width(each, style))))
        const height = lines.length * style.lineHeight + 4 + sources.length * 14
        const place = placeQuote(placing, point, radius, textWidth + 16, height + 5)
        if (!place) return null
        room.taken.add(place.rect)
        placing.taken.add(place.rect)
        const { rect, leader } = place
        const [from, to] = leader
        const lead: Rect = {
          x: Math.min(from[0], to[0]),
          y: Math.min(from[1], to[1]),
          width: Math.abs(from[0] - to[0]),
          height: Math.abs(from[1] - to[1])
        }
        room.taken.add(lead)
        placing.taken.add(lead)
        return [
          sameDecoration(
            item({
              id: `${emotion.id}:leader`,
              role: 'grid',
              pane: 'body',
              x: lead.x - 2,
              y: top + lead.y - 2,
              width: lead.width + 4,
              height: lead.height + 4,
              primitives: [
                line(
                  leader.map(([x, y]) => [x - lead.x + 2, y - lead.y + 2] as const),
                  'ink3',
                  1.25
                ),
                box(to[0] - lead.x, to[1] - lead.y, 4, 4, { fill: 'ink3', radius: 2 })
              ]
            })
          ),
          sameDecoration(
            item({
              id: `${emotion.id}:quote`,
              recordId: emotion.id,
              role: 'quote',
              pane: 'body',
              x: rect.x,
              y: top + rect.y,
              width: rect.width,
              height: rect.height,
              primitives: [
                box(0, 0, rect.width, rect.height, { fill: 'surface' }),
                text(8, 3, lines, style, 'ink'),
                text(8, 3 + lines.length * style.lineHeight + 4, sources, typeScale.caption, 'ink3')
              ]
            })
          )
        ]
      }, null)
    if (placed) items.push(...placed)
    else unplaced.add(emotion.id)
  }
  return items
}

/** Where it was said; a source that names its step already is left as it is. */
function sourceText({ quoteSource }: Emotion, number: string): string {
  if (quoteSource === '') return number
  return quoteSource.startsWith(number) ? quoteSource : `${number}, ${quoteSource}`
}
