import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalKey } from '../../../shared/commands/applied'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { isMessageKey, translate } from '../../../shared/i18n/translate'
import { allRecords, type Document, documentFaults, documentOf } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { compareByOrder } from '../../../shared/model/order'
import {
  applyPatch,
  emptyPatch,
  invertPatch,
  mergePatches,
  type Patch,
  patchSchema
} from '../../../shared/model/patch'
import { recordSchemas } from '../../../shared/model/record'
import {
  cardsOf,
  cellKey,
  cellOf,
  laneOrder,
  lanesOf,
  mapsOf,
  personasOf,
  phasesOf,
  stepsOf,
  stepsOfMap,
  teamsOf,
  touchpointsOf,
  verbatimsOf
} from '../../../shared/model/structure'
import { commandRun } from './random-commands'
import { smallDocument } from './small-document'

const start = smallDocument()

type Turn = { command: Command; before: Document; after: Document; patch: Patch | null }

/** Runs what is accepted; a refused command has no patch. */
function play(commands: readonly Command[]): Turn[] {
  let document = start
  return commands.map((command) => {
    const before = document
    const applied = apply(before, command)
    if (applied.ok) document = applyPatch(before, applied.patch)
    return { command, before, after: document, patch: applied.ok ? applied.patch : null }
  })
}

function everyTurn(check: (turn: Turn) => void, numRuns = 300): void {
  fc.assert(
    fc.property(commandRun, (commands) => {
      for (const turn of play(commands)) check(turn)
    }),
    { numRuns }
  )
}

/** Read off the union itself, so that a command without an arbitrary is missed by its name. */
const union = readFileSync(new URL('../../../shared/commands/command.ts', import.meta.url), 'utf8')
const unionTypes = [...new Set([...union.matchAll(/type: '([\w.]+)'/g)].map(([, type]) => type))].sort()

describe('any run of commands', () => {
  test('reaches every command, accepted and refused', () => {
    const accepted = new Set<string>()
    const refused = new Set<string>()
    for (const commands of fc.sample(commandRun, { numRuns: 3_000, seed: 1 })) {
      for (const { command, patch } of play(commands)) (patch ? accepted : refused).add(command.type)
    }
    expect([...refused].filter((type) => !accepted.has(type))).toEqual([])
    expect([...accepted].sort()).toEqual(unionTypes)
    expect([...accepted].sort()).toEqual([...refused].sort())
  })

  test('is taken back by the inverse patch', () => {
    everyTurn(({ before, after, patch }) => {
      if (patch) expect(applyPatch(after, invertPatch(patch))).toEqual(before)
    })
  })

  test('leaves no dangling reference, no duplicate, nothing across maps', () => {
    everyTurn(({ after }) => expect([...documentFaults(after)]).toEqual([]))
  })

  test('leaves records that their schemas accept as they are', () => {
    everyTurn(({ patch }) => {
      if (!patch) return
      for (const record of [...patch.added, ...patch.updated.map(([, after]) => after)]) {
        expect(recordSchemas[record.type].parse(record)).toStrictEqual(record)
      }
    })
  })

  test('makes patches that survive the way to the database', () => {
    everyTurn(({ patch }) => {
      if (patch) expect(patchSchema.parse(JSON.parse(JSON.stringify(patch)))).toStrictEqual(patch)
    }, 50)
  })

  test('leaves the document it was applied to untouched, refused or not', () => {
    everyTurn(({ command, before }) => {
      const snapshot = JSON.stringify([...allRecords(before)])
      apply(before, command)
      expect(JSON.stringify([...allRecords(before)])).toBe(snapshot)
    }, 50)
  })

  test('gives the same answer twice', () => {
    everyTurn(({ command, before }) => expect(apply(before, command)).toEqual(apply(before, command)), 50)
  })

  test('names every change and every refusal in both languages', () => {
    everyTurn(({ command, before }) => {
      const applied = apply(before, command)
      const key = applied.ok ? applied.labelKey : refusalKey(applied.refusal)
      const params = applied.ok ? applied.labelParams : applied.refusal.params
      expect(isMessageKey(key)).toBe(true)
      expect(translate('fr', key, params)).not.toMatch(/\{(name|count|limit|score)\b/)
      expect(translate('en', key, params).length).toBeLessThan(400)
    }, 50)
  })

  test('merges into one patch with the same effect', () => {
    fc.assert(
      fc.property(commandRun, (commands) => {
        const turns = play(commands)
        const patches = turns.flatMap(({ patch }) => patch ?? [])
        const end = turns.at(-1)?.after ?? start
        expect(applyPatch(start, mergePatches(...patches))).toEqual(end)
        const oneByOne = patches.reduce((first, second) => mergePatches(first, second), emptyPatch)
        expect(applyPatch(start, oneByOne)).toEqual(end)
        expect(applyPatch(end, invertPatch(oneByOne))).toEqual(start)
      }),
      { numRuns: 150 }
    )
  })

  test('as a batch is one change, or refused as a whole', () => {
    fc.assert(
      fc.property(commandRun, (commands) => {
        const turns = play(commands)
        const accepted = turns.filter(({ patch }) => patch).map(({ command }) => command)
        const batch = apply(start, { type: 'batch', commands: accepted })
        expect(batch.ok && applyPatch(start, batch.patch)).toEqual(turns.at(-1)?.after)
        const whole = apply(start, { type: 'batch', commands })
        expect(whole.ok).toBe(accepted.length === commands.length)
      }),
      { numRuns: 150 }
    )
  })
})

describe('order', () => {
  test('stays total: siblings have different keys and stand in their order', () => {
    everyTurn(({ after }) => {
      for (const list of orderedLists(after)) {
        expect(list.every((order, index) => index === 0 || (list[index - 1] ?? '') < order)).toBe(true)
      }
    })
  })

  test('is read the same from remembered lists as from the tables', () => {
    everyTurn(({ after }) => {
      for (const map of after.map.values()) {
        const phases = [...after.phase.values()].filter(({ mapId }) => mapId === map.id).sort(compareByOrder)
        expect(phasesOf(after, map.id)).toEqual(phases)
        const steps = phases.flatMap(({ id }) =>
          [...after.step.values()].filter(({ phaseId }) => phaseId === id).sort(compareByOrder)
        )
        expect(stepsOfMap(after, map.id)).toEqual(steps)
        for (const lens of lensIds) {
          const shown = [...after.lane.values()].filter(
            (lane) => lane.mapId === map.id && laneOrder(lane, lens) !== null
          )
          expect(new Set(lanesOf(after, map.id, lens))).toEqual(new Set(shown))
        }
      }
      for (const card of after.card.values()) {
        const cell = [...after.card.values()].filter((other) => cellKey(other) === cellKey(card))
        expect(cardsOf(after, cellOf(card))).toEqual(cell.sort(compareByOrder))
      }
    })
  })

  test('leaves the lists of untouched cells the same arrays from one document to the next', () => {
    fc.assert(
      fc.property(commandRun, (commands) => {
        // New tables: lists are compared with those of the last document that was asked about.
        let document = documentOf(allRecords(start))
        for (const command of commands) {
          const cells = [...document.card.values()].map(cellOf)
          const lists = new Map(cells.map((cell) => [cellKey(cell), { cell, list: cardsOf(document, cell) }]))
          const applied = apply(document, command)
          if (!applied.ok) continue
          document = applyPatch(document, applied.patch)
          const { added, removed, updated } = applied.patch
          for (const record of [...added, ...removed, ...updated.flat()]) {
            if (record.type === 'card') lists.delete(cellKey(cellOf(record)))
          }
          for (const { cell, list } of lists.values()) expect(cardsOf(document, cell)).toBe(list)
        }
      }),
      { numRuns: 50 }
    )
  })
})

function orderedLists(document: Document): string[][] {
  const orders = (records: readonly { readonly order: string }[]) => records.map(({ order }) => order)
  const maps = [...document.map.keys()] as Parameters<typeof phasesOf>[1][]
  const phases = [...document.phase.values()]
  return [
    orders(mapsOf(document)),
    orders(personasOf(document)),
    orders(touchpointsOf(document)),
    orders(teamsOf(document)),
    orders(verbatimsOf(document)),
    ...maps.map((mapId) => orders(phasesOf(document, mapId))),
    ...phases.map(({ id }) => orders(stepsOf(document, id))),
    ...maps.flatMap((mapId) =>
      lensIds.map((lens) => lanesOf(document, mapId, lens).map((lane) => laneOrder(lane, lens) ?? ''))
    ),
    ...[...document.card.values()].map((card) => orders(cardsOf(document, cellOf(card))))
  ]
}
