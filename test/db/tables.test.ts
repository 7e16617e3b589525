import { expect, test } from 'vitest'
import { createSchema } from '../../electron/db/migrate'
import { openSqlite } from '../../electron/db/sqlite'
import { snakeCase, tables } from '../../electron/db/tables'
import { recordTypes } from '../../shared/model/record'
import { references } from '../../shared/model/references'

type ColumnInfo = { name: string; type: string; notnull: number }
type ForeignKey = { from: string; table: string; on_delete: string }

const sqlTypes = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  flag: 'INTEGER',
  list: 'TEXT'
} as const

const db = openSqlite(':memory:')
createSchema(db)

test('every record type has its table', () => {
  expect(tables.map((table) => table.type).sort()).toEqual([...recordTypes].sort())
})

test.each(tables)('the columns of $name are those the migrations make', ({ name, columns }) => {
  const info = db
    .prepare<[string], ColumnInfo>('SELECT name, type, "notnull" FROM pragma_table_info(?)')
    .all(name)
  expect(info).toEqual(
    columns.map((column) => {
      const optional = column.kind.endsWith('?')
      const kind = column.kind.replace('?', '') as keyof typeof sqlTypes
      return { name: column.name, type: sqlTypes[kind], notnull: optional ? 0 : 1 }
    })
  )
})

test.each(tables)('the foreign keys of $name are the references of the model', ({ type, name, columns }) => {
  const keys = db
    .prepare<[string], ForeignKey>('SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?)')
    .all(name)
  const expected = references[type]
    .filter(({ field }) => columns.some((column) => column.field === field && column.kind !== 'list'))
    .map(({ field, to }) => ({ from: snakeCase(field), table: snakeCase(to), on_delete: 'NO ACTION' }))
  const byColumn = (a: ForeignKey, b: ForeignKey) => (a.from < b.from ? -1 : 1)
  expect(keys.sort(byColumn)).toEqual(expected.sort(byColumn))
})

test('every table is strict, and every foreign key waits for the end of the transaction', () => {
  const rows = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    .all()
  for (const { sql } of rows) {
    expect(sql).toMatch(/\) STRICT$/)
    const keys = sql.match(/REFERENCES/g)?.length ?? 0
    expect(sql.match(/DEFERRABLE INITIALLY DEFERRED/g)?.length ?? 0).toBe(keys)
  }
})
