import { describe, expect, test } from 'vitest'
import { createSession, rememberSession } from '../../../../renderer/editor/session'
import {
  aim,
  aimAtFocus,
  fileTexts,
  neighbourTarget,
  settledTarget,
  wallTarget
} from '../../../../renderer/editor/wall/transcribing'
import { untouchedWall } from '../../../../renderer/editor/wall/wall'
import { lookAtPhoto } from '../../../../renderer/editor/wall/wall-photos'
import { cardsOf, parkedOf } from '../../../../shared/model/structure'
import { laneId, run, smallDocument } from '../../commands/small-document'
import { workbenchOf } from '../workbench-of'

const start = smallDocument()
const here = { mapId: 'map_1', lens: 'journey' } as const
const pain = { laneId: laneId(1, 'pain'), stepId: 'step_11' } as const

describe('where the next note of the wall goes', () => {
  test('is the first cell until another one is chosen, by field or on the map', () => {
    const bench = workbenchOf(start)
    expect(wallTarget(bench)).toEqual({ laneId: laneId(1, 'customerAction'), stepId: 'step_11' })
    aim(bench, pain)
    expect(bench.session.getState().focus).toEqual({ row: pain.laneId, stepId: 'step_11', phaseId: null })
    bench.session.setState({ focus: { row: laneId(1, 'delight'), stepId: 'step_12', phaseId: null } })
    aimAtFocus(bench)
    expect(wallTarget(bench)).toEqual({ laneId: laneId(1, 'delight'), stepId: 'step_12' })
    // A header is no cell.
    bench.session.setState({ focus: { row: 'steps', stepId: 'step_13', phaseId: null } })
    aimAtFocus(bench)
    expect(wallTarget(bench).stepId).toBe('step_12')
  })

  test('settles for what the lens shows, and for the parking lot where there is no step', () => {
    expect(settledTarget(start, { ...here, lens: 'blueprint' }, pain).laneId).toBe(laneId(1, 'evidence'))
    const bare = run(start, [
      { type: 'phase.remove', phaseId: 'phase_11' },
      { type: 'phase.remove', phaseId: 'phase_12' }
    ])
    expect(settledTarget(bare, here, pain)).toEqual({ laneId: null, stepId: null })
  })

  test('walks through lanes, the parking lot above them, and steps, and stops at the border', () => {
    const first = { laneId: laneId(1, 'customerAction'), stepId: 'step_11' } as const
    const up = neighbourTarget(start, here, first, 'up')
    expect(up).toEqual({ laneId: null, stepId: 'step_11' })
    expect(neighbourTarget(start, here, up, 'up')).toEqual(up)
    expect(neighbourTarget(start, here, up, 'down')).toEqual(first)
    expect(neighbourTarget(start, here, first, 'left')).toEqual(first)
    expect(neighbourTarget(start, here, first, 'right').stepId).toBe('step_12')
  })
})

test('notes go below those of the cell in one change, or wait in the parking lot, and are told newest first', () => {
  const bench = workbenchOf(start)
  const { editor, session } = bench
  const document = () => editor.store.getState().document
  fileTexts(bench, pain, ['Deux relances', 'Trois'])
  const cell = { ...pain, phaseId: null }
  expect(cardsOf(document(), cell).map(({ text }) => text)).toEqual(['Attendre', 'Deux relances', 'Trois'])
  fileTexts(bench, { laneId: null, stepId: null }, ['Qui paie ?'])
  expect(parkedOf(document(), 'map_1').at(-1)?.text).toBe('Qui paie ?')
  const told = session
    .getState()
    .filed.map((id) => (document().card.get(id) ?? document().annotation.get(id))?.text)
  expect(told).toEqual(['Qui paie ?', 'Trois', 'Deux relances'])
  editor.undo()
  editor.undo()
  expect(document()).toEqual(start)
})

test('the photo, how it is looked at and the place are remembered; what is gone is not', () => {
  const bench = workbenchOf(start)
  expect(rememberSession(bench.session.getState())).not.toContain('wall')
  const [asset] = start.asset.values()
  if (!asset) throw new Error('no picture')
  aim(bench, pain)
  lookAtPhoto(bench, asset.id, { zoom: 3.33333333, x: 0.25, y: 0.5, turns: 1 })
  bench.session.setState(({ wall }) => ({ wall: { ...wall, assetId: asset.id } }))
  const remembered = rememberSession(bench.session.getState())
  const again = createSession(start, remembered).getState().wall
  expect(again).toMatchObject({ assetId: asset.id, target: pain })
  expect(again.views[asset.id]).toEqual({ zoom: 3.3333, x: 0.25, y: 0.5, turns: 1 })
  const without = run(start, [{ type: 'asset.remove', assetId: asset.id }])
  expect(createSession(without, remembered).getState().wall).toMatchObject({ assetId: null, views: {} })
  const broken = JSON.stringify({ ...JSON.parse(remembered), wall: { share: 7 } })
  expect(createSession(start, broken).getState().wall).toBe(untouchedWall)
})
