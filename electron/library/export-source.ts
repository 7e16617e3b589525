import { type Result, success } from '../../shared/ipc/result'
import type { AnyRecord } from '../../shared/model/record'
import type { ProjectRepository } from '../db/project-repository'

/** What the writers of exports are handed: they run in a process that opens no database. */
export type ProjectContent = {
  readonly records: readonly AnyRecord[]
  /** Image bytes by hash. */
  readonly assets: ReadonlyMap<string, Uint8Array>
}

export function readForExport(repository: ProjectRepository): Result<ProjectContent> {
  const records = repository.records()
  const assets = new Map<string, Uint8Array>()
  for (const record of records) {
    const bytes = record.type === 'asset' ? repository.getAsset(record.hash) : null
    if (record.type === 'asset' && bytes) assets.set(record.hash, bytes)
  }
  return success({ records, assets })
}
