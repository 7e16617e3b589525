import type { RegisterCell } from '../../shared/deliverable/register'
import type { CurveLook } from '../../shared/lenses/charts/curve-look'
import type { Colour } from '../../shared/lenses/palette'
import type { Rect } from '../../shared/lenses/rect'

/** What stands on a slide as an object of PowerPoint's own that its reader goes on working with. Lengths are points. */
export type SlideFrame = SlideTable | SlideChart

export type SlideTable = {
  readonly kind: 'table'
  readonly name: string
  readonly x: number
  readonly y: number
  readonly widths: readonly number[]
  /** Of the text as it is written; columns are measured for it. */
  readonly size: number
  readonly lineHeight: number
  readonly header: SlideTableRow
  readonly rows: readonly SlideTableRow[]
}

export type SlideTableRow = { readonly height: number; readonly cells: readonly SlideTableCell[] }
export type SlideTableCell = Pick<RegisterCell, 'text' | 'look'> & { readonly align: 'start' | 'end' }

export type SlideChart = {
  readonly kind: 'line' | 'columns'
  readonly name: string
  /** What it shows, for those who do not see it. */
  readonly description: string
  readonly place: Rect
  /** Above the first column of its sheet of data. */
  readonly categoriesName: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Ends of the axis of values; null leaves them to PowerPoint. */
  readonly range: readonly [least: number, most: number] | null
}

export type ChartSeries = {
  readonly name: string
  readonly colour: Colour
  /** What tells it from the others without its colour; columns are told by their order. */
  readonly look: CurveLook
  /** One a category; null where there is none. */
  readonly values: readonly (number | null)[]
}
