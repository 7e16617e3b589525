import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BundledFile, type FontBytes, fontFiles } from '../../shared/text/font-files'

export type { FontBytes }

export async function readFonts(fontsDir: string): Promise<FontBytes> {
  const read = fontFiles.map(
    async (file): Promise<[BundledFile, Uint8Array]> => [file, await readFile(join(fontsDir, file))]
  )
  return Object.fromEntries(await Promise.all(read)) as Record<BundledFile, Uint8Array>
}

export function fontPaths(fontsDir: string): string[] {
  return fontFiles.map((file) => join(fontsDir, file))
}
