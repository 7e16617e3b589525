import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/db/open'
import { ProjectRepository } from '../../../electron/db/project-repository'
import { allFindings } from '../../../electron/db/verify'
import { expectValue, only } from '../project-of'
import { tempFolder } from '../temp-folder'

/** A blank project with a brand, as schema 40 wrote it. */
const fixture = join(import.meta.dirname, '../../fixtures/schema/0040.parcours')

test('a file of schema 40 keeps its records and gains an empty shortlist', () => {
  const path = join(tempFolder(), 'project.db')
  copyFileSync(fixture, path)
  const db = expectValue(openDatabase(path))
  expect([...allFindings(db)]).toEqual([])
  const records = new ProjectRepository(db).records()
  expect(only(records, 'brand')).toMatchObject({ footer: 'Banque Rivage' })
  expect(records.filter(({ type }) => type === 'map')).toHaveLength(1)
  expect(db.prepare('SELECT count(*) FROM "candidate"').pluck().get()).toBe(0)
  db.close()
})
