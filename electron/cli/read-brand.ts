import { createHash } from 'node:crypto'
import { basename, dirname, extname, resolve } from 'node:path'
import { z } from 'zod'
import { readImageHeader } from '../../shared/formats/image-header'
import { type CleanDrawing, type ClientFont, fontByteLimit, logoByteLimit } from '../../shared/ipc/contract'
import { type Failure, failure, type Result, success } from '../../shared/ipc/result'
import type { Asset } from '../../shared/model/asset'
import { brandSchema } from '../../shared/model/brand'
import { newId } from '../../shared/model/id'
import { readWithin } from '../db/read-within'
import type { ProjectContent } from '../library/export-source'
import { readInput } from './read-input'

const file = z.string().min(1).max(4_000).optional()

/** The fields of a brand, its logo and its fonts as files beside this one. */
const brandFileSchema = brandSchema
  .omit({ type: true, id: true, logoAssetId: true, fontAssetId: true, boldFontAssetId: true })
  .extend({ logo: file, font: file, boldFont: file })

/** Refused with the name of the file at fault: the brand's own, its logo's or a font's. */
export type Dressed =
  | { readonly ok: true; readonly value: ProjectContent }
  | { readonly ok: false; readonly failure: Failure; readonly file: string }

/** What is read in a process of its own. */
type Readers = {
  readFont(bytes: Uint8Array): Promise<Result<ClientFont>>
  cleanSvg(bytes: Uint8Array): Promise<Result<CleanDrawing>>
}

type Stored = { readonly asset: Asset; readonly bytes: Uint8Array }

/** The project dressed by a file, in place of its own brand; the project's file stays as it is. */
export async function dressed(
  content: ProjectContent,
  path: string,
  { readFont, cleanSvg }: Readers
): Promise<Dressed> {
  const read = readBrandFile(path)
  if (!read.ok) return { ...read, file: path }
  const { logo, font, boldFont, ...fields } = read.value
  // A bold alone draws nothing, and who named it would not learn why.
  if (boldFont !== undefined && font === undefined)
    return { ok: false, failure: { code: 'cli.brandField', params: { field: 'font' } }, file: path }
  const named = { logoAssetId: logo, fontAssetId: font, boldFontAssetId: boldFont }
  const ids: Partial<Record<keyof typeof named, Asset['id']>> = {}
  const assets = new Map(content.assets)
  const records = content.records.filter(({ type }) => type !== 'brand')
  for (const field of ['logoAssetId', 'fontAssetId', 'boldFontAssetId'] as const) {
    const name = named[field]
    if (name === undefined) continue
    const beside = resolve(dirname(path), name)
    const stored =
      field === 'logoAssetId' ? await readLogo(beside, cleanSvg) : await readFontFile(beside, readFont)
    if (!stored.ok) return { ...stored, file: name }
    const { asset, bytes } = stored.value
    ids[field] = asset.id
    assets.set(asset.hash, bytes)
    records.push(asset)
  }
  records.push(brandSchema.parse({ ...fields, type: 'brand', id: newId('brand'), ...ids }))
  return { ok: true, value: { ...content, records, assets } }
}

function readBrandFile(path: string): Result<z.infer<typeof brandFileSchema>> {
  const bytes = readInput(path)
  if (!bytes.ok) return bytes
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes.value))
  } catch (error) {
    if (error instanceof SyntaxError) return failure('cli.brandText')
    throw error
  }
  const parsed = brandFileSchema.safeParse(value)
  if (parsed.success) return success(parsed.data)
  const [issue] = parsed.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  return failure('cli.brandField', { field: String(field ?? '') })
}

/** The studio makes a larger one smaller; here it would be in each file as it is. */
const mostMegapixels = 25

async function readLogo(path: string, cleanSvg: Readers['cleanSvg']): Promise<Result<Stored>> {
  const read = await readWithin(path, logoByteLimit, 'logo.tooLarge')
  if (!read.ok) return read
  const header = readImageHeader(read.value)
  if (header.kind === 'otherFormat' && header.format === 'SVG') {
    const clean = await cleanSvg(read.value)
    if (!clean.ok) return clean
    const { bytes, width, height } = clean.value
    return success(storedAs(path, bytes, { mediaType: 'image/svg+xml', width, height }))
  }
  if (header.kind === 'otherFormat') return failure('image.otherFormat', { format: header.format })
  if (header.kind !== 'image') return failure(`image.${header.kind}`)
  // The studio turns a WebP into a PNG when it comes in; here nothing decodes pictures, and a PDF takes none.
  if (header.mediaType === 'image/webp') return failure('image.otherFormat', { format: 'WebP' })
  const { mediaType, width, height } = header
  const megapixels = Math.round((width * height) / 1_000_000)
  if (megapixels > mostMegapixels) return failure('logo.tooManyPixels', { megapixels, limit: mostMegapixels })
  return success(storedAs(path, read.value, { mediaType, width, height }))
}

async function readFontFile(path: string, readFont: Readers['readFont']): Promise<Result<Stored>> {
  const read = await readWithin(path, fontByteLimit, 'font.tooLarge')
  if (!read.ok) return read
  const font = await readFont(read.value)
  if (!font.ok) return font
  return success(storedAs(path, read.value, { mediaType: font.value.mediaType, width: 0, height: 0 }))
}

function storedAs(
  path: string,
  bytes: Uint8Array,
  kind: Pick<Asset, 'mediaType' | 'width' | 'height'>
): Stored {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const name = basename(path, extname(path))
  const asset = {
    type: 'asset',
    id: newId('asset'),
    hash,
    byteLength: bytes.byteLength,
    name,
    ...kind
  } as const
  return { asset, bytes }
}
