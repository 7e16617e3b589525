import { expect, test } from 'vitest'
import { projectToJson } from '../../../shared/formats/json'
import { sceneToSvg } from '../../../shared/formats/svg'
import { composeSheet } from '../../../shared/lenses/sheet'
import { lensIds } from '../../../shared/model/lens-id'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from './sample'

const document = sampleDocument()
const [map] = mapsOf(document)
if (!map) throw new Error('The sample has no map')
const signs = { assumed: null, heard: 'ear', measured: 'ruler-2' } as const
const words = { heard: 'entendu', measured: 'mesuré' } as const

for (const lens of lensIds) {
  const sheet = composeSheet(document, lens, { mapId: map.id, locale: 'fr', measurer, legend: true })

  test(`${lens}: every note shows how sure it is, by a sign and in words`, () => {
    const seen = new Set<string>()
    for (const { role, recordId, primitives, label } of sheet.items) {
      const card = role === 'card' ? document.card.get(recordId ?? '') : undefined
      if (!card) continue
      seen.add(card.confidence)
      const drawn = primitives.flatMap((each) => (each.kind === 'icon' ? [each.name] : []))
      const shown = drawn.filter((name) => name === 'ear' || name === 'ruler-2')
      expect(shown, card.id).toEqual(signs[card.confidence] === null ? [] : [signs[card.confidence]])
      if (card.confidence !== 'assumed') expect(label, card.id).toContain(words[card.confidence])
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  test(`${lens}: the legend that goes with every picture tells the signs, and what none means`, () => {
    const legend = sheet.items.find(({ id }) => id === 'sheet:legend')?.label ?? ''
    const shown = new Set(
      sheet.items.flatMap(({ role, recordId }) =>
        role === 'card' ? (document.card.get(recordId ?? '')?.confidence ?? []) : []
      )
    )
    expect(legend.includes('Entendu')).toBe(shown.has('heard'))
    expect(legend.includes('Mesuré')).toBe(shown.has('measured'))
    expect(legend.includes('supposé')).toBe(shown.has('assumed'))
  })
}

test('a picture as SVG says it to whoever reads it, and JSON keeps it', () => {
  const sheet = composeSheet(document, 'journey', { mapId: map.id, locale: 'fr', measurer, legend: true })
  const heard = [...document.card.values()].find(
    ({ confidence, kind }) => confidence === 'heard' && kind === 'pain'
  )
  const item = sheet.items.find(({ recordId, role }) => role === 'card' && recordId === heard?.id)
  expect(item?.label).toMatch(/entendu$/)
  expect(sceneToSvg(sheet, {})).toMatch(/<title>[^<]*entendu<\/title>/)
  expect(projectToJson(document)).toContain('"confidence": "heard"')
})
