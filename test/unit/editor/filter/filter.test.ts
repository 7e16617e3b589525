import { describe, expect, it } from 'vitest'
import {
  clearFilter,
  inSight,
  keepNewCardsInSight,
  toggleFilterValue
} from '../../../../renderer/editor/actions/filtering'
import { selectAll } from '../../../../renderer/editor/actions/focus'
import {
  type Filter,
  known,
  noFilter,
  passes,
  recedes,
  toggled,
  unset,
  valuesOf
} from '../../../../renderer/editor/filter/filter'
import { facetValues, tallyOf } from '../../../../renderer/editor/filter/filter-counts'
import { createSession, rememberSession } from '../../../../renderer/editor/session'
import { apply } from '../../../../shared/commands/apply'
import { personasOfMap } from '../../../../shared/model/curves'
import { applyPatch } from '../../../../shared/model/patch'
import { cellOf, lanesOf } from '../../../../shared/model/structure'
import { sampleDocument } from '../../canvas/scene-of-sample'
import { workbenchOf } from '../workbench-of'

const document = sampleDocument()
const [map] = document.map.values()
const [persona] = document.persona.values()
if (!map || !persona) throw new Error('the sample lacks something')
const cards = [...document.card.values()]
const journey = new Set<string>(lanesOf(document, map.id, 'journey').map(({ id }) => id))
const shown = cards.filter(({ laneId }) => journey.has(laneId))
const sieve = (filter: Filter) => ({ filter, since: new Set<string>() })
const pains: Filter = { ...noFilter, kinds: ['pain', 'breakPoint'] }

describe('filtering', () => {
  it('takes any value of a facet and asks for every facet', () => {
    for (const card of cards) {
      expect(passes(noFilter, card)).toBe(true)
      expect(passes(pains, card)).toBe(card.kind === 'pain' || card.kind === 'breakPoint')
      const both = { ...pains, confidences: ['heard'] }
      expect(passes(both, card)).toBe(passes(pains, card) && card.confidence === 'heard')
      expect(passes(both, card, 'confidences')).toBe(passes(pains, card))
    }
  })

  it('knows the cards that have no team, no tag, no persona', () => {
    const [bare] = cards
    if (!bare) throw new Error('no card')
    const empty = { ...bare, teamId: null, tags: [], personaId: null }
    for (const facet of ['teams', 'tags', 'personas'] as const) {
      expect(valuesOf(empty, facet)).toEqual([unset])
      expect(passes({ ...noFilter, [facet]: [unset] }, empty)).toBe(true)
      // What everyone lives, each persona lives.
      expect(passes({ ...noFilter, [facet]: ['other'] }, empty)).toBe(facet === 'personas')
    }
  })

  it('holds back connections with their cards, and curves and feelings by persona alone', () => {
    const others = { ...noFilter, personas: [persona.id] }
    for (const emotion of document.emotion.values()) {
      expect(recedes(document, sieve(pains), emotion.id)).toBe(false)
      expect(recedes(document, sieve(others), emotion.id)).toBe(emotion.personaId !== persona.id)
    }
    expect(recedes(document, sieve(others), persona.id)).toBe(false)
    for (const { id, fromCardId, toCardId } of document.connection.values())
      expect(recedes(document, sieve(pains), id)).toBe(
        [fromCardId, toCardId].some((end) => recedes(document, sieve(pains), end))
      )
    const [phase] = document.phase.values()
    expect(recedes(document, sieve(pains), phase?.id ?? '')).toBe(false)
  })

  it('counts what it leaves in sight, and what each value would', () => {
    const tally = tallyOf(document, map.id, 'journey', sieve(pains))
    expect(tally.all).toBe(shown.length)
    expect(tally.shown).toBe(shown.filter((card) => passes(pains, card)).length)
    expect(tally.shown).toBeGreaterThan(0)
    for (const { value, count } of facetValues(document, map.id, 'journey', pains, 'confidences')) {
      const chosen = toggled(pains, 'confidences', value)
      expect(tallyOf(document, map.id, 'journey', sieve(chosen)).shown).toBe(count)
    }
    // Choosing in a facet leaves its other values to be added.
    const kinds = facetValues(document, map.id, 'journey', pains, 'kinds')
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length)
  })

  it('offers the personas whose curves are drawn, each with what everyone lives', () => {
    const [first] = shown
    if (!first) throw new Error('no card')
    const applied = apply(document, {
      type: 'card.update',
      cardId: first.id,
      changes: { personaId: persona.id }
    })
    if (!applied.ok) throw new Error('refused')
    const told = applyPatch(document, applied.patch)
    const values = facetValues(told, map.id, 'journey', noFilter, 'personas')
    expect(values.map(({ value }) => value)).toEqual([
      ...personasOfMap(told, map.id).map(({ id }) => id),
      unset
    ])
    for (const { value, count } of values)
      expect(tallyOf(told, map.id, 'journey', sieve({ ...noFilter, personas: [value] })).shown).toBe(count)
    expect(new Set(values.map(({ count }) => count))).toEqual(new Set([shown.length, shown.length - 1]))
  })

  it('keeps the cards made while it is on in sight, until it changes', () => {
    const bench = workbenchOf(document)
    const stop = keepNewCardsInSight(bench.editor, bench.session)
    toggleFilterValue(bench, 'kinds', 'pain')
    const [other] = shown.filter(({ kind }) => kind === 'expectation')
    if (!other) throw new Error('no expectation')
    bench.editor.dispatch({
      type: 'card.add',
      cardId: 'card_new',
      cell: cellOf(other),
      after: other.id,
      text: 'Toute nouvelle'
    })
    expect(inSight(bench, [other.id, 'card_new'])).toEqual(['card_new'])
    toggleFilterValue(bench, 'kinds', 'delight')
    expect(inSight(bench, ['card_new'])).toEqual([])
    expect(clearFilter(bench)).toBe(true)
    expect(clearFilter(bench)).toBe(false)
    stop()
  })

  it('leaves what it holds back out of what is selected as a whole', () => {
    const bench = workbenchOf(document)
    toggleFilterValue(bench, 'kinds', 'pain')
    selectAll(bench)
    const { selection } = bench.session.getState()
    expect(selection.length).toBeGreaterThan(0)
    for (const id of selection) expect(document.card.get(id as `card_${string}`)?.kind).toBe('pain')
  })

  it('is remembered, without what has gone meanwhile', () => {
    const bench = workbenchOf(document)
    toggleFilterValue(bench, 'kinds', 'pain')
    toggleFilterValue(bench, 'teams', 'team_gone')
    const again = createSession(document, rememberSession(bench.session.getState())).getState()
    expect(again.filter).toEqual({ ...noFilter, kinds: ['pain'] })
    expect(known(document, pains)).toBe(pains)
  })
})
