import type { Emotion } from '../model/emotion'
import { emotionAt } from '../model/structure'
import { type Handlers, refuse } from './applied'
import type { Changes } from './command'
import { addition, edit, fixedField, removal } from './edit'
import { label } from './label'

export const emotionCommands: Handlers<'step.setEmotion' | 'emotion.remove'> = {
  'step.setEmotion': (document, { stepId, personaId, emotionId, changes }) => {
    const step = document.step.get(stepId)
    if (!step || (personaId !== null && !document.persona.has(personaId))) return refuse('notFound')
    const set = (emotion: Emotion) => label(document, 'log.emotionSet', step.name, { score: emotion.score })
    const fields = rounded(changes)
    const existing = emotionAt(document, stepId, personaId)
    if (existing) return edit(document, existing, fields, set)
    const fixed = fixedField('emotion', fields)
    if (fixed !== null) return refuse('badValue', { field: fixed })
    const place = { type: 'emotion', id: emotionId, mapId: step.mapId, stepId, personaId }
    return addition(document, 'emotion', { score: 0, ...fields, ...place }, set)
  },

  'emotion.remove': (document, { emotionId }) => {
    const emotion = document.emotion.get(emotionId)
    if (!emotion) return refuse('notFound')
    const step = document.step.get(emotion.stepId)
    return removal(document, [emotionId], label(document, 'log.emotionRemoved', step?.name ?? ''))
  }
}

/** A dragged point lands between tenths; finer than that is noise, on screen and in the change log. */
function rounded(changes: Changes<'emotion'>): Changes<'emotion'> {
  return changes.score === undefined ? changes : { ...changes, score: Math.round(changes.score * 10) / 10 }
}
