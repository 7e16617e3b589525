import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import { dropTarget } from '../../../shared/lenses/drop-target'
import { lenses } from '../../../shared/lenses/lenses'
import { heldShift, shiftedCards, spotsOf } from '../../../shared/lenses/moving-cards'
import type { Id } from '../../../shared/model/id'
import { lensIds } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import { measurer } from '../../fixtures/measurer'
import { mapId, randomMaps } from './random-map'
import { sampleDocument } from './sample'

const document = sampleDocument()
const scene = lenses.journey.project(document, {
  mapId: 'map_onboardingSaas',
  locale: 'fr',
  measurer,
  columnWidth: null
})
const pair: Id<'card'>[] = ['card_comparerPain', 'card_negocierPain']

test('cards keep their places to each other and go below what is there', () => {
  const cells = shiftedCards(scene, document, pair, { columns: 1, lanes: 0 })
  expect(cells).toEqual([
    {
      cell: { laneId: 'lane_pain', stepId: 'step_negocier', phaseId: null },
      after: null,
      cardIds: ['card_comparerPain']
    },
    {
      cell: { laneId: 'lane_pain', stepId: 'step_lancement', phaseId: null },
      after: null,
      cardIds: ['card_negocierPain']
    }
  ])
})

test('they stop together at the border of the map', () => {
  expect(heldShift(scene, document, pair, { columns: -3, lanes: -99 })).toEqual({ columns: 0, lanes: -3 })
  expect(heldShift(scene, document, pair, { columns: 99, lanes: 0 }).columns).toBe(scene.columns.length - 2)
})

test('dropping one of a selection moves it all; the one in hand goes where the pointer is', () => {
  const target = scene.items.find(({ id }) => id === 'card_migrerPain')
  if (!target) throw new Error('not drawn')
  const point = { x: target.x + target.width / 2, y: target.y + 2 }
  const found = dropTarget(scene, document, 'card_comparerPain', point, ['card_negocierPain'])
  expect(found).toMatchObject({
    kind: 'cards',
    cells: [
      { cell: { stepId: 'step_migrer' }, after: null, cardIds: ['card_comparerPain'] },
      { cardIds: ['card_negocierPain'] }
    ]
  })
})

test('what a shift says, the commands accept, and every card gets there', () => {
  fc.assert(
    fc.property(
      randomMaps,
      fc.constantFrom(...lensIds),
      fc.record({ columns: fc.integer({ min: -4, max: 4 }), lanes: fc.integer({ min: -4, max: 4 }) }),
      fc.infiniteStream(fc.boolean()),
      (map, lens, shift, chosen) => {
        const shown = lenses[lens].project(map, { mapId, locale: 'fr', measurer, columnWidth: null })
        const ids = [...map.card.keys()].filter(() => chosen.next().value)
        const cells = shiftedCards(shown, map, ids, shift)
        if (!cells) return
        const applied = apply(map, { type: 'card.moveMany', cells: [...cells] })
        if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
        const after = applyPatch(map, applied.patch)
        const held = heldShift(shown, map, ids, shift)
        for (const { card, column, lane } of spotsOf(shown, map, ids)) {
          const [now] = spotsOf(shown, after, [card.id])
          expect(now?.lane).toBe(lane + held.lanes)
          // A card of a phase stands for all of the phase's columns.
          if (now?.card.stepId && card.stepId) expect(now.column).toBe(column + held.columns)
        }
      }
    ),
    { numRuns: 100 }
  )
})
