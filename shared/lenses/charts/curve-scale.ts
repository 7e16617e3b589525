import { scoreScale } from './score-scale'

/** Height of the curve's row and where its scores lie: the middle line is zero, a score is 73 points. */
export const curveHeight = 368
export const { zero: zeroY, yOf: yOfScore, scoreAt } = scoreScale(187, 73)
