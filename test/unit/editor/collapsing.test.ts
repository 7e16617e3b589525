import { describe, expect, it } from 'vitest'
import {
  collapseLanes,
  collapsePhases,
  collapsibleAt,
  expandAll,
  toggleCollapsed
} from '../../../renderer/editor/actions/collapsing'
import { editFocused } from '../../../renderer/editor/actions/editing'
import { showFirstInSight } from '../../../renderer/editor/actions/finding'
import { focusedPlace, focusPlace, select, selectAll } from '../../../renderer/editor/actions/focus'
import { goTo } from '../../../renderer/editor/actions/go-to'
import { moveSelected } from '../../../renderer/editor/actions/moving'
import { cardsHiddenAt, isCollapsedAt } from '../../../renderer/editor/grid'
import { createSession, rememberSession } from '../../../renderer/editor/session'
import { sceneOf, type Workbench } from '../../../renderer/editor/workbench'
import { phasesOf, stepsOf } from '../../../shared/model/structure'
import { sampleDocument } from '../canvas/scene-of-sample'
import { workbenchOf } from './workbench-of'

const document = sampleDocument()

const workbench = (): Workbench => workbenchOf(document)

const cardIn = (bench: Workbench) => {
  const scene = sceneOf(bench)
  const shown = new Set(scene.rows.map(({ laneId }) => laneId))
  const card = [...document.card.values()].find(({ laneId, stepId }) => shown.has(laneId) && stepId !== null)
  if (!card) throw new Error('no card')
  return card
}

describe('collapsing', () => {
  it('takes what it hides out of the selection, and selecting it opens it again', () => {
    const bench = workbench()
    const card = cardIn(bench)
    select(bench, card.id)
    expect(collapsibleAt(bench)).toEqual({ kind: 'lane', id: card.laneId })
    toggleCollapsed(bench)
    expect(bench.session.getState().selection).toEqual([])
    const place = focusedPlace(bench)
    if (!place) throw new Error('no focus')
    expect(isCollapsedAt(sceneOf(bench), place)).toBe(true)
    expect(cardsHiddenAt(document, sceneOf(bench), place)).toBeGreaterThan(0)
    select(bench, card.id)
    expect(bench.session.getState().collapsedLanes.journey.size).toBe(0)
  })

  it('keeps the keyboard in a collapsed phase, where Enter opens it', () => {
    const bench = workbench()
    const card = cardIn(bench)
    select(bench, card.id)
    collapsePhases(bench)
    expect(sceneOf(bench).columns.every(({ collapsed }) => collapsed)).toBe(true)
    const place = focusedPlace(bench)
    expect(place?.row).toBe(card.laneId)
    editFocused(bench)
    expect(sceneOf(bench).columns.some(({ stepId }) => stepId !== null)).toBe(true)
    expect(bench.session.getState().editing).toBeNull()
    expandAll(bench)
    expect(bench.session.getState().collapsedPhases.size).toBe(0)
  })

  it('loses no letter typed on a collapsed cell', () => {
    const bench = workbench()
    const card = cardIn(bench)
    select(bench, card.id)
    toggleCollapsed(bench)
    editFocused(bench, 'É')
    expect(bench.session.getState().editing).toMatchObject({
      kind: 'newCard',
      initial: 'É',
      cell: { laneId: card.laneId, stepId: card.stepId }
    })
  })

  it('opens for a match that is gone to, not while it is typed, and selects none of it with everything', () => {
    const bench = workbench()
    const card = cardIn(bench)
    collapsePhases(bench)
    selectAll(bench)
    expect(bench.session.getState().selection).toEqual([])
    showFirstInSight(bench, [{ record: card, mapId: card.mapId, kind: 'cards' }])
    expect(bench.session.getState().selection).toEqual([])
    goTo(bench, card.id)
    expect(bench.session.getState().selection).toEqual([card.id])
    expect(sceneOf(bench).columns.some(({ stepId }) => stepId === card.stepId)).toBe(true)
  })

  it('is each lens its own for lanes, and remembered', () => {
    const bench = workbench()
    collapseLanes(bench)
    collapsePhases(bench)
    const { collapsedLanes, collapsedPhases } = bench.session.getState()
    expect(collapsedLanes.experience.size).toBe(0)
    const again = createSession(document, rememberSession(bench.session.getState())).getState()
    expect(again.collapsedLanes).toEqual(collapsedLanes)
    expect(again.collapsedPhases).toEqual(collapsedPhases)
  })

  it('opens for a card that the keyboard moves into it', () => {
    const bench = workbench()
    const [, second] = phasesOf(document, bench.session.getState().mapId)
    const before = sceneOf(bench).columns
    const at = before.findIndex(({ phaseId }) => phaseId === second?.id)
    const card = [...document.card.values()].find(({ stepId }) => stepId === before[at - 1]?.stepId)
    if (!second || !card) throw new Error('no card before the second phase')
    focusPlace(bench, { row: 'phases', stepId: before[at]?.stepId ?? null, phaseId: null })
    toggleCollapsed(bench)
    select(bench, card.id)
    moveSelected(bench, 'right')
    const moved = bench.editor.store.getState().document.card.get(card.id)
    expect(moved?.stepId).toBe(stepsOf(document, second.id)[0]?.id)
    expect(bench.session.getState().collapsedPhases.size).toBe(0)
  })

  it('selects a connection between what is shown and what is hidden without opening anything', () => {
    const bench = workbench()
    bench.session.setState({ lens: 'blueprint' })
    const connection = [...document.connection.values()].find(
      ({ fromCardId, toCardId }) =>
        document.card.get(fromCardId)?.laneId !== document.card.get(toCardId)?.laneId
    )
    const laneId = document.card.get(connection?.fromCardId ?? 'card_')?.laneId
    if (!connection || !laneId) throw new Error('no connection')
    toggleCollapsed(bench, { kind: 'lane', id: laneId })
    select(bench, connection.id)
    expect(bench.session.getState().collapsedLanes.blueprint.size).toBe(1)
    expect(focusedPlace(bench)?.row).toBe(laneId)
    select(bench, connection.fromCardId)
    expect(bench.session.getState().collapsedLanes.blueprint.size).toBe(0)
  })

  it('is undone by no undo', () => {
    const bench = workbench()
    focusPlace(bench, { row: 'phases', stepId: sceneOf(bench).columns[0]?.stepId ?? null, phaseId: null })
    toggleCollapsed(bench)
    expect(bench.editor.undo()).toBeNull()
    expect(bench.session.getState().collapsedPhases.size).toBe(1)
  })
})
