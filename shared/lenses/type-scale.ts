import type { TextStyle } from './scene'

const sans = (weight: TextStyle['weight'], size: number, lineHeight: number): TextStyle => ({
  family: 'sans',
  weight,
  italic: false,
  size,
  lineHeight
})

const serif = (size: number, lineHeight: number): TextStyle => ({
  family: 'serif',
  weight: 500,
  italic: false,
  size,
  lineHeight
})

const quote = (size: number, lineHeight: number): TextStyle => ({
  family: 'serif',
  weight: 400,
  italic: true,
  size,
  lineHeight
})

/** Every size that a scene may use; the design language's floor is 10.5. */
export const typeScale = {
  card: sans(400, 12, 16),
  cardCompact: sans(400, 11.5, 15),
  kind: sans(600, 10.5, 14),
  chip: sans(500, 11.5, 16),
  caption: sans(400, 11, 14),
  captionStrong: sans(600, 11, 14),
  stepNumber: sans(500, 11, 14),
  step: sans(600, 13, 17),
  stepCompact: sans(600, 12.5, 16),
  phaseNumber: sans(500, 11.5, 18),
  phase: sans(600, 13, 18),
  phaseTight: sans(600, 12, 14),
  lane: sans(600, 12.5, 16),
  team: sans(600, 11, 14),
  scale: sans(400, 12, 16),
  scaleZero: sans(600, 12, 16),
  feeling: sans(600, 12, 16),
  pill: sans(600, 11.5, 16),
  sheetTitle: serif(25, 30),
  sheetName: sans(600, 12, 16),
  initials: sans(600, 14, 18),
  curveQuote: quote(19, 23),
  curveQuoteSmall: quote(15, 18),
  verbatim: quote(16, 20),
  employeeQuote: quote(14.5, 18),
  coverTitle: serif(52, 58),
  coverTitleLong: serif(34, 40),
  pageTitle: serif(31, 36),
  heading: serif(20, 25),
  figure: serif(36, 40),
  lead: serif(21, 28),
  body: sans(400, 13, 19),
  cell: sans(400, 11, 15),
  cellStrong: sans(600, 11, 15)
} as const
