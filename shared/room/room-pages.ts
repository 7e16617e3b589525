import type { Orientation, PaperName } from '../lenses/paper'
import type { Drawing } from '../lenses/scene'
import { cutInto, type Tiling } from '../lenses/tiles'
import type { Document } from '../model/document'
import { assemblyPlan } from './assembly-plan'
import { emotionGrids, gridPaper } from './emotion-grids'
import { blankNoteSheets, cardSheets } from './note-sheets'
import { posterDrawing } from './poster'
import { type PosterPlan, posterPlan, sheetsOf } from './poster-plan'
import { type RoomOptions, type RoomPart, roomParts } from './room-options'
import { type Room, type RoomView, roomOf } from './room-setting'
import { dotSheets } from './vote-dots'

/** A drawing at its own size in points of paper, drawn when it is asked for, and how it is cut where no sheet is that large. */
export type RoomPage = {
  readonly part: RoomPart
  /** What all pages of its part are called, and which of these it is. */
  readonly title: string
  readonly name: string | null
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly tiling: Tiling | null
  draw(): Drawing
}

/** What goes to the printer before a workshop, in the order of the parts. */
export function roomPages(document: Document, view: RoomView, options: RoomOptions): readonly RoomPage[] {
  const room = roomOf(document, view)
  const plan = options.parts.includes('poster') ? posterPlan(document, room, options.paper) : null
  const others = roomParts
    .filter((part) => options.parts.includes(part))
    .flatMap((part) => pagesOf(room, part, plan, options))
  if (!options.parts.includes('plan')) return others
  const draw = () => assemblyPlan(room, plan, others)
  return [{ ...pageOf(room, 'plan', 'A4', 'portrait'), draw }, ...others]
}

/** How many sheets the poster takes: more than `mostPosterSheets` are not drawn. */
export function posterSheets(document: Document, view: RoomView, { parts, paper }: RoomOptions): number {
  return parts.includes('poster') ? sheetsOf(posterPlan(document, roomOf(document, view), paper)) : 0
}

export function sheetCount({ tiling }: RoomPage): number {
  return tiling ? tiling.tiles.length : 1
}

function pageOf(
  room: Room,
  part: RoomPart,
  paper: PaperName,
  orientation: Orientation
): Omit<RoomPage, 'draw'> {
  return { part, title: room.setting.t(`room.${part}`), name: null, paper, orientation, tiling: null }
}

function pagesOf(room: Room, part: RoomPart, plan: PosterPlan | null, options: RoomOptions): RoomPage[] {
  const a4 = pageOf(room, part, 'A4', 'portrait')
  switch (part) {
    case 'plan':
      return []
    case 'poster':
      return plan ? posterPages(room, plan) : []
    case 'notes':
      return blankNoteSheets(room, options).map((sheet) => ({ ...a4, ...sheet }))
    case 'cards':
      return cardSheets(room).map((sheet) => ({ ...a4, ...sheet }))
    case 'dots':
      return dotSheets(room).map((draw) => ({ ...a4, draw }))
    case 'emotions': {
      const paper = gridPaper(options)
      return emotionGrids(room, paper).map((grid) => ({
        ...pageOf(room, part, paper, 'landscape'),
        ...grid
      }))
    }
  }
}

function posterPages(room: Room, plan: PosterPlan): RoomPage[] {
  const { paper, orientation, columns, rows, panels } = plan
  return panels.map((panel, index): RoomPage => {
    const page = pageOf(room, 'poster', paper, orientation)
    if (paper === 'A3' || paper === 'A4') {
      const tiling = cutInto(panel, paper, { orientation, columns, rows })
      return { ...page, tiling, draw: () => posterDrawing(room, panel, '') }
    }
    if (panels.length === 1) return { ...page, draw: () => posterDrawing(room, panel, '') }
    const name = room.setting.t('room.poster.panel', { number: index + 1, count: panels.length })
    return { ...page, name, draw: () => posterDrawing(room, panel, name) }
  })
}
