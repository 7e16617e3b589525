/** A level of the scale of feelings, with a real minus. */
export function scoreMark(score: number): string {
  return score > 0 ? `+${score}` : score < 0 ? `\u2212${-score}` : '0'
}
