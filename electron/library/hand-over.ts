import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Result, success } from '../../shared/ipc/result'
import type { AnyRecord } from '../../shared/model/record'
import type { Label, Stamp } from '../db/change-log'
import { fileFailure } from '../db/file-failure'
import { createProject, type ProjectRepository } from '../db/project-repository'
import { save } from '../export/save'
import { openIncomingBytes } from './incoming'

export type HandOverOptions = {
  /** The log, and with it text that was deleted since. */
  readonly withHistory: boolean
  readonly stamp: Stamp
  /** A folder of ours: what is left out of the copy must not touch the folder, or the stick, it goes to. */
  readonly tempFolder: string
}

/**
 * Writes a `.parcours` copy. Its first log row is the snapshot and follows the head of this project, so that two
 * copies find what they have in common; with history the whole log goes along instead.
 */
export async function handOver(
  repository: ProjectRepository,
  path: string,
  { withHistory, stamp, tempFolder }: HandOverOptions
): Promise<Result<{ readonly fileName: string }>> {
  const bytes = inTempFolder(tempFolder, (folder) => {
    const { revision, hash } = repository.head()
    const copied: Label = { labelKey: 'log.projectCopied', labelParams: {} }
    if (withHistory) return compactBytes(repository, folder)
    return snapshotBytes(
      repository.records(),
      { stamp, revision, prevHash: hash, ...copied },
      repository,
      folder
    )
  })
  return bytes.ok ? save(path, bytes.value) : bytes
}

/** A `.parcours` file of records that stand in no library: samples and imports of the command line. */
export async function writeParcours(
  path: string,
  records: readonly AnyRecord[],
  { stamp, tempFolder }: Pick<HandOverOptions, 'stamp' | 'tempFolder'>
): Promise<Result<{ readonly fileName: string }>> {
  const beginning = { stamp, revision: 1, prevHash: '', labelKey: 'log.projectImported', labelParams: {} }
  const bytes = inTempFolder(tempFolder, (folder) => snapshotBytes(records, beginning, null, folder))
  return bytes.ok ? save(path, bytes.value) : bytes
}

function inTempFolder(parent: string, make: (folder: string) => Result<Uint8Array>): Result<Uint8Array> {
  let folder: string | null = null
  try {
    mkdirSync(parent, { recursive: true })
    folder = mkdtempSync(join(parent, 'copy-'))
    return make(folder)
  } catch (error) {
    return fileFailure(error, 'store')
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

function snapshotBytes(
  records: readonly AnyRecord[],
  beginning: Parameters<typeof createProject>[2],
  assetsOf: ProjectRepository | null,
  folder: string
): Result<Uint8Array> {
  const created = createProject(join(folder, 'snapshot.db'), records, beginning)
  if (!created.ok) return created
  const snapshot = created.value
  try {
    const copied = assetsOf ? snapshot.copyAssets(assetsOf) : success(undefined)
    return copied.ok ? compactBytes(snapshot, folder) : copied
  } finally {
    snapshot.close()
  }
}

/** The copy is opened the way its receiver will before anyone gets it. */
function compactBytes(repository: ProjectRepository, folder: string): Result<Uint8Array> {
  const path = join(folder, 'compact.db')
  const compacted = repository.vacuumInto(path)
  if (!compacted.ok) return compacted
  const bytes = readFileSync(path)
  const checked = openIncomingBytes(bytes)
  if (!checked.ok) return checked
  checked.value.close()
  return success(bytes)
}
