import { type Document, findRecord } from '../../../shared/model/document'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import type { AnyRecord } from '../../../shared/model/record'
import { cardOfVerbatim, laneOrder } from '../../../shared/model/structure'
import { switchLens } from '../lens-actions'
import { openShortlist } from '../shortlist-state'
import type { Workbench } from '../workbench'
import { select } from './focus'
import { showMap } from './map-travel'
import { openCatalogue } from './open-catalogue'

/** Brings a record into view wherever it is: on the sheet of its map, or in the panel that keeps it. */
export function goTo(workbench: Workbench, recordId: string): void {
  const { editor, session } = workbench
  const document = editor.store.getState().document
  const record = findRecord(document, recordId)
  if (!record) return
  switch (record.type) {
    case 'persona':
    case 'touchpoint':
    case 'team':
      openCatalogue(workbench, record.type, record.id)
      break
    case 'comment':
      goToDrawn(workbench, record)
      session.setState({ panel: 'comments', commenting: { threadId: record.threadId ?? record.id } })
      break
    case 'version':
      session.setState({ panel: 'history' })
      break
    case 'project':
      session.setState({ panel: 'framing' })
      break
    case 'waiver':
      session.setState({ panel: 'review' })
      break
    case 'candidate':
      openShortlist()
      break
    case 'verbatim':
      goTo(workbench, cardOfVerbatim(document, record.id)?.id ?? record.stepId ?? '')
      break
    default:
      goToDrawn(workbench, record)
  }
}

/** Its map, and the lens in view or else the first one that draws it. */
function goToDrawn(workbench: Workbench, record: AnyRecord): void {
  const { editor, session } = workbench
  const document = editor.store.getState().document
  const mapId = record.type === 'map' ? record.id : 'mapId' in record ? record.mapId : null
  if (!mapId) return
  const { lens, mapId: here } = session.getState()
  const shown = lensesOf(document, record)
  const next = shown.includes(lens) ? lens : (shown[0] ?? lens)
  if (mapId !== here) showMap(workbench, mapId)
  if (next !== lens) switchLens(workbench, next)
  // Apart from the switch, since the sheet reveals what is selected after it has taken its own place.
  if (record.type === 'comment') select(workbench, record.cardId ?? record.stepId ?? '')
  else if (record.type !== 'map') select(workbench, record.id)
  if (record.type === 'annotation' && record.kind === 'parked') session.setState({ panel: 'parkingLot' })
}

function lensesOf(document: Document, record: AnyRecord): readonly LensId[] {
  switch (record.type) {
    case 'emotion':
      return [record.personaId === null ? 'blueprint' : 'experience']
    case 'annotation':
      return record.lens === null ? lensIds : [record.lens]
    case 'connection':
      return ['blueprint']
    case 'lane':
      return lensIds.filter((lens) => laneOrder(record, lens) !== null)
    case 'comment': {
      const card = document.card.get(record.cardId ?? '')
      return card ? lensesOf(document, card) : lensIds
    }
    case 'card': {
      const lane = document.lane.get(record.laneId)
      return lane ? lensesOf(document, lane) : lensIds
    }
    default:
      return lensIds
  }
}
