import { expect, test } from 'vitest'
import { hitAt } from '../../../renderer/canvas/pointer/hit'
import { toScreen } from '../../../renderer/canvas/viewport/geometry'
import type { SceneItem } from '../../../shared/lenses/scene'
import { sampleDocument, sampleScene } from './scene-of-sample'

const document = sampleDocument()
const scenes = (['journey', 'experience', 'blueprint'] as const).map((lens) => sampleScene(document, lens))
/** Far enough for every item to be clear of the headers, whatever window would show it. */
const viewport = { x: 0, y: 0, zoom: 1 }

function middle(item: SceneItem) {
  return toScreen(item.pane, viewport, { x: item.x + item.width / 2, y: item.y + item.height / 2 })
}

test('the middle of every card and header is that card or header', () => {
  for (const scene of scenes) {
    const items = scene.items.filter(({ role }) => ['card', 'step', 'phase', 'lane'].includes(role))
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) {
      const hit = hitAt(scene, viewport, middle(item))
      // An arrow or its label may cross a card's edge, never its middle.
      expect([hit.item?.recordId, scene.lens]).toEqual([item.recordId, scene.lens])
    }
  }
})

test('a connection is hit on its line, and not in the box around it', () => {
  const [, , scene] = scenes
  if (!scene) throw new Error('no blueprint')
  const arrow = scene.items.find(
    (item) => item.role === 'connection' && item.primitives.some(({ kind }) => kind === 'line')
  )
  const line = arrow?.primitives.find((primitive) => primitive.kind === 'line')
  const [from, to] = line?.points ?? []
  if (!arrow || !from || !to) throw new Error('no arrow')
  const at = { x: arrow.x + (from[0] + to[0]) / 2, y: arrow.y + (from[1] + to[1]) / 2 }
  expect(hitAt(scene, viewport, at).item?.recordId).toBe(arrow.recordId)
  const beside = { x: at.x + (from[0] === to[0] ? 40 : 0), y: at.y + (from[1] === to[1] ? 40 : 0) }
  expect(hitAt(scene, viewport, beside).item?.recordId).not.toBe(arrow.recordId)
})

test('a cell without cards is a place and no item', () => {
  const [scene] = scenes
  const row = scene?.rows.find(({ laneId }) => laneId && document.lane.get(laneId)?.kind === 'delight')
  const column = scene?.columns.find(
    ({ stepId }) =>
      row && ![...document.card.values()].some((card) => card.laneId === row.laneId && card.stepId === stepId)
  )
  if (!scene || !row || !column) throw new Error('no empty cell')
  const hit = hitAt(scene, viewport, { x: column.x + column.width / 2, y: row.y + row.height / 2 })
  expect(hit.item).toBeNull()
  expect(hit.place).toEqual({ row: row.laneId, stepId: column.stepId, phaseId: null })
})

test('zoomed out, the header answers by column and band', () => {
  const [scene] = scenes
  const column = scene?.columns[2]
  if (!scene || !column) throw new Error('no column')
  const far = { x: 0, y: 0, zoom: 0.3 }
  const x = (column.x + column.width / 2) * 0.3
  expect(hitAt(scene, far, { x, y: 10 }).item?.recordId).toBe(column.phaseId)
  expect(hitAt(scene, far, { x, y: 60 }).item?.recordId).toBe(column.stepId)
})
