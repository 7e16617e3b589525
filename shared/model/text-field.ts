import { z } from 'zod'

export const nameLimit = 2_000
export const textLimit = 100_000

// C0 and C1 controls other than tab and line feed: they break XML in exports and mean nothing on a map.
const controls = /(?![\t\n])\p{Cc}/u

/** A lone surrogate turns into U+FFFD on its way to SQLite, which the integrity digest would report as damage. */
function isPlainText(value: string): boolean {
  return !controls.test(value) && value.isWellFormed()
}

const plain = (limit: number) => z.string().max(limit).refine(isPlainText, { message: 'control-character' })

/** One line: names and titles. */
export const nameField = plain(nameLimit)
/** Several lines: card texts, notes, descriptions. */
export const textField = plain(textLimit)
export const optionalName = nameField.default('')
export const optionalText = textField.default('')
export const tagsField = z.array(nameField).max(100).default([])
/** Day without time, as people write it on a plan: "2026-11-23". */
export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
  .default(null)
/** Instant in UTC, ISO 8601 with milliseconds. */
export const instantField = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)

/** What typing and pasting may bring is brought into the shape the schemas accept; nothing visible is lost. */
export function toPlainText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(new RegExp(controls, 'gu'), '').toWellFormed()
}

/** Names are one line: pasted line breaks become spaces. */
export function toPlainName(value: string): string {
  return toPlainText(value).replace(/\s*\n\s*/g, ' ')
}
