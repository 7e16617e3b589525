import { type Orientation, paperSize } from '../lenses/paper'
import { type TileSheet, tileOverlap, tileRoom } from '../lenses/tiles'
import type { Document } from '../model/document'
import { brandOf } from '../model/structure'
import { lettering, mm, printable, wrapTo } from './lettering'
import type { PosterPaper } from './room-options'
import type { Room } from './room-setting'
import { type RoomColumn, type RoomPhase, type RoomRow, roomPhases, roomRows } from './room-structure'
import { mostNoteLines } from './sheet-frame'

/** The usual sticky note is a square of three inches. */
export const noteSide = mm(76)
/** Above the note of a cell: which step and lane it is of, once the wall is full. */
export const cellCaption = mm(7)
/** Around a note, so that nobody has to aim. */
const cellSpare = mm(4)
export const leastCell = { width: noteSide + 2 * cellSpare, height: cellCaption + noteSide + mm(5) }

export const laneHeader = mm(72)
export const phaseBand = mm(18)
export const milestoneBand = mm(13)
export const serviceBand = mm(18)
const headingHeight = mm(40)
const footHeight = mm(10)
/** A longer note on how confidential it is stands in lines of its own. */
const shortNote = mm(120)
/** Five levels of feeling, each as high as half a note at least. */
const leastCurve = mm(200)
const mostStepLines = 3

/** From the edge of a whole sheet, and from that of the share that sheets are glued together by. */
const wholeMargin = Math.max(printable, mm(10))
const tiledMargin = mm(4)

/** More sheets than this are a building site, not a poster. */
export const mostPosterSheets = 120

export type PosterPhase = RoomPhase & {
  readonly isFirst: boolean
  /** Whether its last step is here, and its milestone with it. */
  readonly ends: boolean
}

export type PosterRow = RoomRow & {
  /** Of the row itself, below its service lines. */
  readonly top: number
  readonly height: number
}

/** One drawing: a poster, or the part of one that a whole sheet holds. In points of paper. */
export type PosterPanel = {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly phases: readonly PosterPhase[]
  readonly rows: readonly PosterRow[]
  readonly columnWidth: number
  readonly bands: {
    readonly phases: number
    readonly milestones: number | null
    readonly steps: number
    readonly body: number
    readonly foot: number
  }
}

export type PosterPlan = {
  readonly paper: PosterPaper
  readonly orientation: Orientation
  /** How the panels of whole sheets hang, or the sheets of the one panel that is glued together. */
  readonly columns: number
  readonly rows: number
  readonly panels: readonly PosterPanel[]
  /** Of all of it on the wall. */
  readonly width: number
  readonly height: number
}

/** What every panel of a poster takes before its cells. */
type Fixed = {
  readonly phases: readonly RoomPhase[]
  readonly rows: readonly RoomRow[]
  readonly milestones: boolean
  readonly stepsHeight: number
  readonly header: number
  readonly foot: number
}

export function posterPlan(document: Document, room: Room, paper: PosterPaper): PosterPlan {
  const { lens, mapId } = room.setting
  const phases = roomPhases(document, mapId)
  const rows = roomRows(document, mapId, lens)
  const milestones = phases.some(({ milestone }) => milestone !== null)
  const stepsHeight = stepsHeightOf(room, phases)
  const header = headingHeight + phaseBand + (milestones ? milestoneBand : 0) + stepsHeight
  const fixed = { phases, rows, milestones, stepsHeight, header, foot: footHeightOf(room) }
  return paper === 'A0' || paper === 'A1' ? wholeSheets(fixed, paper) : gluedSheets(fixed, paper)
}

function footHeightOf({ setting }: Room): number {
  const note = brandOf(setting.document)?.confidentialityNote ?? ''
  const isShort = setting.width(note, lettering.posterFoot) <= shortNote
  return isShort ? footHeight : footHeight + mostNoteLines * lettering.posterFoot.lineHeight
}

/** Cells as narrow as they may be break the names most: wider ones need no more lines. */
function stepsHeightOf({ setting }: Room, phases: readonly RoomPhase[]): number {
  const width = leastCell.width - mm(6)
  const lines = phases.flatMap(({ columns }) =>
    columns.map(({ name }) =>
      name === null ? 2 : wrapTo(setting, name, lettering.posterStep, width, mostStepLines).length
    )
  )
  return mm(13) + Math.max(1, ...lines) * lettering.posterStep.lineHeight
}

function leastHeight({ lane, lines }: RoomRow): number {
  return (lane ? leastCell.height : leastCurve) + lines.length * serviceBand
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** As few sheets as hold it at its own size, then as large as these leave room for: no sheet has an empty strip. */
function gluedSheets(fixed: Fixed, paper: TileSheet): PosterPlan {
  const count = columnsOf(fixed).length
  const least = {
    width: 2 * tiledMargin + laneHeader + count * leastCell.width,
    height: 2 * tiledMargin + fixed.header + sum(fixed.rows.map(leastHeight)) + fixed.foot
  }
  const grids = (['landscape', 'portrait'] as const).map((orientation) => {
    const room = tileRoom(paper, orientation)
    const columns = sheetsFor(least.width, room.width)
    const rows = sheetsFor(least.height, room.height)
    return {
      orientation,
      columns,
      rows,
      width: columns * room.width - (columns - 1) * tileOverlap,
      height: rows * room.height - (rows - 1) * tileOverlap
    }
  })
  const [best] = grids.sort((a, b) => a.columns * a.rows - b.columns * b.rows)
  if (!best) throw new Error('a poster has an orientation')
  const { width, height } = best
  const panel = panelOf(fixed, columnsOf(fixed), fixed.rows, { width, height }, tiledMargin)
  return { paper, ...best, panels: [panel] }
}

function sheetsFor(length: number, room: number): number {
  return Math.max(1, Math.ceil((length - tileOverlap) / (room - tileOverlap)))
}

/** Whole sheets that each can be read alone: parted between steps and between lanes, with both headers on all of them. */
function wholeSheets(fixed: Fixed, paper: 'A0' | 'A1'): PosterPlan {
  const grids = (['landscape', 'portrait'] as const).map((orientation) => {
    const { width, height } = paperSize(paper, orientation)
    const across = Math.floor((width - 2 * wholeMargin - laneHeader) / leastCell.width)
    const room = height - 2 * wholeMargin - fixed.header - fixed.foot
    const parts = { across: partedColumns(columnsOf(fixed), across), down: partedRows(fixed.rows, room) }
    return { orientation, width, height, ...parts }
  })
  const [best] = grids.sort((a, b) => a.across.length * a.down.length - b.across.length * b.down.length)
  if (!best) throw new Error('a poster has an orientation')
  const { orientation, across, down, ...sheet } = best
  const panels = down.flatMap((rows) =>
    across.map((columns) => panelOf(fixed, columns, rows, sheet, wholeMargin))
  )
  const [columns, rows] = [across.length, down.length]
  const wall = { width: sheet.width * columns, height: sheet.height * rows }
  return { paper, orientation, columns, rows, panels, ...wall }
}

function columnsOf({ phases }: Fixed): readonly RoomColumn[] {
  return phases.flatMap(({ columns }) => columns)
}

/** Columns shared as evenly as they can be: eight and seven rather than fourteen and one. */
function partedColumns(columns: readonly RoomColumn[], most: number): (readonly RoomColumn[])[] {
  const parts = Math.ceil(columns.length / Math.max(1, most))
  const end = (part: number): number => Math.round((part * columns.length) / parts)
  return Array.from({ length: parts }, (_, part) => columns.slice(end(part), end(part + 1)))
}

function posterPhases(phases: readonly RoomPhase[], shown: ReadonlySet<RoomColumn>): PosterPhase[] {
  return phases.flatMap((phase, index) => {
    const columns = phase.columns.filter((column) => shown.has(column))
    const last = phase.columns.at(-1)
    const ends = last !== undefined && columns.includes(last)
    return columns.length > 0 ? [{ ...phase, columns, isFirst: index === 0, ends }] : []
  })
}

/** As few groups of rows as the room holds, each as full as the others as far as whole rows allow. */
function partedRows(rows: readonly RoomRow[], room: number): (readonly RoomRow[])[] {
  const filled = (limit: number): RoomRow[][] => {
    const groups: RoomRow[][] = [[]]
    let taken = 0
    for (const row of rows) {
      const height = leastHeight(row)
      if (taken > 0 && taken + height > limit) {
        groups.push([])
        taken = 0
      }
      groups.at(-1)?.push(row)
      taken += height
    }
    return groups
  }
  const fewest = filled(room).length
  const limits = rows.map((_, index) => sum(rows.slice(0, index + 1).map(leastHeight)))
  const even = limits.find((limit) => limit <= room && filled(limit).length <= fewest)
  return filled(even ?? room)
}

function panelOf(
  { milestones, stepsHeight, header, phases, foot: footRoom }: Fixed,
  columns: readonly RoomColumn[],
  rows: readonly RoomRow[],
  { width, height }: { readonly width: number; readonly height: number },
  margin: number
): PosterPanel {
  const phasesTop = margin + headingHeight
  const milestonesTop = phasesTop + phaseBand
  const stepsTop = milestonesTop + (milestones ? milestoneBand : 0)
  const body = margin + header
  const foot = height - margin - footRoom
  const spare = (foot - body - sum(rows.map(leastHeight))) / Math.max(1, sum(rows.map(shareOf)))
  let y = body
  const placed = rows.map((row): PosterRow => {
    const top = y + row.lines.length * serviceBand
    y += leastHeight(row) + spare * shareOf(row)
    return { ...row, top, height: y - top }
  })
  return {
    width,
    height,
    margin,
    phases: posterPhases(phases, new Set(columns)),
    rows: placed,
    columnWidth: (width - 2 * margin - laneHeader) / Math.max(1, columns.length),
    bands: {
      phases: phasesTop,
      milestones: milestones ? milestonesTop : null,
      steps: stepsTop,
      body: stepsTop + stepsHeight,
      foot
    }
  }
}

/** What is left over goes to the curve twice. */
function shareOf({ lane }: RoomRow): number {
  return lane ? 1 : 2
}

export function sheetsOf({ columns, rows }: PosterPlan): number {
  return columns * rows
}
