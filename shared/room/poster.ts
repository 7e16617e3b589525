import { line, path, strokes, text } from '../lenses/draw'
import type { Drawing, SceneItem } from '../lenses/scene'
import { sheetFacts, sheetTitle } from '../lenses/sheet'
import { caption } from '../lenses/sheet-part'
import { personasOfMap } from '../model/curves'
import { lettering, mm, widest, wrapTo } from './lettering'
import { type PlacedColumn, phaseItems, stepItem } from './poster-columns'
import { laneHeader, milestoneBand, type PosterPanel, phaseBand } from './poster-plan'
import { rowItems } from './poster-rows'
import type { Room } from './room-setting'
import { decoration, footOf, headingItem, placedLogo, textDrawing } from './sheet-frame'

/** The empty wall: phases, steps and lanes as the map has them, and cells for the notes of the room. */
export function posterDrawing(room: Room, panel: PosterPanel, place: string): Drawing {
  const { margin, width, height, columnWidth } = panel
  const left = margin + laneHeader
  const columns: PlacedColumn[] = []
  const phases: SceneItem[] = []
  const borders: number[] = []
  let x = left
  for (const phase of panel.phases) {
    const from = x
    for (const column of phase.columns) {
      columns.push({ column, x })
      x += columnWidth
    }
    phases.push(...phaseItems(room, panel, phase, from, x - from))
    if (phase.ends) borders.push(x)
  }
  const items = [
    ...heading(room, panel, place),
    ...bandNames(room, panel),
    grid(panel, columns, borders),
    ...phases,
    ...columns.map((placed) => stepItem(room, panel, placed)),
    ...panel.rows.flatMap((row) => rowItems(room, panel, row, columns)),
    footOf(
      room,
      { x: margin, width: width - 2 * margin, bottom: height - margin },
      room.setting.t(`lens.${room.setting.lens}.title`),
      lettering.posterFoot
    )
  ]
  return textDrawing(room, panel, items)
}

function heading(room: Room, { margin, width }: PosterPanel, place: string): SceneItem[] {
  const { setting, map, look } = room
  const logo = placedLogo(room, width - margin, margin, mm(24))
  const wide = width - 2 * margin - (logo ? logo.width + mm(10) : 0)
  const title = sheetTitle(setting, map)
  const titles = wrapTo(setting, title, lettering.posterTitle, wide, 1)
  const personas = personasOfMap(setting.document, setting.mapId).map(({ name }) => name)
  const facts = [
    setting.t(`lens.${setting.lens}.title`),
    ...sheetFacts(setting, map),
    personas.join(', '),
    place
  ]
  const shown = facts.filter((fact) => fact !== '').join(' · ')
  const y = lettering.posterTitle.lineHeight + 4
  const lines = wrapTo(setting, shown, lettering.posterFacts, wide, 1)
  // As wide as their words: on a poster in sheets they are read on the sheet that holds their middle.
  return [
    headingItem(
      1,
      'room:title',
      margin,
      margin,
      widest(setting, titles, lettering.posterTitle),
      lettering.posterTitle.lineHeight,
      [text(0, 0, titles, lettering.posterTitle, look.title)],
      title
    ),
    caption(
      'room:subtitle',
      margin,
      margin + y,
      widest(setting, lines, lettering.posterFacts),
      lettering.posterFacts.lineHeight,
      [text(0, 0, lines, lettering.posterFacts, 'ink2')],
      shown
    ),
    ...(logo ? [logo] : []),
    decoration('room:rule', { x: margin, y: margin + mm(31), width: width - 2 * margin, height: 2 }, [
      line(
        [
          [0, 1],
          [width - 2 * margin, 1]
        ],
        look.rule,
        2
      )
    ])
  ]
}

/** What the bands above the cells are, where a sheet has its lane names. */
function bandNames({ setting }: Room, { margin, bands }: PosterPanel): SceneItem[] {
  const style = lettering.posterBand
  const name = (id: string, y: number, words: string): SceneItem =>
    caption(
      `room:${id}`,
      margin,
      y,
      laneHeader,
      style.lineHeight,
      [text(0, 0, [words], style, 'ink2')],
      words
    )
  const middle = (y: number, height: number): number => y + (height - style.lineHeight) / 2
  return [
    name('phases', middle(bands.phases, phaseBand), setting.t('term.phases')),
    ...(bands.milestones === null
      ? []
      : [name('milestones', middle(bands.milestones, milestoneBand), setting.t('term.milestones'))]),
    name('steps', bands.steps + mm(4), setting.t('term.steps'))
  ]
}

/** Every line of the wall in one item: cells, and dotted where a phase ends. */
function grid(panel: PosterPanel, columns: readonly PlacedColumn[], borders: readonly number[]): SceneItem {
  const { margin, width, bands, rows, columnWidth } = panel
  const left = margin + laneHeader
  const right = width - margin
  const uprights = columns.map(({ x }) => x + columnWidth).filter((x) => !borders.includes(x))
  // A service line parts two rows by itself.
  const ends = rows.filter((_, index) => (rows[index + 1]?.lines.length ?? 0) === 0)
  const heads = [bands.body, ...ends.map(({ top, height }) => top + height)]
  const from = bands.milestones === null ? bands.steps : bands.milestones + milestoneBand / 2 + mm(3.2)
  return decoration('room:grid', { x: 0, y: 0, width, height: panel.height }, [
    path(strokes(uprights.map((x) => [x, bands.steps + mm(2), x, bands.foot] as const)), {
      stroke: 'line2',
      width: 0.9
    }),
    path(strokes(heads.map((y) => [margin, y, right, y] as const)), { stroke: 'line3', width: 1.2 }),
    path(strokes([[left, bands.steps + mm(2), left, bands.foot]]), { stroke: 'line3', width: 1.2 }),
    ...borders.map((x) =>
      line(
        [
          [x, from],
          [x, bands.foot]
        ],
        'ink3',
        1.5,
        { dash: [1.5, 5], cap: 'round' }
      )
    )
  ])
}
