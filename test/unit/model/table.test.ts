import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouping } from '../../../shared/model/grouping'
import { Table } from '../../../shared/model/table'

const key = fc.integer({ min: 0, max: 900 }).map(String)
const change = fc.tuple(key, fc.option(fc.integer(), { nil: undefined }))
/** Long enough that some tables are folded on the way. */
const edits = fc.array(fc.array(change, { maxLength: 40 }), { maxLength: 40 })

test('a table is the map its changes make, and leaves the one before as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer()), { maxLength: 600 }), edits, (start, steps) => {
      const model = new Map(start)
      let table = Table.of(start)
      for (const step of steps) {
        const before = table
        const beforeModel = new Map(model)
        table = table.with(step)
        for (const [id, value] of step) {
          if (value === undefined) model.delete(id)
          else model.set(id, value)
        }
        expect(before).toEqual(Table.of(beforeModel))
      }
      expect(table.size).toBe(model.size)
      expect(new Map(table.entries())).toEqual(model)
      for (const id of model.keys()) expect(table.has(id)).toBe(true)
      expect(table.has('no such key')).toBe(false)
    }),
    { numRuns: 60 }
  )
})

test('what parts two tables is told whole, or not at all', () => {
  fc.assert(
    fc.property(edits, fc.nat(), (steps, pick) => {
      const tables = [Table.of<number>()]
      for (const step of steps) tables.push((tables.at(-1) ?? Table.of()).with(step))
      const last = tables.at(-1) ?? Table.of()
      const earlier = tables[pick % tables.length] ?? last
      const told = last.keysSince(earlier)
      if (!told) return
      const keys = new Set(told)
      for (const id of new Set([...earlier.keys(), ...last.keys()]))
        if (earlier.get(id) !== last.get(id)) expect(keys.has(id)).toBe(true)
    }),
    { numRuns: 200 }
  )
})

test('groups kept up edit by edit are those of a table grouped at once, and untouched ones stay the same array', () => {
  type Row = { readonly id: string; readonly group: number; readonly order: number }
  const rowChange = fc.tuple(key, fc.option(fc.tuple(fc.nat(6), fc.nat(9)), { nil: undefined }))
  const by = (row: Row) => (row.group === 6 ? null : String(row.group))
  const compare = (a: Row, b: Row) => a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id))
  fc.assert(
    fc.property(fc.array(fc.array(rowChange, { maxLength: 30 }), { maxLength: 30 }), (steps) => {
      const kept = grouping(by, compare)
      let table = Table.of<Row>()
      for (const step of steps) {
        const before = Array.from({ length: 7 }, (_, group) => kept(table, String(group)))
        table = table.with(
          step.map(([id, place]) => [id, place && { id, group: place[0], order: place[1] }] as const)
        )
        const anew = grouping(by, compare)
        for (const [group, list] of before.entries()) {
          const now = kept(table, String(group))
          expect(now).toEqual(anew(table, String(group)))
          if (now.length === list.length && now.every((row, index) => row === list[index])) {
            expect(now).toBe(list)
          }
        }
      }
    }),
    { numRuns: 100 }
  )
})
