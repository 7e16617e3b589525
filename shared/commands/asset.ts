import { type Handlers, refuse } from './applied'
import { addition, edit, removal } from './edit'
import { label } from './label'

export const assetCommands: Handlers<'asset.add' | 'asset.update' | 'asset.remove'> = {
  'asset.add': (document, { assetId, hash, mediaType, byteLength, width, height, name }) => {
    const fields = { type: 'asset', id: assetId, hash, mediaType, byteLength, width, height, name }
    return addition(document, 'asset', fields, (asset) => label(document, 'log.assetAdded', asset.name))
  },

  /** Other bytes are another image: only its name changes. */
  'asset.update': (document, { assetId, changes: { name } }) =>
    edit(document, document.asset.get(assetId), { name }, (asset) =>
      label(document, 'log.assetUpdated', asset.name)
    ),

  'asset.remove': (document, { assetId }) => {
    const asset = document.asset.get(assetId)
    if (!asset) return refuse('notFound')
    return removal(document, [assetId], label(document, 'log.assetRemoved', asset.name))
  }
}
