import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command, NewCards } from '../../../shared/commands/command'
import { cardsOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const pains = { laneId: laneId(1, 'pain'), stepId: 'step_11', phaseId: null } as const
const signing = { laneId: laneId(1, 'pain'), stepId: 'step_13', phaseId: null } as const

const adding = (...cells: NewCards[]): Command => ({ type: 'card.addMany', cells })

test('many cards stand in their order, between the cards that were there', () => {
  const last = run(start, [
    { type: 'card.add', cardId: 'card_90', cell: pains, after: 'card_11', text: 'Après' }
  ])
  const document = run(last, [
    adding(
      {
        cell: pains,
        after: 'card_11',
        cards: [
          { cardId: 'card_91', text: 'Un' },
          { cardId: 'card_92', text: 'Deux', changes: { severity: 2, tags: ['vu'] } }
        ]
      },
      { cell: signing, after: null, cards: [{ cardId: 'card_93', text: 'Trois' }] }
    )
  ])
  expect(cardsOf(document, pains).map(({ id }) => id)).toEqual(['card_11', 'card_91', 'card_92', 'card_90'])
  expect(document.card.get('card_92')).toMatchObject({ kind: 'pain', severity: 2, tags: ['vu'] })
  expect(document.card.get('card_93')).toMatchObject({ stepId: 'step_13', text: 'Trois' })
})

test('it does what the same cards one by one do', () => {
  const cards = Array.from({ length: 12 }, (_, n) => ({ cardId: `card_9${n}` as const, text: `Note ${n}` }))
  const one = run(
    start,
    cards.map((card, n) => ({
      type: 'card.add',
      ...card,
      cell: pains,
      after: cards[n - 1]?.cardId ?? 'card_11'
    }))
  )
  const many = run(start, [adding({ cell: pains, after: 'card_11', cards })])
  const plain = (document: typeof one) => cardsOf(document, pains).map(({ order: _, ...card }) => card)
  expect(plain(many)).toEqual(plain(one))
})

test('the change is counted, or named when it is one card', () => {
  const label = (command: Command) => {
    const applied = apply(start, command)
    return applied.ok ? [applied.labelKey, applied.labelParams] : applied.refusal
  }
  const cards = [
    { cardId: 'card_91' as const, text: 'Un' },
    { cardId: 'card_92' as const, text: 'Deux' }
  ]
  expect(label(adding({ cell: pains, after: null, cards }))).toEqual(['log.cardsAdded', { count: 2 }])
  expect(label(adding({ cell: pains, after: null, cards: cards.slice(1) }))).toEqual([
    'log.cardAdded',
    { name: 'Deux' }
  ])
})

test('one bad card refuses them all', () => {
  const card = { cardId: 'card_91' as const, text: 'Un' }
  const twice = adding({ cell: pains, after: null, cards: [card, card] })
  expect(refusalOf(start, twice)).toBe('idTaken')
  const cellTwice = adding(
    { cell: pains, after: null, cards: [card] },
    { cell: pains, after: null, cards: [{ ...card, cardId: 'card_92' }] }
  )
  expect(refusalOf(start, cellTwice)).toBe('badPlace')
  const stray = adding({ cell: pains, after: 'card_12', cards: [card] })
  expect(refusalOf(start, stray)).toBe('badPlace')
  const wrongKind = adding({ cell: pains, after: null, cards: [{ ...card, changes: { kind: 'delight' } }] })
  expect(refusalOf(start, wrongKind)).toBe('kindNotInLane')
})
