import Database from 'better-sqlite3'

/** better-sqlite3 is CommonJS with one export; everything else in the app takes it from here by name. */
export type Sqlite = Database.Database
export type Statement = Database.Statement
export const { SqliteError } = Database

export function openSqlite(path: string | Buffer, options: Database.Options = {}): Sqlite {
  return new Database(path, options)
}
