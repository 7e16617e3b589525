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
  /** Graphemes of a line that no font at hand draws, as often as they stand in it. */
  missing(text: string, font: FontChoice): readonly string[]
  /** The client's own font, where sans text is measured by it; null where it is ours. */
  readonly client: ClientFace | null
}

export type ClientFace = {
  /** As programs of the reader's list it. */
  readonly family: string
  /** Without one, every weight is drawn by the one font. */
  readonly hasBold: boolean
  /** What it looks like in ten numbers, as programs that lack it look for one like it; null where it does not say. */
  readonly panose: readonly number[] | null
}
