import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import { placeAfter, placeAt, placeLast } from '../../../shared/commands/place'
import { allRecords, documentOf } from '../../../shared/model/document'
import { applyPatch } from '../../../shared/model/patch'
import { stepsOf } from '../../../shared/model/structure'
import { smallDocument } from './small-document'

type Placed = { id: string; order: string }

test('a place is where it was asked for, whatever the keys were, and keys stay short', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 60, size: 'max' }),
      fc.boolean(),
      (places, zigzag) => {
        let list: Placed[] = []
        for (const [round, wanted] of places.entries()) {
          const index = zigzag ? list.length >> 1 : wanted % (list.length + 1)
          const place = placeAt(list, index)
          const keys = new Map(place.rekeyed.map(({ id, order }) => [id, order]))
          list = list.map((each) => ({ ...each, order: keys.get(each.id) ?? each.order }))
          list.splice(index, 0, { id: `${round}`, order: place.order })
          expect(list.every((each, at) => at === 0 || (list[at - 1]?.order ?? '') < each.order)).toBe(true)
          expect(Math.max(...list.map(({ order }) => order.length))).toBeLessThanOrEqual(100)
        }
      }
    )
  )
})

test('1,000 leap-frogging inserts re-key the list now and then', () => {
  let list: Placed[] = []
  let rekeyings = 0
  for (let round = 0; round < 1_000; round += 1) {
    const index = list.length >> 1
    const place = placeAt(list, index)
    if (place.rekeyed.length > 0) rekeyings += 1
    const keys = new Map(place.rekeyed.map(({ id, order }) => [id, order]))
    list = list.map((each) => ({ ...each, order: keys.get(each.id) ?? each.order }))
    list.splice(index, 0, { id: `${round}`, order: place.order })
  }
  expect(rekeyings).toBeGreaterThan(0)
  expect(rekeyings).toBeLessThan(20)
})

test('a place after a stranger is none', () => {
  expect(placeAfter([{ id: 'step_1', order: 'V' }], 'step_2')).toBeNull()
  expect(placeLast([])).toEqual({ order: 'V', rekeyed: [] })
})

test('between equal keys of two machines there is room made for a third', () => {
  const start = smallDocument()
  const twins = [...allRecords(start)].map((record) =>
    record.type === 'step' ? { ...record, order: 'V' } : record
  )
  const document = documentOf(twins)
  expect(stepsOf(document, 'phase_11').map(({ id }) => id)).toEqual(['step_11', 'step_12'])
  const applied = apply(document, {
    type: 'step.add',
    stepId: 'step_91',
    phaseId: 'phase_11',
    after: 'step_11',
    name: 'Entre les deux'
  })
  const after = applied.ok ? applyPatch(document, applied.patch) : document
  expect(stepsOf(after, 'phase_11').map(({ id }) => id)).toEqual(['step_11', 'step_91', 'step_12'])
})
