import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command, MovedCards } from '../../../shared/commands/command'
import { isEmptyPatch } from '../../../shared/model/patch'
import { cardsOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const pains = { laneId: laneId(1, 'pain'), stepId: 'step_11', phaseId: null } as const
const signing = { laneId: laneId(1, 'pain'), stepId: 'step_13', phaseId: null } as const
const delights = { laneId: laneId(1, 'delight'), stepId: 'step_13', phaseId: null } as const

const start = run(smallDocument(), [
  {
    type: 'card.addMany',
    cells: [
      {
        cell: pains,
        after: 'card_11',
        cards: [
          { cardId: 'card_91', text: 'Un', changes: { severity: 3 } },
          { cardId: 'card_92', text: 'Deux' },
          { cardId: 'card_93', text: 'Trois' }
        ]
      }
    ]
  }
])
const moving = (...cells: MovedCards[]): Command => ({ type: 'card.moveMany', cells })
const idsOf = (document: typeof start, cell: typeof pains | typeof signing | typeof delights) =>
  cardsOf(document, cell).map(({ id }) => id)

test('cards move together, in the order they are given, and one undo label counts them', () => {
  const command = moving(
    { cell: pains, after: null, cardIds: ['card_93'] },
    { cell: signing, after: null, cardIds: ['card_92', 'card_91'] }
  )
  const document = run(start, [command])
  expect(idsOf(document, pains)).toEqual(['card_93', 'card_11'])
  expect(idsOf(document, signing)).toEqual(['card_92', 'card_91'])
  expect(apply(start, command)).toMatchObject({ labelKey: 'log.cardsMoved', labelParams: { count: 3 } })
})

test('a lane of another kind changes the kind of what comes, and takes its gravity', () => {
  const document = run(start, [moving({ cell: delights, after: null, cardIds: ['card_91', 'card_92'] })])
  expect(document.card.get('card_91')).toMatchObject({ kind: 'delight', severity: null })
  expect(document.card.get('card_92')).toMatchObject({ kind: 'delight' })
})

test('cards put where they stand keep their keys', () => {
  const stay = apply(start, moving({ cell: pains, after: 'card_11', cardIds: ['card_91', 'card_92'] }))
  expect(stay.ok && isEmptyPatch(stay.patch)).toBe(true)
})

test('nothing moves where one card cannot', () => {
  const refused = (...cells: MovedCards[]) => refusalOf(start, moving(...cells))
  expect(refused({ cell: signing, after: 'card_91', cardIds: ['card_91'] })).toBe('badPlace')
  expect(refused({ cell: signing, after: null, cardIds: ['card_91', 'card_91'] })).toBe('badPlace')
  expect(refused({ cell: signing, after: null, cardIds: ['card_91', 'card_99'] })).toBe('notFound')
  expect(refused({ cell: { ...pains, laneId: laneId(2, 'pain') }, after: null, cardIds: ['card_91'] })).toBe(
    'otherMap'
  )
})

test('many cards change at once, each checked by the rules of one', () => {
  const document = run(start, [
    {
      type: 'card.updateMany',
      cards: [
        { cardId: 'card_91', changes: { confidence: 'heard', tags: ['vu'] } },
        { cardId: 'card_92', changes: { confidence: 'heard', kind: 'breakPoint' } }
      ]
    }
  ])
  expect(document.card.get('card_91')).toMatchObject({ confidence: 'heard', tags: ['vu'], severity: 3 })
  expect(document.card.get('card_92')).toMatchObject({ confidence: 'heard', kind: 'breakPoint' })
  const bad: Command = {
    type: 'card.updateMany',
    cards: [
      { cardId: 'card_91', changes: { confidence: 'heard' } },
      { cardId: 'card_92', changes: { kind: 'delight' } }
    ]
  }
  expect(refusalOf(start, bad)).toBe('kindNotInLane')
  const twice = { cardId: 'card_91', changes: { owner: 'Léa' } } as const
  expect(refusalOf(start, { type: 'card.updateMany', cards: [twice, twice] })).toBe('badPlace')
})
