import type { Asset } from '../../../shared/model/asset'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { bringImage, type ImageHolder, removeImage } from '../images/set-image'
import type { Translate } from '../messages'
import { noticeWithUndo } from '../undo-notice'
import type { Workbench } from '../workbench'
import type { PhotoView } from './wall'

export function wallPhotos(document: Document, mapId: Id<'map'>): readonly Asset[] {
  return (document.map.get(mapId)?.wallAssetIds ?? []).flatMap((id) => document.asset.get(id) ?? [])
}

/** One after the other, each a change of its own: one that is refused leaves the others. The last one is shown. */
export async function addWallPhotos(
  workbench: Workbench,
  t: Translate,
  files: readonly File[]
): Promise<void> {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  for (const file of files) {
    let shown: Id<'asset'> | null = null
    const brought = await bringImage(workbench, t, file, 'wall', ({ assetId, add }) => {
      shown = assetId
      const others = editor.store.getState().document.map.get(mapId)?.wallAssetIds ?? []
      return [add, { type: 'map.update', mapId, changes: { wallAssetIds: [...others, assetId] } }]
    })
    if (brought && shown) showPhoto(workbench, shown)
  }
}

export function removeWallPhoto(workbench: Workbench, t: Translate, { id }: Asset): void {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  const all = editor.store.getState().document.map.get(mapId)?.wallAssetIds ?? []
  const wallAssetIds = all.filter((each) => each !== id)
  const holder: ImageHolder = {
    recordId: mapId,
    assetId: id,
    show: () => ({ type: 'map.update', mapId, changes: { wallAssetIds } })
  }
  removeImage(workbench, t, holder)
  noticeWithUndo(workbench, t)
}

export function showPhoto({ session }: Workbench, assetId: Id<'asset'>): void {
  session.setState(({ wall }) => ({ wall: { ...wall, assetId } }))
}

/** Looked at last comes last: the first ones are forgotten first. */
export function lookAtPhoto({ session }: Workbench, assetId: Id<'asset'>, view: PhotoView): void {
  session.setState(({ wall }) => {
    const { [assetId]: _before, ...others } = wall.views
    return { wall: { ...wall, views: { ...others, [assetId]: view } } }
  })
}
