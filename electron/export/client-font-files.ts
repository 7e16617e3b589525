import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTempFolder } from '../temp-folder'
import type { ClientFonts } from './client-font'
import { ExportRefusal } from './export-job'
import { renamedFont } from './renamed-font'
import { saveFailureCode } from './save'

/** What the client's font is called where a picture is drawn, whatever it is called itself. */
export const drawnFamily = 'Parcours Client'

/** For as long as they are used: resvg takes fonts as files only. */
export async function withFontFiles<T>(
  fonts: ClientFonts,
  use: (paths: readonly string[]) => Promise<T>
): Promise<T> {
  if (!fonts.client) return use([])
  const { folder, paths } = await written(fonts)
  try {
    return await use(paths)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function written({ client, clientBold }: ClientFonts): Promise<{ folder: string; paths: string[] }> {
  let folder: string | null = null
  try {
    folder = makeTempFolder()
    const paths: string[] = []
    for (const [bytes, weight] of [[client, 400] as const, [clientBold, 700] as const]) {
      if (!bytes) continue
      const path = join(folder, `${weight}`)
      await writeFile(path, renamedFont(bytes, drawnFamily, weight))
      paths.push(path)
    }
    return { folder, paths }
  } catch (error) {
    if (folder !== null) await rm(folder, { recursive: true, force: true })
    throw new ExportRefusal(saveFailureCode(error), { fileName: tmpdir() })
  }
}
