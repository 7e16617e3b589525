/**
 * What a room needs on paper, in the order of the file: how to put it up, the wall, blank notes, those the map has (to be
 * moved by hand), dots to vote with, and a scale of feelings to draw a curve on.
 */
export const roomParts = ['plan', 'poster', 'notes', 'cards', 'dots', 'emotions'] as const
export type RoomPart = (typeof roomParts)[number]

/** The large ones whole from a print shop, the small ones as sheets to put together. */
export const posterPapers = ['A0', 'A1', 'A3', 'A4'] as const
export type PosterPaper = (typeof posterPapers)[number]

/** Of blank notes of one kind. */
export const mostNoteSheets = 20

export type RoomOptions = {
  readonly parts: readonly RoomPart[]
  readonly paper: PosterPaper
  /** Sheets of blank notes of each kind; null is as many as give each step one. */
  readonly noteSheets: number | null
}
