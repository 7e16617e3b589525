import { z } from 'zod'
import { allRecords, type Document, type DocumentFault, documentFaults, documentOf } from '../model/document'
import { compareByOrder } from '../model/order'
import { type AnyRecord, anyRecordSchema, type RecordType, recordSchemas, recordTypes } from '../model/record'
import { refusalOfIssue } from './json-issue'
import { jsonFaultOffset, positionAt } from './json-syntax'
import { type Parsed, type ParseFailure, parsing, quoted, Refusal } from './parsed'

const formatName = 'parcours'
const formatVersion = 1
const sizeLimitMegabytes = 50

/** The whole file, for the published JSON Schema; reading goes record by record, for better places in the refusals. */
export const projectFileSchema = z.strictObject({
  /** By which text editors find the schema; it says nothing of the project. */
  $schema: z.string().optional(),
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  records: z.array(anyRecordSchema).min(1)
})

/** To be asked before the bytes are decoded: a text of that size costs its memory several times over. */
export function checkJsonSize(byteLength: number): ParseFailure | null {
  if (byteLength <= sizeLimitMegabytes * 1_000_000) return null
  return { code: 'json.tooLarge', params: { limit: sizeLimitMegabytes } }
}

/** Every field is written, defaults too, so that a file says all it means; the same document gives the same text. */
export function projectToJson(document: Document): string {
  const mapRank = new Map([...document.map.values()].sort(compareByOrder).map((map, rank) => [map.id, rank]))
  const rankOf = (record: AnyRecord): number => ('mapId' in record ? (mapRank.get(record.mapId) ?? 0) : 0)
  const orderOf = (record: AnyRecord): string => ('order' in record ? record.order : '')
  const compare = (a: AnyRecord, b: AnyRecord): number =>
    rankOf(a) - rankOf(b) || compareByOrder({ order: orderOf(a), id: a.id }, { order: orderOf(b), id: b.id })
  const records = recordTypes.flatMap((type) =>
    [...document[type].values()].sort(compare).map((record) => fieldsInOrder(type, record))
  )
  return `${JSON.stringify({ format: formatName, version: formatVersion, records }, null, 2)}\n`
}

function fieldsInOrder(type: RecordType, record: AnyRecord): Record<string, unknown> {
  const fields = Object.keys(recordSchemas[type].shape)
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(record, field)]))
}

export function parseProjectJson(text: string): Parsed {
  return parsing(() => {
    const tooLarge = checkJsonSize(text.length)
    if (tooLarge) throw new Refusal(tooLarge.code, tooLarge.params)
    const file = readEnvelope(readJson(text.replace(/^\uFEFF/, '')))
    const records = file.map(readRecord)
    refuseRepeatedIds(records)
    const document = documentOf(records)
    for (const fault of documentFaults(document)) throw refusalOfFault(fault, records)
    return [...allRecords(document)]
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Refusal('json.syntax', positionAt(text, jsonFaultOffset(text) ?? text.length))
  }
}

type JsonObject = { readonly [key: string]: unknown }

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readEnvelope(file: unknown): readonly unknown[] {
  if (!isObject(file) || file.format !== formatName) throw new Refusal('json.notOurs')
  // Before anything copies a field: assigning a key of that name would change the copy's prototype.
  refuseProtoKeys(file)
  const { version, records } = file
  if (typeof version === 'number' && version > formatVersion) throw new Refusal('json.newer', { version })
  if (version !== formatVersion)
    throw new Refusal('json.notOneOf', { path: 'version', allowed: formatVersion })
  for (const field of Object.keys(file)) {
    if (!Object.hasOwn(projectFileSchema.shape, field))
      throw new Refusal('json.unknownField', { path: quoted(field), field: quoted(field) })
  }
  if (records === undefined) throw new Refusal('json.missingField', { path: 'records' })
  if (!Array.isArray(records)) throw new Refusal('json.notList', { path: 'records' })
  return records
}

/** A list of things to visit instead of recursion: a file can nest deeper than the call stack. */
function refuseProtoKeys(file: JsonObject): void {
  const toVisit: { value: object; path: string }[] = [{ value: file, path: '' }]
  for (let next = toVisit.pop(); next; next = toVisit.pop()) {
    const { value, path } = next
    for (const [key, inner] of Object.entries(value)) {
      const place = Array.isArray(value)
        ? `${path}[${key}]`
        : path === ''
          ? quoted(key)
          : `${path}.${quoted(key)}`
      if (key === '__proto__') throw new Refusal('json.protoKey', { path: quotedPath(place) })
      if (typeof inner === 'object' && inner !== null) toVisit.push({ value: inner, path: quotedPath(place) })
    }
  }
}

/** Paths grow with the nesting; past this length the end says more than the start. */
function quotedPath(path: string): string {
  return path.length > 200 ? `\u2026${path.slice(-200)}` : path
}

function readRecord(value: unknown, index: number): AnyRecord {
  const path = `records[${index}]`
  if (!isObject(value)) throw new Refusal('json.notObject', { path })
  const { type } = value
  if (type === undefined) throw new Refusal('json.missingField', { path: `${path}.type` })
  if (!isRecordType(type))
    throw new Refusal('json.unknownType', { path: `${path}.type`, type: quoted(String(type)) })
  const outcome = recordSchemas[type].safeParse(value)
  if (outcome.success) return outcome.data
  throw refusalOfIssue(outcome.error.issues[0], path, value)
}

function isRecordType(type: unknown): type is RecordType {
  return typeof type === 'string' && (recordTypes as readonly string[]).includes(type)
}

function refuseRepeatedIds(records: readonly AnyRecord[]): void {
  const first = new Map<string, number>()
  for (const [index, { id }] of records.entries()) {
    const other = first.get(id)
    if (other !== undefined)
      throw new Refusal('json.repeatedId', { path: `records[${index}].id`, id, other: `records[${other}]` })
    first.set(id, index)
  }
}

function refusalOfFault(fault: DocumentFault, records: readonly AnyRecord[]): Refusal {
  if (fault.code === 'projectCount') return new Refusal('json.projectCount', { count: fault.count })
  const indexOf = (id: string): number => records.findIndex((record) => record.id === id)
  const path = `records[${indexOf(fault.recordId)}].${fault.field}`
  if (fault.code === 'dangling') return new Refusal('json.danglingId', { path, id: quoted(fault.id) })
  if (fault.code === 'otherMap') return new Refusal('json.otherMap', { path, id: quoted(fault.id) })
  return new Refusal('json.duplicate', { path, other: `records[${indexOf(fault.id)}]` })
}
