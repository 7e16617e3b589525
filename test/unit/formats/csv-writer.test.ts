import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../shared/formats/csv'
import { guarded, withoutGuard } from '../../../shared/formats/csv-guard'
import { tableToCsv } from '../../../shared/formats/csv-writer'
import { parseProjectJson } from '../../../shared/formats/json'
import { notesTable } from '../../../shared/formats/project-tables'
import type { Table } from '../../../shared/formats/table'
import { type Locale, locales } from '../../../shared/i18n/translate'
import { type Document, documentOf } from '../../../shared/model/document'
import { type AnyRecord, anyRecordSchema } from '../../../shared/model/record'
import { mapsOf } from '../../../shared/model/structure'
import { toPlainText } from '../../../shared/model/text-field'
import { notesOf } from './read-document'

function csvOf(document: Document, locale: Locale): string {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return tableToCsv(notesTable(document, map, locale), locale)
}

function readBack(csv: string, locale: Locale): Document {
  const parsed = parseCsv(new TextEncoder().encode(csv), locale)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return documentOf(parsed.records)
}

const table = (cells: Table['rows'][number]['cells']): Table => ({
  name: '',
  columns: cells.map((_, index) => ({ header: `c${index}`, width: 10 })),
  rows: [{ id: 'card_1', cells }]
})

describe('writing', () => {
  it.each<[Locale, string]>([
    ['fr', '\uFEFFc0;c1;c2;c3;c4\r\n7,5;-1;;2026-11-25;"a;b ""c"""\r\n'],
    ['en', '\uFEFFc0,c1,c2,c3,c4\r\n7.5,-1,,2026-11-25,"a;b ""c"""\r\n']
  ])('numbers and separators are those of the language (%s)', (locale, csv) => {
    expect(tableToCsv(table([7.5, -1, null, { day: '2026-11-25' }, 'a;b "c"']), locale)).toBe(csv)
  })

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', "'=1", "''-", '\tx', '\nx'])(
    'a text that a spreadsheet would run is made text: %j',
    (text) => {
      const [, [cell] = []] = parse(tableToCsv(table([text]), 'fr'), {
        bom: true,
        delimiter: ';'
      }) as string[][]
      expect(cell).toBe(`'${text}`)
    }
  )

  it('leaves other texts alone', () => {
    for (const text of ["'tis", "l'=", ' =1', '«\u00A0oui\u00A0»', '0012', "''"])
      expect(guarded(text)).toBe(text)
  })

  it('takes back what it put there, whatever the text', () => {
    const texts = fc.array(fc.constantFrom("'", '=', '-', 'a', '\t', '\n')).map((signs) => signs.join(''))
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        (text) => withoutGuard(guarded(text)) === text
      )
    )
  })
})

const names = ['emprunt-immobilier', 'internet-outage', 'onboarding-saas-b2b']

describe.each(names)('%s', (name) => {
  const parsed = parseProjectJson(
    readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8')
  )
  const document = documentOf(parsed.ok ? parsed.records : [])

  it.each(locales)('is read back note by note, break points and ideas too (%s)', (locale) => {
    const written = csvOf(document, locale)
    const back = readBack(written, locale)
    expect(notesOf(back).sort()).toEqual(notesOf(document).sort())
    const kinds = (of: Document) => [...of.card.values()].map(({ kind, text }) => `${kind} ${text}`).sort()
    expect(kinds(back)).toEqual(kinds(document))
    const rows = parse(written, { bom: true, delimiter: locale === 'fr' ? ';' : ',' })
    expect(rows).toHaveLength(document.card.size + 1)
  })
})

it('any text of a note comes back', () => {
  const place = { mapId: 'map_1', laneId: 'lane_1', stepId: 'step_1', kind: 'pain', order: 'V' }
  const around: AnyRecord[] = [
    { type: 'map', id: 'map_1', order: 'V', title: 'Carte' },
    { type: 'phase', id: 'phase_1', mapId: 'map_1', order: 'V', name: '=Phase' },
    { type: 'step', id: 'step_1', mapId: 'map_1', phaseId: 'phase_1', order: 'V', name: '-Étape; "une"' },
    { type: 'lane', id: 'lane_1', mapId: 'map_1', kind: 'pain', name: '@Ce qui coince' }
  ].map((record) => anyRecordSchema.parse(record))
  const signs = fc.array(fc.constantFrom(...'\'=-+@;,"\n\t a')).map((some) => some.join(''))
  const texts = fc
    .oneof(signs, fc.string({ unit: 'grapheme' }))
    .map(toPlainText)
    .filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
      const card = anyRecordSchema.parse({ type: 'card', id: 'card_1', ...place, text })
      const back = readBack(csvOf(documentOf([...around, card]), locale), locale)
      expect([...back.card.values()]).toMatchObject([{ text, kind: 'pain' }])
      expect(
        [...back.lane.values()].find(({ id }) => id === [...back.card.values()][0]?.laneId)
      ).toMatchObject({
        kind: 'pain',
        name: '@Ce qui coince'
      })
      expect([...back.step.values()]).toMatchObject([{ name: '-Étape; "une"' }])
      expect([...back.phase.values()]).toMatchObject([{ name: '=Phase' }])
    }),
    { numRuns: 300 }
  )
})
