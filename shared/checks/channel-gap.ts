import { frontPersona } from '../model/curves'
import { emotionAt, stepsOfMap } from '../model/structure'
import { channelsOf } from './channels'
import { isExplained } from './explained'
import type { MapCheck } from './finding'

/**
 * The customer must leave every channel they were on, their feeling falls below neutral by a point at least, and nothing
 * says why: changing channels alone is no fault.
 */
export const channelGap: MapCheck = {
  id: 'channelGap',
  severity: 'question',
  find(document, map) {
    const persona = frontPersona(document, map.id, null)
    const steps = stepsOfMap(document, map.id)
    if (!persona) return []
    return steps.flatMap((step, place) => {
      const before = steps[place - 1]
      if (!before) return []
      const left = channelsOf(document, before)
      const taken = channelsOf(document, step)
      if (left.size === 0 || taken.size === 0 || [...taken].some((channel) => left.has(channel))) return []
      const from = emotionAt(document, before.id, persona.id)
      const to = emotionAt(document, step.id, persona.id)
      if (!from || !to || to.score >= 0 || from.score - to.score < 1) return []
      if (isExplained(document, to)) return []
      return [{ recordId: step.id, params: { name: step.name, before: before.name } }]
    })
  }
}
