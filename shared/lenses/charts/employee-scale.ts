import { scoreScale } from './score-scale'

/** The employees' curve is a strip in a lane: the same scale as the customers', a quarter as high. */
export const employeeStrip = 128
export const { zero: employeeZero, yOf: yOfEmployeeScore, scoreAt: employeeScoreAt } = scoreScale(64, 16)
