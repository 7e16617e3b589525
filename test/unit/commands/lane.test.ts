import { expect, test } from 'vitest'
import type { Document } from '../../../shared/model/document'
import type { LensId } from '../../../shared/model/lens-id'
import { lanesOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const kinds = (document: Document, lens: LensId) => lanesOf(document, 'map_1', lens).map(({ kind }) => kind)

test('a lane is added last in the lens it is added in, and at its default place elsewhere', () => {
  const document = run(start, [
    {
      type: 'lane.add',
      laneId: 'lane_9',
      mapId: 'map_1',
      kind: 'customerAction',
      lens: 'experience',
      name: ''
    }
  ])
  expect(kinds(document, 'experience')).toEqual([
    'thought',
    'verbatim',
    'beyondRelationship',
    'customerAction'
  ])
  expect(
    lanesOf(document, 'map_1', 'journey')
      .map(({ id }) => id)
      .slice(0, 3)
  ).toEqual([laneId(1, 'customerAction'), 'lane_9', laneId(1, 'touchpoint')])
  expect(kinds(document, 'blueprint').slice(0, 4)).toEqual([
    'evidence',
    'customerAction',
    'customerAction',
    'frontstage'
  ])
})

test('a kind that is no part of a lens is not added, moved or shown there', () => {
  expect(
    refusalOf(start, {
      type: 'lane.add',
      laneId: 'lane_9',
      mapId: 'map_1',
      kind: 'support',
      lens: 'journey',
      name: ''
    })
  ).toBe('laneNotInLens')
  const support = laneId(1, 'support')
  expect(refusalOf(start, { type: 'lane.move', laneId: support, lens: 'journey', after: null })).toBe(
    'laneNotInLens'
  )
  expect(refusalOf(start, { type: 'lane.show', laneId: support, lens: 'journey', shown: true })).toBe(
    'laneNotInLens'
  )
})

test('a hidden lane comes back at its default place, its cards untouched', () => {
  const hidden = run(start, [{ type: 'lane.show', laneId: laneId(1, 'pain'), lens: 'journey', shown: false }])
  expect(kinds(hidden, 'journey')).not.toContain('pain')
  expect(hidden.card).toBe(start.card)
  const shown = run(hidden, [{ type: 'lane.show', laneId: laneId(1, 'pain'), lens: 'journey', shown: true }])
  expect(kinds(shown, 'journey')).toEqual(kinds(start, 'journey'))
})

test('a lane shown on demand comes last, and a move touches one lens only', () => {
  const shown = run(start, [{ type: 'lane.show', laneId: laneId(1, 'pain'), lens: 'blueprint', shown: true }])
  expect(kinds(shown, 'blueprint').at(-1)).toBe('pain')
  const moved = run(shown, [{ type: 'lane.move', laneId: laneId(1, 'pain'), lens: 'blueprint', after: null }])
  expect(kinds(moved, 'blueprint')[0]).toBe('pain')
  expect(kinds(moved, 'journey')).toEqual(kinds(start, 'journey'))
})

test('a lane takes its cards and their connections along', () => {
  const document = run(start, [{ type: 'lane.remove', laneId: laneId(1, 'pain') }])
  expect(document.card.has('card_11')).toBe(false)
  expect(document.connection.has('connection_11')).toBe(false)
  expect(document.card.get('card_12')?.parentCardId).toBeNull()
})

test('its kind and places are not set by an edit', () => {
  const attempts: object[] = [{ kind: 'pain' }, { journeyOrder: 'V' }]
  for (const changes of attempts) {
    expect(refusalOf(start, { type: 'lane.update', laneId: laneId(1, 'pain'), changes })).toBe('badValue')
  }
})
