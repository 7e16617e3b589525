import { describe, expect, it } from 'vitest'
import {
  countOf,
  litAt,
  moved,
  type PresentationMove,
  type PresentationPlace,
  settled
} from '../../../../renderer/editor/present/presentation-place'
import { run, smallDocument } from '../../commands/small-document'

const document = smallDocument()
const start: PresentationPlace = { mapId: 'map_1', lens: 'journey', phaseId: null, stepId: null }
const next: PresentationMove = { kind: 'stop', by: 1 }
const back: PresentationMove = { kind: 'stop', by: -1 }
const light = (by: 1 | -1): PresentationMove => ({ kind: 'light', by })
const reached = (place: PresentationPlace, ...moves: readonly PresentationMove[]) =>
  moves.reduce((at, move) => moved(document, at, move), place)
const named = ({ lens, phaseId }: PresentationPlace) => `${lens} ${phaseId}`

describe('the way of a presentation', () => {
  it('shows each lens as a whole, then phase by phase', () => {
    const way = [start]
    for (let stops = 0; stops < 9; stops += 1) way.push(moved(document, way.at(-1) ?? start, next))
    expect(way.map(named)).toEqual([
      'journey null',
      'journey phase_11',
      'journey phase_12',
      'experience null',
      'experience phase_11',
      'experience phase_12',
      'blueprint null',
      'blueprint phase_11',
      'blueprint phase_12',
      'blueprint phase_12'
    ])
    expect(named(reached(start, back))).toBe('journey null')
    expect(named(reached(start, { kind: 'end', at: 'last' }, back))).toBe('blueprint phase_11')
    expect(reached(start, { kind: 'end', at: 'last' }, { kind: 'end', at: 'first' })).toEqual(start)
  })

  it('tells the same phase and step from another side', () => {
    const lit = reached(start, next, light(1))
    expect(lit).toMatchObject({ phaseId: 'phase_11', stepId: 'step_11' })
    expect(reached(lit, { kind: 'nextLens', by: 1 })).toEqual({ ...lit, lens: 'experience' })
    expect(reached(lit, { kind: 'lens', lens: 'blueprint' })).toEqual({ ...lit, lens: 'blueprint' })
    expect(reached(lit, { kind: 'nextLens', by: -1 })).toEqual(lit)
  })

  it('lights step after step, and takes the phase along', () => {
    expect(reached(start, next, light(1), light(1), light(1))).toMatchObject({
      phaseId: 'phase_12',
      stepId: 'step_13'
    })
    expect(reached(start, next, light(-1))).toMatchObject({ stepId: 'step_12' })
    expect(reached(start, light(1), light(1), light(1), light(1))).toMatchObject({
      phaseId: null,
      stepId: 'step_13'
    })
    expect(reached(start, light(1), next)).toMatchObject({ phaseId: 'phase_11', stepId: null })
    expect(litAt(document, litAt(document, start, 'step_12'), 'step_12')).toEqual(start)
  })

  it('counts phases, and the whole map as none', () => {
    expect(countOf(document, start)).toEqual({ at: 0, of: 2 })
    expect(countOf(document, reached(start, next, next))).toEqual({ at: 2, of: 2 })
  })
})

describe('an edit during a presentation', () => {
  const place: PresentationPlace = { ...start, phaseId: 'phase_11', stepId: 'step_12' }

  it('leaves the place as it is, the very same', () => {
    expect(settled(run(document, [{ type: 'step.rename', stepId: 'step_12', name: 'Essayer' }]), place)).toBe(
      place
    )
  })

  it('follows a step to its new phase', () => {
    const elsewhere = run(document, [
      { type: 'step.move', stepId: 'step_12', phaseId: 'phase_12', after: null }
    ])
    expect(settled(elsewhere, place)).toEqual({ ...place, phaseId: 'phase_12' })
  })

  it('falls back to what is left of step, phase and map', () => {
    const withoutStep = run(document, [{ type: 'step.remove', stepId: 'step_12' }])
    expect(settled(withoutStep, place)).toEqual({ ...place, stepId: null })
    const withoutPhase = run(document, [{ type: 'phase.remove', phaseId: 'phase_11' }])
    expect(settled(withoutPhase, place)).toEqual(start)
    const withoutMap = run(document, [{ type: 'map.remove', mapId: 'map_1' }])
    expect(settled(withoutMap, place)).toEqual({ ...start, mapId: 'map_2' })
  })
})
