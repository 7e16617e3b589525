import { create, type Font } from 'fontkit'

export function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('fonts' in font) throw new Error('a font collection stands where one font is expected')
  return font
}
