import { expect, test } from 'vitest'
import { isTooLargeToLayOut, roughSketch } from '../../../renderer/library/rough-sketch'
import type { JourneyMap } from '../../../shared/model/map'
import { mapsOf } from '../../../shared/model/structure'
import { generatedMap } from '../../fixtures/generated-map'

const box = { width: 300, height: 200 }

function onlyMap(document: ReturnType<typeof generatedMap>): JourneyMap {
  const [map] = mapsOf(document)
  if (!map) throw new Error('a document without a map')
  return map
}

test('hundreds of lanes and steps become a path for each colour, within the picture', () => {
  const document = generatedMap({ cards: 900, lanes: 200, steps: 300, phases: 43 })
  const map = onlyMap(document)
  expect(isTooLargeToLayOut(document, map)).toBe(true)
  const sketch = roughSketch(document, map, box)
  expect(sketch.phases.match(/M/g)).toHaveLength(43)
  expect(sketch.curve).toMatch(/^M/)
  expect(sketch.cells.size).toBeGreaterThan(0)
  for (const d of [...sketch.cells.values(), sketch.curve, sketch.phases]) {
    for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(box.width)
      expect(Number(y)).toBeLessThanOrEqual(box.height)
    }
  }
})

test('a map of a workshop is laid out, and an empty one is no fault', () => {
  const document = generatedMap({ cards: 60, lanes: 8, steps: 20, phases: 4 })
  expect(isTooLargeToLayOut(document, onlyMap(document))).toBe(false)
  const empty = generatedMap({ cards: 0, lanes: 0, steps: 0, phases: 0 })
  expect(roughSketch(empty, onlyMap(empty), box)).toEqual({ phases: '', curve: '', cells: new Map() })
})
