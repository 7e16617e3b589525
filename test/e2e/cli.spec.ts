import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeXlsx } from 'hucre/xlsx'
import { parseProjectJson } from '../../shared/formats/json'
import { projectJsonSchema } from '../../shared/formats/json-schema'
import { exportFormats } from '../../shared/ipc/contract'
import type { AnyRecord } from '../../shared/model/record'
import { partsOf } from '../fixtures/office-file'
import { poppler } from '../fixtures/poppler'
import { type Run, runApp, runProgram } from './command-line'

const root = resolve(import.meta.dirname, '..', '..')
const fixtures = join(root, 'test', 'fixtures')
const samplesFolder = join(root, 'resources', 'samples')
const sampleIds = readdirSync(samplesFolder)
  .map((name) => basename(name, '.json'))
  .sort()
const [sample = ''] = sampleIds

let folder = ''
const inFolder = (name: string) => join(folder, name)
const app = (...words: string[]) => runApp(folder, words)

// Each command is a start of the app; the longest test makes about thirty.
test.setTimeout(300_000)

test.beforeEach(({ browserName: _ }, testInfo) => {
  folder = testInfo.outputPath('work')
  mkdirSync(folder, { recursive: true })
})

function expectDone({ code, err }: Run): void {
  expect(err).toBe('')
  expect(code).toBe(0)
}

/** One plain line: no stack, no path of the source, nothing on the way out. */
function expectRefused({ code, out, err }: Run, expected: number, sentence: RegExp): void {
  expect(err).toMatch(sentence)
  expect(err).toMatch(/^[^\n]+\n$/)
  expect(err).not.toMatch(/\bat .+:\d+:\d+|Error:|node:/)
  expect(out).toBe('')
  expect(code).toBe(expected)
}

function recordsOf(path: string): AnyRecord[] {
  const parsed = parseProjectJson(readFileSync(path, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.records
}

/** The project's id is a new one in a file made from a sample. */
const comparable = (records: readonly AnyRecord[]) =>
  records
    .map((record) => (record.type === 'project' ? { ...record, id: 'project' } : record))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

test('samples lists them, one a line, by the documented command too', async () => {
  const lines = `${sampleIds.join('\n')}\n`
  const direct = await app('samples')
  expectDone(direct)
  expect(direct.out).toBe(lines)
  const schema = await app('schema')
  expectDone(schema)
  expect(JSON.parse(schema.out)).toEqual(projectJsonSchema())
  const npm = await runProgram('npm', ['run', '-s', 'cli', '--', 'samples'], root, process.env)
  expect(npm).toMatchObject({ code: 0, out: lines })
  // A source saved since the build is built first, and said.
  expect(npm.err).toMatch(/^(?:Set-up: [^\n]*\n)*$/)
})

for (const id of sampleIds) {
  test(`new, verify and export give back the sample ${id}`, async () => {
    expectDone(await app('new', '--sample', id, '--out', 'a.parcours'))
    const verified = await app('verify', 'a.parcours')
    expectDone(verified)
    expect(verified.out).toContain('a.parcours')
    expectDone(await app('export', 'a.parcours', '--format', 'json', '--out', 'a.json'))
    const original = recordsOf(join(samplesFolder, `${id}.json`))
    expect(comparable(recordsOf(inFolder('a.json')))).toEqual(comparable(original))
  })
}

test('import takes JSON, Mermaid and CSV, and JSON comes back as it was', async () => {
  const files = ['json/loan.json', 'mermaid/working-day.mmd', 'csv/windows-1252-semicolon.csv']
  for (const file of files) {
    const name = basename(file)
    cpSync(join(fixtures, file), inFolder(name))
    expectDone(await app('import', name, '--out', `${name}.parcours`))
    expectDone(await app('verify', `${name}.parcours`))
    expectDone(await app('export', `${name}.parcours`, '--format', 'json', '--out', `${name}.out.json`))
  }
  expect(comparable(recordsOf(inFolder('loan.json.out.json')))).toEqual(
    comparable(recordsOf(inFolder('loan.json')))
  )
  const reviewed = await app('review', 'windows-1252-semicolon.csv.parcours', '--format', 'json')
  expectDone(reviewed)
  const { findings } = JSON.parse(reviewed.out) as { findings: readonly Record<string, string>[] }
  expect(findings[0]).toMatchObject({ check: 'customerGoal', severity: 'error' })
  for (const { recordId, message, reason } of findings) expect([recordId, message, reason]).not.toContain('')
  const cards = recordsOf(inFolder('windows-1252-semicolon.csv.out.json')).filter(
    ({ type }) => type === 'card'
  )
  expect(cards).toHaveLength(4)
})

test('import takes a workbook of anybody where its headers leave no doubt, and none of ours', async () => {
  const rows = [['Retours'], ['Étape', 'Irritant', 'Gravité'], ['Accueil', 'Trop long', 'forte']]
  writeFileSync(inFolder('client.xlsx'), await writeXlsx({ sheets: [{ name: 'Données', rows }] }))
  expectDone(await app('import', 'client.xlsx', '--out', 'client.parcours'))
  expectDone(await app('export', 'client.parcours', '--format', 'xlsx', '--out', 'ours.xlsx'))
  expectRefused(await app('import', 'ours.xlsx', '--out', 'b.parcours'), 3, /autre projet|another project/)
})

test('export writes tables and a diagram, and takes CSV and Mermaid back', async () => {
  expectDone(await app('new', '--sample', sample, '--out', 'a.parcours'))
  const files = { xlsx: 'a.xlsx', csv: 'a.csv', mermaid: 'a.mmd' }
  for (const [format, out] of Object.entries(files))
    expectDone(await app('export', 'a.parcours', '--format', format, '--lang', 'en', '--out', out))
  expect(partsOf(readFileSync(inFolder('a.xlsx'))).get('xl/workbook.xml')).toContain('name="Notes"')
  for (const out of ['a.csv', 'a.mmd']) expectDone(await app('import', out, '--out', `${out}.parcours`))
})

test('export draws each lens as PDF, slides, PNG and SVG', async () => {
  expectDone(await app('new', '--sample', sample, '--out', 'a.parcours'))
  for (const lens of ['journey', 'experience', 'blueprint']) {
    for (const format of ['pdf', 'png', 'svg']) {
      const out = `${lens}.${format}`
      expectDone(await app('export', 'a.parcours', '--format', format, '--lens', lens, '--out', out))
      const bytes = readFileSync(inFolder(out))
      const start = { pdf: '%PDF-', png: '\u0089PNG', svg: '<' }[format] ?? ''
      expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start)
      expect(bytes.byteLength).toBeGreaterThan(10_000)
    }
  }
  expectDone(await app('export', 'a.parcours', '--format', 'pptx', '--out', 'a.pptx'))
  const slides = [...partsOf(readFileSync(inFolder('a.pptx'))).keys()].filter((part) =>
    part.startsWith('ppt/slides/slide')
  )
  expect(slides.length).toBeGreaterThan(9)
  const asked = ['--sections', 'register,cover', '--lang', 'en', '--out', 'pack.pdf']
  expectDone(await app('export', 'a.parcours', '--format', 'pack', ...asked))
  expect(poppler.outline(readFileSync(inFolder('pack.pdf')))).toEqual([
    'Cover',
    'Pain points and opportunities'
  ])
})

test('export cuts a poster by --tiles and dresses it by --brand', async () => {
  expectDone(await app('new', '--sample', sample, '--out', 'a.parcours'))
  cpSync(join(fixtures, 'images', 'note.png'), inFolder('logo.png'))
  cpSync('/usr/share/fonts/truetype/crosextra/Caladea-Regular.ttf', inFolder('font.ttf'))
  writeFileSync(
    inFolder('brand.json'),
    JSON.stringify({ logo: 'logo.png', font: 'font.ttf', confidentialityNote: 'Réservé' })
  )
  const words = [
    'export',
    'a.parcours',
    '--format',
    'pdf',
    '--lens',
    'journey',
    '--page',
    'A2',
    '--out',
    'a.pdf'
  ]
  expectDone(await app(...words, '--tiles', 'A4', '--brand', 'brand.json'))
  const bytes = readFileSync(inFolder('a.pdf'))
  expect(Number(poppler.info(bytes).Pages)).toBeGreaterThan(1)
  expect(poppler.text(bytes)).toContain('Réservé')
  expect(poppler.imageObjects(bytes).size).toBe(1)
  expect(poppler.fonts(bytes).map(({ name }) => name)).toContain('Caladea-Regular')
  writeFileSync(inFolder('logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><image href="a.png"/></svg>')
  writeFileSync(inFolder('brand.json'), '{"logo":"logo.svg"}')
  expectRefused(await app(...words, '--brand', 'brand.json'), 3, /logo\.svg: .*\(a\.png\)/)
})

test('export follows --scale, --lang, --page and --map', async () => {
  expectDone(await app('new', '--sample', sample, '--out', 'a.parcours'))
  const exported = async (out: string, ...options: string[]) => {
    expectDone(await app('export', 'a.parcours', '--lens', 'journey', '--out', out, ...options))
    return readFileSync(inFolder(out))
  }
  const widthOf = (png: Buffer) => png.readUInt32BE(16)
  const small = widthOf(await exported('1.png', '--format', 'png', '--scale', '0.5'))
  const large = widthOf(await exported('2.png', '--format', 'png', '--scale', '1'))
  expect(Math.abs(large - 2 * small)).toBeLessThanOrEqual(1)
  const [map] = recordsOf(join(samplesFolder, `${sample}.json`)).filter((record) => record.type === 'map')
  const title = map?.type === 'map' ? map.title : ''
  const english = await exported('en.svg', '--format', 'svg', '--lang', 'en', '--map', title)
  expect(english.toString('utf8')).toContain('Pain points')
  const french = await exported('fr.svg', '--format', 'svg', '--lang', 'fr')
  expect(french.toString('utf8')).toContain('Irritants')
  const a4 = await exported('a4.pdf', '--format', 'pdf', '--page', 'A4')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(a4.toString('latin1')) ?? []
  expect([width, height].map((points) => Math.round(Number(points)))).toEqual([842, 595])
})

test('help tells the commands in both languages', async () => {
  const french = await app('help')
  expectDone(french)
  expect(french.out).toContain('Usage\u00a0:')
  expect((await app('help', '--lang', 'en')).out).toContain('Usage:')
  expect((await runApp(folder, ['help'], 'en_GB.UTF-8')).out).toContain('Usage:')
})

test('wrong usage is exit code 2 and writes nothing', async () => {
  writeFileSync(inFolder('a.json'), readFileSync(join(fixtures, 'json/loan.json')))
  expectDone(await app('import', 'a.json', '--out', 'a.parcours'))
  const before = readFileSync(inFolder('a.parcours'))
  const cases: readonly (readonly [words: string, sentence: RegExp])[] = [
    ['', /samples, new, import, export, verify/],
    ['dessiner a.parcours', /\u00ab\u00a0dessiner\u00a0\u00bb/],
    ['samples --all', /--all/],
    ['new --sample nothing --out b', new RegExp(sample)],
    ['import a.json', /--out/],
    ['export a.parcours --format pdf --out b', /--lens/],
    ['export a.parcours --format gif --lens journey --out b', new RegExp(exportFormats.join(', '))],
    ['export a.parcours --format svg --lens journey --map Rien --out b', /Emprunter/],
    ['export a.parcours --format json --out ./a.parcours', /--out/],
    ['verify', /verify/]
  ]
  for (const [words, sentence] of cases) {
    expectRefused(await app(...words.split(' ').filter((word) => word !== '')), 2, sentence)
  }
  expectRefused(await app('import', 'a.json', '--lang', 'en'), 2, /is required here/)
  expect(readFileSync(inFolder('a.parcours'))).toEqual(before)
  expect(existsSync(inFolder('b'))).toBe(false)
})

test('a refused input is exit code 3, says where, and leaves what --out names as it was', async () => {
  writeFileSync(inFolder('good.json'), readFileSync(join(fixtures, 'json/loan.json')))
  expectDone(await app('import', 'good.json', '--out', 'good.parcours'))
  const good = readFileSync(inFolder('good.parcours'))
  const newer = Buffer.from(good)
  newer.writeUInt32BE(9_999, 60)
  const foreign = Buffer.from(good)
  foreign.writeUInt32BE(7, 68)
  const flipped = Buffer.from(good)
  const letter = flipped.indexOf('Emprunter')
  flipped[letter] = 'F'.charCodeAt(0)
  const json = readFileSync(join(fixtures, 'json/loan.json'), 'utf8')
  const files: readonly (readonly [name: string, content: string | Uint8Array, sentence: RegExp])[] = [
    ['empty.parcours', '', /vide/],
    ['text.parcours', 'Bonjour', /n\u2019est pas un projet/],
    ['cut.parcours', good.subarray(0, good.length - 1), /incomplet/],
    ['cut-early.parcours', good.subarray(0, 60), /incomplet/],
    ['foreign.parcours', foreign, /autre logiciel/],
    ['newer.parcours', newer, /plus r\u00e9cente/],
    ['flipped.parcours', flipped, /endommag\u00e9|contr\u00f4le \u00e9choue/],
    ['cut.json', json.slice(0, 400), /^cut\.json: Ligne \d+, colonne \d+/],
    ['unknown.json', json.replace('"title"', '"titre"'), /records\[2\]/],
    ['type.json', json.replace('"score": -1', '"score": "-1"'), /records\[7\]\.score/],
    [
      'proto.json',
      json.replace('"language": "fr"', '"language": "fr", "__proto__": {}'),
      /records\[0\]\.__proto__/
    ],
    [
      'dangling.json',
      json.replace('"stepId": "step_compare", "order"', '"stepId": "step_x", "order"'),
      /records\[6\]\.stepId/
    ],
    ['large.json', Buffer.alloc(50_000_001, ' '), /50\u00a0Mo|50 Mo/],
    ['score.mmd', 'journey\n  section A\n  x: 7: Moi', /Ligne 3/],
    ['none.mmd', 'journey\n  title A', /Ligne 1/],
    ['quote.csv', 'phase,step,lane,text\nA,B,pain,"c', /Ligne 2/],
    ['column.csv', 'phase,step,text\nA,B,c', /Ligne 1.*\u00ab\u00a0ligne\u00a0\u00bb/],
    ['bytes.csv', Buffer.from('phase,step,lane,text\nA,B,pain,\u00e9\u0081', 'latin1'), /Ligne 2.*0x81/],
    ['a.docx', 'x', /Mermaid/]
  ]
  writeFileSync(inFolder('out'), 'was there')
  for (const [name, content, sentence] of files) {
    writeFileSync(inFolder(name), content)
    const isProject = name.endsWith('.parcours')
    const words = isProject
      ? ['export', name, '--format', 'json', '--out', 'out']
      : ['import', name, '--out', 'out']
    expectRefused(await app(...words), 3, sentence)
    // Not by `toEqual`, which takes minutes over 50 MB.
    expect(readFileSync(inFolder(name)).equals(Buffer.from(content)), name).toBe(true)
  }
  for (const name of ['cut.parcours', 'flipped.parcours']) {
    expectRefused(await app('verify', name), 3, /incomplet|contr\u00f4le \u00e9choue/)
  }
  for (const words of [
    ['import', 'gone.csv', '--out', 'out'],
    ['verify', 'gone.parcours'],
    ['import', '.', '--out', 'out']
  ])
    expectRefused(await app(...words), 3, /./)
  expect(readFileSync(inFolder('out'), 'utf8')).toBe('was there')
  const expected = [...files.map(([name]) => name), 'good.json', 'good.parcours', 'home', 'out']
  expect(readdirSync(folder).sort()).toEqual(expected.sort())
})

test('what cannot be written is exit code 4, and what stood there stays', async () => {
  cpSync(join(fixtures, 'json/loan.json'), inFolder('a.json'))
  expectDone(await app('import', 'a.json', '--out', 'a.parcours'))
  mkdirSync(inFolder('folder'))
  writeFileSync(inFolder('kept'), 'was there')
  chmodSync(inFolder('kept'), 0o444)
  const sentence = /n\u2019a pas \u00e9t\u00e9 enregistr\u00e9/
  for (const out of ['folder', 'kept', 'no/such/folder/a', 'kept/a', 'n'.repeat(300)])
    expectRefused(await app('import', 'a.json', '--out', out), 4, sentence)
  expectRefused(await app('new', '--sample', sample, '--out', 'kept'), 4, sentence)
  const words = ['export', 'a.parcours', '--format', 'svg', '--lens', 'journey', '--out', 'kept']
  expectRefused(await app(...words), 4, sentence)
  expect(readFileSync(inFolder('kept'), 'utf8')).toBe('was there')
  expect(readdirSync(inFolder('folder'))).toEqual([])
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.parcours', 'folder', 'home', 'kept'])
})

test('an existing file is replaced whole, and the input is only read', async () => {
  cpSync(join(fixtures, 'csv/utf-8-comma.csv'), inFolder('a.csv'))
  chmodSync(inFolder('a.csv'), 0o444)
  writeFileSync(inFolder('a.parcours'), 'old '.repeat(100_000))
  const { mtimeMs } = statSync(inFolder('a.csv'))
  expectDone(await app('import', 'a.csv', '--out', 'a.parcours'))
  expectDone(await app('verify', 'a.parcours'))
  expect(statSync(inFolder('a.csv')).mtimeMs).toBe(mtimeMs)
  expect(readFileSync(inFolder('a.csv'))).toEqual(readFileSync(join(fixtures, 'csv/utf-8-comma.csv')))
})

test('the library of the user is neither made nor touched', async () => {
  expectDone(await app('new', '--sample', sample, '--out', 'a.parcours'))
  expectDone(await app('export', 'a.parcours', '--format', 'svg', '--lens', 'journey', '--out', 'a.svg'))
  const found = readdirSync(inFolder('home'), { recursive: true, encoding: 'utf8' })
  expect(found.filter((path) => /projects|library|settings|parcours/i.test(path))).toEqual([])
})
