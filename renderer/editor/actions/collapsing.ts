import { laneNameIn } from '../../../shared/commands/lane-name'
import { lanesOf, phasesOf } from '../../../shared/model/structure'
import { columnIndex, isCollapsedAt, isLaneRow, placeAt } from '../grid'
import type { GridPlace, Session } from '../session'
import { sceneOf, type Workbench } from '../workbench'
import { focusedPlace } from './focus'
import { isCovered, without } from './uncovering'

type Collapsible = { readonly kind: 'phase' | 'lane'; readonly id: string }

/** What is meant where the focus stands: the phase in the headers and in a collapsed column, else the lane. */
export function collapsibleAt(workbench: Workbench, place = focusedPlace(workbench)): Collapsible | null {
  if (!place) return null
  const column = sceneOf(workbench).columns[columnIndex(sceneOf(workbench), place)]
  if (isLaneRow(place.row) && !column?.collapsed) return { kind: 'lane', id: place.row }
  return column ? { kind: 'phase', id: column.phaseId } : null
}

export function isCollapsed(workbench: Workbench, { kind, id }: Collapsible): boolean {
  const { collapsedPhases, collapsedLanes, lens } = workbench.session.getState()
  return (kind === 'phase' ? collapsedPhases : collapsedLanes[lens]).has(id)
}

export function nameOfCollapsible({ editor, locale }: Workbench, { id }: Collapsible): string {
  const { document } = editor.store.getState()
  const lane = document.lane.get(id)
  return lane ? laneNameIn(locale, lane) : (document.phase.get(id)?.name ?? '')
}

export function toggleCollapsed(workbench: Workbench, collapsible = collapsibleAt(workbench)): void {
  if (!collapsible) return
  const { collapsedPhases, collapsedLanes, lens } = workbench.session.getState()
  const { kind, id } = collapsible
  const toggled = (all: ReadonlySet<string>) => (all.has(id) ? without(all, [id]) : new Set([...all, id]))
  if (kind === 'phase') setCollapsed(workbench, { collapsedPhases: toggled(collapsedPhases) })
  else
    setCollapsed(workbench, { collapsedLanes: { ...collapsedLanes, [lens]: toggled(collapsedLanes[lens]) } })
}

export function collapsePhases(workbench: Workbench): void {
  const { document } = workbench.editor.store.getState()
  const { collapsedPhases, mapId } = workbench.session.getState()
  const ids = phasesOf(document, mapId).map(({ id }) => id)
  setCollapsed(workbench, { collapsedPhases: new Set([...collapsedPhases, ...ids]) })
}

export function collapseLanes(workbench: Workbench): void {
  const { document } = workbench.editor.store.getState()
  const { collapsedLanes, mapId, lens } = workbench.session.getState()
  const ids = lanesOf(document, mapId, lens).map(({ id }) => id)
  setCollapsed(workbench, {
    collapsedLanes: { ...collapsedLanes, [lens]: new Set([...collapsedLanes[lens], ...ids]) }
  })
}

/** Of the map and the lens in view. */
export function expandAll(workbench: Workbench): void {
  const { document } = workbench.editor.store.getState()
  const { collapsedPhases, collapsedLanes, mapId, lens } = workbench.session.getState()
  const ofMap = (ids: ReadonlySet<string>, table: ReadonlyMap<string, { readonly mapId: string }>) =>
    without(
      ids,
      [...ids].filter((id) => table.get(id)?.mapId === mapId)
    )
  setCollapsed(workbench, {
    collapsedPhases: ofMap(collapsedPhases, document.phase),
    collapsedLanes: { ...collapsedLanes, [lens]: ofMap(collapsedLanes[lens], document.lane) }
  })
}

/** Opens a collapsed cell and says where it is now: a phase's begins at its first step. */
export function expandAt(workbench: Workbench, place: GridPlace): GridPlace {
  const scene = sceneOf(workbench)
  if (!isCollapsedAt(scene, place)) return place
  const column = scene.columns[columnIndex(scene, place)]
  if (column?.collapsed) toggleCollapsed(workbench, { kind: 'phase', id: column.phaseId })
  if (isLaneRow(place.row) && isCollapsed(workbench, { kind: 'lane', id: place.row }))
    toggleCollapsed(workbench, { kind: 'lane', id: place.row })
  const first = sceneOf(workbench).columns.find(({ phaseId }) => phaseId === column?.phaseId)
  return column?.collapsed ? placeAt(place.row, first) : place
}

/** What is selected and now hidden gives way to what hides it, so that no key acts on what can not be seen. */
function setCollapsed(
  workbench: Workbench,
  change: Partial<Pick<Session, 'collapsedPhases' | 'collapsedLanes'>>
): void {
  const { editor, session } = workbench
  const before = focusedPlace(workbench)
  session.setState({ ...change, editing: null })
  const { document } = editor.store.getState()
  const state = session.getState()
  const scene = sceneOf(workbench)
  const selection = state.selection.filter((id) => !isCovered(document, state, id))
  const phaseId = before?.stepId ? document.step.get(before.stepId)?.phaseId : before?.phaseId
  const isShown = before && (columnIndex(scene, before) >= 0 || (!before.stepId && !before.phaseId))
  const focus = isShown
    ? before
    : before &&
      placeAt(
        before.row,
        scene.columns.find((column) => column.phaseId === phaseId)
      )
  session.setState({ selection, focus })
}
