import type { Command } from '../../../shared/commands/command'
import { type Result, success } from '../../../shared/ipc/result'
import type { Document } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import { toPlainName } from '../../../shared/model/text-field'
import { request } from '../client'
import type { Editor } from '../editor'
import type { ImageUse } from './image-limits'
import type { PreparedImage } from './prepare-image'
import { readImage } from './read-image'

export type StoredImage = {
  readonly assetId: Id<'asset'>
  /** Makes the record; goes in one batch with what shows the picture. */
  readonly add: Command & { type: 'asset.add' }
  readonly reduced: Pick<PreparedImage, 'width' | 'height'> | null
}

/** Reads a picture and stores its bytes. They come before the patch that names them, so a lost patch loses no picture. */
export async function storeImage(editor: Editor, file: File, use: ImageUse): Promise<Result<StoredImage>> {
  const read = await readImage(file, use)
  if (!read.ok) return read
  const { bytes, hash, mediaType, width, height, reduced } = read.value
  const assetId = newId('asset')
  const byteLength = bytes.byteLength
  const asset = { id: assetId, hash, mediaType, byteLength, width, height, name: nameOf(file) }
  const stored = await request('asset:put', {
    projectId: editor.projectId,
    bytes,
    asset: { type: 'asset', ...asset }
  })
  if (!stored.ok) return stored
  const { id: _id, ...fields } = asset
  const add = { type: 'asset.add', assetId, ...fields } as const
  return success({ assetId, add, reduced: reduced ? { width, height } : null })
}

/** Every picture of the clipboard is called "image.png": that names nothing. */
function nameOf(file: File): string {
  const name = toPlainName(file.name.replace(/\.[^.]*$/, '')).trim()
  return name === 'image' ? '' : name.slice(0, 200)
}

/** What to do with the picture a record shows so far: it goes, unless another record shows it too. */
export function releasing(document: Document, assetId: Id<'asset'> | null, shownBy: string): Command[] {
  if (assetId === null || !document.asset.has(assetId)) return []
  const others =
    [...document.card.values()].some((card) => card.imageAssetId === assetId && card.id !== shownBy) ||
    [...document.persona.values()].some(
      (persona) => persona.portraitAssetId === assetId && persona.id !== shownBy
    ) ||
    [...document.map.values()].some((map) => map.wallAssetIds.includes(assetId) && map.id !== shownBy)
  return others ? [] : [{ type: 'asset.remove', assetId }]
}
