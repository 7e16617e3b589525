/** Heights of scores in points from the top of a chart. */
export type ScoreScale = {
  /** Where a score of zero lies. */
  readonly zero: number
  readonly yOf: (score: number) => number
  /** In tenths, within the scale. */
  readonly scoreAt: (y: number) => number
}

/** `unit` is the height of a score of one. */
export function scoreScale(zero: number, unit: number): ScoreScale {
  return {
    zero,
    yOf: (score) => zero - unit * score,
    scoreAt: (y) => Math.max(-2, Math.min(2, Math.round(((zero - y) / unit) * 10) / 10)) + 0
  }
}
