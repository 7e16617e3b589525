import { type Document, findRecord } from '../../../shared/model/document'
import type { Session } from '../session'
import type { Workbench } from '../workbench'

/** The phase and the lane that a record would be hidden by if they were collapsed. */
function coversOf(
  document: Document,
  recordId: string
): { readonly phaseId: string | null; readonly laneId: string | null } {
  const record = findRecord(document, recordId)
  const phaseOf = (stepId: string | null) => document.step.get(stepId ?? '')?.phaseId ?? null
  switch (record?.type) {
    case 'step':
      return { phaseId: record.phaseId, laneId: null }
    case 'emotion':
      return { phaseId: phaseOf(record.stepId), laneId: null }
    case 'card':
      return { phaseId: record.phaseId ?? phaseOf(record.stepId), laneId: record.laneId }
    case 'annotation':
      return { phaseId: phaseOf(record.stepId), laneId: record.laneId }
    case 'connection':
      return coversOf(document, record.fromCardId)
    default:
      return { phaseId: null, laneId: null }
  }
}

/** The cell that counts a hidden record; null where the record is drawn. */
function cellHiding(
  document: Document,
  { collapsedPhases, collapsedLanes, lens }: Session,
  recordId: string
): string | null {
  const { phaseId, laneId } = coversOf(document, recordId)
  if (collapsedPhases.has(phaseId ?? '')) return `${laneId} ${phaseId}`
  if (!collapsedLanes[lens].has(laneId ?? '')) return null
  return `${laneId} ${document.card.get(recordId)?.stepId ?? phaseId}`
}

/** A connection is drawn up to the counts of what it joins, unless both ends are in the same one. */
export function isCovered(document: Document, session: Session, recordId: string): boolean {
  if (session.collapsedPhases.size === 0 && session.collapsedLanes[session.lens].size === 0) return false
  const connection = document.connection.get(recordId)
  const cell = cellHiding(document, session, connection?.fromCardId ?? recordId)
  return cell !== null && (!connection || cell === cellHiding(document, session, connection.toCardId))
}

/** Opens what hides any of these records: what is selected can be seen. */
export function uncover({ editor, session }: Workbench, recordIds: readonly string[]): void {
  const { document } = editor.store.getState()
  const state = session.getState()
  const { lens, collapsedPhases, collapsedLanes } = state
  const covered = recordIds.filter((id) => isCovered(document, state, id))
  if (covered.length === 0) return
  const covers = covered.map((id) => coversOf(document, id))
  session.setState({
    collapsedPhases: without(
      collapsedPhases,
      covers.map(({ phaseId }) => phaseId)
    ),
    collapsedLanes: {
      ...collapsedLanes,
      [lens]: without(
        collapsedLanes[lens],
        covers.map(({ laneId }) => laneId)
      )
    }
  })
}

/** The same set where nothing leaves it: scenes are remembered by it. */
export function without(all: ReadonlySet<string>, ids: readonly (string | null)[]): ReadonlySet<string> {
  const gone = new Set<string | null>(ids)
  const left = [...all].filter((id) => !gone.has(id))
  return left.length === all.size ? all : new Set(left)
}
