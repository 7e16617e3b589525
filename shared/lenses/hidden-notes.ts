import type { Annotation } from '../model/annotation'
import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import { annotationsOf, cardsOfLane, lanesOf, stepsOf } from '../model/structure'
import type { SceneColumn } from './scene'

/** How many notes are not drawn where something is collapsed: cards, and the free notes that were laid on them. */

type Sheet = { readonly document: Document; readonly mapId: Id<'map'>; readonly lens: LensId }
type Counts = ReadonlyMap<string, number>

const ofCards = new WeakMap<readonly Card[], Counts>()
const ofNotes = new WeakMap<readonly Annotation[], Partial<Record<LensId, Counts>>>()

/** The cards of a lane at each step and phase: counted again only in the lane that changed. */
function cardCounts({ document }: Sheet, laneId: Id<'lane'>): Counts {
  const cards = cardsOfLane(document, laneId)
  let counts = ofCards.get(cards)
  if (!counts) {
    counts = tally(cards.map(({ stepId, phaseId }) => stepId ?? phaseId ?? ''))
    ofCards.set(cards, counts)
  }
  return counts
}

/** Free notes by the lane and the step that hold them; without a step it is the lane, without a lane the step. */
function noteCounts({ document, mapId, lens }: Sheet): Counts {
  const notes = annotationsOf(document, mapId)
  const lenses = ofNotes.get(notes) ?? {}
  let counts = lenses[lens]
  if (!counts) {
    const laid = notes.filter((note) => note.kind !== 'parked' && note.lens === lens)
    counts = tally(laid.map(({ laneId, stepId }) => noteKey(laneId, stepId)))
    ofNotes.set(notes, { ...lenses, [lens]: counts })
  }
  return counts
}

function noteKey(laneId: string | null, at: string | null): string {
  return `${laneId ?? ''} ${at ?? ''}`
}

function tally(keys: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function atPlace(sheet: Sheet, laneId: Id<'lane'>, at: string): number {
  return (cardCounts(sheet, laneId).get(at) ?? 0) + (noteCounts(sheet).get(noteKey(laneId, at)) ?? 0)
}

/** Of a lane in a column. A phase's own cards count with its first step. */
export function hiddenAt(
  sheet: Sheet,
  laneId: Id<'lane'>,
  { stepId, phaseId, collapsed }: Pick<SceneColumn, 'stepId' | 'phaseId' | 'collapsed'>
): number {
  const steps = stepsOf(sheet.document, phaseId)
  const [first] = steps
  const shown = collapsed ? steps.map(({ id }) => id) : stepId ? [stepId] : []
  const own = collapsed || !first || first.id === stepId ? atPlace(sheet, laneId, phaseId) : 0
  return shown.reduce((sum, id) => sum + atPlace(sheet, laneId, id), own)
}

/** Of a collapsed phase in this lens. */
export function hiddenInPhase(sheet: Sheet, phaseId: Id<'phase'>): { steps: number; cards: number } {
  const { document, mapId, lens } = sheet
  const steps = stepsOf(document, phaseId)
  const loose = noteCounts(sheet)
  let cards = 0
  for (const { id } of lanesOf(document, mapId, lens))
    cards += hiddenAt(sheet, id, { stepId: null, phaseId, collapsed: true })
  for (const { id } of steps) cards += loose.get(noteKey(null, id)) ?? 0
  return { steps: steps.length, cards }
}

/** Of a collapsed lane, wherever it goes. */
export function hiddenInLane(sheet: Sheet, laneId: Id<'lane'>): number {
  let cards = cardsOfLane(sheet.document, laneId).length
  for (const [key, count] of noteCounts(sheet)) if (key.startsWith(`${laneId} `)) cards += count
  return cards
}
