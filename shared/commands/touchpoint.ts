import { touchpointsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { mergeInto, mergeLabel } from './catalogue-merge'
import { append, edit, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'

export const touchpointCommands: Handlers<
  'touchpoint.add' | 'touchpoint.update' | 'touchpoint.move' | 'touchpoint.remove' | 'touchpoint.merge'
> = {
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

  'touchpoint.move': (document, { touchpointId, after }) => {
    const touchpoint = document.touchpoint.get(touchpointId)
    if (!touchpoint) return refuse('notFound')
    const named = label(document, 'log.touchpointMoved', touchpoint.name)
    return moveAfter(document, touchpoint, touchpointsOf(document), after, {}, named)
  },

  'touchpoint.remove': (document, { touchpointId }) => {
    const touchpoint = document.touchpoint.get(touchpointId)
    if (!touchpoint) return refuse('notFound')
    return removal(document, [touchpointId], label(document, 'log.touchpointRemoved', touchpoint.name))
  },

  'touchpoint.merge': (document, { touchpointId, keptId }) =>
    mergeInto(
      document,
      document.touchpoint.get(keptId),
      document.touchpoint.get(touchpointId),
      joining,
      mergeLabel(document, 'log.touchpointMerged')
    )
}

/** A team or a channel that only one of the two names is kept. */
const joining = {
  lines: ['description'],
  names: [],
  fallbacks: { teamId: null, channel: 'other' }
} as const
