import { failure, type Result } from '../../shared/ipc/result'
import { SqliteError } from './sqlite'

/** Whose trouble it is decides the sentence: a file someone brings, or the library's own. */
export type Area = 'file' | 'store' | 'settings'

const systemCodes: Readonly<Record<string, string>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'notAllowed',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'busy',
  EIO: 'ioError',
  EMFILE: 'ioError',
  EFBIG: 'tooLarge'
}

const sqliteCodes: readonly (readonly [prefix: string, code: string])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_IOERR', 'ioError'],
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CANTOPEN', 'notAllowed'],
  ['SQLITE_PERM', 'notAllowed'],
  ['SQLITE_TOOBIG', 'tooLarge'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'brokenReference'],
  // A record to add that is there already: the page worked on another state than the file's.
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'stale'],
  ['SQLITE_CONSTRAINT', 'invalidChange']
]

/**
 * What a disk or SQLite may refuse at any time becomes a failure the user can act on; anything else is a mistake of
 * ours and is thrown on.
 */
export function fileFailure(error: unknown, area: Area): Result<never> {
  const code = failureCode(error)
  if (code === null) throw error
  return failure(`${area}.${code}`)
}

function failureCode(error: unknown): string | null {
  if (error instanceof SqliteError) {
    return sqliteCodes.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? null
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return systemCodes[error.code] ?? null
  }
  return null
}
