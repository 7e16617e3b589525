import { expect, test } from 'vitest'
import { frameOf, minimapSize, viewportAt } from '../../../renderer/canvas/minimap/minimap-geometry'
import { clamped } from '../../../renderer/canvas/viewport/geometry'
import type { LensId } from '../../../shared/model/lens-id'
import { sampleDocument, sampleScene } from './scene-of-sample'

const document = sampleDocument()
const sceneOfSample = (lens: LensId) => sampleScene(document, lens)

const scene = sceneOfSample('journey')
const size = { width: 1100, height: 800 }

test('the frame put where it stands changes nothing, at every zoom', () => {
  for (const zoom of [0.5, 1, 1.5]) {
    const viewport = clamped({ x: -400, y: -150, zoom }, scene, size)
    const back = viewportAt(scene, viewport, frameOf(scene, viewport, size))
    expect(back.x).toBeCloseTo(viewport.x, 6)
    expect(back.y).toBeCloseTo(viewport.y, 6)
  }
})

test('at the end of the sheet the frame ends with the drawing', () => {
  const end = frameOf(scene, clamped({ x: -1e6, y: -1e6, zoom: 1 }, scene, size), size)
  const { width, height } = minimapSize(scene)
  expect(end.x + end.width).toBeCloseTo(width - 18, 0)
  expect(end.y + end.height).toBeCloseTo(height - 18, 0)
})

test('it fits into the free space at the foot of the sheet, however large the map', () => {
  for (const lens of ['journey', 'experience', 'blueprint'] as const) {
    expect(minimapSize(sceneOfSample(lens)).height + 12).toBeLessThanOrEqual(96)
    expect(minimapSize({ ...sceneOfSample(lens), height: 90_000 }).height + 12).toBeLessThanOrEqual(96)
  }
})
