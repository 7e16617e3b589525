import type { AnyRecord, RecordType } from '../../shared/model/record'
import type { Sqlite, Statement } from './sqlite'
import { type Cell, fromCells, type Table, tables, toCells } from './tables'

const quoted = (table: Table): string => table.columns.map((column) => `"${column.name}"`).join(', ')

/** Every record of the file, type by type, each in the order it was first stored. */
export function* allStoredRecords(db: Sqlite): Generator<AnyRecord> {
  for (const table of tables) {
    const select = db.prepare(`SELECT ${quoted(table)} FROM "${table.name}" ORDER BY rowid`).raw()
    for (const cells of select.iterate()) yield fromCells(table, cells as Cell[])
  }
}

type TableStatements = {
  readonly table: Table
  readonly get: Statement
  readonly insert: Statement
  readonly update: Statement
  readonly remove: Statement
}

/** The rows of one open file, by record. Statements are prepared once per connection. */
export type RecordRows = {
  get(type: RecordType, id: string): AnyRecord | null
  insert(record: AnyRecord): void
  update(record: AnyRecord): void
  remove(record: AnyRecord): void
}

export function recordRows(db: Sqlite): RecordRows {
  const byType = new Map<RecordType, TableStatements>()
  for (const table of tables) {
    const [id, ...rest] = table.columns
    if (id?.name !== 'id') throw new Error(`tables: "id" is not the first column of ${table.name}`)
    const marks = table.columns.map(() => '?').join(', ')
    const sets = rest.map((column) => `"${column.name}" = ?`).join(', ')
    byType.set(table.type, {
      table,
      get: db.prepare(`SELECT ${quoted(table)} FROM "${table.name}" WHERE "id" = ?`).raw(),
      insert: db.prepare(`INSERT INTO "${table.name}" (${quoted(table)}) VALUES (${marks})`),
      update: db.prepare(`UPDATE "${table.name}" SET ${sets} WHERE "id" = ?`),
      remove: db.prepare(`DELETE FROM "${table.name}" WHERE "id" = ?`)
    })
  }
  const of = (type: RecordType): TableStatements => {
    const statements = byType.get(type)
    if (!statements) throw new Error(`tables: no table for ${type}`)
    return statements
  }
  return {
    get(type, id) {
      const { table, get } = of(type)
      const cells = get.get(id)
      return cells === undefined ? null : fromCells(table, cells as Cell[])
    },
    insert(record) {
      const { table, insert } = of(record.type)
      insert.run(...toCells(table, record))
    },
    update(record) {
      const { table, update } = of(record.type)
      const [, ...rest] = toCells(table, record)
      update.run(...rest, record.id)
    },
    remove(record) {
      of(record.type).remove.run(record.id)
    }
  }
}
