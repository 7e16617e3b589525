import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/db/open'
import { ProjectRepository } from '../../../electron/db/project-repository'
import { allFindings } from '../../../electron/db/verify'
import { expectValue } from '../project-of'
import { tempFolder } from '../temp-folder'

/** A blank project with a brand, as schema 30 wrote it. */
const fixture = join(import.meta.dirname, '../../fixtures/schema/0030.parcours')

test('an older project opens with no question accepted, and keeps the one that is', () => {
  const path = join(tempFolder(), 'project.db')
  copyFileSync(fixture, path)
  const db = expectValue(openDatabase(path))
  expect([...allFindings(db)]).toEqual([])
  expect(new ProjectRepository(db).records().filter(({ type }) => type === 'waiver')).toEqual([])
  db.close()
})
