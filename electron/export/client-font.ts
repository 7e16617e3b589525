import type { Font } from 'fontkit'
import { readFontHeader } from '../../shared/formats/font-header'
import { type ClientFont, fontByteLimit } from '../../shared/ipc/contract'
import type { Document } from '../../shared/model/document'
import { brandOf } from '../../shared/model/structure'
import { familyOf } from '../../shared/text/font-family'
import type { ClientFile } from '../../shared/text/font-files'
import { ExportRefusal } from './export-job'
import { openFont } from './open-font'

/**
 * What there is to know of a font that somebody sent, after it was tried out: measured, laid out and cut down as a PDF
 * will do it. Refused in words where it cannot or may not be used. Runs in the utility process, since a parser led
 * astray may take it down.
 */
export function readClientFont(bytes: Uint8Array): ClientFont {
  if (bytes.byteLength > fontByteLimit)
    throw new ExportRefusal('font.tooLarge', { limit: fontByteLimit / 1_000_000 })
  const header = readFontHeader(bytes)
  if (header.kind === 'otherFormat') throw new ExportRefusal('font.otherFormat', { format: header.format })
  if (header.kind !== 'font') throw new ExportRefusal(`font.${header.kind}`)
  const font = tried(bytes)
  const lacks = (text: string): string[] =>
    [...text].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
  const missing = lacks(latin)
  if (missing.length > 0) throw new ExportRefusal('font.noLatin', { letters: missing.slice(0, 10).join(' ') })
  return { family: familyOf(font), mediaType: header.mediaType, lacking: lacks(usual) }
}

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,'
/** What French and English texts hold besides. */
const usual = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ’'«»“”–—…·!?:;()/%&+€°"

/** Everything that is asked of it later, once: a fault that only shows halfway through a file would cost that file. */
function tried(bytes: Uint8Array): Font {
  try {
    const font = openFont(bytes)
    const drawable = [...latin, ...usual].filter((letter) =>
      font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
    )
    const subset = font.createSubset()
    const { minX, minY, maxX, maxY } = font.bbox
    const numbers = [font.unitsPerEm, font.ascent, font.descent, font.italicAngle, minX, minY, maxX, maxY]
    for (const text of [drawable.join(''), drawable.join(' '), ...drawable]) {
      const { glyphs, positions } = font.layout(text)
      for (const glyph of glyphs) {
        subset.includeGlyph(glyph)
        numbers.push(glyph.advanceWidth)
      }
      for (const { xAdvance, xOffset, yOffset } of positions) numbers.push(xAdvance, xOffset, yOffset)
    }
    const [em = 0] = numbers
    const isSound = em >= 16 && em <= 16_384 && numbers.every((each) => Math.abs(each) <= em * 20)
    if (isSound && subset.encode().length > 0) return font
  } catch {
    // Whatever a parser says of bytes it cannot follow comes down to the same: the file is damaged.
  }
  throw new ExportRefusal('font.broken')
}

export type ClientFonts = Partial<Record<ClientFile, Uint8Array>>

/** The fonts a project is handed over in. Read again each time: a project may come from elsewhere. */
export function clientFontsOf(document: Document, assets: ReadonlyMap<string, Uint8Array>): ClientFonts {
  const brand = brandOf(document)
  const read = (assetId: string | null | undefined): Uint8Array | null => {
    if (!assetId) return null
    const bytes = assets.get(document.asset.get(assetId)?.hash ?? '')
    if (!bytes) throw new ExportRefusal('font.lost')
    readClientFont(bytes)
    return bytes
  }
  const [client, clientBold] = [read(brand?.fontAssetId), read(brand?.boldFontAssetId)]
  if (!client) return {}
  return clientBold ? { client, clientBold } : { client }
}
