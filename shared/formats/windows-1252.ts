/** 0x80 to 0x9F, where Windows-1252 leaves Latin-1; a space stands for the five bytes it does not define. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Engines disagree about the undefined bytes (the web's decoder lets them pass), so the table is our own. */
export function isUndefinedInWindows1252(byte: number): boolean {
  return byte >= 0x80 && byte <= 0x9f && upperControls[byte - 0x80] === ' '
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  // In pieces: spreading a whole file into one call overflows the stack.
  for (let start = 0; start < bytes.length; start += 8_192) {
    const codes = Array.from(bytes.subarray(start, start + 8_192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}
