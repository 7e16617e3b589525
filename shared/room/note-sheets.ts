import { cardLook } from '../lenses/card-look'
import { box, icon, line, path, strokes, text, words } from '../lenses/draw'
import { foldedLines } from '../lenses/layout/fold'
import { item } from '../lenses/layout/item'
import { quoted } from '../lenses/layout/spoken'
import type { Colour } from '../lenses/palette'
import type { Drawing, Primitive, SceneItem, TextStyle } from '../lenses/scene'
import type { Card, CardKind } from '../model/card'
import { cardKindsIn } from '../model/card-kind'
import { cardsOf, lanesOf, phasesOf, stepsOf } from '../model/structure'
import { wrapText } from '../text/wrap'
import { lettering, mm } from './lettering'
import { noteSide } from './poster-plan'
import type { RoomOptions } from './room-options'
import type { Room } from './room-setting'
import { roomPhases } from './room-structure'
import { decoration, sheetDrawing, sheetFrame } from './sheet-frame'

const across = 2
const down = 3
export const notesASheet = across * down
const padding = mm(5)
const headHeight = mm(9)
const footHeight = mm(8)

export type NoteSheet = { readonly name: string; draw(): Drawing }

/** A note as it is printed: a card of the map with the place it hangs at, or nothing yet. */
type Note = { readonly card: Card; readonly place: string } | null

/** Each kind of the lens in its own colours, so that a sheet is cut and handed to those who write such notes. */
export function blankNoteSheets(room: Room, { noteSheets }: Pick<RoomOptions, 'noteSheets'>): NoteSheet[] {
  const count = noteSheets ?? defaultNoteSheets(room)
  return kindsOf(room).flatMap((kind) =>
    Array.from({ length: count }, () => noteSheet(room, kind, blankNotes(notesASheet)))
  )
}

/** The notes of the map, kind by kind; what is left of a kind's last sheet is blank. */
export function cardSheets(room: Room): NoteSheet[] {
  const found = cardsByKind(room)
  return kindsOf(room).flatMap((kind) => {
    const cards = found.get(kind) ?? []
    return Array.from({ length: Math.ceil(cards.length / notesASheet) }, (_, sheet) => {
      const own = cards.slice(sheet * notesASheet, (sheet + 1) * notesASheet)
      return noteSheet(room, kind, [...own, ...blankNotes(notesASheet - own.length)])
    })
  })
}

function kindsOf({ setting: { document, mapId, lens } }: Room): readonly CardKind[] {
  return [...new Set(lanesOf(document, mapId, lens).flatMap(({ kind }) => cardKindsIn(kind)))]
}

function blankNotes(count: number): Note[] {
  return Array.from({ length: count }, () => null)
}

/** One note of each kind for every step. */
export function defaultNoteSheets({ setting }: Room): number {
  const phases = roomPhases(setting.document, setting.mapId)
  const steps = phases.reduce((sum, { columns }) => sum + columns.length, 0)
  return Math.ceil(steps / notesASheet)
}

/** What the lens shows, as the room reads the map: step by step from the top. */
function cardsByKind({ setting }: Room): ReadonlyMap<CardKind, Note[]> {
  const { document, mapId, lens } = setting
  const lanes = lanesOf(document, mapId, lens)
  const found = new Map<CardKind, Note[]>()
  phasesOf(document, mapId).forEach((phase, index) => {
    const cells = [
      { stepId: null, phaseId: phase.id, place: `${index + 1} ${phase.name}` },
      ...stepsOf(document, phase.id).map(({ id, name }, step) => ({
        stepId: id,
        phaseId: null,
        place: `${index + 1}.${step + 1} ${name}`
      }))
    ]
    for (const { place, ...cell } of cells) {
      for (const { id } of lanes) {
        for (const card of cardsOf(document, { ...cell, laneId: id })) {
          const notes = found.get(card.kind) ?? []
          notes.push({ card, place })
          found.set(card.kind, notes)
        }
      }
    }
  })
  return found
}

function noteSheet(room: Room, kind: CardKind, notes: readonly Note[]): NoteSheet {
  return { name: room.setting.t(`card.${kind}`), draw: () => noteDrawing(room, kind, notes) }
}

function noteDrawing(room: Room, kind: CardKind, notes: readonly Note[]): Drawing {
  const { t } = room.setting
  const isBlank = notes.every((note) => note === null)
  const name = t(`card.${kind}`)
  const frame = sheetFrame(room, 'A4', 'portrait', {
    title: t('room.notes.title', { kind: name }),
    subtitle: isBlank ? t('room.notes.how', { count: notesASheet }) : t('room.cards.how'),
    name: t(isBlank ? 'room.notes' : 'room.cards')
  })
  const { width, height, body } = frame
  const x = (width - across * noteSide) / 2
  const y = body.y + (body.height - down * noteSide) / 2
  const items = notes.map((note, index) => {
    const [column, row] = [index % across, Math.floor(index / across)]
    return noteItem(room, kind, note, index, x + column * noteSide, y + row * noteSide)
  })
  return sheetDrawing(room, frame, [...items, cutLines(x, y, width, height)])
}

/** Dashed between the notes, and a little beyond them for the ruler. */
function cutLines(x: number, y: number, width: number, height: number): SceneItem {
  const reach = mm(5)
  const right = x + across * noteSide
  const bottom = y + down * noteSide
  const uprights = Array.from({ length: across + 1 }, (_, index) => x + index * noteSide)
  const levels = Array.from({ length: down + 1 }, (_, index) => y + index * noteSide)
  const sign = mm(4)
  return decoration('room:cuts', { x: 0, y: 0, width, height }, [
    ...uprights.map((at) => cut(at, y - reach, at, bottom + reach)),
    ...levels.map((at) => cut(x - reach, at, right + reach, at)),
    icon('scissors', x - reach - sign - mm(1), y - sign / 2, sign, 'ink3')
  ])
}

function cut(x1: number, y1: number, x2: number, y2: number): Primitive {
  return line(
    [
      [x1, y1],
      [x2, y2]
    ],
    'line3',
    0.6,
    { dash: [4, 3] }
  )
}

function noteItem(room: Room, kind: CardKind, note: Note, index: number, x: number, y: number): SceneItem {
  const { setting } = room
  const { t } = setting
  const look = cardLook(kind)
  const colour: Colour = look.kind ?? 'ink2'
  const sign = mm(5.5)
  const name = t(`card.${kind}`)
  const primitives: Primitive[] = [
    box(0, 0, noteSide, noteSide, { fill: look.fill }),
    icon(look.icon, padding, padding - mm(1), sign, colour, { strokeWidth: 1.8 }),
    text(
      padding + sign + mm(2),
      padding - mm(1) + (sign - lettering.noteKind.lineHeight) / 2,
      [setting.fit(name, lettering.noteKind, noteSide - 2 * padding - sign - mm(16))],
      lettering.noteKind,
      colour
    ),
    path(strokes([[padding, padding + mm(6), noteSide - padding, padding + mm(6)]]), {
      stroke: look.kind ? look.stroke : 'line2',
      width: 0.9
    })
  ]
  if (note) primitives.push(...cardParts(room, note))
  return item({
    id: note ? note.card.id : `room:note:${index}`,
    recordId: note?.card.id ?? null,
    role: 'card',
    pane: 'body',
    x,
    y,
    width: noteSide,
    height: noteSide,
    primitives,
    label: note
      ? t('lens.label', { name, text: wordsOf(room, note.card) })
      : t('room.note.blank', { kind: name })
  })
}

/** The words a card shows: its own, else those of what it quotes or names. */
function wordsOf({ setting }: Room, { text: own, verbatimId, touchpointId, kind }: Card): string {
  const { document } = setting
  const said = own || document.verbatim.get(verbatimId ?? '')?.text || ''
  if (said !== '') return isQuote(kind) ? quoted(said, setting) : said
  return document.touchpoint.get(touchpointId ?? '')?.name ?? ''
}

function isQuote(kind: CardKind): boolean {
  return kind === 'verbatim' || kind === 'employeeExperience'
}

/** As large as the note holds all of it; a text longer than that says how much more there is. */
const sizes = [20, 17, 14.5, 12.5, 11] as const

function cardParts({ setting, ...room }: Room, { card, place }: NonNullable<Note>): Primitive[] {
  const { locale, t } = setting
  const shown = wordsOf({ setting, ...room }, card)
  const width = noteSide - 2 * padding
  const top = padding + headHeight
  const most = noteSide - top - footHeight
  const styles = sizes.map(
    (size): TextStyle => ({
      family: isQuote(card.kind) ? 'serif' : 'sans',
      weight: isQuote(card.kind) ? 400 : 500,
      italic: isQuote(card.kind),
      size,
      lineHeight: size * 1.28
    })
  )
  const linesIn = (style: TextStyle): readonly string[] =>
    wrapText(shown, style, style.size, width, setting.measurer)
  const fitting = styles.find((style) => linesIn(style).length * style.lineHeight <= most) ?? styles.at(-1)
  if (!fitting) throw new Error('a note has a size of letters')
  const lines = foldedLines(linesIn(fitting), Math.floor(most / fitting.lineHeight), locale, (count) =>
    t('lens.folded', { count })
  )
  const foot = lettering.noteFoot
  return [
    words(padding, top, width, lines, fitting, 'ink'),
    text(padding, noteSide - footHeight + mm(1), [setting.fit(place, foot, width)], foot, 'ink3'),
    ...severityBars(card)
  ]
}

/** As on the sheet: how many of three are filled. */
function severityBars({ severity }: Card): Primitive[] {
  if (severity === null) return []
  const right = noteSide - padding
  const bottom = padding + mm(4)
  return [1, 2, 3].map((level) => {
    const height = mm(1.2) + level * mm(1)
    return box(right - (4 - level) * mm(2.2), bottom - height, mm(1.4), height, {
      fill: level <= severity ? 'neg2' : null,
      stroke: 'neg2',
      strokeWidth: 0.8,
      radius: 1
    })
  })
}
