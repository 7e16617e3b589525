import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/export/read-workbook'
import { projectToXlsx } from '../../../electron/export/xlsx'
import { parseProjectJson } from '../../../shared/formats/json'
import { projectTables } from '../../../shared/formats/project-tables'
import { reviewWorkbook } from '../../../shared/formats/workbook-review'
import { type Locale, locales } from '../../../shared/i18n/translate'
import { contrast } from '../../../shared/lenses/contrast'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import { type AnyRecord, anyRecordSchema } from '../../../shared/model/record'
import { toPlainText } from '../../../shared/model/text-field'
import { blankPng } from '../../fixtures/blank-png'
import { pdfsByLibreOffice } from '../../fixtures/libre-office'
import { partsOf, xmlFault } from '../../fixtures/office-file'
import { poppler, squashed } from '../../fixtures/poppler'

const createdAt = '2026-11-25T09:00:00.000Z'

function sample(name: string): Document {
  const parsed = parseProjectJson(
    readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8')
  )
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return documentOf(parsed.records)
}

const workbook = (document: Document, locale: Locale = 'fr') =>
  projectToXlsx(document, { locale, revision: 12, createdAt, fontFamily: null, logo: null })

/** A map of one cell whose notes say these texts, and one verbatim. */
function documentSaying(texts: readonly string[], day: string | null = null): Document {
  const place = { mapId: 'map_1', laneId: 'lane_1', stepId: 'step_1', kind: 'pain' }
  const orders = 'BCDEFGHIJKLMNOPQRSTUVWXYZ'
  const records: Record<string, unknown>[] = [
    { type: 'project', id: 'project_1', name: 'Projet', language: 'fr' },
    { type: 'map', id: 'map_1', order: 'V', title: 'Carte' },
    { type: 'phase', id: 'phase_1', mapId: 'map_1', order: 'V', name: 'Phase' },
    { type: 'step', id: 'step_1', mapId: 'map_1', phaseId: 'phase_1', order: 'V', name: 'Étape' },
    { type: 'lane', id: 'lane_1', mapId: 'map_1', kind: 'pain' },
    { type: 'verbatim', id: 'verbatim_1', order: 'V', text: 'Dit', saidOn: day, score: -0.5 },
    ...texts.map((_, index) => ({
      type: 'card',
      id: `card_${index}`,
      ...place,
      order: orders[index],
      text: ''
    }))
  ]
  // Set after the check, so that characters no schema lets in are written too.
  const said = new Map(texts.map((text, index) => [`card_${index}`, text]))
  return documentOf(
    records.map((record): AnyRecord => {
      const parsed = anyRecordSchema.parse(record)
      if (parsed.type === 'project') return { ...parsed, name: texts[0] ?? parsed.name }
      return parsed.type === 'card' ? { ...parsed, text: said.get(parsed.id) ?? '' } : parsed
    })
  )
}

/** Each sheet by its name, with the text of every cell as the parts of the file have it. */
function sheetsOf(bytes: Uint8Array) {
  const parts = partsOf(bytes)
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(plain)
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(plain)
  return new Map(
    names.map((name, index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
      const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
        ([, place = '', attributes = '', inner = '']) => {
          const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n'
          const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1]
          return [
            place,
            type === 's' ? shared[Number(value)] : type === 'n' ? Number(value ?? 'NaN') : plain(['', inner])
          ] as const
        }
      )
      return [name, { xml, cells: new Map(cells) }]
    })
  )
}

/** What a reader of the format shows for a string of it. */
function plain([, xml = '']: readonly string[]): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&'
}

const names = ['emprunt-immobilier', 'internet-outage', 'onboarding-saas-b2b']

describe.each(names)('%s', (name) => {
  const document = sample(name)

  it.each(locales)('has a sheet for each kind of record, with every text as it is (%s)', async (locale) => {
    const bytes = await workbook(document, locale)
    const sheets = sheetsOf(bytes)
    for (const [part, xml] of partsOf(bytes))
      if (/\.(xml|rels)$/.test(part)) expect([part, xmlFault(xml)]).toEqual([part, null])
    const tables = projectTables(document, locale)
    expect([...sheets.keys()]).toEqual([...tables.map((table) => table.name), 'parcours'])
    for (const { name: sheetName, columns, rows } of tables) {
      const sheet = sheets.get(sheetName)
      expect(sheet?.xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/)
      expect(sheet?.xml).toMatch(/<col min="1" max="1"[^>]* hidden="true"\/>/)
      const last = `${columnLetters(columns.length)}${rows.length + 1}`
      expect(sheet?.xml).toContain(`<autoFilter ref="A1:${last}"/>`)
      for (const [row, { id, cells }] of rows.entries()) {
        expect(sheet?.cells.get(`A${row + 2}`)).toBe(id)
        for (const [column, cell] of cells.entries()) {
          const read = sheet?.cells.get(`${columnLetters(column + 1)}${row + 2}`)
          if (cell === null) expect(read).toBeNaN()
          else expect(read).toBe(typeof cell === 'object' ? serialOf(cell.day) : cell)
        }
      }
    }
  })

  it('says in a hidden sheet which state of which project it is', async () => {
    const bytes = await workbook(document)
    const origin = sheetsOf(bytes).get('parcours')
    expect(origin?.cells.get('B3')).toBe([...document.project.keys()][0])
    expect(origin?.cells.get('B4')).toBe(12)
    expect(partsOf(bytes).get('xl/workbook.xml')).toMatch(/name="parcours"[^>]*state="hidden"/)
  })

  it('gives the same bytes for the same project', async () => {
    expect(Buffer.compare(await workbook(document), await workbook(document))).toBe(0)
  })
})

/** Days since the end of 1899, as spreadsheets count; only for days after February 1900. */
function serialOf(day: string): number {
  return (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000
}

/** Of the column after the hidden one is 1. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** The notes of a workbook, as their sheet shows them. */
async function notesSaying(texts: readonly string[]): Promise<unknown[]> {
  const bytes = await workbook(documentSaying(texts))
  for (const [part, xml] of partsOf(bytes))
    if (/\.(xml|rels)$/.test(part)) expect([part, xmlFault(xml)]).toEqual([part, null])
  const notes = sheetsOf(bytes).get('Notes')
  expect(notes?.xml).not.toMatch(/<f>|t="e"/)
  return texts.map((_, index) => notes?.cells.get(`H${index + 2}`))
}

describe('text', () => {
  it.each([
    ['=HYPERLINK("http://example.org")', '+33 1 23 45', '-2', '@SUM(A1)', "'=1", '\ttab', ' spaces  '],
    ['#N/A', '#REF!', '#DIV/0!', 'TRUE', '1e5', '0012', '2026-11-25'],
    [
      '<img src=x onerror=alert(1)>',
      ']]>',
      '&amp;',
      '"\'',
      '_x0041_',
      '__x000D_',
      '_x005F_',
      '\u{FFFE}\u{FFFF}'
    ],
    ['👩‍🏫 🇫🇷 «\u00A0Œuvre\u00A0»', 'deux\nlignes\n', '\u200F\u05D0', 'mot'.repeat(170), '\u000B', '\r']
  ])('stays the same, and a string: %s', async (...texts) => {
    expect(await notesSaying(texts)).toEqual(texts)
  })

  it('stays the same whatever it is', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 6 })
    const signs = fc
      .array(fc.constantFrom(...'&<>"\'_x0041\n ='), { minLength: 1 })
      .map((some) => some.join(''))
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, fc.array(signs, { maxLength: 6 })), async (some) => {
        const plainTexts = some.map(toPlainText).filter((text) => text !== '')
        expect(await notesSaying(plainTexts)).toEqual(plainTexts)
      }),
      { numRuns: 25 }
    )
  })

  it('too long for a cell ends by saying where the rest is', async () => {
    const [long] = await notesSaying(['é'.repeat(40_000)])
    expect(String(long)).toHaveLength(32_767)
    expect(String(long)).toMatch(/é \[…\] La suite est dans Parcours\.$/)
  })
})

describe('the client\u2019s dress', () => {
  const brand = (fields: object) => {
    const record = anyRecordSchema.parse({ type: 'brand', id: 'brand_1', ...fields })
    return documentOf([...allRecords(documentSaying(['a'])), record])
  }

  it('colours the headers, darkened as far as white on it asks, and prints their note', async () => {
    const bytes = await workbook(brand({ primaryColour: '#FFD400', confidentialityNote: 'Confidentiel R&D' }))
    const parts = partsOf(bytes)
    const fill = /<fgColor rgb="(?:FF)?([0-9A-F]{6})"/.exec(parts.get('xl/styles.xml') ?? '')?.[1]
    expect(contrast(`#${fill}`, '#FFFFFF')).toBeGreaterThanOrEqual(4.5)
    for (const sheet of ['sheet1', 'sheet2']) {
      const xml = parts.get(`xl/worksheets/${sheet}.xml`) ?? ''
      expect(xml).toContain('&amp;CConfidentiel R&amp;&amp;D&amp;R&amp;P / &amp;N</oddFooter>')
    }
  })

  it('begins with a cover that says whose it is and which state of it, and prints that on every sheet', async () => {
    const facts = {
      footer: 'Atelier Boréal '.repeat(20),
      versionLabel: '1.3',
      datedOn: '2026-03-24',
      confidentialityNote: '_x0041_ <&> "R&D"'
    }
    const document = brand(facts)
    const logo = { bytes: blankPng(200, 50), type: 'png', aspect: 4 } as const
    const info = { locale: 'fr', revision: 12, createdAt, fontFamily: 'Caladea', logo } as const
    const bytes = await projectToXlsx(document, info)
    const cover = sheetsOf(bytes).get('Couverture')
    const said = [...(cover?.cells.values() ?? [])]
    expect(said).toEqual(expect.arrayContaining([facts.footer, '1.3', facts.confidentialityNote, 'Notes']))
    const parts = partsOf(bytes)
    for (const [name, part] of parts) if (name.endsWith('.xml')) expect(xmlFault(part), name).toBeNull()
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('&amp;RVersion 1.3, 24 mars 2026</oddHeader>')
    expect(parts.get('xl/drawings/drawing1.xml')).toMatch(
      /oneCellAnchor.*<xdr:ext cx="2286000" cy="571500"\/>/
    )
    for (const [, printed = ''] of [...parts.values()].join('').matchAll(/<odd(?:Header|Footer)>([^<]*)/g))
      expect(printed.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255)
    const review = reviewWorkbook(await readWorkbook(bytes), { locale: 'fr' }, document, document)
    expect(review).toMatchObject({ changed: [], added: [], removed: [], refused: [] })
  })
})

describe('figures', () => {
  it.each([
    ['2026-11-25', 46_351],
    ['1900-03-01', 61],
    ['1899-12-31', '1899-12-31'],
    ['2026-02-31', '2026-02-31'],
    ['0000-00-00', '0000-00-00']
  ])('writes the day %s as %s', async (day, value) => {
    const verbatims = sheetsOf(await workbook(documentSaying([], day))).get('Verbatims')
    expect(verbatims?.cells.get('D2')).toBe(value)
    expect(verbatims?.cells.get('E2')).toBe(-0.5)
  })
})

describe('LibreOffice', () => {
  it('shows every note of the samples and of hostile texts, and none of what is hidden', async () => {
    const hostile = [
      '=1+1',
      '+33 1',
      "'=x",
      '#N/A',
      '#REF!',
      '_x0041_',
      '<b>&amp;</b>',
      '0012',
      '1e5',
      'mot'.repeat(170)
    ]
    const documents = [...names.map(sample), documentSaying(hostile, '2026-11-25')]
    const pdfs = pdfsByLibreOffice('xlsx', await Promise.all(documents.map((document) => workbook(document))))
    for (const [index, document] of documents.entries()) {
      const read = squashed(poppler.rawText(pdfs[index] ?? new Uint8Array()))
      const texts = [...document.card.values()].map(({ text }) => squashed(text))
      expect(texts.filter((text) => !read.includes(text))).toEqual([])
      expect(read).not.toMatch(/card_|project_/)
    }
    expect(poppler.text(pdfs.at(-1) ?? new Uint8Array())).toContain('25/11/2026')
  }, 60_000)
})
