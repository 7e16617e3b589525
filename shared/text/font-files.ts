import type { FontChoice } from './measurer'

/** The TTF files of resources/fonts: static, without features, so that canvas and every writer draw the same glyphs. */
export const fontFiles = [
  'Inter_400Regular.ttf',
  'Inter_500Medium.ttf',
  'Inter_600SemiBold.ttf',
  'Inter_700Bold.ttf',
  'Newsreader_400Regular.ttf',
  'Newsreader_500Medium.ttf',
  'Newsreader_400Regular_Italic.ttf',
  'Newsreader_500Medium_Italic.ttf',
  'NotoEmoji_400Regular.ttf'
] as const
export type FontFile = (typeof fontFiles)[number]

const sans: Readonly<Record<FontChoice['weight'], FontFile>> = {
  400: 'Inter_400Regular.ttf',
  500: 'Inter_500Medium.ttf',
  600: 'Inter_600SemiBold.ttf',
  700: 'Inter_700Bold.ttf'
}

/** The file that draws a style. Sans has no italic and serif nothing above 500: the nearest cut stands in. */
export function fontFileOf(font: FontChoice): FontFile {
  if (font.family === 'sans') return sans[font.weight]
  if (font.italic)
    return font.weight === 400 ? 'Newsreader_400Regular_Italic.ttf' : 'Newsreader_500Medium_Italic.ttf'
  return font.weight === 400 ? 'Newsreader_400Regular.ttf' : 'Newsreader_500Medium.ttf'
}

/** Emoji in one colour, as outlines: coloured ones are pictures, which pdfkit cannot embed as a font. */
export const emojiFile: FontFile = 'NotoEmoji_400Regular.ttf'

/** What draws a grapheme that the style's own font lacks, in this order: Newsreader has no arrows, Inter no emoji. */
export const fallbackFiles: readonly FontFile[] = ['Inter_400Regular.ttf', emojiFile]

/** CSS lists in that order, so that page, canvas and SVG fall back as the measurer and the PDF do. */
export const fontFamilies: Readonly<Record<FontChoice['family'], string>> = {
  sans: "Inter, 'Noto Emoji'",
  serif: "Newsreader, Inter, 'Noto Emoji'"
}
