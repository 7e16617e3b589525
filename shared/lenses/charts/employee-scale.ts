/** The employees' curve is a strip in a lane: the same scale as the customers', a quarter as high. */
export const employeeStrip = 128
export const employeeZero = 64
const unit = 16

/** From the top of the strip. */
export function yOfEmployeeScore(score: number): number {
  return employeeZero - unit * score
}

export function employeeScoreAt(y: number): number {
  const score = Math.round(((employeeZero - y) / unit) * 10) / 10
  return Math.max(-2, Math.min(2, score)) + 0
}
