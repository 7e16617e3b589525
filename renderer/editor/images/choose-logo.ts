import { request } from '../client'
import type { Translate } from '../messages'
import { notify, notifyFailure, notifyRefusal } from '../notify'
import { sha256 } from '../sha256'
import type { Workbench } from '../workbench'
import { releasing, storeAsset } from './add-image'
import { type ImageHolder, setImage } from './set-image'

/** A drawing was written anew before it comes here, and who chose it is told what it lost by that. */
export async function chooseLogo(workbench: Workbench, t: Translate, holder: ImageHolder): Promise<void> {
  const chosen = await request('logo:choose', undefined)
  if (!chosen.ok) return notifyFailure(t, chosen.failure)
  if (!chosen.value) return
  const { name } = chosen.value
  if (chosen.value.kind === 'picture') {
    await setImage(workbench, t, new File([new Uint8Array(chosen.value.bytes)], name), holder)
    return
  }
  const { editor } = workbench
  const { width, height, removed } = chosen.value.drawing
  const bytes = new Uint8Array(chosen.value.drawing.bytes)
  const kind = { hash: await sha256(bytes), mediaType: 'image/svg+xml', width, height } as const
  const stored = await storeAsset(editor, bytes, kind, name)
  if (!stored.ok) return notifyFailure(t, stored.failure)
  const { assetId, add } = stored.value
  const { document } = editor.store.getState()
  const commands = [add, holder.show(assetId), ...releasing(document, holder.assetId, holder.recordId)]
  const applied = editor.dispatch({ type: 'batch', commands })
  if (!applied.ok) return notifyRefusal(t, applied.refusal)
  if (removed.length === 0) return
  notify(t('logo.removed', { parts: removed.map((part) => t(`logo.part.${part}`)).join(', ') }))
}
