import type { z } from 'zod'
import { type ParseFailureCode, quoted, Refusal } from './parsed'

const expectations: Readonly<Record<string, ParseFailureCode>> = {
  string: 'json.notText',
  number: 'json.notNumber',
  int: 'json.notWhole',
  boolean: 'json.notBoolean',
  array: 'json.notList',
  object: 'json.notObject'
}

/** The sentence for what the schema found wrong with one record; `place` is the record's own path. */
export function refusalOfIssue(issue: z.core.$ZodIssue | undefined, place: string, record: object): Refusal {
  if (!issue) return new Refusal('json.badValue', { path: place })
  const path = pathOf(place, issue.path)
  if (issue.code === 'unrecognized_keys') {
    const field = quoted(issue.keys[0] ?? '')
    return new Refusal('json.unknownField', { path: pathOf(path, [field]), field })
  }
  if (valueAt(record, issue.path) === undefined) return new Refusal('json.missingField', { path })
  switch (issue.code) {
    case 'invalid_type':
      return new Refusal(expectations[issue.expected] ?? 'json.badValue', { path })
    case 'invalid_value':
      return new Refusal('json.notOneOf', { path, allowed: issue.values.map(String).join(', ') })
    case 'too_big':
      return issue.origin === 'string'
        ? new Refusal('json.tooLong', { path, limit: Number(issue.maximum) })
        : new Refusal('json.tooBig', { path, limit: Number(issue.maximum) })
    case 'too_small':
      return new Refusal('json.tooSmall', { path, limit: Number(issue.minimum) })
    case 'custom':
      if (issue.message === 'control-character') return new Refusal('json.controlCharacter', { path })
      if (issue.message === 'step-or-phase') return new Refusal('json.stepOrPhase', { path })
      return new Refusal('json.badValue', { path })
    case 'invalid_format':
      return new Refusal('json.badFormat', { path })
    default:
      return new Refusal('json.badValue', { path })
  }
}

function pathOf(place: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
    place
  )
}

function valueAt(record: object, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    record
  )
}
