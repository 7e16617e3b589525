import { stepsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { edit, insert, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'
import { placeAfter } from './place'

export const stepCommands: Handlers<
  'step.add' | 'step.rename' | 'step.update' | 'step.move' | 'step.remove'
> = {
  'step.add': (document, { stepId, phaseId, after, name }) => {
    const phase = document.phase.get(phaseId)
    if (!phase) return refuse('notFound')
    const place = placeAfter(stepsOf(document, phaseId), after)
    return insert(document, 'step', place, { id: stepId, mapId: phase.mapId, phaseId, name }, {}, (step) =>
      label(document, 'log.stepAdded', step.name)
    )
  },

  'step.rename': (document, { stepId, name }) =>
    edit(document, document.step.get(stepId), { name }, (step) =>
      label(document, 'log.stepRenamed', step.name)
    ),

  'step.update': (document, { stepId, changes }) =>
    edit(document, document.step.get(stepId), changes, (step) =>
      label(document, 'log.stepUpdated', step.name)
    ),

  'step.move': (document, { stepId, phaseId, after }) => {
    const step = document.step.get(stepId)
    if (!step || !document.phase.has(phaseId)) return refuse('notFound')
    const moved = label(document, 'log.stepMoved', step.name)
    return moveAfter(document, step, stepsOf(document, phaseId), after, { phaseId }, moved)
  },

  'step.remove': (document, { stepId }) => {
    const step = document.step.get(stepId)
    if (!step) return refuse('notFound')
    return removal(document, [stepId], label(document, 'log.stepRemoved', step.name))
  }
}
