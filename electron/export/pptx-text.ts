import type { Palette } from '../../shared/lenses/palette'
import type { SceneItem, TextPrimitive } from '../../shared/lenses/scene'
import { slideTextRatio } from '../../shared/lenses/slides'
import type { ClientFace } from '../../shared/text/measurer'
import { cleanText, emu, escapeXml, solidFill } from './pptx-xml'

/** Words of one style that PowerPoint wraps anew; `text` has the breaks its author made and no others. */
export type Paragraph = {
  readonly text: string
  readonly primitive: TextPrimitive
  /** From the left of the shape's text, and of its first line from there. */
  readonly left: number
  readonly indent: number
  /** Above it. */
  readonly gap: number
}

export type TextBody = {
  readonly paragraphs: readonly Paragraph[]
  /** Inside the shape. */
  readonly inset: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  readonly wraps: boolean
  /** As far from the top of the shape as from its bottom, whatever the insets say. */
  readonly isCentred: boolean
  readonly scale: number
  readonly lang: string
  readonly palette: Palette
  /** Whose words these are set in, where it is not Office's. */
  readonly client: ClientFace | null
}

/**
 * Lines as one text again, the way it was before it was wrapped: hard breaks in PowerPoint are worse than its own
 * wrapping. What stood between two lines, a space, a break or nothing inside of a long word, is looked up in the item's
 * label, which has all of its words.
 */
export function joined(lines: readonly string[], label: string): string {
  return lines.reduce(
    (text, line, index) =>
      index === 0 ? line : text + betweenLines(lines[index - 1] ?? '', line, label) + line,
    ''
  )
}

/** As many characters as tell a place in a text from most others. */
const telling = 16

function betweenLines(before: string, after: string, label: string): string {
  const tail = before.slice(-telling)
  const head = after.replace(/\s*[»”"]$/u, '').slice(0, telling)
  if (tail === '' || head === '') return '\n'
  for (let at = label.indexOf(tail); at >= 0; at = label.indexOf(tail, at + 1)) {
    const from = at + tail.length
    const found = /^\s*/u.exec(label.slice(from, from + 20))?.[0] ?? ''
    if (label.startsWith(head, from + found.length))
      return /[\n\r\v\f\u0085\u2028\u2029]/.test(found) ? '\n' : found
  }
  return ' '
}

export function textBody(body: TextBody): string {
  const { paragraphs, inset, wraps, isCentred, scale } = body
  const [top, bottom] = isCentred ? [0, 0] : [inset.top, inset.bottom]
  const sides = `lIns="${emu(inset.left * scale)}" tIns="${emu(top * scale)}" rIns="${emu(inset.right * scale)}" bIns="${emu(bottom * scale)}"`
  const written = paragraphs.map((paragraph) => paragraphXml(paragraph, body)).join('')
  return `<p:txBody><a:bodyPr wrap="${wraps ? 'square' : 'none'}" ${sides} rtlCol="0" anchor="${isCentred ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${written}</p:txBody>`
}

const aligns = { start: 'l', middle: 'ctr', end: 'r' } as const

function paragraphXml({ text, primitive, left, indent, gap }: Paragraph, body: TextBody): string {
  const { scale } = body
  const { style, align, rightToLeft } = primitive
  const spacing = (tag: string, points: number): string =>
    points > 0 ? `<a:${tag}><a:spcPts val="${Math.round(points * scale * 100)}"/></a:${tag}>` : ''
  const properties = `<a:pPr marL="${Math.max(0, emu(left * scale))}" indent="${emu(indent * scale)}" algn="${aligns[align]}"${rightToLeft ? ' rtl="1"' : ''}>${spacing('lnSpc', style.lineHeight)}${spacing('spcBef', gap)}<a:buNone/></a:pPr>`
  const run = runProperties(primitive, text, body)
  const lines = cleanText(text).split('\n')
  const runs = lines.map((line) =>
    line === '' ? '' : `<a:r><a:rPr ${run}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`
  )
  return `<a:p>${properties}${runs.join(`<a:br><a:rPr ${run}</a:rPr></a:br>`)}<a:endParaRPr ${run}</a:endParaRPr></a:p>`
}

/** Letters of other scripts come from other fonts, of which nothing says that they are narrower than ours. */
const latin = /^[\u0020-\u024F\u2000-\u20CF\u2190-\u22FF\s]*$/u

function runProperties(
  { style, colour, strike }: TextPrimitive,
  text: string,
  { scale, lang, palette, client }: TextBody
): string {
  const ours = slideTextRatio(style.family, client)
  const ratio = latin.test(text) ? ours : Math.min(1, ours)
  const size = Math.round(style.size * scale * ratio * 100)
  // Theme fonts, so that the client changes them for the whole file at once.
  const face = style.family === 'sans' ? '+mn' : '+mj'
  // A bold that PowerPoint finds or makes up is wider than what was measured.
  const isBold = style.weight >= 600 && (style.family === 'serif' || !client || client.hasBold)
  const marks = `${isBold ? ' b="1"' : ' b="0"'}${style.italic ? ' i="1"' : ''}${strike ? ' strike="sngStrike"' : ''}`
  return `lang="${lang}" sz="${size}"${marks} dirty="0">${solidFill(palette[colour])}<a:latin typeface="${face}-lt"/><a:ea typeface="${face}-ea"/><a:cs typeface="${face}-cs"/>`
}

/** Names in the selection pane are read at a glance. */
const longestName = 48

export function shapeName(text: string): string {
  const whole = cleanText(text).replace(/\s+/gu, ' ').trim()
  if (whole.length <= longestName) return whole
  const cut = whole.slice(0, longestName).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${space > longestName / 2 ? cut.slice(0, space) : cut}…`
}

/** The words a shape is called by: of a card its own text, of what has none its label. */
export function nameOf(item: SceneItem): string {
  const edited = item.edit?.value.trim() ?? ''
  return shapeName(edited === '' ? item.label : edited)
}
