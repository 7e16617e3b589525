import { personasOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { append, edit, removal } from './edit'
import { label } from './label'

export const personaCommands: Handlers<'persona.add' | 'persona.update' | 'persona.remove'> = {
  'persona.add': (document, { personaId, name, changes }) =>
    append(document, 'persona', personasOf(document), { id: personaId, name }, changes, (persona) =>
      label(document, 'log.personaAdded', persona.name)
    ),

  'persona.update': (document, { personaId, changes }) =>
    edit(document, document.persona.get(personaId), changes, (persona) =>
      label(document, 'log.personaUpdated', persona.name)
    ),

  'persona.remove': (document, { personaId }) => {
    const persona = document.persona.get(personaId)
    if (!persona) return refuse('notFound')
    return removal(document, [personaId], label(document, 'log.personaRemoved', persona.name))
  }
}
