import { verbatimsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { append, edit, removal } from './edit'
import { label } from './label'

export const verbatimCommands: Handlers<'verbatim.add' | 'verbatim.update' | 'verbatim.remove'> = {
  'verbatim.add': (document, { verbatimId, text, changes }) =>
    append(document, 'verbatim', verbatimsOf(document), { id: verbatimId, text }, changes, (verbatim) =>
      label(document, 'log.verbatimAdded', verbatim.text)
    ),

  'verbatim.update': (document, { verbatimId, changes }) =>
    edit(document, document.verbatim.get(verbatimId), changes, (verbatim) =>
      label(document, 'log.verbatimUpdated', verbatim.text)
    ),

  'verbatim.remove': (document, { verbatimId }) => {
    const verbatim = document.verbatim.get(verbatimId)
    if (!verbatim) return refuse('notFound')
    return removal(document, [verbatimId], label(document, 'log.verbatimRemoved', verbatim.text))
  }
}
