import type { Font } from 'fontkit'
import type { PdfDocument } from './pdf-draw'

type Layout = Font['layout']

/**
 * A registered font of the client's as pdfkit may use it. It writes the font's own name into the file unescaped, and
 * whatever a table of it breaks in the layout of one word would cost the whole file: such a word is drawn glyph beside
 * glyph, the way it was measured.
 */
export function guardClientFont(document: PdfDocument, file: string): void {
  const font: unknown = Reflect.get(Reflect.get(document.font(file), '_font') ?? {}, 'font')
  if (!isFont(font)) throw new Error(`a font that is not registered: ${file}`)
  const name = font.postscriptName?.replace(/[^A-Za-z0-9-]/g, '') || file
  const layout: Layout = font.layout.bind(font)
  const guarded: Layout = (text, features, ...rest) => {
    for (const asked of [features, { mark: false, mkmk: false }]) {
      try {
        return layout(text, asked, ...rest)
      } catch {
        // Less is asked of it the next time.
      }
    }
    return plainRun(font, text, layout)
  }
  Object.defineProperties(font, { postscriptName: { value: name }, layout: { value: guarded } })
}

function isFont(value: unknown): value is Font & { readonly postscriptName: string | null } {
  return typeof value === 'object' && value !== null && 'layout' in value && 'postscriptName' in value
}

function plainRun(font: Font, text: string, layout: Layout): ReturnType<Layout> {
  const glyphs = font.glyphsForString(text)
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0
  }))
  return Object.assign(layout(''), { glyphs, positions })
}
