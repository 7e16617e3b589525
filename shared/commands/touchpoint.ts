import { touchpointsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { append, edit, removal } from './edit'
import { label } from './label'

export const touchpointCommands: Handlers<'touchpoint.add' | 'touchpoint.update' | 'touchpoint.remove'> = {
  'touchpoint.add': (document, { touchpointId, name, changes }) =>
    append(
      document,
      'touchpoint',
      touchpointsOf(document),
      { id: touchpointId, name },
      changes,
      (touchpoint) => label(document, 'log.touchpointAdded', touchpoint.name)
    ),

  'touchpoint.update': (document, { touchpointId, changes }) =>
    edit(document, document.touchpoint.get(touchpointId), changes, (touchpoint) =>
      label(document, 'log.touchpointUpdated', touchpoint.name)
    ),

  'touchpoint.remove': (document, { touchpointId }) => {
    const touchpoint = document.touchpoint.get(touchpointId)
    if (!touchpoint) return refuse('notFound')
    return removal(document, [touchpointId], label(document, 'log.touchpointRemoved', touchpoint.name))
  }
}
