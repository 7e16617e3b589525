import { type Document, findRecord } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { mapsOf } from '../../../shared/model/structure'
import { type MapPlace, type Session, type SessionStore, type Stop, unseen } from '../session'
import type { Workbench } from '../workbench'
import { cancelGesture } from './connecting'

/** Places that going back still finds; who goes further back uses the list. */
const trailLength = 50

/** Another map as it was left, in the lens in view; the way back is kept. */
export function showMap({ editor, session }: Workbench, mapId: Id<'map'>): void {
  goToMap(session, editor.store.getState().document, mapId)
}

/** The same where the document is another one than the editor's. */
export function goToMap(session: SessionStore, document: Document, mapId: Id<'map'>): void {
  const { mapId: from, lens, trail } = session.getState()
  if (mapId === from) return
  travel(session, document, { mapId, lens }, [...trail, { mapId: from, lens }].slice(-trailLength))
}

/** The map before or after in the project's list, around its ends as tabs do. */
export function showNextMap(workbench: Workbench, by: 1 | -1): void {
  const maps = mapsOf(workbench.editor.store.getState().document)
  const at = maps.findIndex(({ id }) => id === workbench.session.getState().mapId)
  const next = maps.at((at + by) % maps.length)
  if (next) showMap(workbench, next.id)
}

/** The map that tells a step in detail; false where none does. */
export function followLink(workbench: Workbench, stepId: string): boolean {
  const { map, step } = workbench.editor.store.getState().document
  const linked = map.get(step.get(stepId)?.linkedMapId ?? '')
  if (linked) showMap(workbench, linked.id)
  return linked !== undefined
}

/** Where going back leads, leaving out maps deleted since; null at the beginning of the way. */
export function wayBack(document: Document, { mapId, trail }: Pick<Session, 'mapId' | 'trail'>): Stop | null {
  return trail.findLast((stop) => stop.mapId !== mapId && document.map.has(stop.mapId)) ?? null
}

export function goBack(workbench: Workbench): void {
  const { editor, session } = workbench
  const state = session.getState()
  const { document } = editor.store.getState()
  const stop = wayBack(document, state)
  if (stop) travel(session, document, stop, state.trail.slice(0, state.trail.lastIndexOf(stop)))
}

/** After an undo or a deletion took the map in view away: back where the user came from, else the first of the list. */
export function leaveLostMap(session: SessionStore, document: Document): void {
  const state = session.getState()
  if (document.map.has(state.mapId)) return
  const stop = wayBack(document, state)
  const mapId = stop?.mapId ?? mapsOf(document)[0]?.id
  if (!mapId) return
  cancelGesture()
  session.setState({
    mapId,
    editing: null,
    comparing: null,
    ...placeOn(document, state.places[mapId]),
    trail: stop ? state.trail.slice(0, state.trail.lastIndexOf(stop)) : []
  })
}

function travel(
  session: SessionStore,
  document: Document,
  { mapId, lens }: Stop,
  trail: readonly Stop[]
): void {
  if (!document.map.has(mapId)) return
  // A drag or a connection belongs to the map it began in; what is being typed is committed by its field as it leaves.
  cancelGesture()
  session.setState((state) => {
    const { [mapId]: arriving, [state.mapId]: _, ...others } = state.places
    const { viewports, selection, focus } = state
    const places = { ...others, [state.mapId]: { viewports, selection, focus } }
    return { mapId, lens, editing: null, comparing: null, trail, places, ...placeOn(document, arriving) }
  })
}

/** What was selected there may have gone since. */
function placeOn(document: Document, place: MapPlace = unseen): MapPlace {
  return { ...place, selection: place.selection.filter((id) => findRecord(document, id)) }
}
