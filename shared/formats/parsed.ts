import type { MessageKey } from '../i18n/translate'
import type { AnyRecord } from '../model/record'

type CodeOf<Key> = Key extends `error.${infer Code}` ? Code : never
/** Only codes that have a sentence in the messages, so no refusal can reach a reader as a bare code. */
export type ParseFailureCode = CodeOf<MessageKey>

/** Has the shape of the contract's `Failure`, which this layer may not import. */
export type ParseFailure = {
  readonly code: ParseFailureCode
  readonly params: Readonly<Record<string, string | number>>
}

/** The records of a whole project, checked against every rule of the document, or the first thing that is wrong. */
export type Parsed =
  | { readonly ok: true; readonly records: AnyRecord[] }
  | { readonly ok: false; readonly failure: ParseFailure }

/** Thrown inside a parser only, and turned into a value before it leaves: the place of a fault is known deep down. */
export class Refusal extends Error {
  readonly failure: ParseFailure

  constructor(code: ParseFailureCode, params: ParseFailure['params'] = {}) {
    super(code)
    this.failure = { code, params }
  }
}

export function parsing(read: () => AnyRecord[]): Parsed {
  try {
    return { ok: true, records: read() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure }
    throw error
  }
}

const quotedLimit = 60

/** A name out of the file, short enough to be quoted in a sentence. */
export function quoted(name: string): string {
  const characters = [...name.toWellFormed().replace(/\p{Cc}/gu, ' ')]
  return characters.length > quotedLimit
    ? `${characters.slice(0, quotedLimit).join('')}\u2026`
    : characters.join('')
}
