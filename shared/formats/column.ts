import { type Locale, locales, type MessageKey, translate } from '../i18n/translate'
import type { Document } from '../model/document'
import { folded } from './folded'
import { type Cell, cellText } from './table'

type NameOf<Key> = Key extends `table.column.${infer Name}` ? Name : never
export type ColumnName = NameOf<MessageKey>

/** What a cell is read from beside its record. */
export type Source = {
  readonly document: Document
  readonly locale: Locale
  /** From 1 along each map, by the id of the step. */
  readonly stepNumbers: ReadonlyMap<string, number>
}

/** The value a cell that somebody filled in gives a field; undefined where it makes none. */
export type Taken = { readonly field: string; readonly value: unknown } | undefined

export type Column<R> = {
  readonly name: ColumnName
  readonly width: number
  readonly cell: (record: R, source: Source) => Cell
  /** What a cell brought back says; null for a column that only shows what is told elsewhere. */
  readonly take: ((cell: Cell, source: Source) => Taken) | null
}

export const widths = { number: 10, short: 16, name: 26, text: 40, long: 60 } as const

type With<F extends string, V> = { readonly [K in F]: V }

export function text<F extends string>(
  name: ColumnName,
  field: F,
  width: number = widths.text
): Column<With<F, string>> {
  return {
    name,
    width,
    cell: (record) => record[field] || null,
    take: (cell) => ({ field, value: cellText(cell) })
  }
}

export function number<F extends string>(name: ColumnName, field: F): Column<With<F, number | null>> {
  return {
    name,
    width: widths.number,
    cell: (record) => record[field],
    take: (cell) => {
      if (cell === null || typeof cell === 'number') return { field, value: cell }
      const figures = cellText(cell).trim().replace('\u2212', '-').replace(',', '.')
      return /^[+-]?\d+(?:\.\d+)?$/.test(figures) ? { field, value: Number(figures) } : undefined
    }
  }
}

export function day<F extends string>(name: ColumnName, field: F): Column<With<F, string | null>> {
  return {
    name,
    width: widths.short,
    cell: (record) => {
      const value = record[field]
      return value === null ? null : { day: value }
    },
    take: (cell) => {
      if (cell === null) return { field, value: null }
      const written = cellText(cell).trim()
      const [, date, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? []
      const value = year === undefined ? written : `${year}-${month}-${date}`
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { field, value } : undefined
    }
  }
}

/** One of a list of values, by its word; nothing for null. */
export function choice<F extends string, V extends string>(
  name: ColumnName,
  field: F,
  values: readonly V[],
  wordOf: (value: V) => MessageKey
): Column<With<F, V | null>> {
  return {
    name,
    width: widths.short,
    cell: (record, { locale }) => {
      const value = record[field]
      return value === null ? null : translate(locale, wordOf(value))
    },
    take: (cell) => {
      if (cell === null) return { field, value: null }
      const wanted = folded(cellText(cell))
      const value = values.find((one) =>
        locales.some((locale) => folded(translate(locale, wordOf(one))) === wanted)
      )
      return value === undefined ? undefined : { field, value }
    }
  }
}

const yes = ['oui', 'yes', 'x', 'vrai', 'true', '1']
const no = ['', 'non', 'no', 'faux', 'false', '0']

/** An empty cell stands for no, so that what is marked is seen at once. */
export function mark<F extends string>(name: ColumnName, field: F): Column<With<F, boolean>> {
  return {
    name,
    width: widths.short,
    cell: (record, { locale }) => (record[field] ? translate(locale, 'table.yes') : null),
    take: (cell) => {
      const word = folded(cellText(cell))
      if (yes.includes(word)) return { field, value: true }
      return no.includes(word) ? { field, value: false } : undefined
    }
  }
}

/** A record of the catalogue, by its name; two of one name are not told apart by it. */
export function named<F extends string>(
  name: ColumnName,
  field: F,
  type: 'team' | 'touchpoint' | 'persona'
): Column<With<F, string | null>> {
  return {
    name,
    width: widths.name,
    cell: (record, { document }) => {
      const id = record[field]
      return (id !== null && document[type].get(id)?.name) || null
    },
    take: (cell, { document }) => {
      if (cell === null) return { field, value: null }
      const wanted = folded(cellText(cell))
      const [found, ...others] = [...document[type].values()].filter((one) => folded(one.name) === wanted)
      return found && others.length === 0 ? { field, value: found.id } : undefined
    }
  }
}

/** Words in a row, parted by commas. */
export function list<F extends string>(name: ColumnName, field: F): Column<With<F, readonly string[]>> {
  return {
    name,
    width: widths.name,
    cell: (record) => record[field].join(', ') || null,
    take: (cell) => {
      const words = cellText(cell)
        .split(',')
        .map((word) => word.trim())
      return { field, value: words.filter((word) => word !== '') }
    }
  }
}

/** Shows what is told elsewhere. */
export function computed<R>(
  name: ColumnName,
  width: number,
  cell: (record: R, source: Source) => Cell | undefined
): Column<R> {
  return {
    name,
    width,
    cell: (record, source) => {
      const value = cell(record, source)
      return value === undefined || value === '' ? null : value
    },
    take: null
  }
}
