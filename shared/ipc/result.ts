import { z } from 'zod'

/**
 * An expected failure. `code` chooses the sentence the user reads (message key `error.<code>`); `params` fill it in and
 * never hold client text that would end in a log.
 */
export type Failure = {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failure(code: string, params: Failure['params'] = {}): Result<never> {
  return { ok: false, failure: { code, params } }
}

export const failureSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})
