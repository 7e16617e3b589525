import { type ImageMediaType, readImageHeader } from '../../../shared/formats/image-header'
import { type Failure, failure, type Result, success } from '../../../shared/ipc/result'
import { sha256 } from '../sha256'
import { type ImageUse, imageLimits, keptSize } from './image-limits'

export type PreparedImage = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly hash: string
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
  /** It was larger than what is kept. */
  readonly reduced: boolean
}

export type ImageJob = { readonly bytes: ArrayBuffer; readonly use: ImageUse }
export type ImageReply = Result<PreparedImage>

/**
 * From the bytes of a file to the bytes of an asset: always drawn anew, so that the place and camera a photo carries
 * along stay out of the project, its orientation becomes its pixels, and every writer can read it. Runs in a worker.
 */
export async function prepareImage({ bytes, use }: ImageJob): Promise<ImageReply> {
  const header = readImageHeader(new Uint8Array(bytes))
  const refused = refusalOf(header)
  if (refused) return { ok: false, failure: refused }
  if (header.kind !== 'image') return failure('image.broken')
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type: header.mediaType }))
  } catch {
    // The only way a decoder has of saying that the pixels are not what the header promised.
    return failure('image.broken')
  }
  const size = keptSize(bitmap, use)
  const canvas = drawn(bitmap, size)
  const reduced = size.width < bitmap.width
  bitmap.close()
  if (!canvas) return failure('image.tooHeavy')
  const blob = await encoded(canvas, header.mediaType)
  const kept = new Uint8Array(await blob.arrayBuffer())
  const mediaType = blob.type === 'image/png' ? 'image/png' : 'image/jpeg'
  return success({ bytes: kept, hash: await sha256(kept), mediaType, ...size, reduced })
}

function refusalOf(header: ReturnType<typeof readImageHeader>): Failure | null {
  switch (header.kind) {
    case 'otherFormat':
      return { code: 'image.otherFormat', params: { format: header.format } }
    case 'notImage':
      return { code: 'image.notImage', params: {} }
    case 'broken':
      return { code: 'image.broken', params: {} }
    case 'image': {
      const megapixels = (header.width * header.height) / 1_000_000
      if (megapixels <= imageLimits.megapixels) return null
      const params = { megapixels: Math.round(megapixels), limit: imageLimits.megapixels }
      return { code: 'image.tooManyPixels', params }
    }
  }
}

function drawn(
  bitmap: ImageBitmap,
  { width, height }: { width: number; height: number }
): OffscreenCanvas | null {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas
}

/** A photo stays a photo. Anything else keeps its sharp edges and its holes, unless that costs too much. */
const heaviestPng = 4_000_000

async function encoded(canvas: OffscreenCanvas, from: ImageMediaType): Promise<Blob> {
  if (from !== 'image/jpeg') {
    const png = await canvas.convertToBlob({ type: 'image/png' })
    if (png.size <= heaviestPng || hasHoles(canvas)) return png
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 })
}

/** Looked for in bands: the pixels of a whole picture would be held in memory once more. */
function hasHoles(canvas: OffscreenCanvas): boolean {
  const context = canvas.getContext('2d')
  const band = 256
  for (let top = 0; context && top < canvas.height; top += band) {
    const { data } = context.getImageData(0, top, canvas.width, Math.min(band, canvas.height - top))
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  }
  return false
}
