import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { stepsOfMap } from '../model/structure'
import { cardsOfMap } from './cards-at'
import { isCompanySide } from './company-side'
import type { MapCheck } from './finding'

/** Most steps are the company's, and three at least. */
export function isNamedAsProcess(document: Document, map: JourneyMap): boolean {
  const steps = stepsOfMap(document, map.id)
  const own = steps.filter(({ name }) => isCompanySide(name)).length
  return own >= 3 && own * 2 > steps.length
}

/** Its steps are named for what the company does, or only what happens behind the scenes was noted. */
export const internalProcess: MapCheck = {
  id: 'internalProcess',
  severity: 'question',
  find(document, map) {
    const isProcess = isNamedAsProcess(document, map) || isOnlyBackstage(document, map)
    return isProcess ? [{ recordId: map.id, params: { name: map.title } }] : []
  }
}

function isOnlyBackstage(document: Document, map: JourneyMap): boolean {
  const behind = cardsOfMap(document, map, 'backstage', 'support', 'policy')
  if (new Set(behind.map(({ stepId }) => stepId)).size < 3) return false
  const met = ['customerAction', 'touchpoint', 'expectation', 'pain', 'delight', 'thought'] as const
  return cardsOfMap(document, map, ...met, 'frontstage', 'verbatim', 'feeling', 'evidence').length === 0
}
