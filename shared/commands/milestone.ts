import { milestoneOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { addition, edit, removal, replacement } from './edit'
import { label } from './label'

export const milestoneCommands: Handlers<
  'milestone.add' | 'milestone.update' | 'milestone.move' | 'milestone.remove'
> = {
  'milestone.add': (document, { milestoneId, phaseId, name }) => {
    const phase = document.phase.get(phaseId)
    if (!phase) return refuse('notFound')
    if (milestoneOf(document, phaseId)) return refuse('milestoneTaken')
    const fields = { type: 'milestone', id: milestoneId, mapId: phase.mapId, phaseId, name }
    return addition(document, 'milestone', fields, (milestone) =>
      label(document, 'log.milestoneAdded', milestone.name)
    )
  },

  'milestone.update': (document, { milestoneId, changes }) =>
    edit(document, document.milestone.get(milestoneId), changes, (milestone) =>
      label(document, 'log.milestoneUpdated', milestone.name)
    ),

  'milestone.move': (document, { milestoneId, phaseId }) => {
    const milestone = document.milestone.get(milestoneId)
    const phase = document.phase.get(phaseId)
    if (!milestone || !phase) return refuse('notFound')
    const taken = milestoneOf(document, phaseId)
    if (taken && taken.id !== milestoneId) return refuse('milestoneTaken')
    return replacement(document, milestone, { phaseId }, () =>
      label(document, 'log.milestoneMoved', milestone.name)
    )
  },

  'milestone.remove': (document, { milestoneId }) => {
    const milestone = document.milestone.get(milestoneId)
    if (!milestone) return refuse('notFound')
    return removal(document, [milestoneId], label(document, 'log.milestoneRemoved', milestone.name))
  }
}
