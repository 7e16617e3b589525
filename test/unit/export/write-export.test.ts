import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { type ExportJob, ExportRefusal } from '../../../electron/export/export-job'
import { writeExport } from '../../../electron/export/write-export'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { parseProjectJson } from '../../../shared/formats/json'
import { isMessageKey } from '../../../shared/i18n/translate'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { pixelSize } from '../../../shared/lenses/pixels'
import { composeSheet } from '../../../shared/lenses/sheet'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import type { AnyRecord } from '../../../shared/model/record'
import { mapsOf, phasesOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { decodedSize } from '../../fixtures/png'
import { poppler, squashed } from '../../fixtures/poppler'

const samplesFolder = new URL('../../../resources/samples/', import.meta.url)
const samples = readdirSync(samplesFolder).filter((name) => name.endsWith('.json'))

function recordsOf(sample: string): AnyRecord[] {
  const parsed = parseProjectJson(readFileSync(new URL(sample, samplesFolder), 'utf8'))
  if (!parsed.ok) throw new Error(`${sample}: ${parsed.failure.code}`)
  return parsed.records
}

/** A sample whose first pain says something else. */
function withText(sample: string, text: string): AnyRecord[] {
  const records = recordsOf(sample)
  const target = records.find((record) => record.type === 'card' && record.kind === 'pain')
  return records.map((record) => (record === target && record.type === 'card' ? { ...record, text } : record))
}

function mapIdOf(document: Document): ExportOptions['mapId'] {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return map.id
}

function jobOf(records: readonly AnyRecord[], options: Partial<ExportOptions>): ExportJob {
  return {
    records,
    revision: 7,
    fontsDir: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
    assets: new Map(),
    createdAt: '2026-03-24T10:00:00.000Z',
    options: {
      ...wholeExport,
      format: 'pdf',
      mapId: mapIdOf(documentOf(records)),
      lenses: ['journey'],
      page: 'A3',
      orientation: 'landscape',
      locale: 'fr',
      scale: 1,
      ...options
    }
  }
}

const write = (job: ExportJob) => writeExport(job, () => undefined)

function cardTexts(records: readonly AnyRecord[], lens: LensId): string[] {
  const document = documentOf(records)
  const scene = composeSheet(document, lens, {
    mapId: mapIdOf(document),
    locale: 'fr',
    measurer,
    legend: true
  })
  return scene.items.flatMap((item) => {
    const card = item.role === 'card' && item.recordId ? document.card.get(item.recordId) : undefined
    return card ? [card.text] : []
  })
}

describe.each(samples)('%s', (sample) => {
  const records = recordsOf(sample)

  it.each(lensIds)(
    'gives every note of the lens %s as text and in the structure tree of the PDF',
    async (lens) => {
      const { bytes, missingCharacters } = await write(jobOf(records, { lenses: [lens] }))
      const texts = cardTexts(records, lens)
      expect(texts.length).toBeGreaterThan(10)
      const read = squashed(poppler.rawText(bytes))
      const structure = squashed(poppler.structure(bytes))
      expect(texts.filter((text) => !read.includes(squashed(text)))).toEqual([])
      expect(texts.filter((text) => !structure.includes(squashed(text)))).toEqual([])
      expect(missingCharacters).toEqual([])
      const fonts = poppler.fonts(bytes)
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) {
        expect(font.name).toMatch(/^(Inter|Newsreader)-/)
        expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
      }
      expect(poppler.imageCount(bytes)).toBe(0)
    }
  )

  it('has one page a lens, at the paper asked for', async () => {
    const { bytes } = await write(jobOf(records, { lenses: [...lensIds], page: 'A1' }))
    const about = poppler.info(bytes)
    expect(about.Pages).toBe('3')
    for (const page of [1, 2, 3])
      expect(about[`Page ${page} size`]).toMatch(/^2383\.94 x 1683\.78 pts \(A1\)/)
  })

  it('draws a PNG at exactly the size asked for', async () => {
    const document = documentOf(records)
    const scene = composeSheet(document, 'experience', {
      mapId: mapIdOf(document),
      locale: 'fr',
      measurer,
      legend: true
    })
    for (const scale of [0.37, 2]) {
      const { bytes } = await write(jobOf(records, { format: 'png', lenses: ['experience'], scale }))
      expect(decodedSize(bytes)).toEqual(pixelSize(scene, scale))
    }
  })

  it('writes a JSON that reads back the same', async () => {
    const { bytes } = await write(jobOf(records, { format: 'json', lenses: [] }))
    const parsed = parseProjectJson(new TextDecoder().decode(bytes))
    expect(parsed.ok && documentOf(parsed.records)).toEqual(documentOf(records))
  })
})

describe('a PDF by phase', () => {
  const [sample = ''] = samples
  const records = recordsOf(sample)

  it('holds every note, on a page for each phase and lens that has a bookmark', async () => {
    const document = documentOf(records)
    const phases = phasesOf(document, mapIdOf(document)).map(({ name }) => `  ${name}`)
    const { bytes } = await write(jobOf(records, { byPhase: true, lenses: ['journey', 'blueprint'] }))
    expect(Number(poppler.info(bytes).Pages)).toBe(2 * phases.length)
    expect(poppler.outline(bytes)).toEqual(['Parcours client', ...phases, 'Blueprint de service', ...phases])
    const structure = squashed(poppler.structure(bytes))
    for (const lens of ['journey', 'blueprint'] as const) {
      const unread = cardTexts(records, lens).filter((text) => !structure.includes(squashed(text)))
      expect(unread).toEqual([])
    }
  })
})

describe('a to-be beside its as-is', () => {
  const [sample = ''] = samples
  const start = documentOf(recordsOf(sample))
  const [pain] = [...start.card.values()].filter(({ kind }) => kind === 'pain')
  const derived = [
    { type: 'map.derive', mapId: mapIdOf(start), newMapId: 'map_target', title: 'Cible' },
    { type: 'map.move', mapId: 'map_target', after: null }
  ] as const satisfies readonly Command[]
  const toBe = derived.reduce(played, start)
  const gone = [...toBe.card.values()].find(({ derivedFrom }) => derivedFrom === pain?.id)
  const document = played(toBe, { type: 'card.remove', cardIds: gone ? [gone.id] : [] })
  const records = [...allRecords(document)]

  it('tells in a PDF what it lost, and in a picture draws what its sheet does', async () => {
    const { bytes } = await write(jobOf(records, { compared: true }))
    const structure = squashed(poppler.structure(bytes))
    expect(structure).toContain(squashed(`Retiré${pain?.text}`))
    expect(squashed(poppler.text(bytes))).toContain(squashed('1 retrait'))
    const options = { mapId: 'map_target', locale: 'fr', measurer, legend: true, compared: true } as const
    const scene = composeSheet(document, 'experience', { ...options, madeOn: '2026-03-24' })
    const picture = await write(jobOf(records, { format: 'png', lenses: ['experience'], compared: true }))
    expect(decodedSize(picture.bytes)).toEqual(pixelSize(scene, 1))
  })

  it('stands alone unless it is asked for, and where there is nothing to compare', async () => {
    const alone = await write(jobOf(records, {}))
    expect(squashed(poppler.structure(alone.bytes))).not.toContain('Retiré')
    const asIs = await write(jobOf(recordsOf(sample), { compared: true }))
    expect(squashed(poppler.structure(asIs.bytes))).not.toContain('Comparéeà')
  })
})

function played(document: Document, command: Command): Document {
  const applied = apply(document, command)
  if (!applied.ok) throw new Error(applied.refusal.code)
  return applyPatch(document, applied.patch)
}

describe('a poster in sheets', () => {
  const [sample = ''] = samples
  const records = recordsOf(sample)

  it('holds every note once in its structure, and the phases on every sheet', async () => {
    const { bytes } = await write(jobOf(records, { page: 'A1', tiles: 'A3', lenses: ['blueprint'] }))
    const about = poppler.info(bytes)
    const pages = Number(about.Pages)
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThanOrEqual(4)
    for (let page = 1; page <= pages; page++) expect(about[`Page ${page} size`]).toContain('(A3)')
    const structure = squashed(poppler.structure(bytes))
    for (const text of cardTexts(records, 'blueprint')) {
      expect(structure.split(squashed(text)).length, text).toBeGreaterThan(1)
    }
    const { mapId } = jobOf(records, {}).options
    const drawn = composeSheet(documentOf(records), 'blueprint', {
      mapId,
      locale: 'fr',
      measurer,
      legend: true
    })
    const read = drawn.items.filter(({ role }) => role === 'step').map(({ label }) => label)
    expect(structure.match(/H3/g)?.length).toBe(
      read.length + drawn.items.filter(({ role, label }) => role === 'lane' && label !== '').length
    )
    const text = poppler.text(bytes)
    for (let page = 1; page <= pages; page++) expect(text).toContain(`Feuille ${page} / ${pages}`)
  })
})

describe('text of the user', () => {
  const hostile = '<img src=x onerror=alert(1)> & "=HYPERLINK(1)" \u000b]]> \'&amp;'
  const [sample = ''] = samples
  const records = withText(sample, hostile)

  it('stays text in SVG, which a strict XML reader takes', async () => {
    const { bytes } = await write(jobOf(records, { format: 'svg' }))
    const svg = new TextDecoder().decode(bytes)
    expect(svg).not.toMatch(/<img|\u000b/)
    expect(svg).toContain('onerror=alert(1)&gt;')
    expect(new Resvg(svg).width).toBeGreaterThan(100)
    expect(() => new Resvg(svg.replace('&lt;img', '<img'))).toThrow()
  })

  it('stays text in PDF', async () => {
    const { bytes } = await write(jobOf(records, {}))
    expect(squashed(poppler.rawText(bytes))).toContain(squashed(hostile.replace('\u000b', '')))
  })
})

describe('emoji', () => {
  const [sample = ''] = samples
  const exported = (text: string, options: Partial<ExportOptions>) =>
    write(jobOf(withText(sample, text), options))

  it.each([
    ['🎉', '🔥'],
    ['Équipe 🎉 ok', 'Équipe 🔥 ok'],
    ['Équipe 👩‍🏫 ok', 'Équipe 👩‍🚀 ok'],
    ['Équipe 🇫🇷 ok', 'Équipe 🇪🇺 ok']
  ])('are drawn in a PNG: %s is not %s', async (one, other) => {
    const [first, second] = [await exported(one, { format: 'png' }), await exported(other, { format: 'png' })]
    expect([...first.missingCharacters, ...second.missingCharacters]).toEqual([])
    expect(Buffer.compare(first.bytes, second.bytes)).not.toBe(0)
  })

  it('would be equal pictures as boxes, which stay reported', async () => {
    const [first, second] = [
      await exported('Équipe 日 ok', { format: 'png' }),
      await exported('Équipe 本 ok', { format: 'png' })
    ]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    expect([first.missingCharacters, second.missingCharacters]).toEqual([['日'], ['本']])
  })

  it('keep the words of an SVG in order', async () => {
    const svg = new TextDecoder().decode((await exported('Équipe 🎉 ok 👩‍🏫', { format: 'svg' })).bytes)
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, inner = '']) =>
      inner.replace(/<[^>]*>/gu, '')
    )
    expect(texts).toContain('Équipe 🎉 ok 👩‍🏫')
  })
})

describe('data of one map', () => {
  const records = recordsOf(samples[0] ?? '')
  const textOf = async (options: Partial<ExportOptions>) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode((await write(jobOf(records, options))).bytes)

  it('is its notes as CSV and its journey as Mermaid, without a lens', async () => {
    expect(await textOf({ format: 'csv', lenses: [] })).toMatch(/^\uFEFFCarte;Phase;/)
    expect(await textOf({ format: 'csv', lenses: [], locale: 'en' })).toMatch(/^\uFEFFMap,Phase,/)
    expect(await textOf({ format: 'mermaid', lenses: [] })).toMatch(/^journey\n {4}title /)
  })
})

describe('refusals', () => {
  const records = recordsOf(samples[0] ?? '')
  const refusalOf = (options: Partial<ExportOptions>, some: readonly AnyRecord[] = records) =>
    write(jobOf(some, options)).then(
      () => null,
      (error: unknown) => (error instanceof ExportRefusal ? error.failure : error)
    )

  it('says which choice cannot be written, in words', async () => {
    const refusals = [
      await refusalOf({ lenses: [] }),
      await refusalOf({ mapId: 'map_unknown' }),
      await refusalOf({ format: 'png', scale: 80 }),
      await refusalOf({ format: 'csv', mapId: 'map_unknown' }),
      await refusalOf({ format: 'mermaid', mapId: 'map_unknown' }),
      await refusalOf(
        { format: 'mermaid' },
        records.filter(({ type }) => type === 'project' || type === 'map')
      )
    ]
    expect(refusals).toMatchObject([
      { code: 'export.noLens' },
      { code: 'export.unknownMap' },
      { code: 'export.tooManyPixels' },
      { code: 'export.unknownMap' },
      { code: 'export.unknownMap' },
      { code: 'export.noStep' }
    ])
    for (const code of ['noLens', 'noStep', 'unknownMap', 'tooManyPixels', 'wrongSize', 'stopped']) {
      expect(isMessageKey(`error.export.${code}`), code).toBe(true)
    }
  })
})
