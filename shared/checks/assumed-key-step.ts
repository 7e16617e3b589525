import { emotionsOfStep, stepsOfMap } from '../model/structure'
import { cardsAt } from './cards-at'
import type { MapCheck } from './finding'

/** What tells of the customer; what staff and systems do is known in the house. */
const telling = [
  'customerAction',
  'expectation',
  'pain',
  'breakPoint',
  'delight',
  'thought',
  'feeling',
  'verbatim',
  'metric'
] as const

/** A moment of truth at which nothing was heard or measured; a quote of the curve with its source counts as heard. */
export const assumedKeyStep: MapCheck = {
  id: 'assumedKeyStep',
  severity: 'question',
  find: (document, map) =>
    stepsOfMap(document, map.id).flatMap((step) => {
      const cards = step.momentOfTruth ? cardsAt(document, step, ...telling) : []
      const isKnown =
        cards.some(({ confidence, verbatimId }) => confidence !== 'assumed' || verbatimId !== null) ||
        emotionsOfStep(document, step.id).some(({ quote, quoteSource }) => quote !== '' && quoteSource !== '')
      return cards.length === 0 || isKnown ? [] : [{ recordId: step.id, params: { name: step.name } }]
    })
}
