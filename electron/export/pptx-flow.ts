import type { BoxPrimitive, SceneItem, TextPrimitive } from '../../shared/lenses/scene'
import { joined, type Paragraph } from './pptx-text'

/** The texts of an item that are one text with one another, and those that stand apart from it. */
export type Flow = {
  readonly paragraphs: readonly Paragraph[]
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly apart: readonly TextPrimitive[]
}

/** A label of its kind stands beside an icon, the words below it at the edge. */
const mostIndent = 20

/**
 * What stands one below the other at about the same left edge is one text in one shape, as somebody would have typed it;
 * what shares a line with it, or stands on a ground of its own, gets a text box.
 */
export function flowOf(item: SceneItem, grounds: readonly BoxPrimitive[]): Flow {
  const texts = item.primitives.filter(
    (each): each is TextPrimitive => each.kind === 'text' && each.lines.length > 0
  )
  const first =
    texts.find((text) => isEdited(item, text)) ?? texts.find(({ align }) => align !== 'middle') ?? texts[0]
  if (!first) return { paragraphs: [], left: 0, top: 0, bottom: 0, apart: [] }
  const flow = [first]
  for (const text of texts) {
    if (text === first || text.align !== first.align || isOn(grounds, text)) continue
    if (Math.abs(leftOf(item, text) - leftOf(item, first)) > mostIndent) continue
    if (flow.every((other) => bottomOf(other) <= text.y + 1 || bottomOf(text) <= other.y + 1)) flow.push(text)
  }
  flow.sort((a, b) => a.y - b.y)
  const close = withoutFar(flow, first)
  const left = Math.min(...close.map((text) => leftOf(item, text)))
  return {
    paragraphs: paragraphsOf(item, close, left),
    left,
    top: close[0]?.y ?? 0,
    bottom: Math.max(...close.map(bottomOf)),
    apart: texts.filter((text) => !close.includes(text))
  }
}

function isEdited({ edit }: SceneItem, text: TextPrimitive): boolean {
  return edit !== null && Math.abs(edit.y - text.y) < 1
}

function isOn(grounds: readonly BoxPrimitive[], { y }: TextPrimitive): boolean {
  return grounds.some((ground) => y >= ground.y && y < ground.y + ground.height)
}

/** Text read from the right is set against the right edge of where it is edited. */
function leftOf({ edit }: SceneItem, { x, rightToLeft }: TextPrimitive): number {
  return rightToLeft && edit ? edit.x : x
}

export function bottomOf({ y, lines, style }: TextPrimitive): number {
  return y + lines.length * style.lineHeight
}

/** Words further away than a line are another text: the scale of the curve is no paragraph. */
function withoutFar(flow: readonly TextPrimitive[], first: TextPrimitive): readonly TextPrimitive[] {
  const at = flow.indexOf(first)
  const isNear = (above: TextPrimitive | undefined, below: TextPrimitive | undefined): boolean =>
    above !== undefined && below !== undefined && below.y - bottomOf(above) <= above.style.lineHeight
  let from = at
  let to = at
  while (isNear(flow[from - 1], flow[from])) from -= 1
  while (isNear(flow[to], flow[to + 1])) to += 1
  return flow.slice(from, to + 1)
}

function paragraphsOf(item: SceneItem, flow: readonly TextPrimitive[], left: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let bottom = flow[0]?.y ?? 0
  for (const primitive of flow) {
    const text = joined(primitive.lines, item.label)
    const from = leftOf(item, primitive) - left
    const last = paragraphs.at(-1)
    const gap = primitive.y - bottom
    bottom = bottomOf(primitive)
    // A first line that began beside an icon, and the rest of the same text below the icon.
    if (
      last &&
      last.primitive.style === primitive.style &&
      last.primitive.lines.length === 1 &&
      gap < 1 &&
      last.left > from
    ) {
      paragraphs[paragraphs.length - 1] = {
        ...last,
        text: joined([last.text, text], item.label),
        left: from,
        indent: last.left - from
      }
      continue
    }
    paragraphs.push({ text, primitive, left: from, indent: 0, gap: Math.max(0, gap) })
  }
  return paragraphs
}
