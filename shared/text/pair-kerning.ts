/** Kerning between two glyphs by their index in the font, in font units; negative brings them closer. */
export type PairKerning = (left: number, right: number) => number

type Offset = number
/** What one subtable says of a pair, or null when the pair is left to the next subtable. */
type Subtable = (left: number, right: number) => number | null

/**
 * The pair kerning of a TTF's GPOS table, read where it lies: a shaper decodes every pair of a font into objects before
 * it answers the first time. Of the `kern` feature it knows the lookups of pairs, and of these the horizontal advance of
 * the first glyph, which is all that our fonts use; the feature's lookups are the same for each script there.
 * Zero for a font without that table. OpenType 1.9, "GPOS: Glyph Positioning Table".
 */
export function pairKerningOf(font: Uint8Array): PairKerning {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tableAt(data, 'GPOS')
  if (table === null) return () => 0
  const lookups = kernLookups(data, table).map((lookup) => pairSubtables(data, lookup))
  return (left, right) => {
    let sum = 0
    // Each lookup goes over the text once; in one, the first subtable that knows the pair has it.
    for (const subtables of lookups) {
      for (const subtable of subtables) {
        const value = subtable(left, right)
        if (value === null) continue
        sum += value
        break
      }
    }
    return sum
  }
}

function tagAt(data: DataView, at: Offset): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(at + byte)))
}

function tableAt(data: DataView, tag: string): Offset | null {
  for (let index = 0; index < data.getUint16(4); index++) {
    const at = 12 + 16 * index
    if (tagAt(data, at) === tag) return data.getUint32(at + 8)
  }
  return null
}

function kernLookups(data: DataView, table: Offset): Offset[] {
  const features = table + data.getUint16(table + 6)
  const lookups = table + data.getUint16(table + 8)
  const indices = new Set<number>()
  for (let index = 0; index < data.getUint16(features); index++) {
    const at = features + 2 + 6 * index
    if (tagAt(data, at) !== 'kern') continue
    const feature = features + data.getUint16(at + 4)
    for (let each = 0; each < data.getUint16(feature + 2); each++)
      indices.add(data.getUint16(feature + 4 + 2 * each))
  }
  return [...indices].map((index) => lookups + data.getUint16(lookups + 2 + 2 * index))
}

const pairAdjustment = 2
const extension = 9

function pairSubtables(data: DataView, lookup: Offset): Subtable[] {
  const subtables: Subtable[] = []
  for (let index = 0; index < data.getUint16(lookup + 4); index++) {
    let type = data.getUint16(lookup)
    let at = lookup + data.getUint16(lookup + 6 + 2 * index)
    if (type === extension) {
      type = data.getUint16(at + 2)
      at += data.getUint32(at + 4)
    }
    if (type !== pairAdjustment) continue
    const format = data.getUint16(at)
    subtables.push(format === 1 ? pairsByGlyph(data, at) : pairsByClass(data, at))
  }
  return subtables
}

const advanceOfFirst = 0x0004

/** Where the advance stands in the values of a format, and how many bytes they take together. */
function valueLayout(data: DataView, subtable: Offset): { advance: number | null; bytes: number } {
  const first = data.getUint16(subtable + 4)
  const fields = (format: number): number => format.toString(2).replaceAll('0', '').length
  return {
    advance: first & advanceOfFirst ? 2 * fields(first & (advanceOfFirst - 1)) : null,
    bytes: 2 * (fields(first) + fields(data.getUint16(subtable + 6)))
  }
}

function pairsByGlyph(data: DataView, at: Offset): Subtable {
  const { advance, bytes } = valueLayout(data, at)
  const record = 2 + bytes
  return (left, right) => {
    const covered = coverageIndex(data, at + data.getUint16(at + 2), left)
    if (covered === null) return null
    const set = at + data.getUint16(at + 10 + 2 * covered)
    const found = search(data.getUint16(set), (index) => right - data.getUint16(set + 2 + record * index))
    if (found === null) return null
    return advance === null ? 0 : data.getInt16(set + 2 + record * found + 2 + advance)
  }
}

function pairsByClass(data: DataView, at: Offset): Subtable {
  const { advance, bytes } = valueLayout(data, at)
  const seconds = data.getUint16(at + 14)
  return (left, right) => {
    if (coverageIndex(data, at + data.getUint16(at + 2), left) === null) return null
    const row = glyphClass(data, at + data.getUint16(at + 8), left)
    const column = glyphClass(data, at + data.getUint16(at + 10), right)
    return advance === null ? 0 : data.getInt16(at + 16 + bytes * (row * seconds + column) + advance)
  }
}

function coverageIndex(data: DataView, at: Offset, glyph: number): number | null {
  const count = data.getUint16(at + 2)
  if (data.getUint16(at) === 1) return search(count, (index) => glyph - data.getUint16(at + 4 + 2 * index))
  const range = rangeOf(data, at + 4, count, glyph)
  return range === null ? null : data.getUint16(range + 4) + glyph - data.getUint16(range)
}

/** Glyphs that no class lists are of class 0. */
function glyphClass(data: DataView, at: Offset, glyph: number): number {
  if (data.getUint16(at) === 1) {
    const index = glyph - data.getUint16(at + 2)
    return index >= 0 && index < data.getUint16(at + 4) ? data.getUint16(at + 6 + 2 * index) : 0
  }
  const range = rangeOf(data, at + 4, data.getUint16(at + 2), glyph)
  return range === null ? 0 : data.getUint16(range + 4)
}

/** The record of three numbers (first glyph, last glyph, value) that holds a glyph. */
function rangeOf(data: DataView, records: Offset, count: number, glyph: number): Offset | null {
  const found = search(count, (index) => {
    const at = records + 6 * index
    if (glyph < data.getUint16(at)) return -1
    return glyph > data.getUint16(at + 2) ? 1 : 0
  })
  return found === null ? null : records + 6 * found
}

/** The index of what is looked for among sorted ones; the way to go from an index is negative for before it. */
function search(count: number, wayFrom: (index: number) => number): number | null {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const way = wayFrom(middle)
    if (way === 0) return middle
    if (way < 0) high = middle - 1
    else low = middle + 1
  }
  return null
}
