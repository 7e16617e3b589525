import type { Document } from '../model/document'
import type { Phase } from '../model/phase'
import type { AnyRecord } from '../model/record'
import type { Step } from '../model/step'
import { cardsOfStep, emotionsOfStep, milestoneOf, phasesOf, stepsOf } from '../model/structure'
import { type Applied, type Label, refuse } from './applied'
import { copiesOf, longestSeed } from './copying'
import { checked, rekeyings } from './edit'
import { placeAfter } from './place'

/** Right after the first, with all that stands on it. */
export function duplicate(document: Document, root: Step | Phase, newId: string, label: Label): Applied {
  if (newId.length > root.type.length + 1 + longestSeed) return refuse('badValue', { field: 'id' })
  const siblings = root.type === 'step' ? stepsOf(document, root.phaseId) : phasesOf(document, root.mapId)
  const place = placeAfter(siblings, root.id)
  if (!place) return refuse('badPlace')
  const [copy, ...others] = copiesOf(document, partsOf(document, root), root, newId) ?? []
  if (!copy) return refuse('idTaken')
  const placed = checked(document, root.type, { ...copy, order: place.order })
  if (!placed.ok) return placed
  const updated = rekeyings(document, place.rekeyed)
  return { ok: true, patch: { added: [placed.record, ...others], updated, removed: [] }, ...label }
}

/**
 * All that stands on a step or a phase, itself first, and the connections that stay within it. Comments, free notes and
 * verbatims are left out: they were said once, about the first of the two.
 */
function partsOf(document: Document, root: Step | Phase): readonly AnyRecord[] {
  if (root.type === 'step') return withConnections(document, onStep(document, root))
  const milestone = milestoneOf(document, root.id)
  return withConnections(document, [
    root,
    ...(milestone ? [milestone] : []),
    ...stepsOf(document, root.id).flatMap((step) => onStep(document, step)),
    ...[...document.card.values()].filter(({ phaseId }) => phaseId === root.id)
  ])
}

function onStep(document: Document, step: Step): AnyRecord[] {
  return [step, ...cardsOfStep(document, step.id), ...emotionsOfStep(document, step.id)]
}

/** A connection to a card outside is not copied: the arrow was drawn to the first of the two. */
function withConnections(document: Document, records: readonly AnyRecord[]): AnyRecord[] {
  const ids = new Set<string>(records.map(({ id }) => id))
  const inside = [...document.connection.values()].filter(
    ({ fromCardId, toCardId }) => ids.has(fromCardId) && ids.has(toCardId)
  )
  return [...records, ...inside]
}
