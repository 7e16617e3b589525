import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/export/read-workbook'
import { registerTables } from '../../../electron/export/register-slides'
import { writeExport } from '../../../electron/export/write-export'
import { curvesOf } from '../../../shared/deliverable/curve-moments'
import { cell, type Register } from '../../../shared/deliverable/register'
import { opportunityRegister, painRegister } from '../../../shared/deliverable/registers'
import { parseProjectJson } from '../../../shared/formats/json'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { slideRoom } from '../../../shared/lenses/slides'
import { documentOf } from '../../../shared/model/document'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { bytesOf, partsOf } from '../../fixtures/office-file'
import { squashed } from '../../fixtures/poppler'

const folder = new URL('../../../resources/samples/', import.meta.url)
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'))

function sample(name: string) {
  const parsed = parseProjectJson(readFileSync(new URL(name, folder), 'utf8'))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.failure.code}`)
  const document = documentOf(parsed.records)
  const [map] = mapsOf(document)
  if (!map) throw new Error(`${name} has no map`)
  return { records: parsed.records, document, map }
}

async function slidesOf(name: string, over: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const { records, map } = sample(name)
  const { bytes } = await writeExport(
    {
      records,
      revision: 1,
      fontsDir: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
      assets: new Map(),
      createdAt: '2026-03-24T10:00:00.000Z',
      options: {
        ...wholeExport,
        format: 'pptx',
        mapId: map.id,
        lenses: ['experience'],
        page: 'A3',
        orientation: 'landscape',
        locale: 'fr',
        scale: 1,
        ...over
      }
    },
    () => undefined
  )
  return bytes
}

const textOf = (xml: string): string =>
  squashed([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join(''))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe.each(samples)('what is found on %s', (name) => {
  it('stands in tables of PowerPoint, a header on each', async () => {
    const { document, map } = sample(name)
    const slides = [...partsOf(await slidesOf(name))].filter(([part]) => /slides\/slide\d+\.xml$/.test(part))
    const tables = slides.flatMap(([, xml]) =>
      [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].map(([table]) => table)
    )
    for (const table of tables) expect(table).toContain('<a:tblPr firstRow="1"/>')
    const read = tables.map(textOf).join('')
    const source = { document, locale: 'fr' } as const
    for (const register of [painRegister(source, map), opportunityRegister(source, map)]) {
      const texts = (register?.rows ?? []).flatMap(({ cells }) => cells.map(({ text }) => squashed(text)))
      expect(texts.filter((text) => !read.includes(text))).toEqual([])
    }
  })

  it('is drawn by charts whose data are in a workbook beside them', async () => {
    const { document, map } = sample(name)
    const curves = curvesOf(document, map)
    const bytes = await slidesOf(name)
    const parts = partsOf(bytes)
    const charts = [...parts].filter(([part]) => /charts\/chart\d+\.xml$/.test(part))
    const curve = charts.find(([, xml]) => xml.includes('<c:lineChart>'))
    expect(curve === undefined).toBe(curves.length === 0)
    if (!curve) return
    const [part, xml] = curve
    const drawn = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) =>
      [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))
    )
    const scores = curves.map(({ moments }) => moments.map(({ emotion }) => emotion.score))
    expect(drawn).toEqual(scores)
    const target = /Target="\.\.\/embeddings\/([^"]*)"/.exec(
      parts.get(part.replace('charts/', 'charts/_rels/').concat('.rels')) ?? ''
    )?.[1]
    const [sheet] = await readWorkbook(bytesOf(bytes, `ppt/embeddings/${target}`))
    const [header = [], ...rows] = sheet?.rows ?? []
    expect(header.slice(1)).toEqual(curves.map(({ persona }) => persona?.name ?? 'Équipes'))
    for (const [index, values] of scores.entries()) {
      expect(rows.flatMap((row) => (typeof row[index + 1] === 'number' ? [row[index + 1]] : []))).toEqual(
        values
      )
    }
  })
})

it('leaves the slides of the lenses alone where findings are not asked for', async () => {
  const [name = ''] = samples
  const parts = [...partsOf(await slidesOf(name, { findings: false })).entries()]
  expect(parts.some(([, xml]) => xml.includes('<a:tbl>'))).toBe(false)
  expect(parts.some(([part]) => part.startsWith('ppt/charts/chart'))).toBe(false)
})

it('parts a text that no slide holds over several, without losing a word, and keeps every table on its slide', () => {
  const long = Array.from({ length: 1500 }, (_, index) => `mot${index}`).join(' ')
  const register: Register = {
    columns: [
      { label: '#', share: 5, align: 'end' },
      { label: 'Irritant', share: 40, align: 'start' }
    ],
    rows: [long, 'court', long].map((text, index) => ({
      recordId: `card_${index}`,
      group: null,
      cells: [cell(String(index)), cell(text)]
    }))
  }
  const tables = registerTables(register, 'Irritants', measurer)
  expect(tables.length).toBeGreaterThan(2)
  for (const { y, header, rows } of tables) {
    const height = [header, ...rows].reduce((sum, row) => sum + row.height, 0)
    expect(y + height).toBeLessThanOrEqual(slideRoom.y + slideRoom.height)
  }
  const words = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells[1]?.text ?? '').split(' ')))
  expect(words).toEqual([long, 'court', long].flatMap((text) => text.split(' ')))
})
