import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clamped,
  fitted,
  paneAt,
  revealed,
  start,
  stickySize,
  toScene,
  toScreen,
  windowOf,
  zoomedAt,
  zoomedOn
} from '../../../renderer/canvas/viewport/geometry'
import { sampleDocument, sampleScene } from './scene-of-sample'

const document = sampleDocument()
const scene = sampleScene(document, 'journey')
const size = { width: 1087, height: 808 }
const viewports = fc.record({
  x: fc.double({ min: -5_000, max: 500, noNaN: true }),
  y: fc.double({ min: -5_000, max: 500, noNaN: true }),
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true })
})

test('the sheet never leaves its corner, and ends with 96 free pixels', () => {
  expect(clamped({ x: 40, y: 12, zoom: 1 }, scene, size)).toEqual(start)
  const end = clamped({ x: -1e6, y: -1e6, zoom: 1 }, scene, size)
  expect(end.x).toBeCloseTo(size.width - scene.width - 96, -1)
  expect(end.y).toBeCloseTo(size.height - scene.height - 96, -1)
})

test('clamping is done once: a clamped viewport stays as it is', () => {
  fc.assert(
    fc.property(viewports, (viewport) => {
      const once = clamped(viewport, scene, size)
      expect(clamped(once, scene, size)).toEqual(once)
    })
  )
})

test('zooming keeps the point under the pointer', () => {
  fc.assert(
    fc.property(
      viewports,
      fc.double({ min: 0.1, max: 2, noNaN: true }),
      fc.nat(1_000),
      fc.nat(800),
      (viewport, to, x, y) => {
        const before = toScene('body', viewport, { x, y })
        const after = toScreen('body', zoomedAt(viewport, to, { x, y }), before)
        expect(after.x).toBeCloseTo(x, 4)
        expect(after.y).toBeCloseTo(y, 4)
      }
    )
  )
})

test('a revealed rectangle stands clear of headers, borders and floating tools', () => {
  const rects = scene.items.filter((item) => item.role === 'card')
  fc.assert(
    fc.property(viewports, fc.constantFrom(...rects), (from, rect) => {
      const viewport = clamped({ ...from, zoom: 1 }, scene, size)
      const shown = revealed(viewport, rect, scene, size)
      const sticky = stickySize(scene, shown.zoom)
      const at = toScreen('body', shown, rect)
      expect(at.x).toBeGreaterThanOrEqual(sticky.left)
      expect(at.y).toBeGreaterThanOrEqual(sticky.top)
      expect(at.x + rect.width).toBeLessThanOrEqual(size.width)
      // The zoom control floats 46 points above the foot of the window.
      expect(at.y + rect.height).toBeLessThanOrEqual(size.height - 46)
      expect(revealed(shown, rect, scene, size)).toEqual(shown)
    })
  )
})

test('fitting shows the whole sheet', () => {
  const { zoom } = fitted(scene, size)
  expect(scene.width * zoom).toBeLessThanOrEqual(size.width)
  expect(scene.height * zoom).toBeLessThanOrEqual(size.height)
})

test('the window covers what is seen and changes in steps only', () => {
  fc.assert(
    fc.property(viewports, (from) => {
      const viewport = clamped(from, scene, size)
      const seen = windowOf(viewport, size)
      const corner = toScene('body', viewport, { x: 0, y: 0 })
      const end = toScene('body', viewport, { x: size.width, y: size.height })
      expect(seen.x).toBeLessThanOrEqual(corner.x)
      expect(seen.y).toBeLessThanOrEqual(corner.y)
      expect(seen.x + seen.width).toBeGreaterThanOrEqual(end.x)
      expect(seen.y + seen.height).toBeGreaterThanOrEqual(end.y)
    })
  )
  expect(windowOf({ x: -600, y: -500, zoom: 1 }, size)).toEqual(windowOf({ x: -601, y: -501, zoom: 1 }, size))
})

test('headers cover their own part of the window at every zoom', () => {
  for (const zoom of [1, 0.5, 0.2]) {
    const viewport = clamped({ x: -300, y: -200, zoom }, scene, size)
    const { left, top } = stickySize(scene, zoom)
    expect(paneAt(scene, viewport, { x: left - 1, y: top - 1 })).toBe('corner')
    expect(paneAt(scene, viewport, { x: left + 1, y: top - 1 })).toBe('top')
    expect(paneAt(scene, viewport, { x: left - 1, y: top + 1 })).toBe('left')
    expect(paneAt(scene, viewport, { x: left + 1, y: top + 1 })).toBe('body')
  }
})

test('zooming on a selection shows it whole beside the headers, never larger than life and a half', () => {
  fc.assert(
    fc.property(
      fc.record({
        x: fc.double({ min: scene.laneHeaderWidth, max: scene.width - 200, noNaN: true }),
        y: fc.double({ min: scene.headerHeight, max: scene.height - 100, noNaN: true }),
        width: fc.double({ min: 20, max: 3_000, noNaN: true }),
        height: fc.double({ min: 20, max: 1_500, noNaN: true })
      }),
      (rect) => {
        const viewport = zoomedOn(rect, scene, size)
        const { left, top } = stickySize(scene, viewport.zoom)
        const corner = toScreen('body', viewport, rect)
        expect(viewport.zoom).toBeLessThanOrEqual(1.5)
        expect(corner.x).toBeGreaterThanOrEqual(left - 1)
        expect(corner.y).toBeGreaterThanOrEqual(top - 1)
        if (rect.x + rect.width <= scene.width)
          expect(corner.x + rect.width * viewport.zoom).toBeLessThanOrEqual(size.width + 1)
        if (rect.y + rect.height <= scene.height)
          expect(corner.y + rect.height * viewport.zoom).toBeLessThanOrEqual(size.height + 1)
      }
    )
  )
})
