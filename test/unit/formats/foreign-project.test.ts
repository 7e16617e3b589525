import { describe, expect, it } from 'vitest'
import { csvSheet } from '../../../shared/formats/foreign/csv-sheet'
import { foreignProject } from '../../../shared/formats/foreign/foreign-project'
import { foreignTable } from '../../../shared/formats/foreign/foreign-table'
import { guessMapping } from '../../../shared/formats/foreign/guess'
import { mappingContent, recalled } from '../../../shared/formats/foreign/remembered'
import { parseImportFile } from '../../../shared/formats/import-file'
import { documentFaults, documentOf } from '../../../shared/model/document'
import type { ImportMapping } from '../../../shared/model/saved-options'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function sheetOf(bytes: Uint8Array) {
  const read = csvSheet(bytes)
  if (!read.ok) throw new Error(read.failure.code)
  return read.sheet
}

describe('a CSV of anybody', () => {
  it('is read by whichever separator parts its rows alike, in Windows-1252 too', () => {
    const rows = [
      ['Étape', 'Irritant'],
      ['Accueil, hall', 'Trop long; bruyant']
    ]
    const written = { ';': '"Trop long; bruyant"', ',': 'Trop long; bruyant', '\t': 'Trop long; bruyant' }
    for (const [separator, pain] of Object.entries(written)) {
      const step = separator === ',' ? '"Accueil, hall"' : 'Accueil, hall'
      const text = `Étape${separator}Irritant\r\n${step}${separator}${pain}`
      expect(sheetOf(bytesOf(text)).rows).toEqual(rows)
      expect(sheetOf(Uint8Array.from(text, (sign) => sign.charCodeAt(0))).rows).toEqual(rows)
    }
    expect(sheetOf(bytesOf('sep=;\nA;B\n')).rows).toEqual([[], ['A', 'B']])
    expect(csvSheet(bytesOf('A;B\n"x;y'))).toMatchObject({
      ok: false,
      failure: { code: 'csv.unclosedQuote' }
    })
  })

  it('becomes a project where its headers leave no doubt', () => {
    const parsed = parseImportFile('retours.csv', bytesOf('Stage;Pain points\nBuy;Too slow\n'), 'en')
    const document = documentOf(parsed.ok ? parsed.records : [])
    expect([...documentFaults(document)]).toEqual([])
    expect([...document.card.values()]).toMatchObject([{ kind: 'pain', text: 'Too slow' }])
    expect([...document.map.values()][0]?.title).toBe('retours')
    const other = parseImportFile('a.csv', bytesOf('Foo;Bar\nun;deux\n'), 'fr')
    expect(other).toMatchObject({ ok: false, failure: { code: 'csv.missingColumn' } })
  })

  it('is refused in words where it is empty, too long or in doubt', () => {
    const code = (...rows: string[][]): string | undefined => {
      const parsed = foreignProject([{ name: 'A', rows }], 'fr', 'A')
      return parsed.ok ? undefined : parsed.failure.code
    }
    expect(code()).toBe('foreign.empty')
    expect(code([' '])).toBe('foreign.empty')
    expect(code(['Étape', 'Irritant'], ...Array.from({ length: 20_001 }, () => ['A', 'x']))).toBe(
      'foreign.tooManyRows'
    )
    expect(code(['Rangement', 'Mots'], ['a', 'b'])).toBe('foreign.unsure')
    expect(code(['Étape', 'Irritant'], ['A', 'x'])).toBeUndefined()
  })
})

describe('a mapping that is remembered', () => {
  const sheet = { name: 'A', rows: [['Titre'], ['Étape', 'Irritant', 'Zzz'], ['A', 'x', 'y']] }
  const guess = guessMapping(sheet)
  const mapping = { ...guess.mapping, targets: ['step', 'card.breakPoint', 'tags'] as const, fillDown: false }
  const { headers } = foreignTable(sheet, mapping.shape)
  const record = (content: string, name = 'Retours.xlsx'): ImportMapping => ({
    type: 'importMapping',
    id: 'importMapping_1',
    order: 'V',
    name,
    content
  })
  const kept = record(mappingContent(headers, mapping))

  it('is found by its headers, wherever they stand and whatever the file is called', () => {
    expect(recalled([kept], sheet, 'autre.xlsx', guess)).toMatchObject({ fits: true, mapping })
    const lower = { ...sheet, rows: [[], [], ...sheet.rows] }
    expect(recalled([kept], lower, 'autre.xlsx', guessMapping(lower))?.mapping.shape.headerAt).toBe(4)
  })

  it('says what came and went where only the name is the same, and takes over what both have', () => {
    const changed = {
      ...sheet,
      rows: [
        ['Étape', 'Point de douleur', 'Zzz'],
        ['A', 'x', 'y']
      ]
    }
    expect(recalled([kept], changed, 'retours.xlsx', guessMapping(changed))).toMatchObject({
      fits: false,
      gone: ['Irritant'],
      come: ['Point de douleur'],
      mapping: { targets: ['step', 'card.pain', 'tags'], fillDown: false }
    })
    expect(recalled([kept], changed, 'autre.xlsx', guessMapping(changed))).toBeNull()
  })

  it('is passed over where its text is none of ours', () => {
    for (const content of ['', '{', '[]', '{"headers":[]}'])
      expect(recalled([record(content)], sheet, 'Retours.xlsx', guess)).toBeNull()
  })
})
