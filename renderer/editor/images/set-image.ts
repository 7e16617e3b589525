import type { Command } from '../../../shared/commands/command'
import { formatNumber } from '../../../shared/i18n/translate'
import type { Id } from '../../../shared/model/id'
import type { Translate } from '../messages'
import { notify, notifyFailure, notifyRefusal } from '../notify'
import type { Workbench } from '../workbench'
import { releasing, type StoredImage, storeImage } from './add-image'
import type { ImageUse } from './image-limits'

/** What shows a picture: the record, the picture it shows so far, and how it is told to show another. */
export type ImageHolder = {
  readonly recordId: string
  readonly assetId: Id<'asset'> | null
  show(assetId: Id<'asset'> | null): Command
}

/** One change and one undo. What goes wrong is said in a sentence; the answer is whether the picture is there now. */
export async function setImage(
  workbench: Workbench,
  t: Translate,
  file: File,
  holder: ImageHolder
): Promise<boolean> {
  return bringImage(workbench, t, file, 'card', ({ assetId, add }) => {
    const { document } = workbench.editor.store.getState()
    return [add, holder.show(assetId), ...releasing(document, holder.assetId, holder.recordId)]
  })
}

export function removeImage({ editor }: Workbench, t: Translate, holder: ImageHolder): void {
  const { document } = editor.store.getState()
  const [remove] = releasing(document, holder.assetId, holder.recordId)
  const applied = editor.dispatch(remove ?? holder.show(null))
  if (!applied.ok) notifyRefusal(t, applied.refusal)
}

/** Reads, stores, then dispatches what the caller makes of it, against the document as it is by then. */
export async function bringImage(
  workbench: Workbench,
  t: Translate,
  file: File,
  use: ImageUse,
  commands: (stored: StoredImage) => Command[]
): Promise<boolean> {
  const { editor, locale } = workbench
  const stored = await storeImage(editor, file, use)
  if (!stored.ok) {
    notifyFailure(t, stored.failure)
    return false
  }
  const applied = editor.dispatch({ type: 'batch', commands: commands(stored.value) })
  if (!applied.ok) {
    notifyRefusal(t, applied.refusal)
    return false
  }
  const { reduced } = stored.value
  if (reduced) {
    const size = {
      width: formatNumber(locale, reduced.width),
      height: formatNumber(locale, reduced.height)
    }
    notify(t('image.reduced', size))
  }
  return true
}

/** The first picture among the files of a drop or a paste; any file, where none says that it is one. */
export function imageFileOf(data: Pick<DataTransfer, 'files'> | null): File | null {
  const files = [...(data?.files ?? [])]
  return files.find(({ type }) => type.startsWith('image/')) ?? files[0] ?? null
}
