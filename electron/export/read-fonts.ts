import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FontFile, fontFiles } from '../../shared/text/font-files'

export type FontBytes = Readonly<Record<FontFile, Uint8Array>>

export async function readFonts(fontsDir: string): Promise<FontBytes> {
  const read = fontFiles.map(
    async (file): Promise<[FontFile, Uint8Array]> => [file, await readFile(join(fontsDir, file))]
  )
  return Object.fromEntries(await Promise.all(read)) as Record<FontFile, Uint8Array>
}

export function fontPaths(fontsDir: string): string[] {
  return fontFiles.map((file) => join(fontsDir, file))
}
