/** What a font file says of itself, without reading a glyph. */
export type FontHeader =
  | { readonly kind: 'font'; readonly mediaType: 'font/ttf' | 'font/otf' }
  /** A font of a kind that is not read. */
  | { readonly kind: 'otherFormat'; readonly format: string }
  /** Its weight is a setting of whoever draws it, and each program would draw another one. */
  | { readonly kind: 'variable' }
  /** Its maker allows no document to carry it. */
  | { readonly kind: 'restricted' }
  /** It begins like a font and does not hold what must follow, or ends too soon. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'notFont' }

/**
 * The directory of a TTF or OTF and the rights its maker gives, read where they lie: what a file promises is held
 * against its length before a parser follows it. OpenType 1.9, "Organization of an OpenType Font", "OS/2".
 */
export function readFontHeader(bytes: Uint8Array): FontHeader {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  const format = otherFormats[start]
  if (format) return { kind: 'otherFormat', format }
  if (start.startsWith('%!') || start.startsWith('\x80\x01'))
    return { kind: 'otherFormat', format: 'PostScript Type 1' }
  if (start !== '\0\x01\0\0' && start !== 'true' && start !== 'OTTO') return { kind: 'notFont' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(view)
  if (!tables || required.some((tag) => !tables.has(tag))) return { kind: 'broken' }
  const outlines = start === 'OTTO' ? ['CFF ', 'CFF2'] : ['glyf']
  if (!outlines.some((tag) => tables.has(tag))) return { kind: 'broken' }
  if (tables.has('fvar') || tables.has('CFF2')) return { kind: 'variable' }
  const rights = tables.get('OS/2')
  if (rights && forbidsEmbedding(view, rights)) return { kind: 'restricted' }
  return { kind: 'font', mediaType: start === 'OTTO' ? 'font/otf' : 'font/ttf' }
}

const otherFormats: Readonly<Record<string, string>> = {
  wOFF: 'WOFF',
  wOF2: 'WOFF2',
  ttcf: 'TTC',
  typ1: 'PostScript Type 1'
}

const required = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'post']

type Place = { readonly offset: number; readonly length: number }

/** Null when the directory or a table of it reaches over the end of the file. */
function tablesOf(view: DataView): ReadonlyMap<string, Place> | null {
  if (view.byteLength < 12) return null
  const count = view.getUint16(4)
  if (12 + 16 * count > view.byteLength) return null
  const tables = new Map<string, Place>()
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (offset + length > view.byteLength) return null
    tables.set(tag, { offset, length })
  }
  return tables
}

const rightsAt = 8
const restrictedLicence = 0x0002
const previewAndPrint = 0x0004
const editable = 0x0008
/** What is embedded is always the part of the font that is used. */
const noSubsetting = 0x0100
const bitmapsOnly = 0x0200

/** `fsType`: the least restrictive of several bits holds, and none at all allows everything. */
function forbidsEmbedding(view: DataView, { offset, length }: Place): boolean {
  if (length < rightsAt + 2) return false
  const rights = view.getUint16(offset + rightsAt)
  if ((rights & (noSubsetting | bitmapsOnly)) !== 0) return true
  return (rights & restrictedLicence) !== 0 && (rights & (previewAndPrint | editable)) === 0
}
