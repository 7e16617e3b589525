import { box, path, polygon, text } from '../lenses/draw'
import type { Colour } from '../lenses/palette'
import type { Drawing, Primitive, SceneItem } from '../lenses/scene'
import { teamLook, teamName } from '../lenses/team-mark'
import { teamsOf } from '../model/structure'
import type { TeamStyle } from '../model/team'
import { lettering, mm } from './lettering'
import type { Room } from './room-setting'
import { decoration, headingItem, sheetDrawing, sheetFrame } from './sheet-frame'

export const dotDiameter = mm(20)
const pitch = mm(21.2)
const across = 8
const down = 10
const blockHead = mm(5.5)

/** Who votes with a strip of dots: told apart by a shape and two letters, so that a black and white printer will do. */
type Voter = { readonly name: string; readonly sign: string; readonly style: TeamStyle }

const styles: readonly TeamStyle[] = ['square', 'disc', 'triangle', 'diamond', 'hollowSquare']
/** As many as there are shapes: the strips of one sheet never look alike. */
const votersASheet = styles.length

/** The teams of the project; a project without any votes table by table. */
function votersOf({ setting }: Room): readonly Voter[] {
  const teams = teamsOf(setting.document)
  if (teams.length > 0) {
    const signs = teams.map(({ code, name }) => code || initials(name))
    return teams.map((team, index) => {
      const sign = signs[index] ?? ''
      // Two of the same letters, or none to begin with, are told apart by their number.
      const isOwn = sign !== '' && signs.indexOf(sign) === index
      return { name: teamName(team), sign: isOwn ? sign : String(index + 1), style: team.style }
    })
  }
  return styles.map((style, index) => ({
    name: setting.t('room.dots.table', { number: index + 1 }),
    sign: String(index + 1),
    style
  }))
}

function initials(name: string): string {
  const parts = name.split(/[\s'’-]+/).filter((part) => /^\p{L}/u.test(part))
  const [first = '', second = ''] = parts
  const letters = second === '' ? [...first].slice(0, 2) : [[...first][0] ?? '', [...second][0] ?? '']
  return letters.join('').toLocaleUpperCase()
}

/** Each sheet, to be drawn when it is looked at. */
export function dotSheets(room: Room): (() => Drawing)[] {
  const voters = votersOf(room)
  const rows = Math.floor(down / Math.min(votersASheet, voters.length))
  const sheets = Math.ceil(voters.length / votersASheet)
  return Array.from(
    { length: sheets },
    (_, sheet) => () => dotSheet(room, voters.slice(sheet * votersASheet, (sheet + 1) * votersASheet), rows)
  )
}

function dotSheet(room: Room, voters: readonly Voter[], rows: number): Drawing {
  const { t } = room.setting
  const frame = sheetFrame(room, 'A4', 'portrait', {
    title: t('room.dots.title'),
    subtitle: t('room.dots.how', { diameter: 20 }),
    name: t('room.dots')
  })
  const { body, width } = frame
  const x = (width - across * pitch) / 2
  const block = blockHead + rows * pitch
  const items = voters.flatMap((voter, index) => strip(room, voter, index, rows, x, body.y + index * block))
  return sheetDrawing(room, frame, items)
}

function strip(room: Room, voter: Voter, index: number, rows: number, x: number, y: number): SceneItem[] {
  const { setting } = room
  const style = lettering.strong
  const name = setting.t('room.dots.of', { name: voter.name, count: across * rows })
  const inside = (pitch - dotDiameter) / 2
  const dots = Array.from({ length: across * rows }, (_, dot): SceneItem => {
    const at = {
      x: x + (dot % across) * pitch + inside,
      y: y + blockHead + Math.floor(dot / across) * pitch + inside
    }
    return decoration(
      `room:dot:${index}:${dot}`,
      { ...at, width: dotDiameter, height: dotDiameter },
      dotParts(voter)
    )
  })
  return [
    headingItem(
      2,
      `room:dots:${index}`,
      x,
      y,
      across * pitch,
      blockHead,
      [
        text(
          mm(1),
          (blockHead - style.lineHeight) / 2,
          [setting.fit(name, style, across * pitch)],
          style,
          'ink2'
        )
      ],
      name
    ),
    ...dots
  ]
}

function dotParts({ sign, style }: Voter): Primitive[] {
  const { ink, fill } = teamLook(style)
  const middle = dotDiameter / 2
  const shown = [...sign].slice(0, 3).join('')
  return [
    box(0, 0, dotDiameter, dotDiameter, { fill, stroke: ink, strokeWidth: 1.2, radius: middle }),
    ...mark(style, ink, middle, mm(8.2), mm(8)),
    text(middle, mm(13), [shown], lettering.dotTeam, ink, 'middle')
  ]
}

/** The team's shape around a point, as large as a pen would draw it. */
function mark(style: TeamStyle, ink: Colour, x: number, y: number, size: number): Primitive[] {
  const half = size / 2
  switch (style) {
    case 'square':
      return [box(x - half * 0.85, y - half * 0.85, size * 0.85, size * 0.85, { fill: ink, radius: 2 })]
    case 'disc':
      return [box(x - half * 0.95, y - half * 0.95, size * 0.95, size * 0.95, { fill: ink, radius: half })]
    case 'triangle':
      return [
        shape(ink, [
          [x, y - half],
          [x + half * 1.05, y + half * 0.85],
          [x - half * 1.05, y + half * 0.85]
        ])
      ]
    case 'diamond':
      return [
        shape(ink, [
          [x, y - half * 1.1],
          [x + half * 1.1, y],
          [x, y + half * 1.1],
          [x - half * 1.1, y]
        ])
      ]
    case 'hollowSquare':
      return [
        box(x - half * 0.75, y - half * 0.75, size * 0.75, size * 0.75, { stroke: ink, strokeWidth: 3 })
      ]
  }
}

function shape(fill: Colour, points: readonly (readonly [number, number])[]): Primitive {
  return path(polygon(points), { fill })
}
