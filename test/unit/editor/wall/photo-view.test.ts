import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { photoActOf } from '../../../../renderer/editor/wall/photo-act'
import { clamped, moved, placed, quarterTurn, zoomedAt } from '../../../../renderer/editor/wall/photo-view'
import { wholePhoto } from '../../../../renderer/editor/wall/wall'

const photo = { width: 4_000, height: 2_000 }
const frame = { width: 500, height: 600 }
const unit = fc.double({ min: 0, max: 1, noNaN: true })
const anyView = fc.record({
  zoom: fc.double({ min: 1, max: 40, noNaN: true }),
  x: unit,
  y: unit,
  turns: fc.integer({ min: 0, max: 3 })
})
const point = fc.record({
  x: fc.double({ min: 0, max: 500, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true })
})

describe('a photo in its frame', () => {
  test('is shown whole, in the middle, and turned on its side fills another part', () => {
    expect(placed(photo, frame, wholePhoto)).toMatchObject({ left: 0, top: 175, width: 500, height: 250 })
    const turned = quarterTurn(photo, frame, wholePhoto, 1)
    expect(placed(photo, frame, turned)).toMatchObject({ left: 100, top: 0, width: 300, height: 600 })
  })

  test('leaves no side of the frame empty that it could fill', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { left, top, width, height } = placed(photo, frame, clamped(photo, frame, view))
        if (width > frame.width + 1e-6) {
          expect(left).toBeLessThanOrEqual(1e-6)
          expect(left + width).toBeGreaterThanOrEqual(frame.width - 1e-6)
        } else expect(left).toBeCloseTo((frame.width - width) / 2)
        if (height > frame.height + 1e-6) expect(top).toBeLessThanOrEqual(1e-6)
        else expect(top).toBeCloseTo((frame.height - height) / 2)
      })
    )
  })

  test('keeps under the pointer what it zooms, as far as the border lets it', () => {
    const start = clamped(photo, frame, { zoom: 8, x: 0.5, y: 0.5, turns: 0 })
    fc.assert(
      fc.property(point, fc.double({ min: 1, max: 2.5, noNaN: true }), (at, by) => {
        const under = (view: typeof start) => {
          const { left, top, scale } = placed(photo, frame, view)
          return [(at.x - left) / scale, (at.y - top) / scale]
        }
        const [x = 0, y = 0] = under(start)
        const after = under(zoomedAt(photo, frame, start, start.zoom * by, at))
        expect(after[0]).toBeCloseTo(x, 3)
        expect(after[1]).toBeCloseTo(y, 3)
      })
    )
  })

  test('follows the hand, and comes round after four turns', () => {
    const near = clamped(photo, frame, { zoom: 8, x: 0.5, y: 0.5, turns: 0 })
    const before = placed(photo, frame, near)
    const after = placed(photo, frame, moved(photo, frame, near, 30, -12))
    expect([after.left - before.left, after.top - before.top]).toEqual([
      expect.closeTo(30),
      expect.closeTo(-12)
    ])
    let turned = { ...near, x: 0.4, y: 0.6 }
    for (let turns = 0; turns < 4; turns += 1) turned = quarterTurn(photo, frame, turned, 1)
    expect(turned).toEqual({ ...near, x: expect.closeTo(0.4), y: expect.closeTo(0.6) })
  })
})

test('keys mean the same on the photo and, with Alt, in the field', () => {
  const press = (key: string, code = '', altKey = false) => photoActOf({ key, code, altKey })
  expect(press('ArrowLeft')).toEqual({ kind: 'look', dx: -80, dy: 0 })
  expect(press('0')).toEqual({ kind: 'whole' })
  // Alt and "=" give another character on some systems.
  expect(press('±', 'Equal', true)).toEqual(press('+'))
  expect(press('a')).toBeNull()
})
