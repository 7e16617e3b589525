import type { ClientFace, FontChoice } from './measurer'

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
export type BundledFile = (typeof fontFiles)[number]

/** Fonts of the client's, which draw the sans text of what is handed over to them; the editor keeps Inter. */
export const clientFiles = ['client', 'clientBold'] as const
export type ClientFile = (typeof clientFiles)[number]
export type FontFile = BundledFile | ClientFile

/** What is drawn with, by name: all of our files, and those of the client that there are. */
export type FontBytes = Readonly<Record<BundledFile, Uint8Array> & Partial<Record<ClientFile, Uint8Array>>>

const sans: Readonly<Record<FontChoice['weight'], FontFile>> = {
  400: 'Inter_400Regular.ttf',
  500: 'Inter_500Medium.ttf',
  600: 'Inter_600SemiBold.ttf',
  700: 'Inter_700Bold.ttf'
}

/**
 * The file that draws a style. Sans has no italic and serif nothing above 500: the nearest cut stands in, as the client's
 * one font does for every weight where there is no bold one.
 */
export function fontFileOf(font: FontChoice, fonts: Partial<FontBytes> = {}): FontFile {
  if (font.family === 'sans') {
    if (!fonts.client) return sans[font.weight]
    return font.weight >= 600 && fonts.clientBold ? 'clientBold' : 'client'
  }
  if (font.italic)
    return font.weight === 400 ? 'Newsreader_400Regular_Italic.ttf' : 'Newsreader_500Medium_Italic.ttf'
  return font.weight === 400 ? 'Newsreader_400Regular.ttf' : 'Newsreader_500Medium.ttf'
}

export function isClientFile(file: FontFile): file is ClientFile {
  return (clientFiles as readonly FontFile[]).includes(file)
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

/**
 * What CSS is asked for where a client's font may stand in: its family first, and no weight that no file of it has, since
 * a bold that a browser makes up, or finds on the machine, is wider than what was measured.
 */
export function cssFaceOf(font: FontChoice, client: ClientFace | null): { families: string; weight: number } {
  if (font.family === 'serif' || client === null)
    return { families: fontFamilies[font.family], weight: font.weight }
  const weight = font.weight >= 600 && client.hasBold ? 700 : 400
  return { families: `'${client.family}', ${fontFamilies.sans}`, weight }
}
