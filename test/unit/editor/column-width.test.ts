import { expect, test } from 'vitest'
import { toggleCollapsed } from '../../../renderer/editor/actions/collapsing'
import {
  columnWidthRange,
  edgesWithin,
  openBefore,
  pushOfColumns,
  setColumnWidth,
  widenColumns,
  widthOfColumns
} from '../../../renderer/editor/column-width'
import { createSession, rememberSession } from '../../../renderer/editor/session'
import { sceneOf } from '../../../renderer/editor/workbench'
import { sampleDocument } from '../canvas/scene-of-sample'
import { workbenchOf } from './workbench-of'

test('a width stays within its range, is remembered, and concerns the lens in view alone', () => {
  const bench = workbenchOf(sampleDocument())
  const own = sceneOf(bench).columns[0]?.width
  setColumnWidth(bench, 5000)
  expect(sceneOf(bench).columns[0]?.width).toBe(columnWidthRange.max)
  setColumnWidth(bench, 1)
  expect(sceneOf(bench).columns[0]?.width).toBe(columnWidthRange.min)
  setColumnWidth(bench, 150.4)
  expect(bench.session.getState().columnWidths).toEqual({ journey: 150, experience: null, blueprint: null })
  const document = bench.editor.store.getState().document
  const again = createSession(document, rememberSession(bench.session.getState()))
  expect(again.getState().columnWidths.journey).toBe(150)
  setColumnWidth(bench, null)
  expect(sceneOf(bench).columns[0]?.width).toBe(own)
})

test('the left edge of the dragged column stays in its place', () => {
  const bench = workbenchOf(sampleDocument())
  const before = sceneOf(bench).columns
  setColumnWidth(bench, 240)
  const after = sceneOf(bench).columns
  for (const [index, column] of before.entries()) {
    const push = pushOfColumns(index, column.width, 240)
    expect((after[index]?.x ?? 0) + push).toBeCloseTo(column.x)
  }
})

test('collapsed phases keep their own width, and the dragged edge its place beside them', () => {
  const bench = workbenchOf(sampleDocument())
  const phaseId = sceneOf(bench).columns[0]?.phaseId
  if (!phaseId) throw new Error('no phase')
  toggleCollapsed(bench, { kind: 'phase', id: phaseId })
  const before = sceneOf(bench)
  const own = widthOfColumns(before) ?? 0
  widenColumns(bench, 1)
  const scene = sceneOf(bench)
  expect(scene.columns[0]?.width).toBe(before.columns[0]?.width)
  expect(widthOfColumns(scene)).toBe(own + 16)
  for (const [index, column] of before.columns.entries()) {
    const push = pushOfColumns(openBefore(before, index), own, own + 16)
    expect((scene.columns[index]?.x ?? 0) + push).toBeCloseTo(column.x)
  }
  widenColumns(bench, -1)
  expect(widthOfColumns(sceneOf(bench))).toBe(own)
})

test('only the edges in sight are offered', () => {
  const { columns } = sceneOf(workbenchOf(sampleDocument()))
  const [first, second] = columns
  if (!first || !second) throw new Error('no columns')
  expect(edgesWithin(columns, 0, 1e6)).toHaveLength(columns.length)
  expect(edgesWithin(columns, second.x, second.x + 1)).toEqual([{ index: 0, x: second.x, column: first }])
})
