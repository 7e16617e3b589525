import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/db/open'
import { ProjectRepository } from '../../../electron/db/project-repository'
import { openSqlite } from '../../../electron/db/sqlite'
import { allFindings } from '../../../electron/db/verify'
import { expectValue } from '../project-of'
import { tempFolder } from '../temp-folder'

/** The sample « internet outage » as schema 10 wrote it. */
const fixture = join(import.meta.dirname, '../../fixtures/schema/0010.parcours')

test('a file of schema 10 keeps every row and gains what comments and anchors need', () => {
  const path = join(tempFolder(), 'project.db')
  copyFileSync(fixture, path)
  const before = openSqlite(path, { readonly: true })
  const count = (table: string): unknown => before.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()
  const counts = { card: count('card'), map: count('map'), step: count('step') }
  const texts = before.prepare('SELECT text FROM card ORDER BY id').pluck().all()
  before.close()

  const db = expectValue(openDatabase(path))
  expect([...allFindings(db)]).toEqual([])
  const records = new ProjectRepository(db).records()
  const cards = records.filter((record) => record.type === 'card')
  expect(cards.length).toBe(counts.card)
  expect(cards.every(({ personaId }) => personaId === null)).toBe(true)
  expect(cards.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text)).toEqual(texts)
  const maps = records.filter((record) => record.type === 'map')
  expect(maps.length).toBe(counts.map)
  expect(maps.every(({ wallAssetIds }) => wallAssetIds.length === 0)).toBe(true)
  expect(records.filter((record) => record.type === 'step').length).toBe(counts.step)
  expect(db.prepare('SELECT count(*) FROM comment').pluck().get()).toBe(0)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})
