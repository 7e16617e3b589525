import { type Locale, type MessageKey, translate } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Cell } from './table'

type NameOf<Key> = Key extends `table.column.${infer Name}` ? Name : never
export type ColumnName = NameOf<MessageKey>

/** What a cell is read from beside its record. */
export type Source = {
  readonly document: Document
  readonly locale: Locale
  /** From 1 along each map, by the id of the step. */
  readonly stepNumbers: ReadonlyMap<string, number>
}

export type Column<R> = {
  readonly name: ColumnName
  readonly width: number
  readonly cell: (record: R, source: Source) => Cell
}

export const widths = { number: 10, short: 16, name: 26, text: 40, long: 60 } as const

type With<F extends string, V> = { readonly [K in F]: V }

export function text<F extends string>(
  name: ColumnName,
  field: F,
  width: number = widths.text
): Column<With<F, string>> {
  return { name, width, cell: (record) => record[field] || null }
}

export function number<F extends string>(name: ColumnName, field: F): Column<With<F, number | null>> {
  return { name, width: widths.number, cell: (record) => record[field] }
}

export function day<F extends string>(name: ColumnName, field: F): Column<With<F, string | null>> {
  return {
    name,
    width: widths.short,
    cell: (record) => {
      const value = record[field]
      return value === null ? null : { day: value }
    }
  }
}

/** One of a list of values, by its word; nothing for null. */
export function choice<F extends string, V extends string>(
  name: ColumnName,
  field: F,
  wordOf: (value: V) => MessageKey
): Column<With<F, V | null>> {
  return {
    name,
    width: widths.short,
    cell: (record, { locale }) => {
      const value = record[field]
      return value === null ? null : translate(locale, wordOf(value))
    }
  }
}

/** An empty cell stands for no, so that what is marked is seen at once. */
export function mark<F extends string>(name: ColumnName, field: F): Column<With<F, boolean>> {
  return {
    name,
    width: widths.short,
    cell: (record, { locale }) => (record[field] ? translate(locale, 'table.yes') : null)
  }
}

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
    }
  }
}
