import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parseImportFile } from '../../shared/formats/import-file'
import type { Result } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { Locale } from '../../shared/model/project'
import { fileFailure } from '../db/file-failure'
import type { ProjectRepository } from '../db/project-repository'
import { openIncomingBytes, openIncomingFile } from './incoming'
import type { Library } from './library'

type Taken = Result<{ projectId: Id<'project'> }>

/** `.parcours` by its name; anything else goes to the readers of text formats, which name what they take. */
export function isParcours(fileName: string): boolean {
  return extname(fileName).toLowerCase() === '.parcours'
}

export function takeFile(library: Library, path: string, locale: Locale): Taken {
  if (isParcours(path)) return takeIncoming(library, openIncomingFile(path))
  try {
    return importBytes(library, basename(path), readFileSync(path), locale)
  } catch (error) {
    return fileFailure(error, 'file')
  }
}

/** A dropped file: the page passes its bytes, since no path ever crosses over. */
export function takeBytes(library: Library, name: string, bytes: Uint8Array, locale: Locale): Taken {
  if (isParcours(name)) return takeIncoming(library, openIncomingBytes(bytes))
  return importBytes(library, name, bytes, locale)
}

function takeIncoming(library: Library, incoming: Result<ProjectRepository>): Taken {
  if (!incoming.ok) return incoming
  try {
    return library.take(incoming.value)
  } finally {
    incoming.value.close()
  }
}

function importBytes(library: Library, name: string, bytes: Uint8Array, locale: Locale): Taken {
  const parsed = parseImportFile(name, bytes, locale)
  return parsed.ok ? library.createFromRecords(parsed.records, { keepId: true }) : parsed
}
