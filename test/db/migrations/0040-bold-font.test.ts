import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../electron/db/open'
import { ProjectRepository } from '../../../electron/db/project-repository'
import { allFindings } from '../../../electron/db/verify'
import { expectValue, only } from '../project-of'
import { tempFolder } from '../temp-folder'

/** A blank project with a brand, as schema 30 wrote it. */
const fixture = join(import.meta.dirname, '../../fixtures/schema/0030.parcours')

test('a brand of schema 30 keeps its fields and has no bold font', () => {
  const path = join(tempFolder(), 'project.db')
  copyFileSync(fixture, path)
  const db = expectValue(openDatabase(path))
  expect([...allFindings(db)]).toEqual([])
  expect(only(new ProjectRepository(db).records(), 'brand')).toMatchObject({
    fontAssetId: null,
    boldFontAssetId: null,
    primaryColour: '#7A1F5C',
    footer: 'Banque Rivage',
    versionLabel: '1.3',
    datedOn: '2026-03-24'
  })
  db.close()
})
