import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseCsv } from '../../../shared/formats/csv'
import { csvRows } from '../../../shared/formats/csv-rows'
import { translate } from '../../../shared/i18n/translate'
import { type Document, documentFaults, documentOf } from '../../../shared/model/document'
import { laneKinds } from '../../../shared/model/lane-kind'
import { anyRecordSchema } from '../../../shared/model/record'
import { lanesShown, mapsOf, notesOf, personasOf, phasesOf, stepsOfPhase } from './read-document'

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** Latin-1, so that a test can write any byte as one character. */
const rawBytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

function read(source: string | Uint8Array, title?: string): Document {
  const parsed = parseCsv(typeof source === 'string' ? bytesOf(source) : source, 'fr', title)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  for (const record of parsed.records) anyRecordSchema.parse(record)
  const document = documentOf(parsed.records)
  expect([...documentFaults(document)]).toEqual([])
  return document
}

function refusal(source: string | Uint8Array) {
  const parsed = parseCsv(typeof source === 'string' ? bytesOf(source) : source, 'fr')
  return parsed.ok ? null : parsed.failure
}

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/csv/${name}`, import.meta.url))
const head = 'phase,step,lane,text\n'

describe('reading', () => {
  const expected = [
    'D\u00e9couvrir / Comparer les offres / customerAction: Compare trois banques ; note les taux',
    'D\u00e9couvrir / Comparer les offres / pain: \u00ab Trop de sigles \u00bb, dit-elle',
    'D\u00e9couvrir / Simuler / verbatim: J\u2019ai cru \u00e0 une erreur :\n0,9 % ou 9 % ?',
    'Demander / D\u00e9poser le dossier / Ce que fait le notaire: \u0152uvre \u00e0 part : 12" d\u2019\u00e9cran, 3 \u20ac'
  ]

  it.each(['utf-8-bom-semicolon.csv', 'utf-8-comma.csv', 'windows-1252-semicolon.csv', 'utf-8-tab.csv'])(
    'reads the same notes from %s',
    (name) => {
      const document = read(fixture(name))
      expect(new Set(notesOf(document))).toEqual(new Set(expected))
      expect(
        phasesOf(document).map((phase) => [phase.name, stepsOfPhase(document, phase.id).length])
      ).toEqual([
        ['D\u00e9couvrir', 2],
        ['Demander', 1]
      ])
      expect(lanesShown(document, 'journey').at(-1)).toBe('Ce que fait le notaire')
      expect(personasOf(document)).toEqual(['Client'])
    }
  )

  it.each([
    'phase,step,lane,text',
    'Phase,Step,Lane,Text',
    'PHASE;\u00c9TAPE;LIGNE;TEXTE',
    ' phase ; etape ; Couloir ; note ',
    'texte\tligne\t\u00e9tape\tphase',
    '"phase";"E\u0301tape";"ligne";"Notes"',
    'id,Phase,author,Etape,lane,text'
  ])('knows the headers %s', (headers) => {
    const delimiter = [',', ';', '\t'].find((one) => headers.includes(one)) ?? ','
    const cells = headers.split(delimiter).map((header) => {
      if (/ph/i.test(header)) return 'P'
      if (/tape|step/i.test(header)) return 'S'
      if (/l(?:ane|igne)|couloir/i.test(header)) return 'Irritants'
      return /text|note/i.test(header) ? 'T' : 'x'
    })
    expect(notesOf(read(`${headers}\r\n${cells.join(delimiter)}\r\n`))).toEqual(['P / S / pain: T'])
  })

  it('is not fooled by the other separator in headers or rows', () => {
    expect(notesOf(read('phase;step;lane;text\na,b;c,d,e;pain;f,g,h,i,j'))).toEqual([
      'a,b / c,d,e / pain: f,g,h,i,j'
    ])
    expect(notesOf(read('sep=;\nphase;step;lane;text\na;b;pain;c'))).toEqual(['a / b / pain: c'])
  })

  it('knows every lane by its code and by its label in both languages', () => {
    for (const kind of laneKinds.filter((one) => one !== 'free'))
      for (const name of [kind, translate('fr', `lane.${kind}`), translate('en', `lane.${kind}`)]) {
        const document = read(`${head}P,S,${name.toUpperCase().replace('\u2019', "'")},T`)
        const [card] = [...document.card.values()]
        expect(document.lane.get(card?.laneId ?? '')?.kind).toBe(kind)
        const lane = document.lane.get(card?.laneId ?? '')
        // An imported note must be visible somewhere.
        expect(lane && (lane.journeyOrder ?? lane.experienceOrder ?? lane.blueprintOrder)).not.toBeNull()
      }
  })

  it('knows break points and ideas, and makes a free lane of any other name, once', () => {
    const document = read(`${head}P,S,Point de rupture,a\nP,S,idea,b\nP,S,Mon id\u00e9e,c\nP,S,MON IDEE,d`)
    expect([...document.card.values()].map(({ kind }) => kind)).toEqual([
      'breakPoint',
      'idea',
      'free',
      'free'
    ])
    expect([...document.lane.values()].filter(({ kind }) => kind === 'free').map(({ name }) => name)).toEqual(
      ['Mon id\u00e9e']
    )
  })

  it('takes a blank phase and step as those above, and a phase without step as a place of its own', () => {
    const document = read(`${head}P,S,pain,a\n,,pain,b\n,S2,pain,c\nP2,,activity,d\n,,activity,e\nP,S,pain,f`)
    expect(notesOf(document).sort()).toEqual([
      'P / S / pain: a',
      'P / S / pain: b',
      'P / S / pain: f',
      'P / S2 / pain: c',
      'P2 /  / activity: d',
      'P2 /  / activity: e'
    ])
  })

  it('makes a step of a row without a note, and skips blank rows', () => {
    const document = read(`${head}\n,,,\nP,S,,\nP,T,pain,\n  \nP,U\n`)
    expect(
      phasesOf(document).flatMap(({ id }) => stepsOfPhase(document, id).map(({ name }) => name))
    ).toEqual(['S', 'T', 'U'])
    expect(notesOf(document)).toEqual([])
  })

  it('takes the title it is given, and makes do without one', () => {
    expect(mapsOf(read(`${head}P,S,pain,a`, 'Mon fichier'))[0]?.title).toBe('Mon fichier')
    expect(mapsOf(read(`${head}P,S,pain,a`, `${'a'.repeat(499)}\u{1F600}`))[0]?.title).toHaveLength(500)
    expect(mapsOf(read(`${head}P,S,pain,a`))[0]?.title).toBe('Parcours import\u00e9')
  })
})

describe('text', () => {
  const textOf = (cell: string) => [...read(`${head}P,S,pain,${cell}`).card.values()][0]?.text

  it.each([
    ["'=1+1", '=1+1'],
    ["'+33 6", '+33 6'],
    ["'-2 points", '-2 points'],
    ["'@home", '@home'],
    ["''=x", "'=x"],
    ["'a", "'a"],
    ['=HYPERLINK(""x"")', '=HYPERLINK(""x"")'],
    ['"=HYPERLINK(""http://x"",""y"")"', '=HYPERLINK("http://x","y")'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['12" \u00e9cran', '12" \u00e9cran'],
    ['"a ""b"""', 'a "b"'],
    ['__proto__', '__proto__'],
    ['"a\r\nb\rc"', 'a\nb\nc'],
    ['"  espaces gard\u00e9s "', '  espaces gard\u00e9s '],
    ['a\u0000b\u001bc', 'abc']
  ])('%j is the text %j', (cell, text) => {
    expect(textOf(cell)).toBe(text)
  })

  it('reads each byte that Windows-1252 defines', () => {
    const defined = Array.from({ length: 128 }, (_, index) => index + 128).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
    )
    const bytes = Uint8Array.from([...bytesOf(`${head}P,S,pain,`), ...defined])
    const text = [...read(bytes).card.values()][0]?.text ?? ''
    expect(text).toHaveLength(123)
    expect(
      text.startsWith('\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018')
    ).toBe(true)
    expect(text.slice(-100)).toContain('\u017e\u0178\u00a0\u00a1')
    expect(text.endsWith('\u00fd\u00fe\u00ff')).toBe(true)
  })
})

describe('refusing', () => {
  it.each<[string, string | Uint8Array, string, Record<string, unknown>]>([
    ['nothing', '', 'csv.missingColumn', { line: 1, column: 'phase' }],
    ['a missing column', 'phase,step,text\nP,S,T', 'csv.missingColumn', { line: 1, column: 'ligne' }],
    [
      'a missing column further down',
      '\n\nphase;step;lane\nP;S;pain',
      'csv.missingColumn',
      { line: 3, column: 'texte' }
    ],
    [
      'a column twice',
      'phase,step,\u00e9tape,lane,text\n',
      'csv.repeatedColumn',
      { line: 1, column: '\u00e9tape' }
    ],
    ['headers alone', head, 'csv.noRows', { line: 1 }],
    ['an unclosed quote', `${head}P,S,pain,a\nP,S,pain,"b\nP,S,pain,c\n`, 'csv.unclosedQuote', { line: 3 }],
    [
      'an unclosed quote after a quoted line break',
      `${head}P,S,pain,"a\n\nb"\r\nP,S,pain,"c`,
      'csv.unclosedQuote',
      { line: 5 }
    ],
    [
      'an unclosed quote under Excel\u2019s hint',
      `sep=,\n${head}P,S,pain,"b`,
      'csv.unclosedQuote',
      { line: 3 }
    ],
    ['text after a quote', `${head}P,S,pain,"a"b`, 'csv.strayQuote', { line: 2 }],
    [
      'an unquoted separator',
      `${head}P,S,pain,a\nP,S,pain,b, c`,
      'csv.tooManyCells',
      { line: 3, count: 5, expected: 4 }
    ],
    ['a note without lane', `${head}P,S,,a`, 'csv.emptyCell', { line: 2, column: 'ligne' }],
    [
      'a note without step',
      `${head}P,S,pain,a\nQ,,pain,b`,
      'csv.emptyCell',
      { line: 3, column: '\u00e9tape' }
    ],
    ['too long a name', `${head}P,${'a'.repeat(2_001)},pain,b`, 'csv.tooLong', { line: 2, limit: 2_000 }],
    ['too long a text', `${head}P,S,pain,${'a'.repeat(100_001)}`, 'csv.tooLong', { line: 2, limit: 100_000 }],
    ['UTF-16', rawBytes('\u00ff\u00fep\0h\0'), 'text.utf16', { line: 1 }],
    [
      'a mark of UTF-8 over other bytes',
      rawBytes(`\u00ef\u00bb\u00bf${head}P,\u00e9,pain,a`),
      'text.badBytes',
      { line: 2 }
    ]
  ])('refuses %s with its line', (_, source, code, params) => {
    const failure = refusal(source)
    expect(failure?.code).toBe(code)
    expect(failure?.params).toMatchObject(params)
    for (const locale of ['fr', 'en'] as const)
      if (failure)
        expect(translate(locale, `error.${failure.code}`, failure.params)).toMatch(
          new RegExp(`^Li[gn]n?e ${params.line}\\b`)
        )
  })

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])(
    'refuses the byte %i, in neither encoding, with its line',
    (byte) => {
      const bytes = rawBytes(`${head}P,\u00e9,pain,a\r\nP,S,pain,b${String.fromCharCode(byte)}\n`)
      expect(refusal(bytes)).toEqual({
        code: 'csv.badBytes',
        params: { line: 3, byte: `0x${byte.toString(16).toUpperCase()}` }
      })
    }
  )
})

describe('rows', () => {
  test('are those of csv-parse', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', 'a', ' ', '\u00e9'),
        maxLength: 8
      })
    )
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n')
        const ours = [...csvRows(text, delimiter)].map(({ cells }) => cells)
        expect(ours).toEqual(rows)
        expect(ours).toEqual(parse(text, { delimiter, relax_column_count: true, record_delimiter: '\r\n' }))
      }),
      { numRuns: 500 }
    )
  })
})

test('no bytes make it throw, and what is accepted is a sound document', () => {
  const rows = fc
    .array(
      fc.array(
        fc.oneof(
          fc.constantFrom('P', 'S', 'pain', 'activity', '', '"', '"a"'),
          fc.string({ unit: 'binary' })
        ),
        { maxLength: 5 }
      )
    )
    .map((cells) => `${head}P,S,pain,first\n${cells.map((row) => row.join(',')).join('\n')}`)
  const sources = fc.oneof(
    fc.uint8Array(),
    fc.uint8Array().map((tail) => Uint8Array.from([...bytesOf(`${head}P,S,pain,`), ...tail])),
    rows.map(bytesOf)
  )
  fc.assert(
    fc.property(sources, (bytes) => {
      if (parseCsv(bytes, 'fr').ok) read(bytes)
    }),
    { numRuns: 2_000 }
  )
})
