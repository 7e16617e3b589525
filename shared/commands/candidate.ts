import { candidatesOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { append, edit, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'

export const candidateCommands: Handlers<`candidate.${'add' | 'update' | 'move' | 'remove'}`> = {
  'candidate.add': (document, { candidateId, title, changes }) =>
    append(document, 'candidate', candidatesOf(document), { id: candidateId, title }, changes, (candidate) =>
      label(document, 'log.candidateAdded', candidate.title)
    ),

  'candidate.update': (document, { candidateId, changes }) =>
    edit(document, document.candidate.get(candidateId), changes, (candidate) =>
      label(
        document,
        changes.chosen === undefined
          ? 'log.candidateUpdated'
          : changes.chosen
            ? 'log.candidateChosen'
            : 'log.candidateLeft',
        candidate.title
      )
    ),

  'candidate.move': (document, { candidateId, after }) => {
    const candidate = document.candidate.get(candidateId)
    if (!candidate) return refuse('notFound')
    const named = label(document, 'log.candidateMoved', candidate.title)
    return moveAfter(document, candidate, candidatesOf(document), after, {}, named)
  },

  'candidate.remove': (document, { candidateId }) => {
    const candidate = document.candidate.get(candidateId)
    if (!candidate) return refuse('notFound')
    return removal(document, [candidateId], label(document, 'log.candidateRemoved', candidate.title))
  }
}
