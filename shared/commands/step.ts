import { cardsOf, cardsOfStep, lanesOfMap, stepsOf } from '../model/structure'
import { appendAll } from './append-all'
import { type Handlers, refuse } from './applied'
import { duplicate } from './duplicate'
import { edit, insert, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'
import { placeAfter } from './place'
import { mergeSteps } from './step-merge'

export const stepCommands: Handlers<
  | 'step.add'
  | 'step.rename'
  | 'step.update'
  | 'step.move'
  | 'step.remove'
  | 'step.split'
  | 'step.merge'
  | 'step.duplicate'
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
  },

  'step.split': (document, { stepId, newStepId, name, cardIds }) => {
    const step = document.step.get(stepId)
    if (!step) return refuse('notFound')
    const leaving = new Set<string>(cardIds)
    const cards = cardsOfStep(document, stepId).filter(({ id }) => leaving.has(id))
    if (cards.length < leaving.size) return refuse('notFound')
    const place = placeAfter(stepsOf(document, step.phaseId), stepId)
    const { mapId, phaseId } = step
    // Without an emotion: nobody has said yet how the second half feels, and a copied score would read as an answer.
    const added = insert(document, 'step', place, { id: newStepId, mapId, phaseId, name }, {}, () =>
      label(document, 'log.stepSplit', step.name)
    )
    if (!added.ok) return added
    const moved = lanesOfMap(document, mapId).flatMap(({ id: laneId }) => {
      const inCell = cardsOf(document, { laneId, stepId, phaseId: null })
      const moving = inCell.filter(({ id }) => leaving.has(id))
      return appendAll(document, [], moving, { stepId: newStepId })
    })
    return { ...added, patch: { ...added.patch, updated: [...added.patch.updated, ...moved] } }
  },

  'step.merge': (document, { stepIds }) => mergeSteps(document, stepIds),

  'step.duplicate': (document, { stepId, newStepId }) => {
    const step = document.step.get(stepId)
    if (!step) return refuse('notFound')
    return duplicate(document, step, newStepId, label(document, 'log.stepDuplicated', step.name))
  }
}
