import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { dressed } from '../../../electron/cli/read-brand'
import { cleanSvg } from '../../../electron/export/clean-svg'
import { readClientFont } from '../../../electron/export/client-font'
import { ExportRefusal } from '../../../electron/export/export-job'
import type { ProjectContent } from '../../../electron/library/export-source'
import { isMessageKey } from '../../../shared/i18n/translate'
import { failure, type Result, success } from '../../../shared/ipc/result'
import { brandSchema } from '../../../shared/model/brand'
import { allRecords, documentFaults, documentOf } from '../../../shared/model/document'
import { brandOf } from '../../../shared/model/structure'
import { clientFont } from '../../fixtures/fonts'
import { smallDocument } from '../commands/small-document'

const images = join(import.meta.dirname, '../../fixtures/images')
const folder = mkdtempSync(join(tmpdir(), 'parcours-brand-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const own = brandSchema.parse({ type: 'brand', id: 'brand_1', footer: 'Avant' })
const content: ProjectContent = {
  records: [...allRecords(smallDocument()), own],
  revision: 3,
  assets: new Map()
}

/** A picture whose header promises 60 megapixels. */
function largePng(): Uint8Array {
  const bytes = readFileSync(join(images, 'note.png'))
  bytes.writeUInt32BE(10_000, 16)
  bytes.writeUInt32BE(6_000, 20)
  return bytes
}

/** As the utility process answers. */
async function answerOf<T>(read: () => T): Promise<Result<T>> {
  try {
    return success(read())
  } catch (error) {
    if (error instanceof ExportRefusal) return failure(error.failure.code, error.failure.params)
    throw error
  }
}
const readers = {
  readFont: (bytes: Uint8Array) => answerOf(() => readClientFont(bytes)),
  cleanSvg: (bytes: Uint8Array) => answerOf(() => cleanSvg(bytes))
}

function fileOf(text: string): string {
  const path = join(folder, 'brand.json')
  writeFileSync(path, text)
  return path
}

it('dresses the project by the file in place of its own brand, logo and all', async () => {
  cpSync(join(images, 'note.png'), join(folder, 'logo.png'))
  const path = fileOf(
    JSON.stringify({ logo: 'logo.png', primaryColour: '#8A1538', versionLabel: '2', datedOn: '2026-11-25' })
  )
  const handed = await dressed(content, path, readers)
  if (!handed.ok) throw new Error(handed.failure.code)
  const document = documentOf(handed.value.records)
  expect([...documentFaults(document)]).toEqual([])
  const brand = brandOf(document)
  expect(brand).toMatchObject({ primaryColour: '#8A1538', versionLabel: '2', footer: '' })
  const logo = document.asset.get(brand?.logoAssetId ?? '')
  expect(logo).toMatchObject({ mediaType: 'image/png', name: 'logo' })
  expect(handed.value.assets.get(logo?.hash ?? '')?.byteLength).toBe(logo?.byteLength)
  expect(content.records).toContain(own)
})

it('dresses it in two weights of a font', async () => {
  writeFileSync(join(folder, 'Regular.ttf'), clientFont('regular'))
  writeFileSync(join(folder, 'Bold.ttf'), clientFont('bold'))
  const handed = await dressed(content, fileOf('{"font":"Regular.ttf","boldFont":"Bold.ttf"}'), readers)
  if (!handed.ok) throw new Error(handed.failure.code)
  const document = documentOf(handed.value.records)
  expect([...documentFaults(document)]).toEqual([])
  const brand = brandOf(document)
  const fonts = [brand?.fontAssetId, brand?.boldFontAssetId].map((id) => document.asset.get(id ?? ''))
  expect(fonts).toMatchObject([
    { mediaType: 'font/ttf', name: 'Regular' },
    { mediaType: 'font/ttf', name: 'Bold' }
  ])
  for (const font of fonts) expect(handed.value.assets.has(font?.hash ?? '')).toBe(true)
})

it.each([
  ['no JSON', '{', 'cli.brandText', {}],
  ['a colour that is none', '{"primaryColour":"red"}', 'cli.brandField', { field: 'primaryColour' }],
  ['a field nobody knows', '{"slogan":"Oui"}', 'cli.brandField', { field: 'slogan' }],
  ['no object', '[]', 'cli.brandField', { field: '' }],
  ['a logo that is not there', '{"logo":"none.png"}', 'file.notFound', {}],
  ['a logo that is text', '{"logo":"brand.json"}', 'image.notImage', {}],
  ['a logo of a kind no PDF takes', '{"logo":"logo.webp"}', 'image.otherFormat', { format: 'WebP' }],
  ['a font that is text', '{"font":"brand.json"}', 'font.notFont', {}],
  ['a bold without its regular', '{"boldFont":"brand.json"}', 'cli.brandField', { field: 'font' }],
  ['a drawing that draws nothing', '{"logo":"logo.svg"}', 'logo.empty', {}],
  ['a logo of 60 megapixels', '{"logo":"large.png"}', 'logo.tooManyPixels', { megapixels: 60, limit: 25 }]
])('refuses %s in a sentence', async (_what, text, code, params) => {
  cpSync(join(images, 'note.webp'), join(folder, 'logo.webp'))
  writeFileSync(
    join(folder, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>'
  )
  writeFileSync(join(folder, 'large.png'), largePng())
  const handed = await dressed(content, fileOf(text), readers)
  expect(handed).toMatchObject({ ok: false, failure: { code, params } })
  expect(isMessageKey(`error.${code}`)).toBe(true)
})
