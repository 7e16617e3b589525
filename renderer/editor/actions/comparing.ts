import { comparisonOf } from '../../../shared/compare/comparison'
import { findRecord } from '../../../shared/model/document'
import { originOf } from '../../../shared/model/origin'
import { mapsOf } from '../../../shared/model/structure'
import { isComparing } from '../session'
import { requestView } from '../view-request'
import type { Workbench } from '../workbench'
import { goTo } from './go-to'
import { showMap } from './map-travel'

/** Why there is nothing to compare. */
export type NotCompared = 'none' | 'lost' | 'circular'

/**
 * The to-be in view beside its as-is, with the list of what parts them; from the as-is, its first to-be. Again goes back
 * to the map. null where it was done.
 */
export function toggleComparison(workbench: Workbench): NotCompared | null {
  const { editor, session } = workbench
  if (isComparing(session.getState())) {
    leaveComparison(workbench)
    return null
  }
  const { document } = editor.store.getState()
  const map = document.map.get(session.getState().mapId)
  if (!map) return 'none'
  const origin = originOf(document, map)
  const toBe =
    origin.kind === 'map'
      ? map
      : mapsOf(document).find((each) => each.derivedFrom === map.id && comparisonOf(document, each.id))
  if (!toBe) return origin.kind === 'map' ? null : origin.kind
  showMap(workbench, toBe.id)
  session.setState(({ finding }) => ({
    comparing: { shownId: null, onlyChanges: false },
    panel: 'compare',
    editing: null,
    tool: 'select',
    finding: { ...finding, open: false }
  }))
  return null
}

export function leaveComparison({ session }: Workbench): void {
  session.setState(({ panel }) => ({ comparing: null, panel: panel === 'compare' ? null : panel }))
  requestView('focus')
}

/** Brings a difference into view on the sheet of the comparison. */
export function showDifference({ editor, session }: Workbench, recordId: string): void {
  const record = findRecord(editor.store.getState().document, recordId)
  session.setState(({ comparing, frontPersonaId }) => ({
    comparing: comparing && { ...comparing, shownId: recordId },
    // Only the curve in front is compared: what somebody else feels is seen with theirs.
    frontPersonaId: record?.type === 'emotion' ? (record.personaId ?? frontPersonaId) : frontPersonaId
  }))
}

/** From the comparison to the map that has the record, to work on it. */
export function openInMap(workbench: Workbench, recordId: string): void {
  leaveComparison(workbench)
  goTo(workbench, recordId)
}
