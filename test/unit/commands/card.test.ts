import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import { isEmptyPatch } from '../../../shared/model/patch'
import { cardsOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const pains = { laneId: laneId(1, 'pain'), stepId: 'step_11', phaseId: null } as const
const ideas = { laneId: laneId(1, 'opportunity'), stepId: 'step_11', phaseId: null } as const
const signing = { laneId: laneId(1, 'pain'), stepId: 'step_13', phaseId: null } as const

describe('the kind of a card', () => {
  test('is its lane’s own unless another is named that the lane takes', () => {
    const document = run(start, [
      {
        type: 'card.add',
        cardId: 'card_91',
        cell: pains,
        after: 'card_11',
        text: 'Bloqué',
        changes: { kind: 'breakPoint' }
      },
      { type: 'card.add', cardId: 'card_92', cell: pains, after: null, text: 'Lent' }
    ])
    expect(cardsOf(document, pains).map(({ id, kind }) => [id, kind])).toEqual([
      ['card_92', 'pain'],
      ['card_11', 'pain'],
      ['card_91', 'breakPoint']
    ])
    expect(
      refusalOf(start, {
        type: 'card.add',
        cardId: 'card_91',
        cell: pains,
        after: null,
        text: '',
        changes: { kind: 'delight' }
      })
    ).toBe('kindNotInLane')
    expect(refusalOf(start, { type: 'card.update', cardId: 'card_11', changes: { kind: 'idea' } })).toBe(
      'kindNotInLane'
    )
  })

  test('stays within its own lanes and follows the lane elsewhere, where severity ends', () => {
    const broken = run(start, [
      { type: 'card.update', cardId: 'card_11', changes: { kind: 'breakPoint', severity: 3, frequency: 2 } }
    ])
    const kept = run(broken, [{ type: 'card.move', cardId: 'card_11', cell: signing, after: null }])
    expect(kept.card.get('card_11')).toMatchObject({ kind: 'breakPoint', severity: 3, stepId: 'step_13' })
    const moved = run(broken, [{ type: 'card.move', cardId: 'card_11', cell: ideas, after: 'card_12' }])
    expect(moved.card.get('card_11')).toMatchObject({ kind: 'opportunity', severity: null, frequency: 2 })
    const back = run(moved, [{ type: 'card.move', cardId: 'card_11', cell: pains, after: null }])
    expect(back.card.get('card_11')).toMatchObject({ kind: 'pain', severity: null })
  })

  test('decides whether it has a severity', () => {
    expect(refusalOf(start, { type: 'card.update', cardId: 'card_12', changes: { severity: 2 } })).toBe(
      'badValue'
    )
    expect(
      refusalOf(start, { type: 'card.update', cardId: 'card_12', changes: { severity: null } })
    ).toBeNull()
  })
})

describe('the cell of a card', () => {
  test('is at a phase only where the lane’s kind allows it', () => {
    const place = { stepId: null, phaseId: 'phase_11' } as const
    const add = { type: 'card.add', cardId: 'card_91', after: null, text: 'Délai' } as const
    expect(refusalOf(start, { ...add, cell: { laneId: laneId(1, 'metric'), ...place } })).toBeNull()
    expect(refusalOf(start, { ...add, cell: { laneId: laneId(1, 'pain'), ...place } })).toBe('laneTakesSteps')
    expect(refusalOf(start, { ...add, cell: { ...pains, phaseId: 'phase_11' } })).toBe('badPlace')
    expect(refusalOf(start, { ...add, cell: { ...pains, stepId: null } })).toBe('badPlace')
    expect(refusalOf(start, { ...add, cell: { ...pains, stepId: 'step_21' } })).toBe('otherMap')
    expect(refusalOf(start, { ...add, cell: pains, after: 'card_12' })).toBe('badPlace')
  })

  test('is never in another map, but a copy can be', () => {
    const cell = { laneId: laneId(2, 'opportunity'), stepId: 'step_21', phaseId: null } as const
    expect(refusalOf(start, { type: 'card.move', cardId: 'card_12', cell, after: null })).toBe('otherMap')
    const copied = run(start, [
      { type: 'card.duplicate', cardId: 'card_12', newCardId: 'card_91', cell, after: 'card_22' }
    ])
    expect(copied.card.get('card_91')).toMatchObject({
      mapId: 'map_2',
      text: 'Prévenir',
      verbatimId: 'verbatim_1',
      parentCardId: null
    })
  })

  test('dropped where it stands, nothing changes', () => {
    for (const after of [null, 'card_11'] as const) {
      const applied = apply(start, { type: 'card.move', cardId: 'card_11', cell: pains, after })
      expect(applied.ok && isEmptyPatch(applied.patch)).toBe(true)
    }
  })
})

describe('an edit', () => {
  test('that changes nothing is an empty patch', () => {
    for (const changes of [{}, { text: 'Attendre' }, { text: undefined }, { tags: [] }]) {
      const applied = apply(start, {
        type: 'card.update',
        cardId: 'card_11',
        changes: changes as { text: string }
      })
      expect(applied.ok && isEmptyPatch(applied.patch)).toBe(true)
    }
  })

  test('brings text into shape and leaves the rest of the record alone', () => {
    const document = run(start, [
      {
        type: 'card.update',
        cardId: 'card_11',
        changes: { text: 'a\r\nb\u0000', tags: [' web ', 'web', ''], impact: -0 }
      }
    ])
    const card = document.card.get('card_11')
    expect(card).toStrictEqual({ ...start.card.get('card_11'), text: 'a\nb', tags: ['web'], impact: 0 })
    expect(Object.is(card?.impact, 0)).toBe(true)
  })

  test('names the field it is refused for', () => {
    const refused = (changes: object) => {
      const applied = apply(start, { type: 'card.update', cardId: 'card_11', changes })
      return applied.ok ? null : applied.refusal
    }
    expect(refused({ impact: 11 })).toEqual({ code: 'badValue', params: { field: 'impact' } })
    expect(refused({ text: 'x'.repeat(100_001) })).toEqual({
      code: 'tooLong',
      params: { field: 'text', limit: 100_000 }
    })
    expect(refused({ teamId: 'team_9' })).toEqual({ code: 'unknownReference', params: { field: 'teamId' } })
    expect(refused({ parentCardId: 'card_21' })).toEqual({
      code: 'otherMap',
      params: { field: 'parentCardId' }
    })
    expect(refused({ parentCardId: 'card_11' })).toEqual({
      code: 'badValue',
      params: { field: 'parentCardId' }
    })
    expect(refused({ colour: 'red' })).toEqual({ code: 'badValue', params: { field: 'colour' } })
  })

  test('cannot set identity, place or lineage', () => {
    for (const field of ['type', 'id', 'mapId', 'laneId', 'stepId', 'phaseId', 'order', 'derivedFrom']) {
      const applied = apply(start, { type: 'card.update', cardId: 'card_11', changes: { [field]: null } })
      expect(applied).toEqual({ ok: false, refusal: { code: 'badValue', params: { field } } })
    }
  })
})

test('several cards go as one, or none of them', () => {
  const removed = apply(start, { type: 'card.remove', cardIds: ['card_11', 'card_12', 'card_11'] })
  expect(removed).toMatchObject({ ok: true, labelKey: 'log.cardsRemoved', labelParams: { count: 2 } })
  expect(refusalOf(start, { type: 'card.remove', cardIds: ['card_11', 'card_99'] })).toBe('notFound')
})
