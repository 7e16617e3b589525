import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readImageHeader } from '../../../shared/formats/image-header'

const folder = join(import.meta.dirname, '../../fixtures/images')
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const words = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The file with four bytes of its header set to a number, most significant first. */
function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice()
  new DataView(changed.buffer).setUint32(at, value)
  return changed
}

describe('a picture', () => {
  test.each([
    ['note.png', 'image/png'],
    ['note.jpg', 'image/jpeg'],
    ['note.webp', 'image/webp'],
    ['lossless.webp', 'image/webp'],
    ['alpha.webp', 'image/webp']
  ])('%s says its kind and size', (name, mediaType) => {
    expect(readImageHeader(file(name))).toEqual({ kind: 'image', mediaType, width: 120, height: 80 })
  })

  test('is read in a part of a larger buffer', () => {
    const bytes = file('note.jpg')
    const around = new Uint8Array(bytes.length + 20)
    around.set(bytes, 10)
    expect(readImageHeader(around.subarray(10, 10 + bytes.length))).toMatchObject({ width: 120 })
  })

  test('may have something after its end, as some phones write', () => {
    const bytes = new Uint8Array([...file('note.jpg'), ...words('trailer')])
    expect(readImageHeader(bytes)).toMatchObject({ kind: 'image' })
  })

  test('may promise any number of pixels: that is for the reader to refuse', () => {
    const huge = withNumber(withNumber(file('note.png'), 16, 60_000), 20, 60_000)
    expect(readImageHeader(huge)).toMatchObject({ width: 60_000, height: 60_000 })
  })
})

describe('what is no whole picture', () => {
  test.each(['note.png', 'note.jpg', 'note.webp', 'lossless.webp'])('%s cut anywhere is broken', (name) => {
    const bytes = file(name)
    for (let length = 12; length < bytes.length - 2; length += 7) {
      expect(readImageHeader(bytes.subarray(0, length)), `${length} bytes`).toEqual({ kind: 'broken' })
    }
  })

  test('a size of nothing is broken', () => {
    expect(readImageHeader(withNumber(file('note.png'), 16, 0))).toEqual({ kind: 'broken' })
  })

  test.each([
    ['GIF', words('GIF89a..............')],
    ['HEIC', words('\0\0\0\x18ftypheic\0\0\0\0')],
    ['AVIF', words('\0\0\0\x18ftypavif\0\0\0\0')],
    ['TIFF', words('II*\0........')],
    ['BMP', words(`BM${'.'.repeat(60)}`)],
    ['PDF', words('%PDF-1.7')],
    ['SVG', words('<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="…">')],
    ['SVG', words('\ufeff<svg>')]
  ])('%s is told by its name', (format, bytes) => {
    expect(readImageHeader(bytes)).toEqual({ kind: 'otherFormat', format })
  })

  test.each(['Une note nommée photo.png', '', '\u0089PNG', '<html><svg></svg></html>'])(
    '%j is no image',
    (text) => {
      expect(readImageHeader(words(text))).toEqual({ kind: 'notImage' })
    }
  )

  test('no bytes make it throw', () => {
    const jpeg = file('note.jpg')
    for (let at = 0; at < jpeg.length; at += 3) {
      const changed = jpeg.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(() => readImageHeader(changed)).not.toThrow()
    }
  })
})
