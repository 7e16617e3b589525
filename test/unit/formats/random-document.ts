import fc from 'fast-check'
import type { z } from 'zod'
import { type Document, documentOf } from '../../../shared/model/document'
import { type AnyRecord, type RecordType, recordSchemas, recordTypes } from '../../../shared/model/record'
import { type Reference, references } from '../../../shared/model/references'

const hostile = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org")',
  '{{constructor}}',
  '__proto__',
  '«\u00a0Oui\u202f!\u00a0», dit-elle\u00a0: 50\u00a0%',
  '\u{1F469}\u200d\u{1F9B0} \u200f\u05d0',
  '"; DROP TABLE card; --',
  '\\u0000 \\" \t\n'
)
const texts = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 12 }))
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const shaped: readonly fc.Arbitrary<string>[] = [
  fc.integer({ min: 1, max: 1_000_000 }).map((value) => `${value.toString(36)}V`),
  digits(8).map((day) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`),
  fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString()),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
]

/** An arbitrary for any field of a record, read off its schema: a new field is covered the day it is added. */
function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { def } = schema as unknown as { def: { type: string; innerType: z.ZodType; element: z.ZodType } }
  switch (def.type) {
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType), { nil: null })
    case 'default':
      return arbitraryOf(def.innerType)
    case 'array':
      return fc.array(arbitraryOf(def.element), { maxLength: 3 })
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...(schema as unknown as { options: string[] }).options)
    case 'literal':
      return fc.constantFrom(...(schema as unknown as { values: Set<unknown> }).values)
    case 'number': {
      const numbers = fc.oneof(
        fc.integer({ min: -2, max: 70 }),
        fc.integer({ min: -20, max: 20 }).map((n) => n / 10 + 0)
      )
      return numbers.filter((value) => schema.safeParse(value).success && !Object.is(value, -0))
    }
    case 'string': {
      const sources = [texts, ...shaped]
      const source = sources.find((candidate) =>
        fc.sample(candidate, { numRuns: 20, seed: 1 }).every((value) => schema.safeParse(value).success)
      )
      return (source ?? texts).filter((value) => schema.safeParse(value).success)
    }
    default:
      throw new Error(`no arbitrary for ${def.type}`)
  }
}

const fieldArbitraries = Object.fromEntries(
  recordTypes.map((type) => {
    const shape: Record<string, z.ZodType> = recordSchemas[type].shape
    const linked = new Set<string>([...references[type].map(({ field }) => field), 'id', 'derivedFrom'])
    const own = Object.entries(shape).filter(([field]) => !linked.has(field))
    return [type, fc.record(Object.fromEntries(own.map(([field, schema]) => [field, arbitraryOf(schema)])))]
  })
) as unknown as Record<RecordType, fc.Arbitrary<Record<string, unknown>>>

const counts: Partial<Record<RecordType, number>> = { project: 1, map: 2, card: 8, emotion: 6, step: 5 }

/** Documents that keep every rule of the model, with every record type and field, over two maps. */
export const documents: fc.Arbitrary<Document> = fc.gen().map((generate) => {
  const made = new Map<RecordType, AnyRecord[]>()
  const taken = new Set<string>()
  const records: AnyRecord[] = []
  for (const type of recordTypes) {
    const most = counts[type] ?? 3
    const least = type === 'project' || type === 'map' ? 1 : 0
    const count = generate(fc.integer, { min: least, max: most })
    for (let index = 0; index < count; index += 1) {
      const fields: Record<string, unknown> = {
        ...generate(() => fieldArbitraries[type]),
        id: `${type}_${index}`
      }
      const pick = (reference: Reference): unknown => {
        const fits = (made.get(reference.to) ?? []).filter(
          (target) =>
            !('mapId' in target) ||
            (reference.field as string) === 'linkedMapId' ||
            !('mapId' in fields) ||
            target.mapId === fields.mapId
        )
        if (reference.onRemove === 'unlist') return generate(() => fc.subarray(fits.map(({ id }) => id)))
        const ids: (string | null)[] = fits.map(({ id }) => id)
        if (reference.onRemove === 'clear' || (type === 'emotion' && reference.to === 'persona'))
          ids.push(null)
        return ids.length === 0 ? null : generate(() => fc.constantFrom(...ids))
      }
      for (const reference of references[type] as readonly Reference[])
        fields[reference.field] = pick(reference)
      if (type === 'card' && fields.stepId !== null) fields.phaseId = null
      const parsed = recordSchemas[type].safeParse(fields)
      const unique =
        type === 'emotion'
          ? `${fields.stepId} ${fields.personaId}`
          : type === 'milestone'
            ? String(fields.phaseId)
            : `${type} ${index}`
      if (!parsed.success || taken.has(unique)) continue
      taken.add(unique)
      records.push(parsed.data)
      made.set(type, [...(made.get(type) ?? []), parsed.data])
    }
  }
  return documentOf(records)
})
