import type { Command } from '../../../shared/commands/command'
import { removalOf } from '../../../shared/commands/removal'
import { defaultLaneKinds } from '../../../shared/model/default-lanes'
import { type Id, newId } from '../../../shared/model/id'
import type { MapState } from '../../../shared/model/map'
import { mapsOf } from '../../../shared/model/structure'
import { nameLimit } from '../../../shared/model/text-field'
import type { Translate } from '../messages'
import type { Workbench } from '../workbench'
import { showMap } from './map-travel'

export type NewMap = {
  readonly title: string
  readonly state: MapState
  readonly personaIds: readonly Id<'persona'>[]
  /** The name of a persona made along with the map, drawn after the others; empty for none. */
  readonly newPersona: string
}

/** An empty map with its lanes, shown at once. */
export function addMap(workbench: Workbench, { title, state, personaIds, newPersona }: NewMap): void {
  const mapId = newId('map')
  const personaId = newId('persona')
  const name = newPersona.trim()
  // The map comes first: the log names a batch by its first change.
  const commands: Command[] = [mapAddition(mapId, title, [...personaIds])]
  if (name !== '') {
    const changes = { personaIds: [...personaIds, personaId] }
    commands.push({ type: 'persona.add', personaId, name }, { type: 'map.update', mapId, changes })
  }
  if (state !== 'asIs') commands.push({ type: 'map.update', mapId, changes: { state } })
  if (workbench.editor.dispatch({ type: 'batch', commands }).ok) showMap(workbench, mapId)
}

export function mapAddition(mapId: Id<'map'>, title: string, personaIds: Id<'persona'>[]): Command {
  return { type: 'map.add', mapId, title, personaIds, laneIds: defaultLaneKinds.map(() => newId('lane')) }
}

/** A map that tells a step in detail: named after it, for the same personas, linked and shown. */
export function addMapFromStep(workbench: Workbench, stepId: Id<'step'>, t: Translate): void {
  const { editor } = workbench
  const { map, step } = editor.store.getState().document
  const from = step.get(stepId)
  if (!from) return
  const mapId = newId('map')
  const title = from.name || t('maps.new.title')
  const commands: Command[] = [
    mapAddition(mapId, title, [...(map.get(from.mapId)?.personaIds ?? [])]),
    { type: 'step.update', stepId, changes: { linkedMapId: mapId } }
  ]
  if (editor.dispatch({ type: 'batch', commands }).ok) showMap(workbench, mapId)
}

/** The map in view again, right after it, and shown. */
export function duplicateMap(workbench: Workbench, t: Translate): void {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  const map = editor.store.getState().document.map.get(mapId)
  if (!map) return
  const newMapId = newId('map')
  // Where the name alone fills the field, it gives up its own end and not the word that says what this is.
  const room = nameLimit - t('maps.copyOf', { title: '' }).length
  const title = t('maps.copyOf', { title: map.title.slice(0, room).toWellFormed() })
  const copied = editor.dispatch({ type: 'map.duplicate', mapId, newMapId, title })
  if (copied.ok) showMap(workbench, newMapId)
}

/** The to-be of the map in view, right after it, and shown: all of it is there to be changed. */
export function deriveMap(workbench: Workbench, t: Translate): void {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  const { document } = editor.store.getState()
  const map = document.map.get(mapId)
  if (!map) return
  const newMapId = newId('map')
  const title = toBeTitle(map.title, new Set(mapsOf(document).map((each) => each.title)), t)
  const derived = editor.dispatch({ type: 'map.derive', mapId, newMapId, title })
  if (derived.ok) showMap(workbench, newMapId)
}

/** A second target of the same map says which it is. */
function toBeTitle(title: string, taken: ReadonlySet<string>, t: Translate): string {
  for (let count = 1; ; count += 1) {
    const named = (of: string): string =>
      count === 1 ? t('maps.toBeOf', { title: of }) : t('maps.toBeOf.again', { title: of, count })
    const made = named(title.slice(0, nameLimit - named('').length).toWellFormed())
    if (!taken.has(made)) return made
  }
}

/** One place up or down the project's list. */
export function moveMap({ editor }: Workbench, mapId: Id<'map'>, by: 1 | -1): void {
  const maps = mapsOf(editor.store.getState().document)
  const at = maps.findIndex(({ id }) => id === mapId)
  if (at < 0 || !maps[at + by]) return
  const after = maps[by === 1 ? at + 1 : at - 2]?.id ?? null
  editor.dispatch({ type: 'map.move', mapId, after })
}

export type LostMap = { readonly title: string; readonly steps: number; readonly cards: number }

/** Gives what went with the map in view, for the notice that offers to bring it back; null where it had to stay. */
export function removeMap({ editor, session }: Workbench): LostMap | null {
  const { document } = editor.store.getState()
  const { mapId } = session.getState()
  const map = document.map.get(mapId)
  if (!map) return null
  const { removed } = removalOf(document, [mapId])
  if (!editor.dispatch({ type: 'map.remove', mapId }).ok) return null
  const count = (type: 'step' | 'card') => removed.filter((record) => record.type === type).length
  return { title: map.title, steps: count('step'), cards: count('card') }
}
