import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { dressed } from '../../../electron/cli/read-brand'
import type { ProjectContent } from '../../../electron/library/export-source'
import { isMessageKey } from '../../../shared/i18n/translate'
import { brandSchema } from '../../../shared/model/brand'
import { allRecords, documentFaults, documentOf } from '../../../shared/model/document'
import { brandOf } from '../../../shared/model/structure'
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
  const handed = await dressed(content, path)
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

it.each([
  ['no JSON', '{', 'cli.brandText', {}],
  ['a colour that is none', '{"primaryColour":"red"}', 'cli.brandField', { field: 'primaryColour' }],
  ['a field nobody knows', '{"slogan":"Oui"}', 'cli.brandField', { field: 'slogan' }],
  ['no object', '[]', 'cli.brandField', { field: '' }],
  ['a logo that is not there', '{"logo":"none.png"}', 'file.notFound', {}],
  ['a logo that is text', '{"logo":"brand.json"}', 'image.notImage', {}],
  ['a logo of a kind no PDF takes', '{"logo":"logo.webp"}', 'image.otherFormat', { format: 'WebP' }],
  ['a drawing as a logo', '{"logo":"logo.svg"}', 'image.otherFormat', { format: 'SVG' }]
])('refuses %s in a sentence', async (_what, text, code, params) => {
  cpSync(join(images, 'note.webp'), join(folder, 'logo.webp'))
  writeFileSync(
    join(folder, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  )
  const handed = await dressed(content, fileOf(text))
  expect(handed).toMatchObject({ ok: false, failure: { code, params } })
  expect(isMessageKey(`error.${code}`)).toBe(true)
})
