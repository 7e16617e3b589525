type Table = { readonly tag: string; readonly bytes: Uint8Array }

/**
 * A font under another family and weight, for a program that finds fonts by these: two of them may share a name, and a
 * client's may be called like one of ours. Everything that is drawn stays as it is. The font must have been read before.
 */
export function renamedFont(font: Uint8Array, family: string, weight: number): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables: Table[] = [{ tag: 'name', bytes: nameTable(family) }]
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = Buffer.from(font.subarray(at, at + 4)).toString('latin1')
    // A signature would no longer be one.
    if (tag === 'name' || tag === 'DSIG') continue
    const offset = view.getUint32(at + 8)
    const bytes = font.subarray(offset, offset + view.getUint32(at + 12))
    tables.push({ tag, bytes: tag === 'OS/2' ? upright(bytes, weight) : bytes })
  }
  return written(font.subarray(0, 4), tables)
}

function upright(table: Uint8Array, weight: number): Uint8Array {
  const changed = Buffer.from(table)
  if (changed.length < 64) return changed
  changed.writeUInt16BE(weight, 4)
  const normalWidth = 5
  changed.writeUInt16BE(normalWidth, 6)
  const regular = 0x40
  changed.writeUInt16BE(regular, 62)
  return changed
}

/** Family, style, whole name and PostScript name, in the encoding of Windows and in English. */
function nameTable(family: string): Uint8Array {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family]
  ] as const
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  const texts: Buffer[] = []
  let length = 0
  names.forEach(([id, name], index) => {
    const text = Buffer.from(name, 'utf16le').swap16()
    const record = [3, 1, 0x409, id, text.length, length]
    for (const [field, value] of record.entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    texts.push(text)
    length += text.length
  })
  return Buffer.concat([head, ...texts])
}

/** Without checksums, which nothing that draws looks at. */
function written(version: Uint8Array, tables: readonly Table[]): Uint8Array {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1))
  const head = Buffer.alloc(12 + 16 * sorted.length)
  head.set(version)
  head.writeUInt16BE(sorted.length, 4)
  const parts: Uint8Array[] = [head]
  let offset = head.length
  sorted.forEach(({ tag, bytes }, index) => {
    const at = 12 + 16 * index
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const padded = Math.ceil(bytes.length / 4) * 4
    parts.push(bytes, Buffer.alloc(padded - bytes.length))
    offset += padded
  })
  return Buffer.concat(parts)
}
