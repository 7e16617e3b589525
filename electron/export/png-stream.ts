import { constants, crc32, createDeflate } from 'node:zlib'
import type { PixelSize } from '../../shared/lenses/pixels'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Eight bits each of red, green, blue and alpha; deflate, no interlacing. */
const format = Buffer.from([8, 6, 0, 0, 0])
/** Rows as they are: a map is flat areas, which the other filters make neither smaller nor faster. */
const unfiltered = 0

/**
 * A PNG (ISO/IEC 15948) that is given its rows from the top down, so that a picture of any size takes the memory of one
 * strip. The packages that write PNG take a picture whole.
 */
export class PngStream {
  readonly #width: number
  readonly #deflate = createDeflate({ level: constants.Z_BEST_SPEED, memLevel: 9 })
  readonly #chunks: Buffer[] = []
  readonly #ended: Promise<void>
  /** Used again for each strip: fresh memory costs more than what is written into it. */
  #rows = Buffer.alloc(0)

  constructor({ width, height }: PixelSize) {
    this.#width = width
    const header = Buffer.alloc(8)
    header.writeUInt32BE(width, 0)
    header.writeUInt32BE(height, 4)
    this.#chunks.push(signature, ...chunk('IHDR', Buffer.concat([header, format])))
    this.#deflate.on('data', (bytes: Buffer) => this.#chunks.push(...chunk('IDAT', bytes)))
    this.#ended = new Promise((resolve, reject) => {
      this.#deflate.once('end', resolve)
      this.#deflate.once('error', reject)
    })
  }

  /** `pixels` are whole rows of RGBA; it may be used again when this resolves. */
  async write(pixels: Uint8Array): Promise<void> {
    const stride = this.#width * 4
    const count = pixels.length / stride
    const length = count * (stride + 1)
    if (this.#rows.length < length) this.#rows = Buffer.alloc(length)
    for (let row = 0; row < count; row++) {
      const at = row * (stride + 1)
      this.#rows[at] = unfiltered
      this.#rows.set(pixels.subarray(row * stride, (row + 1) * stride), at + 1)
    }
    await new Promise<void>((resolve, reject) => {
      this.#deflate.write(this.#rows.subarray(0, length), (error) => (error ? reject(error) : resolve()))
    })
  }

  /** The file, once every row has been written. */
  async end(): Promise<Uint8Array> {
    this.#deflate.end()
    await this.#ended
    return Buffer.concat([...this.#chunks, ...chunk('IEND', Buffer.alloc(0))])
  }
}

function chunk(type: string, data: Buffer): Buffer[] {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0)
  return [head, data, check]
}
