import { box, line, path, strokes, text } from '../lenses/draw'
import { face } from '../lenses/face'
import { feelingKey } from '../lenses/feeling'
import { item } from '../lenses/layout/item'
import type { PaperName } from '../lenses/paper'
import type { Drawing, Primitive, SceneItem } from '../lenses/scene'
import { scoreMark } from '../lenses/score-mark'
import { caption } from '../lenses/sheet-part'
import { personasOfMap } from '../model/curves'
import type { Persona } from '../model/persona'
import { lettering, mm, wrapTo } from './lettering'
import type { RoomOptions } from './room-options'
import type { Room } from './room-setting'
import { type RoomColumn, type RoomPhase, roomPhases } from './room-structure'
import { decoration, sheetDrawing, sheetFrame, writingLines } from './sheet-frame'

const scores = [2, 1, 0, -1, -2] as const
const scaleWidth = mm(46)
/** Room for a cross and, below the grid, for a few words. */
const leastColumn = mm(26)
const phaseHeight = mm(8)
const stepHeight = mm(19)
const whyHeight = mm(30)
const mark = mm(5)

export type EmotionGrid = { readonly name: string | null; draw(): Drawing }

/** Two of the poster's sheets or one: whoever has no A3 printer has none for this either. */
export function gridPaper({ paper }: Pick<RoomOptions, 'paper'>): PaperName {
  return paper === 'A4' ? 'A4' : 'A3'
}

/** The curve's own scale, once for each persona, with as many columns a sheet as hold a few words. */
export function emotionGrids(room: Room, paper: PaperName): EmotionGrid[] {
  const { setting } = room
  const { document, mapId } = setting
  const personas = personasOfMap(document, mapId)
  const phases = roomPhases(document, mapId)
  const columns = phases.flatMap((phase) => phase.columns.map((column) => ({ phase, column })))
  return (personas.length > 0 ? personas : [null]).flatMap((persona) => {
    const words = {
      title: setting.t('room.emotions'),
      subtitle: subtitleOf(room, persona),
      name: setting.t('room.emotions')
    }
    const { body } = sheetFrame(room, paper, 'landscape', words)
    const most = Math.floor((body.width - scaleWidth) / leastColumn)
    const sheets = Math.ceil(columns.length / most)
    const end = (sheet: number): number => Math.round((sheet * columns.length) / sheets)
    return Array.from({ length: sheets }, (_, sheet): EmotionGrid => {
      const shown = columns.slice(end(sheet), end(sheet + 1))
      return {
        name: persona?.name ?? null,
        draw: () => emotionGrid(room, paper, persona, shown, words)
      }
    })
  })
}

function subtitleOf({ setting }: Room, persona: Persona | null): string {
  return setting.t('room.emotions.how', { who: persona ? persona.name : '………………………………' })
}

type Shown = { readonly phase: RoomPhase; readonly column: RoomColumn }

function emotionGrid(
  room: Room,
  paper: PaperName,
  persona: Persona | null,
  shown: readonly Shown[],
  words: Parameters<typeof sheetFrame>[3]
): Drawing {
  const { setting } = room
  const title = persona ? setting.t('room.emotions.of', { name: persona.name }) : words.title
  const frame = sheetFrame(room, paper, 'landscape', { ...words, title })
  const { body } = frame
  const left = body.x + scaleWidth
  const columnWidth = (body.width - scaleWidth) / shown.length
  const stepsTop = body.y + phaseHeight + mm(1)
  const gridTop = stepsTop + stepHeight
  const whyTop = body.y + body.height - whyHeight
  const area = { left, columnWidth, count: shown.length, top: gridTop, bottom: whyTop }
  return sheetDrawing(room, frame, [
    ...phaseItems(room, shown, left, columnWidth, body.y),
    ...shown.map(({ column }, index) =>
      stepItem(room, column, left + index * columnWidth, stepsTop, columnWidth)
    ),
    scaleItem(room, persona, body.x, area),
    gridItem(area),
    ...whyItems(room, body.x, area)
  ])
}

function phaseItems(
  { setting }: Room,
  shown: readonly Shown[],
  left: number,
  columnWidth: number,
  y: number
): SceneItem[] {
  const style = lettering.gridPhase
  const phases = [...new Set(shown.map(({ phase }) => phase))]
  return phases.map((phase) => {
    const from = shown.findIndex((each) => each.phase === phase)
    const width = shown.filter((each) => each.phase === phase).length * columnWidth - mm(1)
    const name = `${phase.number}  ${phase.name ?? ''}`
    return item({
      id: phase.key,
      role: 'phase',
      pane: 'body',
      x: left + from * columnWidth,
      y,
      width,
      height: phaseHeight,
      primitives: [
        box(
          0,
          0,
          width,
          phaseHeight,
          phase.name === null
            ? { stroke: 'line3', strokeWidth: 0.75, radius: 3 }
            : { fill: 'phase', radius: 3 }
        ),
        text(
          mm(2.5),
          (phaseHeight - style.lineHeight) / 2,
          [setting.fit(name, style, width - mm(4))],
          style,
          'onPhase'
        )
      ],
      label: setting.t('lens.phase', { number: phase.number, name: phase.name ?? setting.t('room.unnamed') })
    })
  })
}

function stepItem(
  { setting }: Room,
  { key, number, name }: RoomColumn,
  x: number,
  y: number,
  columnWidth: number
): SceneItem {
  const width = columnWidth - mm(4)
  const style = lettering.gridStep
  return item({
    id: key,
    role: 'step',
    pane: 'body',
    x: x + mm(2),
    y,
    width,
    height: stepHeight,
    primitives: [
      text(0, mm(0.5), [number], lettering.gridNumber, 'ink2'),
      ...(name === null
        ? writingLines(0, width, stepHeight - mm(3), 2, mm(6))
        : [text(0, mm(4.5), wrapTo(setting, name, style, width, 3), style, 'ink')])
    ],
    label: setting.t('lens.step', { number, name: name ?? setting.t('room.unnamed') })
  })
}

type Area = {
  readonly left: number
  readonly columnWidth: number
  readonly count: number
  readonly top: number
  readonly bottom: number
}

function yOf({ top, bottom }: Area, score: number): number {
  const room = mm(11)
  return top + room + ((2 - score) * (bottom - top - 2 * room)) / 4
}

function scaleItem({ setting }: Room, persona: Persona | null, x: number, area: Area): SceneItem {
  const style = lettering.strong
  const size = mm(9)
  const spoken: string[] = []
  const primitives = scores.flatMap((score): Primitive[] => {
    const y = yOf(area, score) - area.top
    const word = setting.t(feelingKey(score, persona?.gender ?? 'neutral'))
    spoken.push(`${scoreMark(score)} ${word}`)
    return [
      ...face(score, 0, y - size / 2, size, false),
      text(
        size + mm(2.5),
        y - style.lineHeight / 2,
        [setting.fit(word, style, scaleWidth - size - mm(11))],
        style,
        'ink'
      ),
      text(scaleWidth - mm(2), y - style.lineHeight / 2, [scoreMark(score)], style, 'ink2', 'end')
    ]
  })
  return item({
    id: 'room:scale',
    role: 'lane',
    pane: 'body',
    x,
    y: area.top,
    width: scaleWidth,
    height: area.bottom - area.top,
    primitives,
    label: setting.t('lens.label', { name: setting.t('lens.curve'), text: spoken.join(' · ') })
  })
}

/** Levels, columns, and at each crossing a ring to tick: the line through them is the curve. */
function gridItem(area: Area): SceneItem {
  const { left, columnWidth, count, top, bottom } = area
  const right = left + count * columnWidth
  const columns = Array.from({ length: count + 1 }, (_, index) => left + index * columnWidth)
  const levels = scores.filter((score) => score !== 0)
  const rings = columns.slice(0, count).flatMap((x) =>
    scores.map((score) =>
      box(x + columnWidth / 2 - mark / 2, yOf(area, score) - mark / 2, mark, mark, {
        fill: 'surface',
        stroke: 'line3',
        strokeWidth: 0.9,
        radius: mark / 2
      })
    )
  )
  return decoration('room:grid', { x: 0, y: 0, width: right, height: bottom }, [
    path(strokes(levels.map((score) => [left, yOf(area, score), right, yOf(area, score)] as const)), {
      stroke: 'line2',
      width: 0.75
    }),
    path(strokes(columns.map((x) => [x, top, x, bottom + whyHeight] as const)), {
      stroke: 'line2',
      width: 0.75
    }),
    line(
      [
        [left, yOf(area, 0)],
        [right, yOf(area, 0)]
      ],
      'ink3',
      1.25
    ),
    path(
      strokes([
        [left, top, right, top],
        [left, bottom, right, bottom],
        [left, bottom + whyHeight, right, bottom + whyHeight]
      ]),
      { stroke: 'line3', width: 1 }
    ),
    ...rings
  ])
}

function whyItems({ setting }: Room, x: number, { left, columnWidth, count, bottom }: Area): SceneItem[] {
  const style = lettering.strong
  const hint = lettering.small
  const why = setting.t('room.emotions.why')
  const hints = wrapTo(setting, setting.t('room.emotions.why.hint'), hint, scaleWidth - mm(6), 3)
  return [
    caption(
      'room:why',
      x,
      bottom,
      scaleWidth,
      whyHeight,
      [text(0, mm(3), [why], style, 'ink'), text(0, mm(3) + style.lineHeight + 2, hints, hint, 'ink3')],
      [why, ...hints].join(' ')
    ),
    decoration(
      'room:why:lines',
      { x: left, y: bottom, width: count * columnWidth, height: whyHeight },
      Array.from({ length: count }, (_, index) =>
        writingLines(index * columnWidth + mm(2.5), columnWidth - mm(5), whyHeight - mm(4), 3, mm(7.5))
      ).flat()
    )
  ]
}
