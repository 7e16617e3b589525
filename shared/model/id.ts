import { z } from 'zod'

/** Ids carry their type (`step_8fK2…`), so a wrong reference shows in a log and fails to compile. */
export type Id<T extends string> = `${T}_${string}`

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const idLength = 16

/** Web Crypto is the one random source that the page, Node and the utility process share without an import. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/** 16 characters of base 62, about 95 bits: two laptops offline never make the same id. */
export function newId<T extends string>(type: T): Id<T> {
  let suffix = ''
  while (suffix.length < idLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(idLength))) {
      // 248 = 4 x 62: higher bytes are dropped, or the first letters would come up more often.
      if (byte < 248 && suffix.length < idLength) suffix += alphabet[byte % 62]
    }
  }
  return `${type}_${suffix}`
}

export function idSchema<T extends string>(type: T) {
  return z.templateLiteral([z.literal(`${type}_`), z.string().regex(/^[0-9A-Za-z]{1,40}$/)]) as z.ZodType<
    Id<T>,
    Id<T>
  >
}
