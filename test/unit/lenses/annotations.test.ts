import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { placeOfCorner } from '../../../shared/lenses/annotation-place'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import { measurer } from '../canvas/scene-of-sample'
import { sampleDocument } from './sample'

const start = sampleDocument()
const [map] = start.map.values()
if (!map) throw new Error('The sample has no map')
const mapId = map.id
const noteId: Id<'annotation'> = 'annotation_1'

function sceneOf(document: Document, lens: LensId = 'journey'): Scene {
  return lenses[lens].project(document, { mapId, locale: 'fr', measurer, columnWidth: null })
}

function run(document: Document, ...commands: readonly Command[]): Document {
  return commands.reduce((current, command) => {
    const applied = apply(current, command)
    if (!applied.ok) throw new Error(`${command.type} refused: ${applied.refusal.code}`)
    return applyPatch(current, applied.patch)
  }, document)
}

/** A note whose corner is at a point of the sheet, given from the corner of a cell. */
function noted(column: number, row: number, dx: number, dy: number, document = start): Document {
  const scene = sceneOf(document)
  const corner = { x: (scene.columns[column]?.x ?? 0) + dx, y: (scene.rows[row]?.y ?? 0) + dy }
  const place = placeOfCorner(scene, corner, 160)
  return run(document, {
    type: 'annotation.add',
    annotationId: noteId,
    mapId,
    kind: 'note',
    place,
    text: 'À vérifier'
  })
}

const noteIn = (scene: Scene) => scene.items.find(({ id }) => id === noteId)

test('a note stands where it was let go, held by the step and lane it lies on', () => {
  const document = noted(1, 2, 30, 20)
  const scene = sceneOf(document)
  expect(document.annotation.get(noteId)).toMatchObject({
    stepId: scene.columns[1]?.stepId,
    laneId: scene.rows[2]?.laneId,
    x: 30,
    y: 20
  })
  expect(noteIn(scene)).toMatchObject({
    x: (scene.columns[1]?.x ?? 0) + 30,
    y: (scene.rows[2]?.y ?? 0) + 20
  })
})

test('a corner just across a border means the cell it covers', () => {
  expect(noted(1, 2, -5, -5).annotation.get(noteId)).toMatchObject({
    stepId: sceneOf(start).columns[1]?.stepId,
    laneId: sceneOf(start).rows[2]?.laneId,
    x: -5,
    y: -5
  })
})

test('it follows its step when that moves, and its lane when the rows above grow', () => {
  const before = noted(1, 2, 30, 20)
  const scene = sceneOf(before)
  const [first, second] = scene.columns
  const above = scene.rows[0]?.laneId
  if (!first?.stepId || !second?.stepId || !above) throw new Error('The sample is too small')
  const after = sceneOf(
    run(
      before,
      { type: 'step.move', stepId: second.stepId, phaseId: second.phaseId, after: null },
      {
        type: 'card.add',
        cardId: 'card_91',
        cell: { laneId: above, stepId: first.stepId, phaseId: null },
        after: null,
        text: 'Un texte long. '.repeat(40)
      }
    )
  )
  expect(after.rows[2]?.y).toBeGreaterThan(scene.rows[2]?.y ?? 0)
  expect(noteIn(after)).toMatchObject({ x: first.x + 30, y: (after.rows[2]?.y ?? 0) + 20 })
})

test('it is drawn in its own lens alone, and goes and comes with its lane', () => {
  const document = noted(1, 2, 30, 20)
  expect(noteIn(sceneOf(document, 'blueprint'))).toBeUndefined()
  const laneId = sceneOf(document).rows[2]?.laneId
  if (!laneId) throw new Error('No lane')
  const hidden = run(document, { type: 'lane.show', laneId, lens: 'journey', shown: false })
  expect(noteIn(sceneOf(hidden))).toBeUndefined()
  expect(
    noteIn(sceneOf(run(hidden, { type: 'lane.show', laneId, lens: 'journey', shown: true })))
  ).toBeDefined()
})

test('it never leaves the sheet: the right edge stops it, and below the last row the sheet grows', () => {
  const scene = sceneOf(start)
  const last = scene.columns.length - 1
  const right = (scene.columns[last]?.x ?? 0) + (scene.columns[last]?.width ?? 0)
  const aside = noteIn(sceneOf(noted(last, 1, 150, 10)))
  expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBe(right)
  const below = sceneOf(noted(0, scene.rows.length - 1, 10, 900))
  const note = noteIn(below)
  expect(below.height).toBeGreaterThan((note?.y ?? 0) + (note?.height ?? 0))
})

test('without step and lane it still stands on the sheet', () => {
  const document = noted(1, 2, 30, 20)
  const { stepId, laneId } = document.annotation.get(noteId) ?? {}
  if (!stepId || !laneId) throw new Error('No anchor')
  const scene = sceneOf(run(document, { type: 'step.remove', stepId }, { type: 'lane.remove', laneId }))
  expect(noteIn(scene)).toMatchObject({ x: scene.laneHeaderWidth + 30, y: scene.headerHeight + 20 })
})

test('a note that did not move is the same item when another text changes', () => {
  const document = noted(1, 2, 30, 20)
  const [card] = document.card.values()
  if (!card) throw new Error('No card')
  const reworded = run(document, { type: 'card.update', cardId: card.id, changes: { note: 'Autre' } })
  expect(noteIn(sceneOf(reworded))).toBe(noteIn(sceneOf(document)))
})
