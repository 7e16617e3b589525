import { expect, test } from 'vitest'
import type { z } from 'zod'
import { type RecordType, recordSchemas, recordTypes } from '../../../shared/model/record'
import { type Reference, references } from '../../../shared/model/references'

function referencesOf(type: RecordType): readonly Reference[] {
  return references[type] as readonly Reference[]
}

function fieldsOf(type: RecordType): Record<string, z.ZodType> {
  return recordSchemas[type].shape
}

test('every field that names another record is in the table, and only those', () => {
  for (const type of recordTypes) {
    // A waiver may name any record, also one that is gone for now.
    const named = Object.keys(fieldsOf(type)).filter(
      (field) => /Ids?$/.test(field) && !(type === 'waiver' && field === 'recordId')
    )
    expect(
      referencesOf(type)
        .map(({ field }) => field as string)
        .sort(),
      type
    ).toEqual(named.sort())
  }
})

test('each reference leads to the table its schema names', () => {
  for (const type of recordTypes) {
    for (const { field, to } of referencesOf(type)) {
      const schema = fieldsOf(type)[field]
      const value = (id: string) => (field.endsWith('Ids') ? [id] : id)
      expect(schema?.safeParse(value(`${to}_1`)).success, `${type}.${field}`).toBe(true)
      for (const other of recordTypes.filter((each) => each !== to)) {
        expect(schema?.safeParse(value(`${other}_1`)).success, `${type}.${field} to ${other}`).toBe(false)
      }
    }
  }
})

test('a reference that is cleared may be null, and one that is unlisted is a list', () => {
  for (const type of recordTypes) {
    for (const { field, onRemove } of referencesOf(type)) {
      const schema = fieldsOf(type)[field]
      if (onRemove === 'clear') expect(schema?.safeParse(null).success, `${type}.${field}`).toBe(true)
      if (onRemove === 'unlist') expect(schema?.safeParse([]).success, `${type}.${field}`).toBe(true)
    }
  }
})
