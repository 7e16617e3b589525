import { expect, test } from 'vitest'
import { pictureSize } from '../../../renderer/shell/copied-picture'

test('a picture for the clipboard is sharp, and of no more pixels than mails and canvases take', () => {
  expect(pictureSize({ width: 400, height: 300 })).toEqual({ width: 800, height: 600 })
  for (const [width, height] of [
    [5_000, 3_000],
    [40_000, 900],
    [900, 40_000],
    [60_000, 20_000]
  ] as const) {
    const size = pictureSize({ width, height })
    expect(size.width * size.height).toBeLessThan(32_100_000)
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_384)
    expect(size.width / size.height).toBeCloseTo(width / height, 1)
  }
})
