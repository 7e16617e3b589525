import { describe, expect, it } from 'vitest'
import { nudged } from '../../../renderer/panels/plan/matrix-keys'
import { ratingText, readRating } from '../../../renderer/panels/plan/rating-text'

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held
})

describe('a rating that is typed', () => {
  it('takes a comma, a point or nothing', () => {
    expect(['7', ' 7,5 ', '7.5', '0', '10', ''].map(readRating)).toEqual([7, 7.5, 7.5, 0, 10, null])
  })

  it('refuses what is no number from 0 to 10', () => {
    expect(['11', '-1', 'sept', '1e1', '7,', '10,5'].map(readRating)).toEqual(Array(6).fill(undefined))
  })

  it('is written as the reader writes numbers, and read back', () => {
    expect([ratingText('fr', 7.5), ratingText('en', 7.5), ratingText('fr', null)]).toEqual(['7,5', '7.5', ''])
  })
})

describe('the arrows on the matrix', () => {
  it('go by one, by half of one with Shift, and never off the scale', () => {
    expect(nudged({ impact: 7, effort: 3 }, press('ArrowUp'))).toEqual({ impact: 8, effort: 3 })
    expect(nudged({ impact: 7, effort: 3 }, press('ArrowLeft', { shiftKey: true }))).toEqual({
      impact: 7,
      effort: 2.5
    })
    expect(nudged({ impact: 0, effort: 9.5 }, press('ArrowRight'))).toEqual({ impact: 0, effort: 10 })
    expect(nudged({ impact: 0, effort: 9.5 }, press('ArrowDown'))).toEqual({ impact: 0, effort: 9.5 })
  })

  it('leave other keys and chords alone', () => {
    expect(nudged({ impact: 7, effort: 3 }, press('Tab'))).toBeNull()
    expect(nudged({ impact: 7, effort: 3 }, press('ArrowUp', { ctrlKey: true }))).toBeNull()
  })
})
