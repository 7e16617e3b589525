import { describe, expect, test } from 'vitest'
import type { AnnotationPlace, Command } from '../../../shared/commands/command'
import { annotationsOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const place: AnnotationPlace = {
  lens: 'blueprint',
  laneId: laneId(1, 'frontstage'),
  stepId: 'step_12',
  x: -0,
  y: 12
}
const add: Command & { type: 'annotation.add' } = {
  type: 'annotation.add',
  annotationId: 'annotation_91',
  mapId: 'map_1',
  kind: 'note',
  place,
  text: 'À revoir'
}

describe('free notes', () => {
  test('stand where they were placed and come last', () => {
    const document = run(start, [add])
    expect(document.annotation.get('annotation_91')).toMatchObject({ ...place, x: 0, kind: 'note' })
    expect(annotationsOf(document, 'map_1').at(-1)?.id).toBe('annotation_91')
  })

  test('have a place; parked ones have none', () => {
    expect(refusalOf(start, { ...add, place: null })).toBe('badValue')
    expect(refusalOf(start, { ...add, kind: 'parked' })).toBe('badValue')
    expect(refusalOf(start, { ...add, kind: 'parked', place: null })).toBeNull()
  })

  test('stay within their map', () => {
    expect(refusalOf(start, { ...add, place: { ...place, stepId: 'step_21' } })).toBe('otherMap')
    expect(refusalOf(start, { ...add, mapId: 'map_9' })).toBe('notFound')
  })

  test('are parked by losing their place and become notes by finding one', () => {
    const parked = run(start, [{ type: 'annotation.place', annotationId: 'annotation_11', place: null }])
    expect(parked.annotation.get('annotation_11')).toMatchObject({ kind: 'parked', lens: null, x: null })
    const back = run(parked, [{ type: 'annotation.place', annotationId: 'annotation_11', place }])
    expect(back.annotation.get('annotation_11')).toMatchObject({ kind: 'note', lens: 'blueprint', y: 12 })
  })

  test('are copied with their text and width', () => {
    const document = run(start, [
      { type: 'annotation.update', annotationId: 'annotation_11', changes: { width: 240 } },
      {
        type: 'annotation.duplicate',
        annotationId: 'annotation_11',
        newAnnotationId: 'annotation_92',
        place
      }
    ])
    expect(document.annotation.get('annotation_92')).toMatchObject({ text: 'À vérifier', width: 240, y: 12 })
  })

  test('keep their text when their step or lane goes', () => {
    const document = run(start, [
      { type: 'step.remove', stepId: 'step_11' },
      { type: 'lane.remove', laneId: laneId(1, 'pain') }
    ])
    expect(document.annotation.get('annotation_11')).toMatchObject({ stepId: null, laneId: null, x: 20 })
  })

  test('are moved by their own command alone', () => {
    const changes = { x: 3 } as object
    expect(refusalOf(start, { type: 'annotation.update', annotationId: 'annotation_11', changes })).toBe(
      'badValue'
    )
  })

  test('are removed together', () => {
    const both: Command = {
      type: 'annotation.remove',
      annotationIds: ['annotation_11', 'annotation_12', 'annotation_11']
    }
    expect(annotationsOf(run(start, [both]), 'map_1')).toEqual([])
    expect(refusalOf(run(start, [both]), both)).toBe('notFound')
  })
})
