import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { type Comparison, comparisonOf } from '../../../shared/compare/comparison'
import { comparisonGroups } from '../../../shared/compare/comparison-groups'
import { type ComparedType, comparedTypes, fixedFields } from '../../../shared/compare/difference'
import { differenceOf } from '../../../shared/model/difference'
import { type Document, findRecord } from '../../../shared/model/document'
import { compareByOrder } from '../../../shared/model/order'
import { applyPatch, invertPatch, type Patch } from '../../../shared/model/patch'
import type { AnyRecord } from '../../../shared/model/record'
import { cellKey } from '../../../shared/model/structure'
import { commandRun } from '../commands/random-commands'
import { toBeDocument } from './to-be-document'

const start = toBeDocument()
const toBe = 'map_1'
const asIs = 'map_asIs'

/**
 * What is accepted and leaves the as-is as it was, and both maps in being. No id is used twice: by ids alone, what is made
 * anew under that of something removed would be the same.
 */
function play(commands: readonly Command[]): { after: Document; patches: Patch[] } {
  let after = start
  const patches: Patch[] = []
  for (const command of commands) {
    const applied = apply(after, command)
    if (!applied.ok) continue
    const touched = [...applied.patch.added, ...applied.patch.removed, ...applied.patch.updated.flat()]
    if (touched.some((record) => 'mapId' in record && record.mapId === asIs)) continue
    if (applied.patch.added.some(({ id }) => findRecord(start, id))) continue
    const next = applyPatch(after, applied.patch)
    if (!next.map.has(toBe) || next.map.get(toBe)?.derivedFrom !== asIs) continue
    after = next
    patches.push(applied.patch)
  }
  return { after, patches }
}

function compared(document: Document): Comparison {
  const comparison = comparisonOf(document, toBe)
  if (!comparison) throw new Error('The to-be has its as-is')
  return comparison
}

function isOf<T extends ComparedType>(record: AnyRecord, type: T): record is Extract<AnyRecord, { type: T }> {
  return record.type === type && 'mapId' in record && record.mapId === toBe
}

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).sort()

/** Reckoned from the ids that the commands left, added and took away, without a look at the lineage or the as-is. */
function reckoned(after: Document, type: ComparedType) {
  const done = differenceOf(start, after)
  const fixed: readonly string[] = fixedFields[type]
  const placed: readonly string[] = ['laneId', 'stepId', 'phaseId']
  const unlike = (fields: (field: string) => boolean) =>
    done.updated.flatMap(([before, now]): string[] => {
      if (!isOf(now, type) || !isOf(before, type)) return []
      const differs = Object.keys(now).some(
        (field) =>
          fields(field) &&
          JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(Reflect.get(now, field))
      )
      return differs ? [now.id] : []
    })
  return {
    added: ids(done.added.filter((record) => isOf(record, type))),
    removed: ids(done.removed.filter((record) => isOf(record, type))),
    changed: unlike((field) => !fixed.includes(field)).sort(),
    elsewhere: unlike((field) => placed.includes(field)).sort()
  }
}

test('a to-be differs from its as-is by what was done to it, told by lineage or by ids alike', () => {
  fc.assert(
    fc.property(commandRun, (commands) => {
      const { after } = play(commands)
      const { differences, pairs } = compared(after)
      for (const type of comparedTypes) {
        const own = differences.filter((difference) => difference.type === type)
        const kept = own.flatMap((each) => (each.kind === 'changed' || each.kind === 'moved' ? each : []))
        const expected = reckoned(after, type)
        expect(ids(own.flatMap((each) => (each.kind === 'added' ? each.toBe : [])))).toEqual(expected.added)
        const removed = own.flatMap((each) => (each.kind === 'removed' ? (each.asIs.id as string) : []))
        const before = new Map([...start[type].values()].map((record) => [lineageOf(record), record.id]))
        expect(removed.map((id) => before.get(id)).sort()).toEqual(expected.removed)
        expect(
          ids(kept.flatMap(({ toBe, fields }) => (fields.some((field) => field !== 'shown') ? toBe : [])))
        ).toEqual(expected.changed)
        expect(
          ids(kept.flatMap(({ toBe, moves }) => (moves.some((move) => move !== 'order') ? toBe : [])))
        ).toEqual(expected.elsewhere)
        expect(pairs.of(type).kept.length + expected.added.length).toBe(
          [...after[type].values()].filter((record) => isOf(record, type)).length
        )
      }
    }),
    { numRuns: 150 }
  )
})

function lineageOf(record: AnyRecord): string | null {
  return 'derivedFrom' in record ? record.derivedFrom : null
}

test('without the cards that it says stand in another order, each cell stands as it did', () => {
  fc.assert(
    fc.property(commandRun, (commands) => {
      const { after } = play(commands)
      const moved = new Set<string>(
        compared(after).differences.flatMap((each) =>
          each.type === 'card' && (each.kind === 'changed' || each.kind === 'moved') && each.moves.length > 0
            ? each.toBe.id
            : []
        )
      )
      const standing = (document: Document): Record<string, string[]> => {
        const staying = [...document.card.values()].filter(
          ({ id, mapId }) => mapId === toBe && !moved.has(id) && start.card.has(id) && after.card.has(id)
        )
        const cells = Map.groupBy(staying.sort(compareByOrder), cellKey)
        return Object.fromEntries([...cells].map(([cell, cards]) => [cell, cards.map(({ id }) => id)]))
      }
      expect(standing(after)).toEqual(standing(start))
    }),
    { numRuns: 150 }
  )
})

test('feelings differ where a step has another one now, whatever record holds it', () => {
  fc.assert(
    fc.property(commandRun, (commands) => {
      const { after } = play(commands)
      const said = (document: Document): Map<string, string> =>
        new Map(
          [...document.emotion.values()]
            .filter(({ mapId }) => mapId === toBe)
            .map(({ stepId, personaId, score, word, why, quote, quoteSource }) => [
              `${stepId} ${personaId}`,
              JSON.stringify([score, word, why, quote, quoteSource])
            ])
        )
      const [before, now] = [said(start), said(after)]
      const places = [...new Set([...before.keys(), ...now.keys()])]
      const expected = places.filter((place) => before.get(place) !== now.get(place)).sort()
      const steps = new Map<string | null, string>(
        [...start.step.values()].map(({ id, derivedFrom }) => [derivedFrom, id])
      )
      const told = compared(after).emotions.map(
        ({ personaId, toBeStepId, asIsStepId }) => `${toBeStepId ?? steps.get(asIsStepId)} ${personaId}`
      )
      expect(told.sort()).toEqual(expected)
    }),
    { numRuns: 150 }
  )
})

test('the list says each difference once', () => {
  fc.assert(
    fc.property(commandRun, (commands) => {
      const { after } = play(commands)
      const comparison = compared(after)
      const entries = comparisonGroups(after, comparison).flatMap((group) => group.entries)
      const records = entries.flatMap((entry) => (entry.kind === 'record' ? entry.difference : []))
      expect(new Set(records)).toEqual(new Set(comparison.differences))
      const { differences, emotions, frame } = comparison
      expect(entries).toHaveLength(differences.length + emotions.length + frame.length)
    }),
    { numRuns: 50 }
  )
})

test('nothing parts a to-be from its as-is when it was just made, nor when all was undone', () => {
  const nothing = { differences: [], emotions: [], frame: [] }
  expect(compared(start)).toMatchObject(nothing)
  fc.assert(
    fc.property(commandRun, (commands) => {
      const { after, patches } = play(commands)
      const undone = patches.reduceRight((document, patch) => applyPatch(document, invertPatch(patch)), after)
      expect(compared(undone)).toMatchObject(nothing)
    }),
    { numRuns: 50 }
  )
})
