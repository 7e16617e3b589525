import { zoneOf } from '../lenses/layout/service-lines'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { Lane } from '../model/lane'
import type { LensId } from '../model/lens-id'
import { lanesOf, milestoneOf, phasesOf, stepsOf } from '../model/structure'

/** A column to write in. Without a name, there is a line for one. */
export type RoomColumn = { readonly key: string; readonly number: string; readonly name: string | null }

export type RoomPhase = {
  readonly key: string
  readonly number: string
  readonly name: string | null
  /** What ends it. */
  readonly milestone: string | null
  readonly columns: readonly RoomColumn[]
}

export type RoomRow = {
  /** null for the emotion curve. */
  readonly lane: Lane | null
  /** Which of the blueprint's three lines stand above it. */
  readonly lines: readonly number[]
}

/** A map just begun is thought up in the room: it gets columns for steps nobody has named yet. */
const leastColumns = 6
const emptyPhases = 4

export function roomPhases(document: Document, mapId: Id<'map'>): readonly RoomPhase[] {
  const phases = phasesOf(document, mapId)
  const steps = phases.map(({ id }) => stepsOf(document, id))
  const counts = steps.map(({ length }) => Math.max(1, length))
  if (counts.length === 0) counts.push(...Array.from({ length: emptyPhases }, () => 2))
  let total = counts.reduce((sum, count) => sum + count, 0)
  for (let index = 0; total < leastColumns; index = (index + 1) % counts.length, total += 1)
    counts[index] = (counts[index] ?? 0) + 1
  return counts.map((count, index) => {
    const phase = phases[index]
    const number = String(index + 1)
    return {
      key: phase?.id ?? `phase:${number}`,
      number,
      name: phase?.name ?? null,
      milestone: (phase && milestoneOf(document, phase.id)?.name) || null,
      columns: Array.from({ length: count }, (_, place) => {
        const step = steps[index]?.[place]
        const columnNumber = `${number}.${place + 1}`
        return { key: step?.id ?? `step:${columnNumber}`, number: columnNumber, name: step?.name ?? null }
      })
    }
  })
}

/** The rows of a lens from top to bottom, as its map has them. */
export function roomRows(document: Document, mapId: Id<'map'>, lens: LensId): readonly RoomRow[] {
  let drawn = 0
  const lanes = lanesOf(document, mapId, lens).map((lane): RoomRow => {
    const lines: number[] = []
    const zone = lens === 'blueprint' ? (zoneOf(lane.kind) ?? 0) : 0
    for (; drawn < zone; drawn += 1) lines.push(drawn)
    return { lane, lines }
  })
  return lens === 'experience' ? [{ lane: null, lines: [] }, ...lanes] : lanes
}
