import { z } from 'zod'
import { cardKinds } from '../../model/card'
import type { ImportMapping } from '../../model/saved-options'
import { folded } from '../folded'
import type { WorkbookSheet } from '../workbook'
import { foreignTable, isTooLong } from './foreign-table'
import type { Guess } from './guess'
import type { Mapping } from './mapping'
import { isTarget, type Target } from './target'
import { scales } from './values'

const targetSchema = z.custom<Target>((word) => isTarget(word))

/** What an `importMapping` keeps. It never keeps a project from opening: a text that is not of this shape is passed over. */
const keptSchema = z.object({
  headers: z.array(z.string()).max(500),
  targets: z.array(targetSchema).max(500),
  turned: z.boolean(),
  headerAt: z.int().min(0).max(1_000),
  kind: z.enum(cardKinds),
  scale: z.enum(scales),
  fillDown: z.boolean(),
  split: z.boolean()
})
type Kept = z.infer<typeof keptSchema>

/** Under which headers this mapping was made, and what they were said to be. */
export function mappingContent(headers: readonly string[], mapping: Mapping): string {
  const { shape, targets, ...rest } = mapping
  const kept: Kept = { ...rest, ...shape, headers: [...headers], targets: [...targets] }
  return JSON.stringify(kept)
}

function keptOf(content: string): Kept | null {
  try {
    return keptSchema.safeParse(JSON.parse(content)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export type Recalled =
  /** Made for these very headers. */
  | { readonly fits: true; readonly record: ImportMapping; readonly mapping: Mapping }
  /** Made for a file of this name whose headers were others; what both have is taken over. */
  | {
      readonly fits: false
      readonly record: ImportMapping
      readonly mapping: Mapping
      readonly gone: readonly string[]
      readonly come: readonly string[]
    }

/** The mapping a project remembers for a sheet: by its headers wherever they stand, else by the name of the file. */
export function recalled(
  records: readonly ImportMapping[],
  sheet: WorkbookSheet,
  fileName: string,
  guess: Guess
): Recalled | null {
  if (isTooLong(sheet)) return null
  const known = records.flatMap((record) => {
    const kept = keptOf(record.content)
    return kept ? [{ record, kept }] : []
  })
  for (const { record, kept } of known) {
    const { headerAt, turned } = kept
    const shapes = [guess.mapping.shape, { headerAt, turned }].filter((shape) => shape.turned === turned)
    for (const shape of shapes) {
      const headers = foreignTable(sheet, shape).headers.map(folded)
      if (headers.length > 0 && sameList(headers, kept.headers.map(folded)))
        return { fits: true, record, mapping: { ...mappingOf(kept), shape } }
    }
  }
  const named = known.find(({ record }) => folded(record.name) === folded(fileName))
  if (!named) return null
  const { record, kept } = named
  const headers = foreignTable(sheet, guess.mapping.shape).headers
  const targets = headers.map((header, at) => {
    const before = kept.headers.findIndex((one) => folded(one) === folded(header))
    return kept.targets[before] ?? guess.mapping.targets[at] ?? 'ignore'
  })
  return {
    fits: false,
    record,
    mapping: { ...mappingOf(kept), shape: guess.mapping.shape, targets },
    gone: absent(kept.headers, headers),
    come: absent(headers, kept.headers)
  }
}

function mappingOf({ targets, turned, headerAt, kind, scale, fillDown, split }: Kept): Mapping {
  return { targets, shape: { turned, headerAt }, kind, scale, fillDown, split }
}

/** The names of one list that the other lacks, as their readers compare them. */
function absent(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(folded))
  return names.filter((name) => name !== '' && !known.has(folded(name)))
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
