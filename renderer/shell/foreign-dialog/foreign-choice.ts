import { type ForeignTable, foreignTable, type Shape } from '../../../shared/formats/foreign/foreign-table'
import { guessMapping, type Sureness } from '../../../shared/formats/foreign/guess'
import type { Mapping } from '../../../shared/formats/foreign/mapping'
import { type Recalled, recalled } from '../../../shared/formats/foreign/remembered'
import { isRepeatable, type Target } from '../../../shared/formats/foreign/target'
import { emotionScaleOf } from '../../../shared/formats/foreign/values'
import type { WorkbookSheet } from '../../../shared/formats/workbook'
import type { ImportMapping } from '../../../shared/model/saved-options'

/** What the dialog holds: how the sheet is read, and how sure each column is; `chosen` where somebody said so, `kept` where they did so before. */
export type ForeignChoice = {
  readonly sheetAt: number
  readonly mapping: Mapping
  readonly sureness: readonly (Sureness | 'chosen' | 'kept')[]
  readonly recalled: Recalled | null
}

export function firstChoice(
  sheets: readonly WorkbookSheet[],
  sheetAt: number,
  fileName: string,
  mappings: readonly ImportMapping[]
): ForeignChoice {
  const sheet = sheets[sheetAt] ?? { name: '', rows: [] }
  const guess = guessMapping(sheet)
  const known = recalled(mappings, sheet, fileName, guess)
  if (!known) return { sheetAt, mapping: guess.mapping, sureness: guess.sureness, recalled: null }
  const sureness = known.mapping.targets.map((target, at) =>
    known.fits || target !== guess.mapping.targets[at] ? 'kept' : (guess.sureness[at] ?? 'unsure')
  )
  return { sheetAt, mapping: known.mapping, sureness, recalled: known }
}

/** Another way to read the same sheet begins with a guess of its own. */
export function reshaped(choice: ForeignChoice, sheet: WorkbookSheet, shape: Shape): ForeignChoice {
  const { mapping, sureness } = guessMapping(sheet, shape)
  const { kind, fillDown, split } = choice.mapping
  return { ...choice, mapping: { ...mapping, kind, fillDown, split }, sureness, recalled: null }
}

/** One column as something else; what was that before, and can be only one, becomes a working note and is to be checked. */
export function retargeted(
  choice: ForeignChoice,
  sheet: WorkbookSheet,
  at: number,
  target: Target
): ForeignChoice {
  const { mapping } = choice
  const loses = (other: number): boolean =>
    other !== at && !isRepeatable(target) && mapping.targets[other] === target
  const targets = mapping.targets.map((before, other) =>
    other === at ? target : loses(other) ? 'note' : before
  )
  const sureness = choice.sureness.map((before, other) =>
    other === at ? 'chosen' : loses(other) ? 'unsure' : before
  )
  const cells = foreignTable(sheet, mapping.shape).rows.map((row) => row.cells[at] ?? null)
  const scale = target === 'emotion' ? emotionScaleOf(cells) : mapping.scale
  return { ...choice, mapping: { ...mapping, targets, scale }, sureness }
}

const examplesShown = 3

/** The first values of a column that differ, as its owner reads them. */
export function examplesOf(
  table: ForeignTable,
  at: number,
  wordsOf: (cell: ForeignTable['rows'][number]['cells'][number]) => string
): string[] {
  const seen = new Set<string>()
  for (const { cells } of table.rows) {
    const words = wordsOf(cells[at] ?? null).trim()
    if (words !== '') seen.add(words)
    if (seen.size === examplesShown) break
  }
  return [...seen]
}
