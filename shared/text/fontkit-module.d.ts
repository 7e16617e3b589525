/**
 * The part of fontkit used here. Its published types pull in Node's, which this zone must not see; the tsconfig maps
 * the module to this file.
 */
declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    /** Null for a font without a name. */
    readonly familyName: string | null
    readonly 'OS/2'?: { readonly panose?: readonly number[] }
    hasGlyphForCodePoint(codePoint: number): boolean
    /** Glyph 0 for a character that the font lacks; advances in font units. */
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
      script?: string
    ): { readonly advanceWidth: number }
  }
  export function create(bytes: Uint8Array): Font
}
