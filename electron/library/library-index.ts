import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { type LibraryEntry, libraryEntrySchema } from '../../shared/ipc/contract'
import { replaceText } from '../db/sync'

const indexSchema = z.array(z.strictObject({ seen: z.string(), entry: libraryEntrySchema }))

/**
 * What the library knew of each project when it last looked, so that listing opens only what changed. Everything in it
 * is read from the projects again when it is missing, unreadable or out of date.
 */
export class LibraryIndex {
  readonly #path: string
  #known: Map<string, { readonly seen: string; readonly entry: LibraryEntry }>

  constructor(path: string) {
    this.#path = path
    this.#known = new Map(readIndex(path).map((row) => [row.entry.projectId, row]))
  }

  get(projectId: string, seen: string): LibraryEntry | null {
    const row = this.#known.get(projectId)
    return row?.seen === seen ? row.entry : null
  }

  /** Out of date, but better than nothing for a project that can no longer be read. */
  last(projectId: string): LibraryEntry | null {
    return this.#known.get(projectId)?.entry ?? null
  }

  /** The index holds exactly these from now on; it is written only when that changes it. */
  replace(rows: readonly { readonly seen: string; readonly entry: LibraryEntry }[]): void {
    const before = JSON.stringify([...this.#known.values()])
    this.#known = new Map(rows.map((row) => [row.entry.projectId, row]))
    const after = JSON.stringify([...this.#known.values()])
    if (after !== before) replaceText(this.#path, after)
  }
}

/** Missing, cut short or of another release: the scan makes it anew. */
function readIndex(path: string): z.infer<typeof indexSchema> {
  if (!existsSync(path)) return []
  try {
    const index = indexSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return index.success ? index.data : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Changes whenever the project does: what stands in the file and in its write-ahead log. */
export function seenState(path: string): string {
  return ['', '-wal']
    .map((suffix) => statSync(path + suffix, { throwIfNoEntry: false }))
    .map((stats) => (stats ? `${stats.size}:${stats.mtimeMs}` : '-'))
    .join(' ')
}
