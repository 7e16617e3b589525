import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaPath, curveThrough, heightAt, type Point } from '../../../shared/lenses/charts/curve'
import { scoreAt, yOfScore, zeroY } from '../../../shared/lenses/charts/curve-scale'

const points = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 16 })
  .map((scores) => scores.map((score, index): Point => [100 + index * 124, yOfScore(score / 10)]))

test('between two points the curve stays between their heights', () => {
  fc.assert(
    fc.property(points, (given) => {
      const segments = curveThrough(given, 0, 4_000)
      for (let index = 1; index < given.length; index += 1) {
        const [x1, y1] = given[index - 1] ?? [0, 0]
        const [x2, y2] = given[index] ?? [0, 0]
        for (let step = 0; step <= 20; step += 1) {
          const y = heightAt(segments, x1 + ((x2 - x1) * step) / 20)
          expect(y).toBeGreaterThanOrEqual(Math.min(y1, y2) - 0.001)
          expect(y).toBeLessThanOrEqual(Math.max(y1, y2) + 0.001)
        }
      }
    })
  )
})

test('the curve meets every point and is flat on to both edges', () => {
  fc.assert(
    fc.property(points, (given) => {
      const segments = curveThrough(given, 0, 4_000)
      for (const [x, y] of given) expect(heightAt(segments, x)).toBeCloseTo(y, 6)
      expect(heightAt(segments, 0)).toBeCloseTo(given[0]?.[1] ?? 0, 6)
      expect(heightAt(segments, 4_000)).toBeCloseTo(given.at(-1)?.[1] ?? 0, 6)
    })
  )
})

test('areas lie on their own side of zero', () => {
  fc.assert(
    fc.property(points, (given) => {
      const segments = curveThrough(given, 0, 4_000)
      for (const side of ['above', 'below'] as const) {
        const numbers = (areaPath(segments, zeroY, side).match(/-?[\d.]+/g) ?? []).map(Number)
        const heights = numbers.filter((_, index) => index % 2 === 1)
        for (const y of heights) {
          if (side === 'above') expect(y).toBeLessThanOrEqual(zeroY + 0.011)
          else expect(y).toBeGreaterThanOrEqual(zeroY - 0.011)
        }
      }
    })
  )
})

test('a height and its score are each other’s inverse, in tenths and within the scale', () => {
  for (let tenths = -20; tenths <= 20; tenths += 1)
    expect(scoreAt(yOfScore(tenths / 10))).toBe(tenths / 10 + 0)
  expect(scoreAt(-500)).toBe(2)
  expect(scoreAt(900)).toBe(-2)
})
