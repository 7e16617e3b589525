import type { Command } from '../../../shared/commands/command'
import { type Result, success } from '../../../shared/ipc/result'
import type { Asset } from '../../../shared/model/asset'
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
  const { bytes, reduced, ...picture } = read.value
  const stored = await storeAsset(editor, bytes, picture, file.name)
  if (!stored.ok || !reduced) return stored
  return success({ ...stored.value, reduced: { width: picture.width, height: picture.height } })
}

/** Bytes that are ready to be an asset, under the name of the file they came from. */
export async function storeAsset(
  editor: Editor,
  bytes: Uint8Array<ArrayBuffer>,
  kind: Pick<Asset, 'hash' | 'mediaType' | 'width' | 'height'>,
  fileName: string
): Promise<Result<StoredImage>> {
  const assetId = newId('asset')
  const fields = { ...kind, byteLength: bytes.byteLength, name: nameOf(fileName) }
  const stored = await request('asset:put', {
    projectId: editor.projectId,
    bytes,
    asset: { type: 'asset', id: assetId, ...fields }
  })
  if (!stored.ok) return stored
  return success({ assetId, add: { type: 'asset.add', assetId, ...fields }, reduced: null })
}

/** Every picture of the clipboard is called "image.png": that names nothing. */
function nameOf(fileName: string): string {
  const name = toPlainName(fileName.replace(/\.[^.]*$/, '')).trim()
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
