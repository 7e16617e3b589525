import { type Handlers, refuse } from './applied'
import { addition, edit, removal } from './edit'
import { label } from './label'

export const versionCommands: Handlers<'version.add' | 'version.rename' | 'version.remove'> = {
  'version.add': (document, { versionId, revision, name, at, author }) =>
    addition(document, 'version', { type: 'version', id: versionId, revision, name, at, author }, (version) =>
      label(document, 'log.versionAdded', version.name)
    ),

  'version.rename': (document, { versionId, name }) =>
    edit(document, document.version.get(versionId), { name }, (version) =>
      label(document, 'log.versionRenamed', version.name)
    ),

  'version.remove': (document, { versionId }) => {
    const version = document.version.get(versionId)
    if (!version) return refuse('notFound')
    return removal(document, [versionId], label(document, 'log.versionRemoved', version.name))
  }
}
