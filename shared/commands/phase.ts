import { milestoneOf, phasesOf, stepsOf } from '../model/structure'
import { appendAll } from './append-all'
import { type Handlers, refuse } from './applied'
import { duplicate } from './duplicate'
import { edit, insert, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'
import { mergePhases } from './phase-merge'
import { placeAfter } from './place'

export const phaseCommands: Handlers<
  | 'phase.add'
  | 'phase.update'
  | 'phase.move'
  | 'phase.remove'
  | 'phase.split'
  | 'phase.merge'
  | 'phase.duplicate'
> = {
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
  },

  'phase.split': (document, { stepId, phaseId, name }) => {
    const step = document.step.get(stepId)
    const phase = step && document.phase.get(step.phaseId)
    if (!step || !phase) return refuse('notFound')
    const steps = stepsOf(document, phase.id)
    const at = steps.findIndex(({ id }) => id === stepId)
    if (at === 0) return refuse('firstOfPhase')
    const { mapId } = phase
    const place = placeAfter(phasesOf(document, mapId), phase.id)
    const added = insert(document, 'phase', place, { id: phaseId, mapId, name }, {}, () =>
      label(document, 'log.phaseSplit', phase.name)
    )
    if (!added.ok) return added
    const moved = appendAll(document, [], steps.slice(at), { phaseId })
    // It marks the end, and the end is in the new phase now.
    const milestone = milestoneOf(document, phase.id)
    const ends = milestone ? [[milestone, { ...milestone, phaseId }] as const] : []
    return { ...added, patch: { ...added.patch, updated: [...added.patch.updated, ...moved, ...ends] } }
  },

  'phase.merge': (document, { phaseIds }) => mergePhases(document, phaseIds),

  'phase.duplicate': (document, { phaseId, newPhaseId }) => {
    const phase = document.phase.get(phaseId)
    if (!phase) return refuse('notFound')
    return duplicate(document, phase, newPhaseId, label(document, 'log.phaseDuplicated', phase.name))
  }
}
