import { hash } from 'node:crypto'
import { canonicalJson } from '../../shared/model/canonical'
import type { AnyRecord } from '../../shared/model/record'

const modulus = 1n << 256n

/** 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

function recordNumber(record: AnyRecord): bigint {
  return BigInt(`0x${sha256(canonicalJson(record))}`)
}

export const emptyDigest = '0'.repeat(64)

/**
 * The sum modulo 2^256 of the SHA-256 of every record: the order of rows does not count and an edit costs the records
 * it touches. It finds damage, not forgery: a sum can be steered by someone who may write to the file anyway.
 */
export function changeDigest(digest: string, gone: Iterable<AnyRecord>, come: Iterable<AnyRecord>): string {
  let sum = BigInt(`0x${digest}`)
  for (const record of gone) sum -= recordNumber(record)
  for (const record of come) sum += recordNumber(record)
  return (((sum % modulus) + modulus) % modulus).toString(16).padStart(64, '0')
}

export function digestOf(records: Iterable<AnyRecord>): string {
  return changeDigest(emptyDigest, [], records)
}
