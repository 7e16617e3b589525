import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blueprint } from '../../../shared/lenses/blueprint'
import type { LinePrimitive, SceneItem } from '../../../shared/lenses/scene'
import { measurer } from '../../fixtures/measurer'
import { mapId, randomMaps } from './random-map'
import { sampleDocument } from './sample'

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number]

function strokesOf(item: SceneItem): Stroke[] {
  return item.primitives
    .filter((each): each is LinePrimitive => each.kind === 'line')
    .flatMap(({ points }) =>
      points.slice(1).map(([x, y], index): Stroke => {
        const [fromX, fromY] = points[index] ?? [x, y]
        return [item.x + fromX, item.y + fromY, item.x + x, item.y + y]
      })
    )
}

function crosses([x1, y1, x2, y2]: Stroke, { x, y, width, height }: SceneItem): boolean {
  return (
    Math.max(x1, x2) > x &&
    Math.min(x1, x2) < x + width &&
    Math.max(y1, y2) > y &&
    Math.min(y1, y2) < y + height
  )
}

const arrows = (items: readonly SceneItem[]) =>
  items.filter(({ id, recordId, role }) => role === 'connection' && id === recordId)

test('arrows are straight strokes, level or upright, and cross no card, not even their own ends, nor the words of another', () => {
  fc.assert(
    fc.property(randomMaps, fc.constantFrom(null, 112, 320), (document, columnWidth) => {
      const { items } = blueprint.project(document, { mapId, locale: 'fr', measurer, columnWidth })
      const cards = items.filter(({ role }) => role === 'card')
      const words = items.filter(
        ({ role, recordId }) => role === 'caption' && recordId?.startsWith('connection_')
      )
      for (const arrow of arrows(items)) {
        for (const stroke of strokesOf(arrow)) {
          expect(stroke[0] === stroke[2] || stroke[1] === stroke[3]).toBe(true)
          for (const covered of [...cards, ...words])
            if (crosses(stroke, covered)) throw new Error(`${arrow.id} crosses ${covered.id}`)
        }
      }
    }),
    { numRuns: 150 }
  )
})

test('a connection of two shown cards is drawn and says both ends', () => {
  const document = sampleDocument()
  const { items } = blueprint.project(document, {
    mapId: 'map_onboardingSaas',
    locale: 'fr',
    measurer,
    columnWidth: null
  })
  const drawn = new Map(arrows(items).map((item) => [item.id, item]))
  for (const { id, fromCardId, toCardId } of document.connection.values()) {
    expect(drawn.get(id)?.label).toContain(document.card.get(fromCardId)?.text)
    expect(drawn.get(id)?.label).toContain(document.card.get(toCardId)?.text)
  }
})

test('a direct neighbour below is reached by one upright stroke from centre to centre', () => {
  const document = sampleDocument()
  const { items } = blueprint.project(document, {
    mapId: 'map_onboardingSaas',
    locale: 'fr',
    measurer,
    columnWidth: null
  })
  const from = items.find(({ id }) => id === 'card_comparerFrontstage')
  const arrow = items.find(({ id }) => id === 'connection_comparerFrontstageToComparerBackstage')
  if (!from || !arrow) throw new Error('not drawn')
  const [stroke, ...more] = strokesOf(arrow)
  expect(more).toEqual([])
  expect(stroke?.[0]).toBeCloseTo(from.x + from.width / 2, 6)
})
