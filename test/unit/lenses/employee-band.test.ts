import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFocusEmpty } from '../../../renderer/editor/actions/focus'
import { placeOf, recordsAt } from '../../../renderer/editor/grid'
import { pointScale } from '../../../shared/lenses/charts/point-scale'
import { lenses } from '../../../shared/lenses/lenses'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { measurer } from '../../fixtures/measurer'
import { record } from './random-map'
import { sampleDocument } from './sample'

const mapId: Id<'map'> = 'map_onboardingSaas'
const base = sampleDocument()
const project = (document: Document) =>
  lenses.blueprint.project(document, { mapId, locale: 'fr', measurer, columnWidth: null })
const employees = (document: Document) =>
  [...document.emotion.values()].filter(({ personaId }) => personaId === null)
const steps = [...base.step.values()]

/** The sample with the employees' feelings at the first steps, in tenths, and no note of theirs. */
function withFeelings(tenths: readonly number[]): Document {
  const kept = [...allRecords(base)].filter(
    (each) =>
      !(each.type === 'emotion' && each.personaId === null) &&
      !(each.type === 'card' && each.kind === 'employeeExperience')
  )
  const felt = tenths.map((score, index) =>
    record({
      type: 'emotion',
      id: `emotion_e${index}`,
      mapId,
      stepId: steps[index]?.id ?? '',
      personaId: null,
      score: score / 10 + 0,
      quote: index % 2 === 0 ? 'On l’apprend en même temps que le client.' : ''
    })
  )
  return documentOf([...kept, ...felt])
}

test('the employees’ feelings are drawn as a curve in their lane, each where its score is, under no note', () => {
  const scene = project(base)
  const row = scene.rows.find(({ cellsFrom }) => cellsFrom > 0)
  if (!row?.laneId) throw new Error('no curve')
  expect(scene.items.some(({ id }) => id === 'employees:curve')).toBe(true)
  for (const emotion of employees(base)) {
    const face = scene.items.find(({ id }) => id === emotion.id)
    if (!face) throw new Error(`${emotion.id} is not drawn`)
    const scale = pointScale(scene, base, emotion)
    expect(face.y + face.height / 2).toBeCloseTo(scale?.yOf(emotion.score) ?? 0, 6)
  }
  for (const item of scene.items.filter(({ role }) => role === 'card'))
    if (base.card.get(item.id as Id<'card'>)?.laneId === row.laneId)
      expect(item.y).toBeGreaterThan(row.y + row.cellsFrom)
})

test('a lane where nobody’s feeling is known keeps its height for its notes', () => {
  expect(project(withFeelings([])).rows.every(({ cellsFrom }) => cellsFrom === 0)).toBe(true)
})

test('whatever the scores, every feeling has its face and its words, none on another’s', () => {
  const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: steps.length })
  fc.assert(
    fc.property(scores, (tenths) => {
      const document = withFeelings(tenths)
      const scene = project(document)
      const row = scene.rows.find(({ cellsFrom }) => cellsFrom > 0)
      if (!row) throw new Error('no curve')
      const drawn = scene.items.filter(({ recordId }) => recordId?.startsWith('emotion_e'))
      for (const kind of ['', ':word'])
        expect(drawn.filter(({ id }) => id.replace(/^emotion_e\d+/, '') === kind)).toHaveLength(tenths.length)
      drawn.forEach((a, index) => {
        expect(a.y).toBeGreaterThanOrEqual(row.y)
        expect(a.y + a.height).toBeLessThanOrEqual(row.y + row.height)
        for (const b of drawn.slice(index + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(apart, `${a.id} and ${b.id}`).toBe(true)
        }
      })
    }),
    { numRuns: 40 }
  )
})

test('a drag in the strip sets the score of the employees', () => {
  const [emotion] = employees(base)
  const scene = project(base)
  const scale = emotion && pointScale(scene, base, emotion)
  if (!emotion || !scale) throw new Error('no feeling')
  const command = lenses.blueprint.interpret(
    { kind: 'dragPoint', emotionItemId: emotion.id, y: scale.yOf(-1.5) },
    base,
    scene
  )
  expect(command).toMatchObject({ type: 'step.setEmotion', personaId: null, changes: { score: -1.5 } })
})

test('the grid finds the feeling in its cell, which stays empty as long as it has no note', () => {
  const document = withFeelings([5])
  const scene = project(document)
  const place = placeOf(document, scene, 'emotion_e0')
  if (!place) throw new Error('no place')
  expect(recordsAt(document, scene, place)).toEqual(['emotion_e0'])
  expect(isFocusEmpty(document, scene, place)).toBe(true)
})
