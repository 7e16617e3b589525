import { expect, test } from 'vitest'
import { cardKinds } from '../../../shared/model/card'
import { cardKindsIn } from '../../../shared/model/card-kind'
import { defaultLaneKinds, defaultLanes } from '../../../shared/model/default-lanes'
import { documentOf } from '../../../shared/model/document'
import { laneKinds } from '../../../shared/model/lane-kind'
import type { LensId } from '../../../shared/model/lens-id'
import { lanesOf } from '../../../shared/model/structure'

const lanes = defaultLanes(
  'map_1',
  defaultLaneKinds.map((kind) => `lane_${kind}` as const)
)
const document = documentOf(lanes)

test.each<[LensId, string[]]>([
  ['journey', ['customerAction', 'touchpoint', 'expectation', 'pain', 'delight', 'opportunity', 'metric']],
  ['experience', ['thought', 'verbatim', 'beyondRelationship']],
  ['blueprint', ['evidence', 'customerAction', 'frontstage', 'backstage', 'support', 'employeeExperience']]
])('the %s lens of a new map shows its lanes in the order of the vocabulary', (lens, kinds) => {
  expect(lanesOf(document, 'map_1', lens).map(({ kind }) => kind)).toEqual(kinds)
})

test('every kind of card has a lane that takes it', () => {
  expect(new Set(laneKinds.flatMap(cardKindsIn))).toEqual(new Set(cardKinds))
})

test('a lane takes its own kind first', () => {
  for (const kind of laneKinds) expect(cardKindsIn(kind)[0]).toBe(kind)
})
