import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sceneToSvg } from '../../../shared/formats/svg'
import { words } from '../../../shared/lenses/draw'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import { typeScale } from '../../../shared/lenses/type-scale'
import { documentOf } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { measurer } from '../../fixtures/measurer'
import { mapId, randomMaps, record } from '../lenses/random-map'
import { sampleDocument } from '../lenses/sample'

const size = (svg: string) => {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
  return { width, height }
}

test('any map in any lens is an SVG that an independent reader opens at its size', () => {
  fc.assert(
    fc.property(randomMaps, fc.constantFrom(...lensIds), (document, lens) => {
      const sheet = composeSheet(document, lens, { mapId, locale: 'fr', measurer, legend: true })
      expect(size(sceneToSvg(sheet, { title: 'Carte' }))).toEqual({
        width: Math.ceil(sheet.width),
        height: Math.ceil(sheet.height)
      })
    }),
    { numRuns: 30 }
  )
})

test('text that looks like mark-up stays text', () => {
  const text = '<img src=x onerror="alert(1)"> & </svg>'
  const document = documentOf([
    record({ type: 'project', id: 'project_only', name: text, language: 'fr' }),
    record({ type: 'map', id: mapId, order: 'V', title: text }),
    record({ type: 'phase', id: 'phase_0', mapId, order: 'V', name: text }),
    record({ type: 'step', id: 'step_0', mapId, phaseId: 'phase_0', order: 'V', name: text })
  ])
  const sheet = composeSheet(document, 'journey', { mapId, locale: 'en', measurer, legend: false })
  const svg = sceneToSvg(sheet, { title: text, description: text, lang: 'fr' })
  expect(svg).not.toContain('<img')
  expect(svg.match(/<\/svg>/g)).toHaveLength(1)
  expect(size(svg).width).toBeGreaterThan(0)
})

test('records are named, and every line of every card is text', () => {
  const document = sampleDocument()
  const scene = lenses.journey.project(document, {
    mapId: 'map_onboardingSaas',
    locale: 'fr',
    measurer,
    columnWidth: null
  })
  const svg = sceneToSvg(scene, { title: 'Onboarding SaaS B2B' })
  expect(svg).toContain('<title>Onboarding SaaS B2B</title>')
  expect(svg).toContain('data-record-id="card_comparerPain"')
  expect(svg).toContain('>Compare trois LMS,</text>')
  expect(svg).not.toMatch(/href=|url\((?!#)|<script|@import/)
})

test('words that read from the right keep to the right side of their card', () => {
  const { text, style } = { text: 'שלום 42.', style: typeScale.card }
  const scene = sceneOf([words(10, 0, 100, [text], style, 'ink'), words(10, 20, 100, ['mot'], style, 'ink')])
  const svg = sceneToSvg(scene)
  expect(svg).toMatch(/<text x="110" text-anchor="end" [^>]*>\u2067שלום 42\.\u2069<\/text>/)
  expect(svg).toMatch(/<text x="10" y="[^"]+" [^>]*>mot<\/text>/)
})

function sceneOf(primitives: Scene['items'][number]['primitives']): Scene {
  const scene = lenses.journey.project(sampleDocument(), {
    mapId: 'map_onboardingSaas',
    locale: 'fr',
    measurer,
    columnWidth: null
  })
  const [first] = scene.items
  if (!first) throw new Error('a scene without items')
  return { ...scene, items: [{ ...first, primitives }] }
}
