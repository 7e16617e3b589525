import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cleanSvg } from '../../../electron/export/clean-svg'
import { type ExportJob, ExportRefusal } from '../../../electron/export/export-job'
import { flatDrawing } from '../../../electron/export/pdf-drawing'
import { writeExport } from '../../../electron/export/write-export'
import { blankProject } from '../../../electron/library/blank-project'
import { isMessageKey } from '../../../shared/i18n/translate'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { brandSchema } from '../../../shared/model/brand'
import { documentOf } from '../../../shared/model/document'
import { mapsOf } from '../../../shared/model/structure'
import { partsOf } from '../../fixtures/office-file'
import { poppler } from '../../fixtures/poppler'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inside: string, attributes = 'viewBox="0 0 100 40"'): Uint8Array =>
  bytesOf(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`
  )
const shape = '<path id="p" d="M0 0H60V40z" fill="#8A1538"/>'
const flat = `${shape}<g transform="translate(70 5)"><circle cx="10" cy="10" r="9" stroke="#D98C00" fill="none"/></g>`
const gradient = `<linearGradient id="g"><stop offset="0" stop-color="#123"/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="90" height="40" fill="url(#g)"/>`
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Each element repeats the one before ten times. */
const repeated = Array.from(
  { length: 12 },
  (_, level) => `<g id="r${level + 1}">${`<use href="#r${level}"/>`.repeat(10)}</g>`
).join('')

describe('a drawing with more in it than a drawing', () => {
  const hostile: readonly (readonly [string, string, readonly string[]])[] = [
    ['a script', `<script>alert(1)</script>${shape}`, ['scripts']],
    [
      'a script of another space',
      `<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>${shape}`,
      ['scripts']
    ],
    ['a script in CDATA', `<script><![CDATA[alert("</svg>")]]></script>${shape}`, ['scripts']],
    ['an event handler', `<g onload="alert(1)" ONCLICK='x'>${shape}</g>`, ['scripts']],
    ['a link that runs', `<a href="javascript:alert(1)">${shape}</a>`, ['scripts', 'links']],
    ['a link', `<a xlink:href="https://example.com/">${shape}</a>`, ['links']],
    [
      'an animation',
      `<g><animate attributeName="href" to="https://example.com"/>${shape}</g>`,
      ['animations']
    ],
    [
      'a page',
      `<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.com/"/></foreignObject>${shape}`,
      ['html']
    ],
    ['a name that would break out', `<g id="&quot; onload=&quot;alert(1)">${shape}</g>`, []],
    [
      'notes about the file',
      `<metadata><a href="https://example.com/"/></metadata><!-- <script> -->${shape}`,
      ['links']
    ]
  ]
  it.each(hostile)('comes out of it without: %s', (_, inside, removed) => {
    const clean = cleanSvg(svg(inside))
    expect(clean.removed).toEqual(removed)
    expect(clean).toMatchObject({ width: 10_000, height: 4_000 })
    const written = new TextDecoder().decode(clean.bytes)
    expect(written).toContain('#8a1538')
    expect(written.replaceAll('http://www.w3.org/', '')).not.toMatch(
      /script|[\s"]on\w+="|http|<a[\s>]|animate|foreign|iframe|<!|<\?/i
    )
    expect(cleanSvg(clean.bytes).removed).toEqual([])
  })

  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    [
      'a picture from elsewhere',
      svg(`${shape}<image href="https://example.com/a.png" width="9" height="9"/>`),
      'external'
    ],
    [
      'a picture from the disk',
      svg(`${shape}<image xlink:href="/etc/hostname" width="9" height="9"/>`),
      'external'
    ],
    ['shapes from elsewhere', svg(`${shape}<use href="other.svg#a"/>`), 'external'],
    [
      'a colour from elsewhere',
      svg(`<rect width="9" height="9" fill="url(https://example.com/#a)"/>`),
      'external'
    ],
    [
      'a style sheet from elsewhere',
      svg(`<style>@import url("https://example.com/a.css");</style>${shape}`),
      'external'
    ],
    [
      'a font from elsewhere',
      svg(`<style>@font-face{font-family:a;src:url(a.woff)}</style>${shape}`),
      'external'
    ],
    ['a style that fetches', svg(`<g style="filter:url( 'a.svg#f' )">${shape}</g>`), 'external'],
    [
      'a style sheet instruction',
      bytesOf(
        `<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shape}</svg>`
      ),
      'external'
    ],
    [
      'entities',
      bytesOf(
        `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shape}</svg>`
      ),
      'entities'
    ],
    [
      'a billion laughs',
      bytesOf(
        `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>&b;</desc>${shape}</svg>`
      ),
      'entities'
    ],
    [
      'a billion shapes',
      svg(`<rect id="r0" width="1" height="1"/>${repeated}<use href="#r12"/>`),
      'tooComplex'
    ],
    ['a shape in itself', svg(`<g id="a"><use href="#a"/></g>`), 'tooComplex'],
    [
      'a pattern of itself',
      svg(
        `<pattern id="a" width="1" height="1"><rect width="1" height="1" fill="url(#a)"/></pattern>${shape}`
      ),
      'tooComplex'
    ],
    [
      'a thousand groups in each other',
      svg('<g>'.repeat(1_000) + shape + '</g>'.repeat(1_000)),
      'tooComplex'
    ],
    ['forty thousand shapes', svg(shape.repeat(40_000)), 'tooComplex'],
    ['6 MB', bytesOf(' '.repeat(6_000_000)), 'tooLarge'],
    ['text', svg(`${shape}<text y="20">Banque</text>`), 'text'],
    [
      'a drawing in a picture',
      svg(`<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>`),
      'embedded'
    ],
    ['no size', svg(shape, 'viewBox="0 0 0 0" width="0" height="0"'), 'broken'],
    ['a size of nowhere', svg(shape, 'viewBox="0 0 1e30 1e30"'), 'shape'],
    ['the shape of a thread', svg(shape, 'viewBox="0 0 1000 1"'), 'shape'],
    ['nothing', svg('<script>alert(1)</script>'), 'empty'],
    ['an end too soon', svg(shape).subarray(0, 150), 'broken'],
    ['tags that cross', svg('<g><path d="M0 0h1"></g></path>'), 'broken'],
    ['another root', bytesOf('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'broken'],
    ['bytes of no text', new Uint8Array([0x3c, 0xff, 0xfe, 0x00]), 'broken']
  ]
  it.each(refused)('is refused in words for %s', (_, bytes, why) => {
    let refusal: unknown = null
    try {
      cleanSvg(bytes)
    } catch (error) {
      refusal = error instanceof ExportRefusal ? error.failure : error
    }
    expect(refusal).toMatchObject({ code: `logo.${why}` })
    expect(isMessageKey(`error.logo.${why}`)).toBe(true)
  })

  it('keeps what it draws: pictures in it, gradients, clips', () => {
    const inside = `${gradient}<image href="${pixel}" width="9" height="9"/><clipPath id="c"><rect width="5" height="5"/></clipPath><g clip-path="url(#c)">${shape}</g>`
    const written = new TextDecoder().decode(cleanSvg(svg(inside)).bytes)
    for (const part of ['linearGradient', 'data:image/png;base64', 'clipPath'])
      expect(written).toContain(part)
  })

  it('is flat where it is outlines in plain colours', () => {
    expect(flatDrawing(cleanSvg(svg(flat)).bytes)).not.toBeNull()
    expect(flatDrawing(cleanSvg(svg(gradient)).bytes)).toBeNull()
    expect(flatDrawing(cleanSvg(svg(`<g opacity=".5">${shape}${shape}</g>`)).bytes)).toBeNull()
  })
})

describe('a project with such a logo', () => {
  const blank = blankProject({ name: 'Emprunt', clientName: 'Banque', language: 'fr' })

  function jobOf(logo: Uint8Array, options: Partial<ExportOptions>): ExportJob {
    const hash = createHash('sha256').update(logo).digest('hex')
    const size = { width: 10_000, height: 4_000, byteLength: logo.byteLength }
    const asset = {
      type: 'asset',
      id: 'asset_logo',
      hash,
      mediaType: 'image/svg+xml',
      name: 'Logo',
      ...size
    } as const
    const brand = brandSchema.parse({ type: 'brand', id: 'brand_1', logoAssetId: asset.id })
    const records = [...blank, asset, brand]
    const [map] = mapsOf(documentOf(records))
    if (!map) throw new Error('no map')
    return {
      records,
      revision: 1,
      fontsDir: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
      assets: new Map([[hash, logo]]),
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
  const dirty = svg(`<script>alert(1)</script><g onclick="alert(2)">${flat}</g>`)

  it('has it as outlines in a PDF, or as pixels where it is more than outlines', async () => {
    expect(poppler.imageCount(await write(jobOf(dirty, {})))).toBe(0)
    expect(poppler.imageCount(await write(jobOf(svg(gradient), {})))).toBeGreaterThan(0)
  })

  it('has it as a clean drawing in an SVG, and as a picture on slides', async () => {
    const written = new TextDecoder().decode(await write(jobOf(dirty, { format: 'svg' })))
    const [, data = ''] = /data:image\/svg\+xml;base64,([^"]*)/.exec(written) ?? []
    const inside = Buffer.from(data, 'base64').toString('utf8')
    expect(inside).toContain('#8a1538')
    expect(inside + written).not.toMatch(/<script|onclick|alert/)
    const slides = partsOf(await write(jobOf(dirty, { format: 'pptx' })))
    expect([...slides.keys()].filter((name) => name.endsWith('.png')).length).toBeGreaterThan(0)
  })

  it('is not written where it came from elsewhere and cannot be clean', async () => {
    await expect(write(jobOf(svg('<text>Banque</text>'), {}))).rejects.toMatchObject({
      failure: { code: 'logo.text' }
    })
  })
})
