import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personaAt } from '../../../shared/lenses/charts/curve-hit'
import { curveLook } from '../../../shared/lenses/charts/curve-look'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { measurer } from '../../fixtures/measurer'
import { record } from './random-map'
import { sampleDocument } from './sample'

const mapId: Id<'map'> = 'map_onboardingSaas'
const base = sampleDocument()
const [first = ''] = base.map.get(mapId)?.personaIds ?? []
const names = ['Claire Vasseur', 'Inès Ouali', 'Marc Petit', 'Hugo Lenoir']
const personaIds = [first, 'persona_b', 'persona_c', 'persona_d'] as Id<'persona'>[]

/** The sample's map with four personas whose feelings differ from the first one's by so many tenths. */
function withPersonas(tenths: (place: number, step: number) => number): Document {
  const emotions = [...base.emotion.values()].filter(({ personaId }) => personaId === first)
  const added = [1, 2, 3].flatMap((place) => [
    record({
      type: 'persona',
      id: personaIds[place] ?? '',
      order: `x${place}`,
      name: names[place] ?? ''
    }),
    ...emotions.map((emotion, step) => {
      const score = Math.max(-20, Math.min(20, Math.round(emotion.score * 10) + tenths(place, step))) / 10 + 0
      return record({ ...emotion, id: `emotion_${place}x${step}`, personaId: personaIds[place] ?? '', score })
    })
  ])
  const kept = [...allRecords(base)].filter(
    ({ type, ...rest }) => type !== 'emotion' || Reflect.get(rest, 'personaId') === first
  )
  const records = kept.map((each) => (each.type === 'map' ? { ...each, personaIds } : each))
  return documentOf([...records, ...added])
}

const project = (document: Document, frontPersonaId: Id<'persona'> | null): Scene =>
  lenses.experience.project(document, { mapId, locale: 'fr', measurer, columnWidth: null, frontPersonaId })

const marksOf = (scene: Scene): readonly SceneItem[] => scene.items.filter(({ role }) => role === 'emotion')

test('no persona’s mark hides another’s, however close their feelings and whoever is in front', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 60, maxLength: 60 }),
      fc.constantFrom(...personaIds),
      (tenths, front) => {
        const document = withPersonas((place, step) => tenths[(place - 1) * 20 + (step % 20)] ?? 0)
        const marks = marksOf(project(document, front))
        expect(marks).toHaveLength(document.emotion.size)
        marks.forEach((a, index) => {
          for (const b of marks.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(apart, `${a.id} and ${b.id}`).toBe(true)
          }
        })
      }
    ),
    { numRuns: 30 }
  )
})

test('the persona asked for is in front, and the map’s first one where none is', () => {
  const document = withPersonas((place) => place * 4)
  const faces = (scene: Scene) =>
    new Set(
      marksOf(scene)
        .filter(({ width }) => width > 20)
        .map(({ recordId }) => document.emotion.get(recordId ?? '')?.personaId)
    )
  expect(faces(project(document, 'persona_c'))).toEqual(new Set(['persona_c']))
  expect(faces(project(document, null))).toEqual(new Set([first]))
  expect(faces(project(document, 'persona_elsewhere'))).toEqual(new Set([first]))
  expect(project(document, 'persona_c').frontPersonaId).toBe('persona_c')
})

test('curves differ by dash and by mark, and the sheet’s legend names them', () => {
  const looks = [0, 1, 2, 3].map(curveLook)
  expect(new Set(looks.map(({ dash }) => String(dash))).size).toBe(4)
  expect(new Set(looks.map(({ marker }) => marker)).size).toBe(4)
  const sheet = composeSheet(
    withPersonas((place) => place * 4),
    'experience',
    {
      mapId,
      locale: 'fr',
      measurer,
      legend: true
    }
  )
  const legend = sheet.items.find(({ id }) => id === 'sheet:legend')?.label ?? ''
  for (const name of names) expect(legend).toContain(name)
})

test('a point on a curve finds its persona', () => {
  const document = withPersonas((place) => place * 5)
  const scene = project(document, null)
  const mark = scene.items.find(({ recordId }) => recordId === 'emotion_2x3')
  if (!mark) throw new Error('not drawn')
  const centre = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }
  expect(personaAt(scene, document, centre, 3)).toBe('persona_c')
  expect(personaAt(scene, document, { ...centre, y: scene.headerHeight + 2 }, 1)).toBeNull()
})
