import { describe, expect, it } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { shortlistRegister } from '../../../shared/deliverable/framing-register'
import type { Document } from '../../../shared/model/document'
import { applyPatch } from '../../../shared/model/patch'
import { candidateTotal, rankedCandidates } from '../../../shared/model/shortlist'
import { candidatesOf, mapsOf } from '../../../shared/model/structure'
import { smallDocument } from './small-document'

function played(document: Document, ...commands: readonly Command[]): Document {
  return commands.reduce((now, command) => {
    const applied = apply(now, command)
    if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`)
    return applyPatch(now, applied.patch)
  }, document)
}

const add = (n: number, changes: object = {}): Command => ({
  type: 'candidate.add',
  candidateId: `candidate_${n}`,
  title: `Parcours ${n}`,
  changes
})
const three = played(
  smallDocument(),
  add(1, { strategic: 2, volume: 3 }),
  add(2, { strategic: 5, volume: 5, competition: 4, novelty: 0 }),
  add(3)
)

describe('candidate journeys', () => {
  it('stand in the order they came in, and in another where they are moved', () => {
    const moved = played(three, { type: 'candidate.move', candidateId: 'candidate_3', after: null })
    expect(candidatesOf(moved).map(({ title }) => title)).toEqual(['Parcours 3', 'Parcours 1', 'Parcours 2'])
  })

  it('are ranked by the sum of their scores, those without a score not at all', () => {
    expect(candidatesOf(three).map(candidateTotal)).toEqual([5, 14, null])
    expect([...rankedCandidates(three)]).toEqual([
      ['candidate_1', 2],
      ['candidate_2', 1]
    ])
  })

  it('share a rank where they are equal', () => {
    const equal = played(three, {
      type: 'candidate.update',
      candidateId: 'candidate_3',
      changes: { novelty: 5 }
    })
    expect([...rankedCandidates(equal).values()]).toEqual([2, 1, 2])
  })

  it('take no score beyond five, and no map that is not there', () => {
    const update = (changes: object): Command => ({
      type: 'candidate.update',
      candidateId: 'candidate_1',
      changes
    })
    expect(apply(three, update({ volume: 6 }))).toMatchObject({ ok: false, refusal: { code: 'badValue' } })
    expect(apply(three, update({ linkedMapId: 'map_none' }))).toMatchObject({
      ok: false,
      refusal: { code: 'unknownReference' }
    })
    expect(apply(three, { type: 'candidate.remove', candidateId: 'candidate_9' })).toMatchObject({
      ok: false
    })
  })

  it('outlive the map that was made of them', () => {
    const [first, second] = mapsOf(three)
    if (!first || !second) throw new Error('the small document has two maps')
    const linked = played(three, {
      type: 'candidate.update',
      candidateId: 'candidate_1',
      changes: { chosen: true, linkedMapId: second.id }
    })
    const without = played(linked, { type: 'map.remove', mapId: second.id })
    expect(without.candidate.get('candidate_1')).toMatchObject({ chosen: true, linkedMapId: null })
  })

  it('come into a deliverable the best first, without the columns that nobody filled', () => {
    const register = shortlistRegister({ document: three, locale: 'fr' })
    expect(register?.columns.map(({ label }) => label)).toEqual([
      'Rang',
      'Parcours',
      'Stratégique',
      'Volume',
      'Concurrence',
      'Nouveauté',
      'Total'
    ])
    expect(register?.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))).toEqual([
      '1|Parcours 2|5|5|4|0|14',
      '2|Parcours 1|2|3|||5',
      '|Parcours 3|||||'
    ])
    expect(shortlistRegister({ document: smallDocument(), locale: 'fr' })).toBeNull()
  })
})
