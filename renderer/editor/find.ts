import { folded } from '../../shared/formats/folded'
import type { Scene } from '../../shared/lenses/scene'
import type { Document } from '../../shared/model/document'
import type { AnyRecord } from '../../shared/model/record'
import { cardsOf, milestoneOf } from '../../shared/model/structure'
import { annotationsShown } from './annotations'

/**
 * The records of the map in view that hold the words, in reading order: lanes, then column by column from the top down, then free notes.
 * Only what the lens shows is searched, since nothing else could be brought into view.
 */
export function find(document: Document, scene: Scene, query: string): readonly string[] {
  const wanted = folded(query).trim()
  if (wanted === '') return []
  const found: string[] = []
  const look = (record: AnyRecord | undefined): void => {
    if (record && wordsOf(record).includes(wanted)) found.push(record.id)
  }
  const quotes = quotesByStep(document, scene)
  const laneIds = scene.rows.flatMap(({ laneId }) => laneId ?? [])
  for (const { laneId, name } of scene.rows) if (laneId && folded(name).includes(wanted)) found.push(laneId)
  scene.columns.forEach(({ phaseId, stepId }, index) => {
    if (scene.columns[index - 1]?.phaseId !== phaseId) {
      look(document.phase.get(phaseId))
      for (const laneId of laneIds) cardsOf(document, { laneId, stepId: null, phaseId }).forEach(look)
    }
    if (stepId) {
      look(document.step.get(stepId))
      quotes.get(stepId)?.forEach(look)
      for (const laneId of laneIds) cardsOf(document, { laneId, stepId, phaseId: null }).forEach(look)
    }
    if (scene.columns[index + 1]?.phaseId !== phaseId) look(milestoneOf(document, phaseId))
  })
  for (const { id } of annotationsShown(scene)) look(document.annotation.get(id))
  return found
}

/** Quotes stand on the curve only where there was room for them. */
function quotesByStep(document: Document, scene: Scene): ReadonlyMap<string, readonly AnyRecord[]> {
  const byStep = new Map<string, AnyRecord[]>()
  for (const { role, recordId } of scene.items) {
    const emotion = role === 'quote' ? document.emotion.get(recordId ?? '') : undefined
    if (!emotion) continue
    const known = byStep.get(emotion.stepId) ?? []
    if (!known.includes(emotion)) byStep.set(emotion.stepId, [...known, emotion])
  }
  return byStep
}

const known = new WeakMap<AnyRecord, string>()

/** Folding ten thousand texts at every key would be felt: a record that did not change is folded once. */
function wordsOf(record: AnyRecord): string {
  let words = known.get(record)
  if (words === undefined) {
    // Texts stay apart, so that no match runs from one into the next.
    words = textsOf(record).map(folded).join('\n')
    known.set(record, words)
  }
  return words
}

function textsOf(record: AnyRecord): readonly string[] {
  switch (record.type) {
    case 'card':
      return [record.text, record.note]
    case 'emotion':
      return [record.quote]
    case 'annotation':
      return [record.text]
    case 'phase':
    case 'step':
    case 'milestone':
      return [record.name]
    default:
      return []
  }
}

/** The match beside the one shown, round the ends; null where there is none. */
export function matchBeside(found: readonly string[], shown: string | null, by: 1 | -1): string | null {
  const at = shown === null ? -1 : found.indexOf(shown)
  if (at < 0) return found.at(by === 1 ? 0 : -1) ?? null
  return found.at((at + by) % found.length) ?? null
}
