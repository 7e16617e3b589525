/** Height of the curve's row and where its scores lie: the middle line is zero, a score is 73 points. */
export const curveHeight = 368
export const zeroY = 187
const unit = 73

/** From the top of the curve's row. */
export function yOfScore(score: number): number {
  return zeroY - unit * score
}

/** The score at a height of the row, in tenths, within the scale. */
export function scoreAt(y: number): number {
  const score = Math.round(((zeroY - y) / unit) * 10) / 10
  return Math.max(-2, Math.min(2, score)) + 0
}
