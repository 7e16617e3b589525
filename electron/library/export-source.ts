import { type Result, success } from '../../shared/ipc/result'
import type { AnyRecord } from '../../shared/model/record'
import type { ProjectRepository } from '../db/project-repository'

/** What the writers of exports are handed: they run in a process that opens no database. */
export type ProjectContent = {
  readonly records: readonly AnyRecord[]
  /** The one these records are of. */
  readonly revision: number
  /** Bytes of the images that cards, personas and the brand show, and of the brand's fonts, by hash. */
  readonly assets: ReadonlyMap<string, Uint8Array>
}

export function readForExport(repository: ProjectRepository): Result<ProjectContent> {
  const records = repository.records()
  // Photos of paper walls weigh most and are drawn in no export.
  const shown = new Set(
    records.flatMap((record) => {
      if (record.type === 'card') return record.imageAssetId
      if (record.type === 'persona') return record.portraitAssetId
      if (record.type !== 'brand') return []
      return [record.logoAssetId, record.fontAssetId, record.boldFontAssetId]
    })
  )
  const assets = new Map<string, Uint8Array>()
  for (const record of records) {
    if (record.type !== 'asset' || !shown.has(record.id)) continue
    const bytes = repository.getAsset(record.hash)
    if (bytes) assets.set(record.hash, bytes)
  }
  return success({ records, revision: repository.head().revision, assets })
}
