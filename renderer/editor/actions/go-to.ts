import { type Document, findRecord } from '../../../shared/model/document'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import type { AnyRecord } from '../../../shared/model/record'
import { laneOrder } from '../../../shared/model/structure'
import { switchLens } from '../lens-actions'
import type { Workbench } from '../workbench'
import { select } from './focus'
import { showMap } from './map-travel'

/** Brings a record into view wherever it is: its map, and the lens in view or else the first one that draws it. */
export function goTo(workbench: Workbench, recordId: string): void {
  const { editor, session } = workbench
  const document = editor.store.getState().document
  const record = findRecord(document, recordId)
  if (!record) return
  const mapId = record.type === 'map' ? record.id : 'mapId' in record ? record.mapId : null
  if (!mapId) return
  const { lens, mapId: here } = session.getState()
  const shown = lensesOf(document, record)
  const next = shown.includes(lens) ? lens : (shown[0] ?? lens)
  if (mapId !== here) showMap(workbench, mapId)
  if (next !== lens) switchLens(workbench, next)
  // Apart from the switch, since the sheet reveals what is selected after it has taken its own place.
  if (record.type !== 'map') select(workbench, record.id)
}

function lensesOf(document: Document, record: AnyRecord): readonly LensId[] {
  if (record.type === 'emotion') return [record.personaId === null ? 'blueprint' : 'experience']
  const lane = record.type === 'card' ? document.lane.get(record.laneId) : undefined
  return lane ? lensIds.filter((lens) => laneOrder(lane, lens) !== null) : lensIds
}
