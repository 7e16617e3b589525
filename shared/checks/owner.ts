import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { Found } from './finding'

export function hasOwner({ owner, teamId }: Card): boolean {
  return owner.trim() !== '' || teamId !== null
}

/** With the team of its step, where it has one. */
export function ownerless(document: Document, { id, text, stepId }: Card): Found {
  const teamId = document.step.get(stepId ?? '')?.teamId
  return {
    recordId: id,
    params: { name: text },
    fix: teamId ? { kind: 'team', cardId: id, teamId } : { kind: 'fill' }
  }
}
