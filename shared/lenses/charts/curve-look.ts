import { box, line, path, polygon } from '../draw'
import type { Colour } from '../palette'
import type { Primitive } from '../scene'

type Marker = 'disc' | 'diamond' | 'triangle' | 'square'

/** What tells a persona's curve from the others, whatever the colours: the dash of its line and the shape of its points. */
export type CurveLook = { readonly dash: readonly number[] | null; readonly marker: Marker }

const looks: readonly [CurveLook, ...CurveLook[]] = [
  { dash: null, marker: 'disc' },
  { dash: [8, 5], marker: 'diamond' },
  { dash: [2, 4], marker: 'triangle' },
  { dash: [12, 4, 2, 4], marker: 'square' }
]

/** By the persona's place on the map, so that a curve keeps its look when another one comes to the front. */
export function curveLook(place: number): CurveLook {
  return looks[place] ?? looks[0]
}

export const markerSize = 12

export function curveMarker({ marker }: CurveLook, x: number, y: number, colour: Colour): Primitive {
  const middle = markerSize / 2
  const look = { fill: 'surface', stroke: colour, width: 1.75 } as const
  const at = (points: readonly (readonly [number, number])[]) =>
    path(polygon(points.map(([px, py]) => [x + px, y + py] as const)), look)
  switch (marker) {
    case 'disc':
      return box(x + 1, y + 1, 10, 10, {
        fill: look.fill,
        stroke: colour,
        strokeWidth: look.width,
        radius: 5
      })
    case 'square':
      return box(x + 1.5, y + 1.5, 9, 9, { fill: look.fill, stroke: colour, strokeWidth: look.width })
    case 'diamond':
      return at([
        [middle, 0.5],
        [markerSize - 0.5, middle],
        [middle, markerSize - 0.5],
        [0.5, middle]
      ])
    case 'triangle':
      return at([
        [middle, 0.8],
        [markerSize - 0.6, markerSize - 1.4],
        [0.6, markerSize - 1.4]
      ])
  }
}

export const swatchWidth = 34

/** A piece of the curve with one of its points, 15 high, for legends. */
export function curveSwatch(look: CurveLook, colour: Colour): readonly Primitive[] {
  const { dash } = look
  const stroke = line(
    [
      [0, 7.5],
      [swatchWidth, 7.5]
    ],
    colour,
    2,
    { dash }
  )
  return [stroke, curveMarker(look, (swatchWidth - markerSize) / 2, 1.5, colour)]
}
