import { expect, test } from 'vitest'
import { columnIndex, neighbour, placeAt, placeOf, recordsAt, rowsOf } from '../../../renderer/editor/grid'
import { sampleDocument, sampleScene } from '../canvas/scene-of-sample'

const document = sampleDocument()
const scene = sampleScene(document, 'journey')
const [first, second] = scene.columns

test('every record the lens draws has a place, and the place gives the record back', () => {
  const roles = new Set(['card', 'step', 'phase', 'milestone', 'lane', 'emotion'])
  for (const lens of ['journey', 'experience', 'blueprint'] as const) {
    const drawn = sampleScene(document, lens)
    const [mainPersona] = document.map.get(drawn.mapId)?.personaIds ?? []
    for (const { recordId, role } of drawn.items) {
      if (!recordId || !roles.has(role)) continue
      const emotion = document.emotion.get(recordId)
      if (emotion && emotion.personaId !== mainPersona) continue
      const place = placeOf(document, drawn, recordId)
      expect(place, recordId).not.toBeNull()
      if (place) expect(recordsAt(document, drawn, place)).toContain(recordId)
    }
  }
})

test('arrows walk rows and columns and stop at the border', () => {
  const start = placeAt('steps', first)
  expect(neighbour(scene, start, 'left')).toBe(start)
  expect(neighbour(scene, start, 'right')).toEqual(placeAt('steps', second))
  expect(neighbour(scene, start, 'up').row).toBe('milestones')
  const lane = neighbour(scene, start, 'down')
  expect(lane.row).toBe(scene.rows[0]?.laneId)
  // Left of the first step stands the lane itself.
  expect(neighbour(scene, lane, 'left')).toEqual({ row: lane.row, stepId: null, phaseId: null })
  const last = placeAt('steps', scene.columns.at(-1))
  expect(neighbour(scene, last, 'right')).toBe(last)
})

test('walking down from the phases passes every row once', () => {
  const rows = rowsOf(scene)
  const seen = [placeAt('phases', second)]
  for (;;) {
    const here = seen.at(-1)
    if (!here) break
    const next = neighbour(scene, here, 'down')
    if (next === here) break
    seen.push(next)
  }
  expect(seen.map(({ row }) => row)).toEqual(rows)
})

test('a jump goes to the first step of the next phase, and back to the first of the one before', () => {
  const start = placeAt('steps', second)
  const next = neighbour(scene, start, 'right', true)
  const column = scene.columns[columnIndex(scene, next)]
  expect(column?.phaseId).not.toBe(second?.phaseId)
  expect(scene.columns[columnIndex(scene, next) - 1]?.phaseId).toBe(second?.phaseId)
  expect(neighbour(scene, next, 'left', true)).toEqual(placeAt('steps', first))
})
