import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientFonts } from './client-font'
import { renamedFont } from './renamed-font'

/** What the client's font is called where a picture is drawn, whatever it is called itself. */
export const drawnFamily = 'Parcours Client'

const prefix = 'parcours-fonts-'

/** For as long as they are used: resvg takes fonts as files only. */
export async function withFontFiles<T>(
  { client, clientBold }: ClientFonts,
  use: (paths: readonly string[]) => Promise<T>
): Promise<T> {
  if (!client) return use([])
  await removeForgotten()
  const folder = await mkdtemp(join(tmpdir(), prefix))
  try {
    const files = [{ path: join(folder, 'client'), bytes: renamedFont(client, drawnFamily, 400) }]
    if (clientBold)
      files.push({ path: join(folder, 'client-bold'), bytes: renamedFont(clientBold, drawnFamily, 700) })
    for (const { path, bytes } of files) await writeFile(path, bytes)
    return await use(files.map(({ path }) => path))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** No picture takes that long to draw. */
const forgottenAfter = 60 * 60 * 1_000

/** What a run that was killed left behind: the client's font is theirs, and has no business in a folder of everybody's. */
async function removeForgotten(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix))
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const found = await stat(path).catch(() => null)
    if (!found || Date.now() - found.mtimeMs < forgottenAfter) continue
    // Another user's stays theirs.
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
