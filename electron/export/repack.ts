import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const localSize = 30
const centralSize = 46
const endSize = 22

/** A ZIP archive again with some of its texts changed; everything else, order and dates too, stays as it is. */
export function repack(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.byteLength - endSize
  if (file.readUInt32LE(end) !== endSignature) throw new Error('not an archive of ours')
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let written = 0
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== centralSignature) throw new Error('not an archive of ours')
    const nameLength = file.readUInt16LE(at + 28)
    const nextAt = at + centralSize + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    const central = Buffer.from(file.subarray(at, nextAt))
    const localAt = central.readUInt32LE(42)
    const dataAt = localAt + localSize + file.readUInt16LE(localAt + 26) + file.readUInt16LE(localAt + 28)
    const local = Buffer.from(file.subarray(localAt, dataAt))
    let packed = file.subarray(dataAt, dataAt + central.readUInt32LE(20))
    const name = central.toString('utf8', centralSize, centralSize + nameLength)
    const data = central.readUInt16LE(10) === 0 ? packed : inflateRawSync(packed)
    const text = data.toString('utf8')
    const changed = change(name, text)
    if (changed !== text) {
      const content = Buffer.from(changed)
      packed = deflateRawSync(content)
      for (const [header, offset] of [
        [local, 0],
        [central, 2]
      ] as const) {
        header.writeUInt16LE(8, offset + 8)
        header.writeUInt32LE(crc32(content), offset + 14)
        header.writeUInt32LE(packed.byteLength, offset + 18)
        header.writeUInt32LE(content.byteLength, offset + 22)
      }
    }
    central.writeUInt32LE(written, 42)
    locals.push(local, packed)
    centrals.push(central)
    written += local.byteLength + packed.byteLength
    at = nextAt
  }
  const directory = Buffer.concat(centrals)
  const tail = Buffer.from(file.subarray(end))
  tail.writeUInt32LE(directory.byteLength, 12)
  tail.writeUInt32LE(written, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, tail]))
}
