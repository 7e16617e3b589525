import type { Team, TeamStyle } from '../model/team'
import { box, path, polygon } from './draw'
import type { Colour } from './palette'
import type { Primitive } from './scene'

type TeamLook = { readonly ink: Colour; readonly fill: Colour; readonly line: Colour }

const looks: Readonly<Record<TeamStyle, TeamLook>> = {
  square: { ink: 'teamSquare', fill: 'teamSquareBg', line: 'teamSquareLine' },
  disc: { ink: 'teamDisc', fill: 'teamDiscBg', line: 'teamDiscLine' },
  triangle: { ink: 'teamTriangle', fill: 'teamTriangleBg', line: 'teamTriangleLine' },
  diamond: { ink: 'teamDiamond', fill: 'teamDiamondBg', line: 'teamDiamondLine' },
  hollowSquare: { ink: 'teamHollowSquare', fill: 'teamHollowSquareBg', line: 'teamHollowSquareLine' }
}

export function teamLook(style: TeamStyle): TeamLook {
  return looks[style]
}

export const teamMarkSize = 10

/** A square of ten points; the shape alone tells teams apart in greyscale print. */
export function teamMark(style: TeamStyle, x: number, y: number): Primitive {
  const { ink } = looks[style]
  const at = (points: readonly (readonly [number, number])[]) =>
    path(polygon(points.map(([px, py]) => [x + px, y + py] as const)), { fill: ink })
  switch (style) {
    case 'square':
      return box(x + 1, y + 1, 8, 8, { fill: ink, radius: 1.5 })
    case 'disc':
      return box(x + 0.7, y + 0.7, 8.6, 8.6, { fill: ink, radius: 4.3 })
    case 'triangle':
      return at([
        [5, 0.6],
        [9.6, 9.2],
        [0.4, 9.2]
      ])
    case 'diamond':
      return at([
        [5, 0.2],
        [9.8, 5],
        [5, 9.8],
        [0.2, 5]
      ])
    case 'hollowSquare':
      return box(x + 1.6, y + 1.6, 6.8, 6.8, { stroke: ink, strokeWidth: 2 })
  }
}

/** The code tells apart two teams that share a mark. */
export function teamName(team: Team): string {
  return team.code === '' ? team.name : `${team.code} ${team.name}`
}
