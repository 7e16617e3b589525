import type { Command } from '../../../shared/commands/command'
import type { CatalogueEntry, CatalogueKind } from '../../../shared/model/catalogue'
import { newId } from '../../../shared/model/id'

/** The same five things done to any entry; each kind has its own commands, since their records differ. */

export function addEntry(kind: CatalogueKind, name: string): Command {
  switch (kind) {
    case 'persona':
      return { type: 'persona.add', personaId: newId('persona'), name }
    case 'touchpoint':
      return { type: 'touchpoint.add', touchpointId: newId('touchpoint'), name }
    case 'team':
      return { type: 'team.add', teamId: newId('team'), name }
  }
}

export function renameEntry(entry: CatalogueEntry, name: string): Command {
  switch (entry.type) {
    case 'persona':
      return { type: 'persona.update', personaId: entry.id, changes: { name } }
    case 'touchpoint':
      return { type: 'touchpoint.update', touchpointId: entry.id, changes: { name } }
    case 'team':
      return { type: 'team.update', teamId: entry.id, changes: { name } }
  }
}

/** After another entry of its kind, or first. */
export function moveEntry(entry: CatalogueEntry, after: CatalogueEntry | null): Command | null {
  if (entry.type === 'persona' && (after === null || after.type === 'persona'))
    return { type: 'persona.move', personaId: entry.id, after: after?.id ?? null }
  if (entry.type === 'touchpoint' && (after === null || after.type === 'touchpoint'))
    return { type: 'touchpoint.move', touchpointId: entry.id, after: after?.id ?? null }
  if (entry.type === 'team' && (after === null || after.type === 'team'))
    return { type: 'team.move', teamId: entry.id, after: after?.id ?? null }
  return null
}

export function removeEntry(entry: CatalogueEntry): Command {
  switch (entry.type) {
    case 'persona':
      return { type: 'persona.remove', personaId: entry.id }
    case 'touchpoint':
      return { type: 'touchpoint.remove', touchpointId: entry.id }
    case 'team':
      return { type: 'team.remove', teamId: entry.id }
  }
}

export function mergeEntries(gone: CatalogueEntry, kept: CatalogueEntry): Command | null {
  if (gone.type === 'persona' && kept.type === 'persona')
    return { type: 'persona.merge', personaId: gone.id, keptId: kept.id }
  if (gone.type === 'touchpoint' && kept.type === 'touchpoint')
    return { type: 'touchpoint.merge', touchpointId: gone.id, keptId: kept.id }
  if (gone.type === 'team' && kept.type === 'team')
    return { type: 'team.merge', teamId: gone.id, keptId: kept.id }
  return null
}

/** One place up or down its list; null at the border. */
export function shiftEntry(
  entries: readonly CatalogueEntry[],
  entry: CatalogueEntry,
  by: 1 | -1
): Command | null {
  const at = entries.findIndex(({ id }) => id === entry.id)
  if (!entries[at + by]) return null
  return moveEntry(entry, entries[by === 1 ? at + 1 : at - 2] ?? null)
}
