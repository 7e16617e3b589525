/** The kinds of picture that come in. Anything else is told by name, so that the sentence can say what it is. */
export type ImageMediaType = 'image/png' | 'image/jpeg' | 'image/webp'

export type ImageHeader =
  | {
      readonly kind: 'image'
      readonly mediaType: ImageMediaType
      /** Pixels as stored; a photo may be turned by its orientation when it is shown. */
      readonly width: number
      readonly height: number
    }
  /** A picture of a kind that is not read. */
  | { readonly kind: 'otherFormat'; readonly format: string }
  /** It begins like one of ours and does not hold what must follow, or ends too soon. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'notImage' }

/**
 * What a file says of itself, without decoding it: a header can promise more pixels than the memory holds, and a name
 * ending in .png proves nothing. Decoders also show what there is of a picture cut short; here it counts as broken.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png(bytes)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpeg(bytes)
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return webp(bytes)
  const format = otherFormat(bytes)
  return format ? { kind: 'otherFormat', format } : { kind: 'notImage' }
}

const broken = { kind: 'broken' } as const

function sized(mediaType: ImageMediaType, width: number, height: number): ImageHeader {
  return width > 0 && height > 0 ? { kind: 'image', mediaType, width, height } : broken
}

function png(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  if (bytes.length < 33 || text(bytes, 12, 16) !== 'IHDR') return broken
  let at = 8
  let hasPixels = false
  for (;;) {
    if (at + 12 > bytes.length) return broken
    const kind = text(bytes, at + 4, at + 8)
    if (kind === 'IEND') break
    hasPixels ||= kind === 'IDAT'
    at += 12 + view.getUint32(at)
  }
  return hasPixels ? sized('image/png', view.getUint32(16), view.getUint32(20)) : broken
}

/** Markers of a frame: baseline, progressive and the rarer ones, without DHT (C4), JPG (C8) and DAC (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function jpeg(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  let size: { width: number; height: number } | null = null
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return broken
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return size ? sized('image/jpeg', size.width, size.height) : broken
    if (at + 4 > bytes.length) return broken
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) return broken
    if (isFrame(marker)) {
      if (length < 8) return broken
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    at += 2 + length
    if (marker === 0xda) {
      const end = endOfScan(bytes, at)
      if (end === null) return broken
      at = end
    }
  }
  return broken
}

/** Where the next marker stands; null when the file ends within the pixels. FF 00 is a byte, FF D0 to D7 a restart. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    const next = at < 0 ? undefined : bytes[at + 1]
    if (next === undefined) return null
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 2
  }
}

function webp(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return broken
  switch (text(bytes, 12, 16)) {
    case 'VP8 ':
      return sized('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return sized('image/webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
    }
    case 'VP8X':
      return sized('image/webp', (view.getUint32(24, true) & 0xffffff) + 1, uint24(view, 27) + 1)
    default:
      return broken
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

const heifBrands: Readonly<Record<string, string>> = {
  heic: 'HEIC',
  heix: 'HEIC',
  hevc: 'HEIC',
  mif1: 'HEIC',
  msf1: 'HEIC',
  avif: 'AVIF',
  avis: 'AVIF'
}

function otherFormat(bytes: Uint8Array): string | null {
  const start = text(bytes, 0, 4)
  if (start === 'GIF8') return 'GIF'
  if (start.startsWith('BM') && bytes.length > 26) return 'BMP'
  if (start === 'II*\0' || start === 'MM\0*') return 'TIFF'
  if (start === '%PDF') return 'PDF'
  if (text(bytes, 4, 8) === 'ftyp') return heifBrands[text(bytes, 8, 12)] ?? null
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE\s+svg[^>]*>\s*)?<svg[\s>]/i.test(
    text(bytes, 0, 1_000).replace(/^\u00ef\u00bb\u00bf/, '')
  )
    ? 'SVG'
    : null
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.max(from, to)))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
