import type { Command } from '../../../shared/commands/command'
import { newId } from '../../../shared/model/id'
import { brandOf } from '../../../shared/model/structure'
import { request } from '../client'
import { releasing, storeAsset } from '../images/add-image'
import type { Translate } from '../messages'
import { notifyFailure, notifyRefusal } from '../notify'
import { sha256 } from '../sha256'
import type { Workbench } from '../workbench'
import { isDrawable } from './client-font'

export type FontField = 'fontAssetId' | 'boldFontAssetId'

/** Asks for a file, and makes it the client's font: one change and one undo. Why it is not is said in a sentence. */
export async function chooseClientFont(workbench: Workbench, t: Translate, field: FontField): Promise<void> {
  const { editor } = workbench
  const chosen = await request('font:choose', undefined)
  if (!chosen.ok) return notifyFailure(t, chosen.failure)
  if (!chosen.value) return
  const { name, font } = chosen.value
  const bytes = new Uint8Array(chosen.value.bytes)
  if (!(await isDrawable(bytes))) return notifyFailure(t, { code: 'font.broken', params: {} })
  const kind = { hash: await sha256(bytes), mediaType: font.mediaType, width: 0, height: 0 }
  const stored = await storeAsset(editor, bytes, kind, name)
  if (!stored.ok) return notifyFailure(t, stored.failure)
  const { assetId, add } = stored.value
  const { document } = editor.store.getState()
  const brand = brandOf(document)
  dispatchAll(workbench, t, [
    add,
    { type: 'brand.set', brandId: newId('brand'), changes: { [field]: assetId } },
    ...(brand ? releasing(document, brand[field], brand.id) : [])
  ])
}

/** Both weights: a bold alone draws nothing. */
export function removeClientFont(workbench: Workbench, t: Translate): void {
  const { document } = workbench.editor.store.getState()
  const brand = brandOf(document)
  if (!brand) return
  dispatchAll(
    workbench,
    t,
    [brand.fontAssetId, brand.boldFontAssetId].flatMap((id) => releasing(document, id, brand.id))
  )
}

function dispatchAll({ editor }: Workbench, t: Translate, commands: Command[]): void {
  const applied = editor.dispatch({ type: 'batch', commands })
  if (!applied.ok) notifyRefusal(t, applied.refusal)
}
