import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import type { Candidate } from '../../../shared/model/candidate'
import { newId } from '../../../shared/model/id'
import { candidatesOf } from '../../../shared/model/structure'
import { nameLimit } from '../../../shared/model/text-field'
import type { Translate } from '../messages'
import type { Workbench } from '../workbench'
import { mapAddition } from './map-actions'
import { showMap } from './map-travel'

export function addCandidate({ editor }: Workbench, title: string): Applied {
  return editor.dispatch({ type: 'candidate.add', candidateId: newId('candidate'), title })
}

/** One place up or down the list; false at its ends. */
export function shiftCandidate({ editor }: Workbench, candidate: Candidate, by: 1 | -1): boolean {
  const candidates = candidatesOf(editor.store.getState().document)
  const at = candidates.findIndex(({ id }) => id === candidate.id)
  if (at < 0 || !candidates[at + by]) return false
  const after = candidates[by === 1 ? at + 1 : at - 2]?.id ?? null
  return editor.dispatch({ type: 'candidate.move', candidateId: candidate.id, after }).ok
}

/**
 * The map of a candidate, named after it, for its audience and for the personas of the map in view; the candidate is
 * chosen by that, and leads to its map from then on.
 */
export function addMapOfCandidate(workbench: Workbench, candidate: Candidate, t: Translate): Applied {
  const { editor, session } = workbench
  const { map } = editor.store.getState().document
  const mapId = newId('map')
  const personaIds = [...(map.get(session.getState().mapId)?.personaIds ?? [])]
  const segment = candidate.audience.slice(0, nameLimit).toWellFormed()
  const commands: Command[] = [
    mapAddition(mapId, candidate.title.trim() || t('maps.new.title'), personaIds),
    { type: 'map.update', mapId, changes: { segment } },
    {
      type: 'candidate.update',
      candidateId: candidate.id,
      changes: { chosen: true, linkedMapId: mapId }
    }
  ]
  const applied = editor.dispatch({ type: 'batch', commands })
  if (applied.ok) showMap(workbench, mapId)
  return applied
}
