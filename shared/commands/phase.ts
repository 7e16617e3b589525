import { phasesOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { edit, insert, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'
import { placeAfter } from './place'

export const phaseCommands: Handlers<'phase.add' | 'phase.update' | 'phase.move' | 'phase.remove'> = {
  'phase.add': (document, { phaseId, mapId, after, name }) => {
    if (!document.map.has(mapId)) return refuse('notFound')
    const place = placeAfter(phasesOf(document, mapId), after)
    return insert(document, 'phase', place, { id: phaseId, mapId, name }, {}, (phase) =>
      label(document, 'log.phaseAdded', phase.name)
    )
  },

  'phase.update': (document, { phaseId, changes }) =>
    edit(document, document.phase.get(phaseId), changes, (phase) =>
      label(document, 'log.phaseUpdated', phase.name)
    ),

  'phase.move': (document, { phaseId, after }) => {
    const phase = document.phase.get(phaseId)
    if (!phase) return refuse('notFound')
    const siblings = phasesOf(document, phase.mapId)
    return moveAfter(document, phase, siblings, after, {}, label(document, 'log.phaseMoved', phase.name))
  },

  'phase.remove': (document, { phaseId }) => {
    const phase = document.phase.get(phaseId)
    if (!phase) return refuse('notFound')
    return removal(document, [phaseId], label(document, 'log.phaseRemoved', phase.name))
  }
}
