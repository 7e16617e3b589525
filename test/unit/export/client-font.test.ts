import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ClientFonts, readClientFont } from '../../../electron/export/client-font'
import { drawnFamily, withFontFiles } from '../../../electron/export/client-font-files'
import { type ExportJob, ExportRefusal } from '../../../electron/export/export-job'
import { stripsToPng } from '../../../electron/export/png'
import { fontPaths } from '../../../electron/export/read-fonts'
import { writeExport } from '../../../electron/export/write-export'
import { parseProjectJson } from '../../../shared/formats/json'
import { isMessageKey } from '../../../shared/i18n/translate'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { composePaperSheet } from '../../../shared/lenses/paper-sheet'
import { pixelSize } from '../../../shared/lenses/pixels'
import { composeSheet } from '../../../shared/lenses/sheet'
import { documentOf } from '../../../shared/model/document'
import { mapsOf } from '../../../shared/model/structure'
import { createMeasurer } from '../../../shared/text/create-measurer'
import { wrapText } from '../../../shared/text/wrap'
import { type BrandedWith, brandedWith, clientFont, tampered } from '../../fixtures/fonts'
import { fontBytes, measurer as ours } from '../../fixtures/measurer'
import { partsOf } from '../../fixtures/office-file'
import { decodedSize } from '../../fixtures/png'
import { poppler, squashed } from '../../fixtures/poppler'

const regular = clientFont('regular')
const bold = clientFont('bold')
const inter = fontBytes()['Inter_400Regular.ttf']

function refusalOf(bytes: Uint8Array): unknown {
  try {
    return readClientFont(bytes)
  } catch (error) {
    return error instanceof ExportRefusal ? error.failure : error
  }
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text.padEnd(64, '\0'))
const rights = (fsType: number): Uint8Array =>
  tampered(regular, 'OS/2', (table) => table.setUint16(8, fsType))

describe('a font that somebody sent', () => {
  it('is known by its family, and by the letters it has not', () => {
    expect(readClientFont(regular)).toEqual({ family: 'Caladea', mediaType: 'font/ttf', lacking: [] })
    expect(readClientFont(clientFont('otf'))).toMatchObject({ mediaType: 'font/otf' })
    expect(readClientFont(rights(0x0004))).toMatchObject({ family: 'Caladea' })
    expect(readClientFont(rights(0x000a))).toMatchObject({ family: 'Caladea' })
  })

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['cut in the middle', regular.subarray(0, regular.length / 2), 'broken'],
    ['cut in its directory', regular.subarray(0, 40), 'broken'],
    ['without outlines', tampered(regular, 'glyf', (_, entry) => entry.setUint32(0, 0)), 'broken'],
    [
      'with a table beyond its end',
      tampered(regular, 'cmap', (_, entry) => entry.setUint32(8, 2 ** 31)),
      'broken'
    ],
    ['with no size', tampered(regular, 'head', (table) => table.setUint16(18, 0)), 'broken'],
    ['with glyphs beyond its outlines', tampered(regular, 'loca', (table) => fill(table, 0xee)), 'broken'],
    ['with characters of nowhere', tampered(regular, 'cmap', (table) => fill(table, 0xff)), 'broken'],
    ['that is a WOFF', ascii('wOFF'), 'otherFormat'],
    ['that is a WOFF2', ascii('wOF2'), 'otherFormat'],
    ['that is a collection', ascii('ttcf'), 'otherFormat'],
    ['that is a Type 1', ascii('%!PS-AdobeFont-1.0'), 'otherFormat'],
    [
      'that is a picture',
      new Uint8Array(readFileSync(new URL('../../../resources/icons/icon.png', import.meta.url))),
      'notFont'
    ],
    ['that is empty', new Uint8Array(), 'notFont'],
    ['of 26 MB', new Uint8Array(26_000_000), 'tooLarge'],
    ['whose licence is restricted', rights(0x0002), 'restricted'],
    ['that must not be embedded in part', rights(0x0100), 'restricted'],
    ['that is variable', tampered(regular, 'gasp', (_, entry) => entry.setUint32(0, 0x66766172)), 'variable'],
    ['without Latin letters', fontBytes()['NotoEmoji_400Regular.ttf'], 'noLatin']
  ]
  it.each(refused)('%s is refused in words', (_, bytes, why) => {
    expect(refusalOf(bytes)).toMatchObject({ code: `font.${why}` })
    expect(isMessageKey(`error.font.${why}`)).toBe(true)
  })
})

function fill(table: DataView, byte: number): void {
  for (let at = 4; at < table.byteLength; at++) table.setUint8(at, byte)
}

const sample = parseProjectJson(
  readFileSync(new URL('../../../resources/samples/emprunt-immobilier.json', import.meta.url), 'utf8')
)
if (!sample.ok) throw new Error(sample.failure.code)
const { records } = sample

const fontsDir = fileURLToPath(new URL('../../../resources/fonts/', import.meta.url))

function jobOf(brand: BrandedWith, options: Partial<ExportOptions>): ExportJob {
  const all = [...records.filter(({ type }) => type !== 'brand'), ...brand.records]
  const [map] = mapsOf(documentOf(all))
  if (!map) throw new Error('no map')
  return {
    records: all,
    revision: 7,
    fontsDir,
    assets: brand.assets,
    createdAt: '2026-03-24T10:00:00.000Z',
    options: {
      ...wholeExport,
      format: 'pdf',
      mapId: map.id,
      lenses: ['journey'],
      page: 'A3',
      orientation: 'landscape',
      locale: 'fr',
      scale: 1,
      ...options
    }
  }
}

const write = async (job: ExportJob) => (await writeExport(job, () => undefined)).bytes
const dressed = brandedWith(regular, bold)

describe('a project handed over in it', () => {
  it('is a PDF whose lines are those of the preview, in embedded parts of its fonts', async () => {
    const job = jobOf(dressed, {})
    const bytes = await write(job)
    const names = poppler.fonts(bytes).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Caladea-Regular', 'Caladea-Bold']))
    for (const font of poppler.fonts(bytes)) {
      expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
    }
    // As the dialog lays out the page that it draws.
    const measurer = createMeasurer({ ...fontBytes(), client: regular, clientBold: bold })
    const { mapId } = job.options
    const options = { mapId, locale: 'fr', measurer, legend: true, madeOn: '2026-03-24' } as const
    const document = documentOf(job.records)
    const { scene } = composePaperSheet(document, 'journey', options, 'A3', 'landscape')
    const lines = scene.items.flatMap(({ primitives }) =>
      primitives.flatMap((each) => (each.kind === 'text' ? each.lines : []))
    )
    expect(lines.length).toBeGreaterThan(100)
    const read = poppler
      .rawText(bytes)
      .split(/[\n\f]/)
      .map(squashed)
      .join('\n')
    expect(lines.filter((line) => !read.includes(squashed(line)))).toEqual([])
    expect(poppler.pageWords(bytes).flat().length).toBeGreaterThan(200)
  })

  it('breaks its lines by its own widths', () => {
    const narrow = createMeasurer({ ...fontBytes(), client: clientFont('otf') })
    const text = 'Le courtier est gentil, mais qui le paie pour le temps qu’il passe avec nous\u202F?'
    const sans = { family: 'sans', weight: 600, italic: false } as const
    expect(wrapText(text, sans, 12, 120, narrow).length).toBeLessThan(
      wrapText(text, sans, 12, 120, ours).length
    )
    const quote = { family: 'serif', weight: 400, italic: true } as const
    expect(narrow.width(text, quote, 16)).toBe(ours.width(text, quote, 16))
  })

  it('is measured as it is drawn, whatever the words', () => {
    const measurer = createMeasurer({ ...fontBytes(), client: inter })
    const sans = { family: 'sans', weight: 400, italic: false } as const
    for (const line of [
      'Déposer sa demande de prêt',
      'AVATAR « Té » 12x30 (VA) :',
      'e\u0301le\u0300ve 👩‍🏫 → ok'
    ]) {
      expect(measurer.width(line, sans, 12)).toBeCloseTo(ours.width(line, sans, 12), 3)
    }
  })

  it('draws every weight by one font where there is no bold one', async () => {
    const bytes = await write(jobOf(brandedWith(clientFont('otf')), {}))
    const names = poppler.fonts(bytes).map(({ name }) => name)
    expect(names.filter((name) => !name.startsWith('Newsreader'))).toEqual(
      expect.arrayContaining(['NimbusSansNarrow-Regular'])
    )
    expect(names).not.toContain('Inter-SemiBold')
    const svg = new TextDecoder().decode(await write(jobOf(brandedWith(regular), { format: 'svg' })))
    expect(svg).toContain(`font-family="'Caladea', Inter, 'Noto Emoji', Arial, sans-serif"`)
    expect(svg).not.toMatch(/Caladea[^>]*font-weight/)
  })

  it('is a picture of the size asked for, whatever a font is called', async () => {
    const png = await write(jobOf(dressed, { format: 'png', scale: 0.25 }))
    const document = documentOf(jobOf(dressed, {}).records)
    const measurer = createMeasurer({ ...fontBytes(), client: regular, clientBold: bold })
    const { mapId } = jobOf(dressed, {}).options
    const scene = composeSheet(document, 'journey', { mapId, locale: 'fr', measurer, legend: true })
    expect(decodedSize(png)).toEqual(pixelSize(scene, 0.25))

    const size = { width: 60, height: 30 }
    const frame = { area: { x: 0, y: 0, ...size }, size }
    const drawn = async (weight: number, fonts: ClientFonts): Promise<string> => {
      const text = `<text y="20" font-size="20" font-family="'${drawnFamily}', Inter" font-weight="${weight}">Té</text>`
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30">${text}</svg>`
      const bytes = await withFontFiles(fonts, (paths) =>
        stripsToPng(
          () => svg,
          frame,
          [...fontPaths(fontsDir), ...paths],
          () => undefined
        )
      )
      return Buffer.from(bytes).toString('base64')
    }
    const both = { client: regular, clientBold: bold }
    const pictures = [
      await drawn(400, {}),
      await drawn(400, both),
      await drawn(700, both),
      await drawn(400, { client: inter })
    ]
    expect(new Set(pictures).size).toBe(3)
    expect(pictures[3]).toBe(pictures[0])
  })

  it('names it in the theme of slides and in the styles of a workbook', async () => {
    const theme = partsOf(await write(jobOf(dressed, { format: 'pptx' }))).get('ppt/theme/theme1.xml')
    expect(theme).toContain('<a:minorFont><a:latin typeface="Caladea" panose="02040503050406030204"/>')
    const styles = partsOf(await write(jobOf(dressed, { format: 'xlsx', lenses: [] }))).get('xl/styles.xml')
    expect(styles).toContain('"Caladea"')
    expect(styles).not.toContain('Calibri')
  })

  it('is not written with a font that is lost, or that may not be embedded', async () => {
    const lost = { ...dressed, assets: new Map() }
    for (const format of ['pdf', 'png', 'pptx', 'xlsx'] as const) {
      await expect(write(jobOf(lost, { format }))).rejects.toMatchObject({ failure: { code: 'font.lost' } })
      await expect(write(jobOf(brandedWith(rights(2)), { format }))).rejects.toMatchObject({
        failure: { code: 'font.restricted' }
      })
    }
    expect(isMessageKey('error.font.lost')).toBe(true)
  })
})
