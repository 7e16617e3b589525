import { Refusal } from './parsed'
import { decodeWindows1252, isUndefinedInWindows1252 } from './windows-1252'

/** The page, Node and the utility process all have it; only its type is outside this layer. */
declare const TextDecoder: {
  new (label: 'utf-8', options: { fatal: true }): { decode(bytes: Uint8Array): string }
}

/** Null where the bytes are not UTF-8. A byte order mark is taken away. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** For JSON and Mermaid, whose files are UTF-8 by definition. */
export function decodeStrictly(bytes: Uint8Array): string {
  refuseUtf16(bytes)
  const text = decodeUtf8(bytes)
  if (text === null) throw new Refusal('text.badBytes', { line: firstLineNotUtf8(bytes) })
  return text
}

/** For CSV: UTF-8 where the bytes are that, otherwise what Excel writes in Western Europe. */
export function decodeTolerantly(bytes: Uint8Array): string {
  refuseUtf16(bytes)
  const text = decodeUtf8(bytes)
  if (text !== null) return text
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (hasMark) throw new Refusal('text.badBytes', { line: firstLineNotUtf8(bytes) })
  const undefinedAt = bytes.findIndex(isUndefinedInWindows1252)
  if (undefinedAt >= 0) {
    const byte = `0x${(bytes[undefinedAt] ?? 0).toString(16).toUpperCase()}`
    throw new Refusal('csv.badBytes', { line: lineAt(bytes, undefinedAt), byte })
  }
  return decodeWindows1252(bytes)
}

function refuseUtf16(bytes: Uint8Array): void {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Refusal('text.utf16', { line: 1 })
}

/** No byte of a longer UTF-8 character is a line feed, so lines can be tried one by one. */
function firstLineNotUtf8(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, start)
    if (end < 0 || decodeUtf8(bytes.subarray(start, end)) === null) return line
    start = end + 1
  }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index += 1) {
    const byte = bytes[index]
    if (byte === lineFeed || (byte === carriageReturn && bytes[index + 1] !== lineFeed)) line += 1
  }
  return line
}
