import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/export/read-workbook'
import { projectToXlsx } from '../../../electron/export/xlsx'
import { parseProjectJson } from '../../../shared/formats/json'
import { originOf } from '../../../shared/formats/workbook'
import { reviewWorkbook } from '../../../shared/formats/workbook-review'
import { type Locale, locales } from '../../../shared/i18n/translate'
import { type Document, documentOf } from '../../../shared/model/document'
import { documents } from '../formats/random-document'

const createdAt = '2026-11-25T09:00:00.000Z'
const choice = { removals: true, conflicts: new Set<string>() }

async function backFrom(document: Document, locale: Locale) {
  const sheets = await readWorkbook(
    await projectToXlsx(document, { locale, revision: 3, createdAt, fontFamily: null, logo: null })
  )
  return { sheets, review: reviewWorkbook(sheets, { locale }, document, document) }
}

describe.each(['emprunt-immobilier', 'internet-outage', 'onboarding-saas-b2b'])('%s', (name) => {
  const parsed = parseProjectJson(
    readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8')
  )
  const document = documentOf(parsed.ok ? parsed.records : [])

  it.each(locales)('comes back from a workbook as it went (%s)', async (locale) => {
    const { sheets, review } = await backFrom(document, locale)
    const [projectId] = document.project.keys()
    expect(originOf(sheets)).toEqual({ ok: true, origin: { projectId, revision: 3, locale } })
    expect(review).toMatchObject({ changed: [], added: [], removed: [], conflicts: [], refused: [] })
    expect(review.commandsFor(choice)).toEqual([])
  })
})

it('any project comes back from a workbook as it went', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.constantFrom(...locales), async (document, locale) => {
      const { review } = await backFrom(document, locale)
      expect(review).toMatchObject({ changed: [], added: [], removed: [], conflicts: [], refused: [] })
    }),
    { numRuns: 40 }
  )
})

describe('a file that is no workbook of ours', () => {
  it('is refused before anything is compared', async () => {
    await expect(readWorkbook(new TextEncoder().encode('phase;étape'))).rejects.toThrow()
    await expect(readWorkbook(new Uint8Array())).rejects.toThrow()
    expect(originOf([{ name: 'Feuil1', rows: [['id', 'Texte']] }])).toMatchObject({
      ok: false,
      failure: { code: 'workbook.notOurs' }
    })
    const newer = [
      ['format', 'parcours'],
      ['version', 2],
      ['projectId', 'project_1'],
      ['revision', 1]
    ]
    expect(originOf([{ name: 'parcours', rows: newer }])).toMatchObject({
      ok: false,
      failure: { code: 'workbook.newer' }
    })
  })
})
