import { describe, expect, it } from 'vitest'
import { mapSlides, slideRoom } from '../../../shared/lenses/slides'
import { lensIds } from '../../../shared/model/lens-id'
import { phasesOf, stepsOf, stepsOfMap } from '../../../shared/model/structure'
import { generatedMap, generatedMapId, shapeFor } from '../../fixtures/generated-map'
import { measurer } from '../../fixtures/measurer'

const view = { mapId: generatedMapId, locale: 'fr', measurer } as const

describe.each([100, 1000])('a map of %d cards', (cards) => {
  const document = generatedMap(shapeFor(cards))

  it.each(lensIds)('is parted so that each slide of the lens %s is full and none is too full', (lens) => {
    const slides = mapSlides(document, lens, view)
    expect(slides.length).toBeGreaterThan(1)
    for (const { scene, scale } of slides) {
      expect(scene.width * scale).toBeLessThanOrEqual(slideRoom.width + 0.01)
      expect(scene.height * scale).toBeLessThanOrEqual(slideRoom.height + 0.01)
      expect(scale * 10.5 * 1.08).toBeGreaterThan(7.99)
    }
  })

  it.each(lensIds)('shows each step of the lens %s with each lane once, under its own number', (lens) => {
    const slides = mapSlides(document, lens, view)
    const whole = mapSlides(document, lens, view).flatMap(({ scene }) => scene.columns)
    const numbers = new Map(whole.map(({ stepId, number }) => [stepId, number]))
    expect([...numbers.keys()]).toEqual(stepsOfMap(document, generatedMapId).map(({ id }) => id))
    const [, second] = phasesOf(document, generatedMapId)
    expect(numbers.get(stepsOf(document, second?.id ?? 'phase_none')[0]?.id ?? null)).toBe('2.1')
    const cells = slides.flatMap(({ part }) =>
      [...part.columns].flatMap((column) => [...part.rows].map((row) => `${column} ${row}`))
    )
    expect(new Set(cells).size).toBe(cells.length)
  })

  it.each(lensIds)('repeats phases, steps and lane headers on each slide of the lens %s', (lens) => {
    for (const { scene, part } of mapSlides(document, lens, view)) {
      const roles = scene.items.map(({ role }) => role)
      expect(roles.filter((role) => role === 'step')).toHaveLength(part.columns.size)
      expect(roles).toContain('phase')
      expect(scene.rows).toHaveLength(part.rows.size)
    }
  })
})

describe('the curve over several slides', () => {
  it('goes on where the last slide left it, and marks the moments of the whole', () => {
    const slides = mapSlides(generatedMap(shapeFor(1000)), 'experience', view).filter(
      ({ place }) => place.index === 0
    )
    const ends = slides.map(({ scene }) => {
      const curve = scene.items.find(({ id }) => id === 'curve:persona_generated')
      const d = curve?.primitives.flatMap((each) => (each.kind === 'path' ? [each.d] : []))[0] ?? ''
      const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      return { first: numbers[1] ?? 0, last: numbers.at(-1) ?? 0 }
    })
    for (const [index, { first }] of ends.entries()) {
      const before = ends[index - 1]
      if (before) expect(Math.abs(first - before.last)).toBeLessThan(6)
    }
    const pills = slides.flatMap(({ scene }) => scene.items.filter(({ id }) => id.endsWith(':pill')))
    expect(pills.length).toBeGreaterThanOrEqual(2)
    expect(pills.length).toBeLessThanOrEqual(3)
  })
})
