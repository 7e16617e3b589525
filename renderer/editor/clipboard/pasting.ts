import type { Changes, Command, NewCards } from '../../../shared/commands/command'
import type { Scene } from '../../../shared/lenses/scene'
import type { Card } from '../../../shared/model/card'
import { cardKindsIn, hasSeverity } from '../../../shared/model/card-kind'
import type { Document } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import type { Lane } from '../../../shared/model/lane'
import { type Cell, cardsOf, cellKey, cellOf, stepsOf } from '../../../shared/model/structure'
import { cellAt, columnIndex, isLaneRow, placeAt } from '../grid'
import type { GridPlace } from '../session'
import type { Piece } from './piece'

/** More would freeze the window, and no map that people read holds as many. Cells count empty ones, before any is read. */
export const pasteLimits = { cards: 10_000, newSteps: 100, cells: 100_000 }
/** Beyond this a paste is more likely a mistake than a wish. */
export const unaskedCards = 200

export type Pasting = {
  readonly commands: readonly Command[]
  readonly cardIds: readonly Id<'card'>[]
  readonly newSteps: number
}

export type PastingFault = 'noCell' | 'tooMany'

/**
 * Where each piece goes, from the focused cell on. Nothing is dropped at the border of the map: columns beyond the last
 * step bring steps of their own, rows beyond the last lane go below one another in that lane.
 */
export function planPaste(
  document: Document,
  scene: Scene,
  from: GridPlace | null,
  after: string | undefined,
  pieces: readonly Piece[],
  stepName: string
): Pasting | PastingFault {
  const start = from && cellAt(document, from)
  if (!from || !start || pieces.length === 0) return 'noCell'
  const rows = scene.rows.flatMap(({ laneId }) => laneId ?? [])
  const firstRow = isLaneRow(from.row) ? rows.indexOf(from.row) : -1
  const firstColumn = columnIndex(scene, from)
  if (firstRow < 0 || firstColumn < 0) return 'noCell'

  // A phase without steps is no column for a lane of steps: the next step is.
  const columns = scene.columns
    .slice(firstColumn)
    .filter(({ stepId }, index) => stepId !== null || index === 0)
  const widest = pieces.reduce((most, { column }) => Math.max(most, column), 0)
  const newSteps = Math.max(0, widest - columns.length + 1)
  if (pieces.length > pasteLimits.cards || newSteps > pasteLimits.newSteps) return 'tooMany'
  const added = addedSteps(document, scene, newSteps, stepName)

  const cells = new Map<string, NewCards>()
  const copies = new Map<string, Id<'card'>>()
  const parents: [Id<'card'>, string][] = []
  const cardIds: Id<'card'>[] = []
  for (const piece of pieces) {
    const laneId = rows[Math.min(firstRow + piece.row, rows.length - 1)] ?? start.laneId
    const lane = document.lane.get(laneId)
    const column = columns[piece.column]
    const addedStep = added[piece.column - columns.length]
    const cell = column
      ? (cellAt(document, placeAt(laneId, column)) ?? null)
      : addedStep
        ? { laneId, stepId: addedStep.stepId, phaseId: null }
        : null
    if (!lane || !cell) return 'noCell'
    const cardId = newId('card')
    cardIds.push(cardId)
    if (piece.copyOf) copies.set(piece.copyOf, cardId)
    if (piece.copyOf && piece.detail.parentCardId) parents.push([cardId, piece.detail.parentCardId])
    const known = cells.get(cellKey(cell)) ?? { cell, after: lastOf(document, cell, after), cards: [] }
    known.cards.push({ cardId, text: piece.text, changes: detailFor(document, lane, piece.detail) })
    cells.set(cellKey(cell), known)
  }
  // Only now is every copy known, and the parent of a copy is the copy of its parent.
  const kinships = parents.flatMap(([cardId, parentId]): Command[] => {
    const parentCardId = copies.get(parentId)
    return parentCardId ? [{ type: 'card.update', cardId, changes: { parentCardId } }] : []
  })
  return {
    commands: [...added, { type: 'card.addMany', cells: [...cells.values()] }, ...kinships],
    cardIds,
    newSteps
  }
}

function addedSteps(document: Document, scene: Scene, count: number, name: string) {
  const phaseId = scene.columns.at(-1)?.phaseId
  if (!phaseId) return []
  let after = stepsOf(document, phaseId).at(-1)?.id ?? null
  return Array.from({ length: count }, () => {
    const step = { type: 'step.add', stepId: newId('step'), phaseId, after, name } as const
    after = step.stepId
    return step
  })
}

/** Right after the selected card where it stands in the cell, else below all that is there. */
function lastOf(document: Document, cell: Cell, selected: string | undefined): Id<'card'> | null {
  const card: Card | undefined = document.card.get(selected ?? '')
  if (card && cellKey(cellOf(card)) === cellKey(cell)) return card.id
  return cardsOf(document, cell).at(-1)?.id ?? null
}

/** The detail as far as this project and this lane know it; another project has other teams, touchpoints and pictures. */
function detailFor(document: Document, lane: Lane, detail: Changes<'card'>): Changes<'card'> {
  const wanted = detail.kind ?? lane.kind
  const kind = cardKindsIn(lane.kind).includes(wanted) ? wanted : lane.kind
  const parent = document.card.get(detail.parentCardId ?? '')
  return {
    ...detail,
    kind,
    severity: hasSeverity(kind) ? (detail.severity ?? null) : null,
    touchpointId: document.touchpoint.get(detail.touchpointId ?? '')?.id ?? null,
    teamId: document.team.get(detail.teamId ?? '')?.id ?? null,
    imageAssetId: document.asset.get(detail.imageAssetId ?? '')?.id ?? null,
    verbatimId: document.verbatim.get(detail.verbatimId ?? '')?.id ?? null,
    parentCardId: parent?.mapId === lane.mapId ? parent.id : null
  }
}
