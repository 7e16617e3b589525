import type { SceneItem } from '../../../shared/lenses/scene'
import { type Document, findRecord } from '../../../shared/model/document'
import type { PresentationPlace } from '../../editor/present/presentation-place'
import { stepOfRecord } from '../../editor/session'

/** Drawn across columns: a veil dims them where they leave the one spoken about. The others dim as a whole. */
const acrossColumns: ReadonlySet<SceneItem['role']> = new Set(['background', 'grid', 'curve', 'serviceLine'])

export function isAcross({ role }: SceneItem): boolean {
  return acrossColumns.has(role)
}

/** By what an item tells of, not by where it stands: a quotation stands beside its own column. */
export function isSpokenAbout(
  document: Document,
  { phaseId, stepId }: PresentationPlace,
  { recordId }: SceneItem
): boolean {
  if (stepId === null && phaseId === null) return true
  const record = recordId ? findRecord(document, recordId) : undefined
  if (!record) return true
  if (record.type === 'connection') {
    return [record.fromCardId, record.toCardId].some((id) => isAt(document, id, phaseId, stepId))
  }
  return isAt(document, record.id, phaseId, stepId)
}

function isAt(
  document: Document,
  recordId: string,
  phaseId: PresentationPlace['phaseId'],
  stepId: PresentationPlace['stepId']
): boolean {
  const record = findRecord(document, recordId)
  const step = document.step.get(stepOfRecord(document, recordId) ?? '')
  if (step) return stepId === null ? step.phaseId === phaseId : step.id === stepId
  const phase = record?.type === 'phase' ? record.id : record && 'phaseId' in record ? record.phaseId : null
  return phase === (document.step.get(stepId ?? '')?.phaseId ?? phaseId)
}
