import { describe, expect, it } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import {
  discPitch,
  discRadius,
  layOutMatrix,
  type MatrixEntry,
  ratingAt,
  titleBand,
  xOf,
  yOf
} from '../../../shared/deliverable/matrix-layout'
import { prioritiesOf, quadrantOf } from '../../../shared/deliverable/priorities'
import { overlap } from '../../../shared/lenses/rect'
import type { Document } from '../../../shared/model/document'
import type { JourneyMap } from '../../../shared/model/map'
import { applyPatch } from '../../../shared/model/patch'
import { mapsOf } from '../../../shared/model/structure'
import { sampleDocument } from '../lenses/sample'

const sample = sampleDocument()
const size = { width: 700, height: 560 }
const letter = 6
const laidOut = (entries: readonly MatrixEntry[]) =>
  layOutMatrix(
    entries,
    size,
    (text) => text.length * letter,
    (text, most) => text.slice(0, Math.floor(most / letter))
  )

function firstMap(document: Document): JourneyMap {
  const [map] = mapsOf(document)
  if (!map) throw new Error('the sample has a map')
  return map
}

describe('the priorities of a map', () => {
  it('names the quadrants, and calls nothing on a line a quick win for its effort', () => {
    expect(quadrantOf({ impact: 9, effort: 2 })).toBe('quickWin')
    expect(quadrantOf({ impact: 5, effort: 4.5 })).toBe('quickWin')
    expect(quadrantOf({ impact: 5, effort: 5 })).toBe('project')
    expect(quadrantOf({ impact: 4.5, effort: 0 })).toBe('fillIn')
    expect(quadrantOf({ impact: 0, effort: 10 })).toBe('setAside')
  })

  it('puts quick wins first, the most impact and then the least effort before, and numbers as the map is read', () => {
    const { rated, unrated } = prioritiesOf(sample, firstMap(sample))
    expect(unrated).toEqual([])
    expect(rated.slice(0, 3).map(({ number, impact, effort }) => [number, impact, effort])).toEqual([
      [11, 8, 3],
      [4, 7, 2],
      [7, 7, 2]
    ])
    expect(rated.map(({ quadrant }) => quadrant)).toEqual(
      rated.map(({ quadrant }) => quadrant).toSorted((a, b) => rank(a) - rank(b))
    )
    expect(rated.find(({ number }) => number === 4)?.answers?.text).toContain('Le support ne voit')
    expect(rated.find(({ number }) => number === 7)?.answers).toBeNull()
  })

  it('keeps the numbers when something is taken off, and lists it apart', () => {
    const [first] = prioritiesOf(sample, firstMap(sample)).rated
    if (!first) throw new Error('the sample has opportunities')
    const applied = apply(sample, { type: 'card.update', cardId: first.card.id, changes: { effort: null } })
    if (!applied.ok) throw new Error(applied.refusal.code)
    const after = prioritiesOf(applyPatch(sample, applied.patch), firstMap(sample))
    expect(after.unrated.map(({ number }) => number)).toEqual([first.number])
    expect(after.rated.map(({ number }) => number)).not.toContain(first.number)
    expect(after.rated).toHaveLength(13)
  })
})

function rank(quadrant: ReturnType<typeof quadrantOf>): number {
  return ['quickWin', 'project', 'fillIn', 'setAside'].indexOf(quadrant)
}

describe('the places on the matrix', () => {
  it('reads back the rating that a place stands for, by halves, and the nearest from outside', () => {
    for (const rating of [
      { impact: 0, effort: 0 },
      { impact: 7.5, effort: 3 },
      { impact: 10, effort: 10 }
    ])
      expect(ratingAt(size, xOf(size, rating.effort), yOf(size, rating.impact))).toEqual(rating)
    expect(ratingAt(size, -50, 4000)).toEqual({ impact: 0, effort: 0 })
    expect(ratingAt(size, xOf(size, 3.3), yOf(size, 6.8))).toEqual({ impact: 7, effort: 3.5 })
  })

  it('leaves a point alone where it belongs', () => {
    expect(laidOut([{ id: 'a', impact: 8, effort: 3, text: 'Seule' }])).toEqual([
      {
        id: 'a',
        x: xOf(size, 3),
        y: yOf(size, 8),
        label: expect.objectContaining({ text: 'Seule' })
      }
    ])
  })

  it('keeps sixty opportunities apart, in their quadrants, with no words over others', () => {
    const entries = Array.from({ length: 60 }, (_, index) => ({
      id: String(index),
      // A room gives sevens and threes.
      impact: [7, 8, 6, 7, 4][index % 5] ?? 7,
      effort: [3, 2, 3, 7, 4, 3][index % 6] ?? 3,
      text: `Une opportunité parmi d’autres, la ${index}`
    }))
    const points = laidOut(entries)
    points.forEach((point, index) => {
      const entry = entries[index]
      const own = entry && quadrantOf(entry)
      expect(point.x < size.width / 2).toBe(own === 'quickWin' || own === 'fillIn')
      expect(point.y <= size.height / 2).toBe(own === 'quickWin' || own === 'project')
      expect(point.y - discRadius).toBeGreaterThanOrEqual(titleBand - 0.1)
      for (const other of points.slice(index + 1))
        expect(Math.hypot(point.x - other.x, point.y - other.y)).toBeGreaterThan(discPitch - 0.001)
    })
    const labels = points.flatMap(({ label }) => label ?? [])
    expect(labels.length).toBeGreaterThan(5)
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false)
      for (const { x, y } of points)
        expect(
          overlap(label, {
            x: x - discRadius,
            y: y - discRadius,
            width: 2 * discRadius,
            height: 2 * discRadius
          })
        ).toBe(false)
    })
  })

  it('stacks what a small window cannot hold rather than lose it', () => {
    const entries = Array.from({ length: 30 }, (_, index) => ({
      id: String(index),
      impact: 10,
      effort: 0,
      text: ''
    }))
    const points = layOutMatrix(
      entries,
      { width: 160, height: 200 },
      () => 0,
      (text) => text
    )
    expect(points).toHaveLength(30)
  })
})
