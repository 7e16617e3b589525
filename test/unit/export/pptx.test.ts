import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportJob } from '../../../electron/export/export-job'
import { writeExport } from '../../../electron/export/write-export'
import { parseProjectJson } from '../../../shared/formats/json'
import { wholeExport } from '../../../shared/ipc/contract'
import { composeSheet } from '../../../shared/lenses/sheet'
import { documentOf } from '../../../shared/model/document'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { type AnyRecord, anyRecordSchema } from '../../../shared/model/record'
import { mapsOf } from '../../../shared/model/structure'
import { blankPng } from '../../fixtures/blank-png'
import { generatedMap, shapeFor } from '../../fixtures/generated-map'
import { pdfsByLibreOffice } from '../../fixtures/libre-office'
import { measurer } from '../../fixtures/measurer'
import { partsOf, xmlFault } from '../../fixtures/office-file'
import { type PdfWord, poppler, squashed } from '../../fixtures/poppler'

const folder = new URL('../../../resources/samples/', import.meta.url)
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'))

function sampleRecords(name: string): readonly AnyRecord[] {
  const parsed = parseProjectJson(readFileSync(new URL(name, folder), 'utf8'))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.failure.code}`)
  return parsed.records
}

function generatedRecords(cards: number, shape = shapeFor(cards)): readonly AnyRecord[] {
  return Object.values(generatedMap(shape)).flatMap((table): AnyRecord[] => [...table.values()])
}

const maps: readonly (readonly [name: string, records: readonly AnyRecord[]])[] = [
  ...samples.map((name) => [name, sampleRecords(name)] as const),
  ['100 cards', generatedRecords(100)],
  ['1,000 cards', generatedRecords(1000)],
  ['3,000 cards', generatedRecords(3000)]
]

function mapIdOf(records: readonly AnyRecord[]): ExportJob['options']['mapId'] {
  const [map] = mapsOf(documentOf(records))
  if (!map) throw new Error('no map')
  return map.id
}

async function written(
  records: readonly AnyRecord[],
  lenses: readonly LensId[],
  assets: ReadonlyMap<string, Uint8Array> = new Map()
): Promise<Uint8Array> {
  const { bytes } = await writeExport(
    {
      records,
      fontsDir: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
      assets,
      createdAt: '2026-03-24T10:00:00.000Z',
      revision: 1,
      options: {
        ...wholeExport,
        format: 'pptx',
        mapId: mapIdOf(records),
        lenses: [...lenses],
        page: 'A3',
        orientation: 'landscape',
        locale: 'fr',
        scale: 1
      }
    },
    () => undefined
  )
  return bytes
}

/** The parts that are texts. */
function textsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...partsOf(bytes)].filter(([name]) => /\.(xml|rels)$/.test(name)))
}

type NamedShape = {
  name: string
  label: string
  slide: number
  x: number
  y: number
  right: number
  bottom: number
}

/** The shapes of the slides that are called something, and where they stand in points. */
function namedShapes(parts: ReadonlyMap<string, string>): readonly NamedShape[] {
  const shape =
    /<p:cNvPr id="\d+" name="([^"]*)" descr="([^"]*)">(?:(?!<p:cNvPr).)*?<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/gs
  return [...parts].flatMap(([part, xml]) => {
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(part)?.[1]
    if (slide === undefined) return []
    return [...xml.matchAll(shape)].map(([, name = '', label = '', ...place]) => {
      const [x = 0, y = 0, width = 0, height = 0] = place.map((each) => Number(each) / 12_700)
      return {
        name: plain(name),
        label: plain(label),
        slide: Number(slide),
        x,
        y,
        right: x + width,
        bottom: y + height
      }
    })
  })
}

function plain(text: string): string {
  return text
    .replace(/&#10;/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function cardsOf(records: readonly AnyRecord[], lens: LensId): readonly { label: string; text: string }[] {
  const document = documentOf(records)
  const scene = composeSheet(document, lens, {
    mapId: mapIdOf(records),
    locale: 'fr',
    measurer,
    legend: false
  })
  return scene.items.flatMap(({ role, recordId, label }) => {
    const card = role === 'card' ? document.card.get(recordId ?? '') : undefined
    return card ? [{ label, text: card.text }] : []
  })
}

const inOrder = (texts: readonly string[]): readonly string[] => [...texts].sort()

describe.each(maps)('the slides of %s', (_name, records) => {
  it.each(lensIds)('hold each card of the lens %s once, as a shape that is called after it', async (lens) => {
    const shapes = namedShapes(textsOf(await written(records, [lens])))
    const cards = cardsOf(records, lens)
    const labels = new Set(cards.map(({ label }) => label))
    const drawn = shapes.filter(({ label }) => labels.has(label))
    expect(cards.length).toBeGreaterThan(10)
    expect(inOrder(drawn.map(({ label }) => label))).toEqual(inOrder(cards.map(({ label }) => label)))
    const texts = new Map(cards.map(({ label, text }) => [label, text]))
    for (const { name, label } of drawn) {
      const start = name.replace(/…$/, '')
      expect(texts.get(label)?.replace(/\s+/gu, ' ').startsWith(start), name).toBe(true)
    }
  })
})

it('opens in LibreOffice with every word of every card inside of its shape', async () => {
  // One lens of each: LibreOffice takes a third of a second a slide.
  const wanted = maps
    .slice(0, 4)
    .map(([, records], index) => ({ records, lens: lensIds[index % 3] ?? 'journey' }))
  const decks = await Promise.all(wanted.map(({ records, lens }) => written(records, [lens])))
  const pdfs = pdfsByLibreOffice('pptx', decks)
  for (const [index, { records, lens }] of wanted.entries()) {
    const pages = poppler.pageWords(pdfs[index] ?? new Uint8Array())
    const shapes = namedShapes(textsOf(decks[index] ?? new Uint8Array()))
    const parts = [...partsOf(decks[index] ?? new Uint8Array()).keys()]
    expect(pages.length).toBe(parts.filter((part) => /slides\/slide\d+\.xml$/.test(part)).length)
    const texts = new Map(cardsOf(records, lens).map(({ label, text }) => [label, text] as const))
    const outside = shapes.flatMap((shape) => {
      const text = texts.get(shape.label)
      if (text === undefined) return []
      const inside = (pages[shape.slide - 1] ?? []).filter((word) => isInside(word, shape))
      const read = squashed(inside.map((word) => word.text).join(''))
      return read.includes(squashed(text)) ? [] : [`${shape.slide}: ${text} / ${read}`]
    })
    expect(outside).toEqual([])
  }
}, 180_000)

function isInside({ middle: { x, y } }: PdfWord, shape: NamedShape): boolean {
  return x > shape.x && x < shape.right && y > shape.y && y < shape.bottom
}

describe('what users write', () => {
  const few = generatedRecords(24, { cards: 24, lanes: 6, steps: 4, phases: 2 })
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '&',
          '<',
          '>',
          '"',
          "'",
          '\u000b',
          '\u0000',
          '\ufffe',
          '\ud800',
          ']]>',
          '🎉',
          '👩‍🏫',
          '=1+1',
          '\n',
          '  '
        ),
        fc.constant('x'.repeat(500)),
        fc.string({ unit: 'binary', maxLength: 12 })
      ),
      { minLength: 1, maxLength: 8 }
    )
    .map((parts) => parts.join(''))

  it('never breaks a part of the file', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const records = few.map((record): AnyRecord => {
          switch (record.type) {
            case 'project':
              return { ...record, name: text, clientName: text }
            case 'map':
              return { ...record, title: text, scenario: text }
            case 'persona':
              return { ...record, name: text, quote: text }
            case 'phase':
            case 'milestone':
              return { ...record, name: text }
            case 'step':
              return { ...record, name: text, description: text }
            case 'card':
              return {
                ...record,
                text,
                note: text,
                link: `https://example.org/?a=1&b=${encodeURIComponent('"<>')}`
              }
            default:
              return record
          }
        })
        const parts = textsOf(await written(records, ['blueprint']))
        const faults = [...parts.values()].flatMap((xml) => xmlFault(xml) ?? [])
        expect(faults).toEqual([])
      }),
      { numRuns: 6 }
    )
  }, 60_000)
})

describe('the file', () => {
  const [name = ''] = samples
  const records = sampleRecords(name)

  it('is the same for the same job, and every part it declares is there and well-formed', async () => {
    const [first, second] = [await written(records, lensIds), await written(records, lensIds)]
    expect(Buffer.compare(first, second)).toBe(0)
    const parts = textsOf(first)
    for (const [part, xml] of parts) expect(xmlFault(xml), part).toBeNull()
    const declared = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, part]) => part
    )
    expect(declared.filter((part) => !parts.has(part ?? ''))).toEqual([])
  })

  it('has no id twice on a slide, no words smaller than 8 points and nothing beyond the slide', async () => {
    for (const [part, xml] of textsOf(await written(records, lensIds))) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(part)) continue
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, part).toBe(ids.length)
      const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size))
      expect(Math.min(...sizes), part).toBeGreaterThanOrEqual(795)
    }
    for (const { x, y, right, bottom } of namedShapes(textsOf(await written(records, lensIds)))) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(960.5)
      expect(bottom).toBeLessThanOrEqual(540.5)
    }
  })

  it('wears the colours, logo and note of the client, and shows the pictures of cards', async () => {
    const logo = blankPng(200, 50)
    const photo = blankPng(80, 60)
    const [logoHash, photoHash] = ['a'.repeat(64), 'b'.repeat(64)]
    const asset = (id: string, hash: string, bytes: Buffer, width: number, height: number) =>
      anyRecordSchema.parse({
        type: 'asset',
        id,
        hash,
        mediaType: 'image/png',
        byteLength: bytes.byteLength,
        width,
        height
      })
    const brand = anyRecordSchema.parse({
      type: 'brand',
      id: 'brand_client',
      logoAssetId: 'asset_logo',
      primaryColour: '#7A1FA2',
      confidentialityNote: 'Confidentiel & interne'
    })
    const first = records.find((record) => record.type === 'card' && record.kind === 'pain')
    const dressed = [
      ...records.filter(({ type }) => type !== 'brand'),
      brand,
      asset('asset_logo', logoHash, logo, 200, 50),
      asset('asset_photo', photoHash, photo, 80, 60)
    ].map(
      (record): AnyRecord =>
        record === first && record.type === 'card' ? { ...record, imageAssetId: 'asset_photo' } : record
    )
    const pictures = new Map([
      [logoHash, logo],
      [photoHash, photo]
    ])
    const bytes = await written(dressed, ['journey'], pictures)
    const parts = textsOf(bytes)
    expect(parts.get('ppt/theme/theme1.xml')).toContain('<a:dk2><a:srgbClr val="7A1FA2"/>')
    const layouts = [...parts].filter(([part]) => /slideLayout\d+\.xml$/.test(part))
    expect(layouts.filter(([, xml]) => xml.includes('Confidentiel &amp; interne'))).toHaveLength(3)
    expect(layouts.filter(([, xml]) => xml.includes('<p:pic>'))).toHaveLength(2)
    const shown = [...parts].flatMap(([part, xml]) =>
      part.startsWith('ppt/slides/slide') ? [...xml.matchAll(/r:embed="([^"]*)"/g)] : []
    )
    expect(shown).toHaveLength(2)
    const targets = [...parts].flatMap(([part, xml]) =>
      part.endsWith('.rels')
        ? [...xml.matchAll(/Target="\.\.\/media\/([^"]*)"/g)].map(([, name]) => name)
        : []
    )
    const media = [...partsOf(bytes).keys()].filter((part) => part.startsWith('ppt/media/'))
    expect(targets.filter((name) => !media.includes(`ppt/media/${name}`))).toEqual([])
    for (const [part, xml] of parts) expect(xmlFault(xml), part).toBeNull()
  })

  it('gives the presenter what people said', async () => {
    const parts = textsOf(await written(records, ['experience']))
    const notes = [...parts]
      .flatMap(([part, xml]) => (part.startsWith('ppt/notesSlides/notes') ? [xml] : []))
      .join('')
    const said = records.flatMap((record) =>
      record.type === 'card' && record.kind === 'verbatim' ? [record.text] : []
    )
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((text) => !notes.includes(text.replace(/"/g, '&quot;')))).toEqual([])
  })
})
