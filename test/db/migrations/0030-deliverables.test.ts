import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/db/open'
import { ProjectRepository } from '../../../electron/db/project-repository'
import { openSqlite } from '../../../electron/db/sqlite'
import { allFindings } from '../../../electron/db/verify'
import { expectValue } from '../project-of'
import { tempFolder } from '../temp-folder'

/** The sample « emprunt immobilier » as schema 20 wrote it. */
const fixture = join(import.meta.dirname, '../../fixtures/schema/0020.parcours')

test('a file of schema 20 keeps every record and gains the tables of deliverables, empty', () => {
  const path = join(tempFolder(), 'project.db')
  copyFileSync(fixture, path)
  const before = openSqlite(path, { readonly: true })
  const tables = [
    'project',
    'persona',
    'map',
    'phase',
    'step',
    'lane',
    'card',
    'emotion',
    'connection',
    'comment'
  ]
  const counts = tables.map((table) => before.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
  before.close()

  const db = expectValue(openDatabase(path))
  expect([...allFindings(db)]).toEqual([])
  const records = new ProjectRepository(db).records()
  expect(tables.map((type) => records.filter((record) => record.type === type).length)).toEqual(counts)
  for (const table of ['brand', 'export_preset', 'import_mapping']) {
    expect(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()).toBe(0)
  }
  db.close()
})
