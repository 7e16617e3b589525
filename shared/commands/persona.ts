import { personasOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { mergeInto, mergeLabel } from './catalogue-merge'
import { append, edit, removal } from './edit'
import { mergedEmotions } from './emotion-merge'
import { label } from './label'
import { moveAfter } from './move'

export const personaCommands: Handlers<
  'persona.add' | 'persona.update' | 'persona.move' | 'persona.remove' | 'persona.merge'
> = {
  'persona.add': (document, { personaId, name, changes }) =>
    append(document, 'persona', personasOf(document), { id: personaId, name }, changes, (persona) =>
      label(document, 'log.personaAdded', persona.name)
    ),

  'persona.update': (document, { personaId, changes }) =>
    edit(document, document.persona.get(personaId), changes, (persona) =>
      label(document, 'log.personaUpdated', persona.name)
    ),

  'persona.move': (document, { personaId, after }) => {
    const persona = document.persona.get(personaId)
    if (!persona) return refuse('notFound')
    const named = label(document, 'log.personaMoved', persona.name)
    return moveAfter(document, persona, personasOf(document), after, {}, named)
  },

  'persona.remove': (document, { personaId }) => {
    const persona = document.persona.get(personaId)
    if (!persona) return refuse('notFound')
    return removal(document, [personaId], label(document, 'log.personaRemoved', persona.name))
  },

  'persona.merge': (document, { personaId, keptId }) => {
    const kept = document.persona.get(keptId)
    const gone = document.persona.get(personaId)
    if (!kept || !gone) return refuse('notFound')
    const emotions = mergedEmotions(document, kept, gone)
    if (!emotions.ok) return emotions
    return mergeInto(document, kept, gone, joining, mergeLabel(document, 'log.personaMerged'), emotions.patch)
  }
}

/** Neutral is what a persona has before anyone chose, so a chosen agreement is not lost to it. */
const joining = {
  lines: ['description', 'goals', 'needs', 'frustrations', 'quote'],
  names: ['role', 'segment'],
  fallbacks: { portraitAssetId: null, gender: 'neutral' }
} as const
