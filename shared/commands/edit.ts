import type { $ZodIssue } from 'zod/v4/core'
import { crossesMaps, type Document, findRecord } from '../model/document'
import { type Patch, sameRecord } from '../model/patch'
import { type AnyRecord, type RecordOf, type RecordType, recordSchemas } from '../model/record'
import { referredIds } from '../model/references'
import {
  nameField,
  optionalName,
  optionalText,
  tagsField,
  textField,
  toPlainName,
  toPlainText
} from '../model/text-field'
import { type Applied, type Label, type Refusal, refuse } from './applied'
import { type Place, type Placed, placeLast } from './place'
import { removalOf } from './removal'

type Fields = Readonly<Record<string, unknown>>
type Checked<R> =
  | { readonly ok: true; readonly record: R }
  | { readonly ok: false; readonly refusal: Refusal }

/** Identity, place and lineage are set by commands that know the rules, never by a plain edit. */
const fixedFields: readonly string[] = [
  'type',
  'id',
  'mapId',
  'phaseId',
  'stepId',
  'laneId',
  'order',
  'derivedFrom'
]
const alsoFixed: { readonly [T in RecordType]?: readonly string[] } = {
  lane: ['kind', 'journeyOrder', 'experienceOrder', 'blueprintOrder'],
  emotion: ['personaId'],
  connection: ['fromCardId', 'toCardId'],
  annotation: ['kind', 'lens', 'x', 'y']
}

/** The field a plain edit may not touch, if `changes` holds one. A verbatim's step is a mere link, not its place. */
export function fixedField(type: RecordType, changes: Fields): string | null {
  const fixed = [...fixedFields, ...(alsoFixed[type] ?? [])]
  const found = Object.keys(changes).find((field) => fixed.includes(field))
  return found === undefined || (type === 'verbatim' && found === 'stepId') ? null : found
}

/** The record these fields make, accepted by its schema and with every reference looked up. */
export function checked<T extends RecordType>(
  document: Document,
  type: T,
  fields: Fields
): Checked<RecordOf<T>> {
  const parsed = recordSchemas[type].safeParse(fields)
  if (!parsed.success) return refusalOf(parsed.error.issues[0])
  const record = parsed.data as RecordOf<T>
  for (const { reference, id } of referredIds(record)) {
    const { field, to } = reference
    const target = findRecord(document, id)
    if (target?.type !== to) return refuse('unknownReference', { field })
    if (crossesMaps(record, target, field)) return refuse('otherMap', { field })
  }
  return { ok: true, record }
}

/** A new record, with `more` that has to change along with it. */
export function addition<T extends RecordType>(
  document: Document,
  type: T,
  fields: Fields & { readonly id: string },
  label: (record: RecordOf<T>) => Label,
  more: Patch['updated'] = []
): Applied {
  if (document[type].has(fields.id)) return refuse('idTaken')
  const result = checked(document, type, plain(type, fields))
  if (!result.ok) return result
  return { ok: true, patch: { added: [result.record], updated: more, removed: [] }, ...label(result.record) }
}

/** A new record at the end of a list; what the command names itself wins over `changes`. */
export function append<T extends RecordType>(
  document: Document,
  type: T,
  siblings: readonly Placed[],
  fields: Fields & { readonly id: string },
  changes: Fields | undefined,
  label: (record: RecordOf<T>) => Label
): Applied {
  return insert(document, type, placeLast(siblings), fields, changes, label)
}

/** A new record at a place in a list; no place means that the sibling it should follow is not there. */
export function insert<T extends RecordType>(
  document: Document,
  type: T,
  place: Place | null,
  fields: Fields & { readonly id: string },
  changes: Fields | undefined,
  label: (record: RecordOf<T>) => Label
): Applied {
  const fixed = fixedField(type, changes ?? {})
  if (fixed !== null) return refuse('badValue', { field: fixed })
  if (!place) return refuse('badPlace')
  const all = { ...definedFields(changes ?? {}), ...fields, type, order: place.order }
  return addition(document, type, all, label, rekeyings(document, place.rekeyed))
}

/** The record alone, for commands that add many and make one patch of them. */
export function insertion<T extends RecordType>(
  document: Document,
  type: T,
  fields: Fields & { readonly id: string },
  changes: Fields
): Checked<RecordOf<T>> {
  const fixed = fixedField(type, changes)
  if (fixed !== null) return refuse('badValue', { field: fixed })
  if (document[type].has(fields.id)) return refuse('idTaken')
  return checked(document, type, plain(type, { ...definedFields(changes), ...fields, type }))
}

/** A plain edit of a record: only the fields named, none of the fixed ones. */
export function edit<R extends AnyRecord>(
  document: Document,
  before: R | undefined,
  changes: Fields,
  label: (record: R) => Label
): Applied {
  if (!before) return refuse('notFound')
  const fixed = fixedField(before.type, changes)
  if (fixed !== null) return refuse('badValue', { field: fixed })
  return replacement(document, before, changes, label)
}

/** Any change of a record; nothing changed is an empty patch. */
export function replacement<R extends AnyRecord>(
  document: Document,
  before: R,
  changes: Fields,
  label: (record: R) => Label,
  more: Patch['updated'] = []
): Applied {
  const result = checked(document, before.type, { ...before, ...plain(before.type, changes) })
  if (!result.ok) return result
  const after = result.record as R
  const updated = sameRecord(before, after) ? more : [[before, after] as const, ...more]
  return { ok: true, patch: { added: [], updated, removed: [] }, ...label(after) }
}

/** New order keys of siblings as updates; `field` is the lens's own for lanes. */
export function rekeyings(
  document: Document,
  rekeyed: readonly { readonly id: string; readonly order: string }[],
  field = 'order'
): Patch['updated'] {
  return rekeyed.flatMap(({ id, order }) => {
    const before = findRecord(document, id)
    return before && Reflect.get(before, field) !== order
      ? [[before, { ...before, [field]: order }] as const]
      : []
  })
}

function definedFields(changes: Fields): Fields {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

/** What typing and pasting bring, in the shape the fields accept. The schemas are shared, so identity tells their kind. */
function plain(type: RecordType, fields: Fields): Fields {
  const shape: Readonly<Record<string, unknown>> = recordSchemas[type].shape
  return Object.fromEntries(
    Object.entries(definedFields(fields)).map(([field, value]) => [field, plainValue(shape[field], value)])
  )
}

function plainValue(schema: unknown, value: unknown): unknown {
  // -0 is a number no one means, and it comes back from storage as 0.
  if (value === 0) return 0
  if (typeof value === 'string' && (schema === nameField || schema === optionalName))
    return toPlainName(value)
  if (typeof value === 'string' && (schema === textField || schema === optionalText))
    return toPlainText(value)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return [...new Set(schema === tagsField ? plainTags(items) : items)]
  }
  return value
}

function plainTags(tags: readonly unknown[]): unknown[] {
  return tags
    .map((tag) => (typeof tag === 'string' ? toPlainName(tag).trim() : tag))
    .filter((tag) => tag !== '')
}

function refusalOf(issue: $ZodIssue | undefined): { ok: false; refusal: Refusal } {
  const field = String((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]) ?? '')
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    return refuse('tooLong', { field, limit: Number(issue.maximum) })
  }
  return refuse('badValue', { field })
}

/** Removes records with all that hangs on them. */
export function removal(document: Document, ids: readonly string[], label: Label): Applied {
  return { ok: true, patch: removalOf(document, ids), ...label }
}
