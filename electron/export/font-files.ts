import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontChoice } from '../../shared/text/measurer'

/** The static files of resources/fonts; a weight Newsreader lacks falls to its 500, as on the canvas. */
export const fontFiles = {
  'sans-400': 'Inter_400Regular.ttf',
  'sans-500': 'Inter_500Medium.ttf',
  'sans-600': 'Inter_600SemiBold.ttf',
  'sans-700': 'Inter_700Bold.ttf',
  'serif-400': 'Newsreader_400Regular.ttf',
  'serif-500': 'Newsreader_500Medium.ttf',
  'serif-400-italic': 'Newsreader_400Regular_Italic.ttf',
  'serif-500-italic': 'Newsreader_500Medium_Italic.ttf'
} as const
export type FontKey = keyof typeof fontFiles
export const fontKeys = Object.keys(fontFiles) as readonly FontKey[]

export function fontKeyOf({ family, weight, italic }: FontChoice): FontKey {
  if (family === 'sans') return `sans-${weight}`
  const key = weight === 400 ? 'serif-400' : 'serif-500'
  return italic ? `${key}-italic` : key
}

/** Where the style's own font lacks a character, the sans of the nearest weight is asked: Newsreader has no arrows. */
export function fallbackKeyOf(key: FontKey): FontKey {
  if (key.startsWith('sans')) return 'sans-400'
  return key.includes('500') ? 'sans-500' : 'sans-400'
}

export function fontPaths(fontsDir: string): readonly string[] {
  return fontKeys.map((key) => join(fontsDir, fontFiles[key]))
}

export async function readFonts(fontsDir: string): Promise<ReadonlyMap<FontKey, Uint8Array>> {
  return new Map(
    await Promise.all(
      fontKeys.map(
        async (key): Promise<[FontKey, Uint8Array]> => [key, await readFile(join(fontsDir, fontFiles[key]))]
      )
    )
  )
}
