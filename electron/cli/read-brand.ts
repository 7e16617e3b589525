import { createHash } from 'node:crypto'
import { basename, dirname, extname, resolve } from 'node:path'
import { z } from 'zod'
import { readImageHeader } from '../../shared/formats/image-header'
import { imageByteLimit } from '../../shared/ipc/contract'
import { type Failure, failure, type Result, success } from '../../shared/ipc/result'
import type { Asset } from '../../shared/model/asset'
import { brandSchema } from '../../shared/model/brand'
import { newId } from '../../shared/model/id'
import { readWithin } from '../db/read-within'
import type { ProjectContent } from '../library/export-source'
import { readInput } from './read-input'

/** The fields of a brand, and its logo as a file beside this one. */
const brandFileSchema = brandSchema
  .omit({ type: true, id: true, logoAssetId: true, fontAssetId: true })
  .extend({ logo: z.string().min(1).max(4_000).optional() })

type Logo = { readonly asset: Asset; readonly bytes: Uint8Array }

/** Refused with the name of the file at fault: the brand's own or its logo's. */
export type Dressed =
  | { readonly ok: true; readonly value: ProjectContent }
  | { readonly ok: false; readonly failure: Failure; readonly file: string }

/** The project dressed by a file, in place of its own brand; the project's file stays as it is. */
export async function dressed(content: ProjectContent, path: string): Promise<Dressed> {
  const read = readBrandFile(path)
  if (!read.ok) return { ...read, file: path }
  const { logo: logoPath, ...fields } = read.value
  const logo = logoPath === undefined ? success(null) : await readLogo(resolve(dirname(path), logoPath))
  if (!logo.ok) return { ...logo, file: logoPath ?? path }
  const brand = brandSchema.parse({
    ...fields,
    type: 'brand',
    id: newId('brand'),
    logoAssetId: logo.value?.asset.id ?? null
  })
  const records = content.records.filter(({ type }) => type !== 'brand')
  if (!logo.value) return { ok: true, value: { ...content, records: [...records, brand] } }
  const { asset, bytes } = logo.value
  const assets = new Map([...content.assets, [asset.hash, bytes]])
  return { ok: true, value: { ...content, records: [...records, asset, brand], assets } }
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

async function readLogo(path: string): Promise<Result<Logo>> {
  const read = await readWithin(path, imageByteLimit, 'image.tooManyBytes')
  if (!read.ok) return read
  const bytes = read.value
  const header = readImageHeader(bytes)
  if (header.kind === 'otherFormat') return failure('image.otherFormat', { format: header.format })
  if (header.kind !== 'image') return failure(`image.${header.kind}`)
  // The studio turns a WebP into a PNG when it comes in; here nothing decodes pictures, and a PDF takes none.
  if (header.mediaType === 'image/webp') return failure('image.otherFormat', { format: 'WebP' })
  const { mediaType, width, height } = header
  const hash = createHash('sha256').update(bytes).digest('hex')
  const name = basename(path, extname(path))
  const byteLength = bytes.byteLength
  return success({
    asset: { type: 'asset', id: newId('asset'), hash, mediaType, byteLength, width, height, name },
    bytes
  })
}
