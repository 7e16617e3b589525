import { typeScale } from '../../shared/lenses/type-scale'
import { createMeasurer } from '../../shared/text/create-measurer'
import { type BundledFile, type FontBytes, fontFiles } from '../../shared/text/font-files'
import type { TextMeasurer } from '../../shared/text/measurer'
import { inIdleMoments } from './idle-moments'

const urls = import.meta.glob<string>('../../resources/fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true
})

/** The bytes of the very files the page draws with. */
export async function loadFontBytes(): Promise<FontBytes> {
  const files = await Promise.all(
    fontFiles.map(async (file): Promise<[BundledFile, Uint8Array]> => {
      const url = urls[`../../resources/fonts/${file}`]
      if (!url) throw new Error(`Font missing from the build: ${file}`)
      return [file, new Uint8Array(await (await fetch(url)).arrayBuffer())]
    })
  )
  return Object.fromEntries(files) as Record<BundledFile, Uint8Array>
}

/** Also waits until the page can draw what it measures. */
export async function loadMeasurer(): Promise<TextMeasurer> {
  const bytes = await loadFontBytes()
  await Promise.all(
    [
      '400 12px Inter',
      '500 12px Inter',
      '600 12px Inter',
      '700 12px Inter',
      'italic 400 16px Newsreader',
      '400 12px "Noto Emoji"'
    ].map((font) => document.fonts.load(font))
  )
  return createMeasurer(bytes)
}

const usual = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùû ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉ 0123456789 «» ,.:;!?’'"

/** Reads what the first words of each face need, ten milliseconds of the first map otherwise, in idle moments. */
export function readFacesAhead(measurer: TextMeasurer): void {
  inIdleMoments(Object.values(typeScale).map((face) => () => measurer.width(usual, face, face.size)))
}
