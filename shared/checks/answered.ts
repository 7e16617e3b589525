import type { Card } from '../model/card'
import type { Document } from '../model/document'
import { answersTo, cardsOfStep } from '../model/structure'
import { cellAt } from './cards-at'
import type { Found } from './finding'
import type { Fix } from './fix'

export function isAnswered(document: Document, pain: Card): boolean {
  return answersTo(document, pain.id).some(({ kind }) => kind === 'opportunity')
}

/** A pain or break point that no opportunity answers, with the way to answer it. */
export function unanswered(document: Document, pain: Card): Found {
  return { recordId: pain.id, params: { name: pain.text }, lens: null, fix: fixOf(document, pain) }
}

/** The only opportunity beside it that answers nothing yet was probably meant for it. */
function fixOf(document: Document, { id, mapId, stepId }: Card): Fix | null {
  if (stepId === null) return null
  const beside = cardsOfStep(document, stepId).filter(({ kind }) => kind === 'opportunity')
  const [free, ...others] = beside.filter(({ parentCardId }) => parentCardId === null)
  if (free && others.length === 0) return { kind: 'link', painId: id, opportunityId: free.id }
  const cell = cellAt(document, mapId, 'opportunity', { stepId })
  return cell ? { kind: 'answer', painId: id, cell } : null
}
