/** What a measurer needs to know of a text style; line height plays no part. */
export type FontChoice = {
  readonly family: 'sans' | 'serif'
  readonly weight: 400 | 500 | 600 | 700
  readonly italic: boolean
}

/** Widths from the embedded font's own metrics, so that canvas and every writer wrap alike. */
export type TextMeasurer = {
  /** Width in points of one line of text at a size in points. */
  width(text: string, font: FontChoice, size: number): number
  /** Ascent and descent in points at a size, both positive. */
  extent(font: FontChoice, size: number): { readonly ascent: number; readonly descent: number }
  /** Graphemes of a line that no bundled font draws, as often as they stand in it. */
  missing(text: string, font: FontChoice): readonly string[]
}
