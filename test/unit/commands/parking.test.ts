import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { cardsOf, parkedOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const texts = (document: typeof start) => parkedOf(document, 'map_1').map(({ text }) => text)
const pain = { laneId: laneId(1, 'pain'), stepId: 'step_11', phaseId: null } as const
const park: Command & { type: 'annotation.park' } = {
  type: 'annotation.park',
  mapId: 'map_1',
  notes: [
    { annotationId: 'annotation_91', text: 'Qui relance ?' },
    { annotationId: 'annotation_92', text: 'Et le fax' }
  ]
}
const file: Command & { type: 'annotation.file' } = {
  type: 'annotation.file',
  notes: [{ annotationId: 'annotation_12', cardId: 'card_91' }],
  cell: pain,
  after: 'card_11'
}

describe('the parking lot', () => {
  test('takes notes in their order, behind those that wait', () => {
    expect(texts(run(start, [park]))).toEqual(['Plus tard', 'Qui relance ?', 'Et le fax'])
    expect(refusalOf(start, { ...park, mapId: 'map_9' })).toBe('notFound')
    const [first] = park.notes
    expect(refusalOf(start, { ...park, notes: first ? [first, first] : [] })).toBe('idTaken')
  })

  test('is put in another order', () => {
    const moved = { type: 'annotation.move', annotationId: 'annotation_92', after: 'annotation_12' } as const
    expect(texts(run(start, [park, moved]))).toEqual(['Plus tard', 'Et le fax', 'Qui relance ?'])
    expect(refusalOf(start, { ...moved, annotationId: 'annotation_99' })).toBe('notFound')
  })

  test('gives a note to a cell, whose kind it takes', () => {
    const document = run(start, [file])
    expect(parkedOf(document, 'map_1')).toEqual([])
    expect(cardsOf(document, pain).map(({ text, kind }) => [text, kind])).toEqual([
      ['Attendre', 'pain'],
      ['Plus tard', 'pain']
    ])
    expect(refusalOf(document, file)).toBe('notFound')
  })

  test('gives none to a cell of another map, or twice', () => {
    const elsewhere = { laneId: laneId(2, 'pain'), stepId: 'step_21', phaseId: null } as const
    expect(refusalOf(start, { ...file, cell: elsewhere, after: null })).toBe('otherMap')
    expect(refusalOf(start, { ...file, notes: [...file.notes, ...file.notes] })).toBe('badPlace')
    expect(refusalOf(start, { ...file, after: 'card_13' })).toBe('badPlace')
  })

  test('takes cards back with all their words', () => {
    const document = run(start, [
      { type: 'card.update', cardId: 'card_11', changes: { note: 'Dit par trois clients' } },
      { type: 'card.park', cards: [{ cardId: 'card_11', annotationId: 'annotation_91' }] }
    ])
    expect(texts(document)).toEqual(['Plus tard', 'Attendre\nDit par trois clients'])
    expect(document.card.has('card_11')).toBe(false)
    expect(document.connection.has('connection_11')).toBe(false)
  })

  test('takes no cards of two maps at once', () => {
    const cards = [
      { cardId: 'card_11', annotationId: 'annotation_91' },
      { cardId: 'card_21', annotationId: 'annotation_92' }
    ] as const
    expect(refusalOf(start, { type: 'card.park', cards: [...cards] })).toBe('otherMap')
  })

  test('names one note and counts several', () => {
    const labelOf = (command: Command) => {
      const applied = apply(start, command)
      return applied.ok ? applied.labelKey : null
    }
    expect(labelOf(park)).toBe('log.notesParked')
    expect(labelOf({ ...park, notes: park.notes.slice(1) })).toBe('log.noteParked')
    expect(labelOf(file)).toBe('log.noteFiled')
  })
})
