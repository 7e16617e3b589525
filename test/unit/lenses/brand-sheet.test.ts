import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sceneToSvg } from '../../../shared/formats/svg'
import { contrast, mixed, readable } from '../../../shared/lenses/contrast'
import { light } from '../../../shared/lenses/palette'
import { composeSheet, type SheetOptions } from '../../../shared/lenses/sheet'
import { printedColours, tintsOf } from '../../../shared/lenses/tints'
import type { Brand } from '../../../shared/model/brand'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { run } from '../commands/small-document'
import { sampleDocument } from './sample'

const plain = sampleDocument()
const [map] = mapsOf(plain)
if (!map) throw new Error('no map')
const options: SheetOptions = { mapId: map.id, locale: 'fr', measurer, legend: true, madeOn: '2026-11-25' }

const asset = {
  hash: 'b'.repeat(64),
  mediaType: 'image/png',
  byteLength: 12,
  width: 600,
  height: 200
} as const

function dressed(changes: Partial<Omit<Brand, 'type' | 'id'>>) {
  return run(plain, [
    { type: 'asset.add', assetId: 'asset_logo', ...asset, name: 'Cursiva' },
    { type: 'brand.set', brandId: 'brand_1', changes }
  ])
}

const labelOf = (scene: ReturnType<typeof composeSheet>, id: string) =>
  scene.items.find((item) => item.id === id)?.label

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
  expect(mixed('#000000', '#FFFFFF', 0.5)).toBe('#808080')
})

test('whatever the colours of a client, what is set in them stays legible', () => {
  fc.assert(
    fc.property(colour, colour, (primaryColour, secondaryColour) => {
      const tints = { ...light, ...tintsOf({ primaryColour, secondaryColour }) }
      expect(contrast(tints.navy, tints.surface)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tints.onNavy, tints.navy)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tints.onPhase, tints.phase)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tints.onPhase, tints.phase2)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tints.ink3, tints.phase)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tints.accent, tints.surface)).toBeGreaterThanOrEqual(3)
    })
  )
})

test('a colour that is legible already is printed as it is', () => {
  expect(printedColours({ primaryColour: '#8a1538', secondaryColour: '#0B64A0' })).toEqual({
    primaryColour: '#8A1538',
    secondaryColour: '#0B64A0'
  })
  expect(readable('#FFE600', '#FFFFFF', 4.5)).not.toBe('#FFE600')
  expect(tintsOf({ primaryColour: null, secondaryColour: null })).toEqual({})
})

test('the footer names who, which version of which day, how confidential, and which page', () => {
  const brand = { footer: 'Atelier Boréal pour Cursiva', versionLabel: '1.3', datedOn: '2026-03-24' }
  const scene = composeSheet(dressed({ ...brand, confidentialityNote: 'Confidentiel' }), 'journey', {
    ...options,
    pagePlace: { number: 1, count: 3 }
  })
  expect(labelOf(scene, 'sheet:footer')).toBe(
    'Atelier Boréal pour Cursiva · Version 1.3, 24 mars 2026. Confidentiel · Parcours client · Page 1 / 3'
  )
  expect(labelOf(composeSheet(dressed({}), 'journey', options), 'sheet:footer')).toContain('25 novembre 2026')
  expect(labelOf(composeSheet(plain, 'journey', options), 'sheet:footer')).not.toContain('2026')
})

test('a long note of confidentiality takes lines of its own below, none of them cut', () => {
  const note =
    'Ce document est la propriété de Cursiva et ne peut être transmis sans son accord écrit. '.repeat(4)
  const scene = composeSheet(dressed({ confidentialityNote: note }), 'experience', options)
  const footer = scene.items.find(({ id }) => id === 'sheet:footer')
  const shown = footer?.primitives.flatMap((each) => (each.kind === 'text' ? each.lines : [])).join(' ')
  expect(shown).toContain(note.trim().slice(0, 200))
  expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThan(scene.height)
})

test('the logo stands before the title, in its own proportions, and says whose it is', () => {
  const scene = composeSheet(dressed({ logoAssetId: 'asset_logo' }), 'blueprint', options)
  const logo = scene.items.find(({ id }) => id === 'sheet:logo')
  const title = scene.items.find(({ id }) => id === 'sheet:title')
  expect(logo).toMatchObject({ width: 132, height: 44, label: 'Logo Cursiva' })
  expect((logo?.x ?? 0) + 132).toBeLessThan(title?.x ?? 0)
})

test('writers draw in the colours of the client, pains and delights in their own', () => {
  const document = dressed({ primaryColour: '#8A1538', secondaryColour: '#0B64A0' })
  const svg = sceneToSvg(composeSheet(document, 'journey', options))
  for (const drawn of ['#8A1538', '#0B64A0', light.negBg, light.posBg]) expect(svg).toContain(drawn)
  for (const gone of [light.navy, light.phase]) expect(svg).not.toContain(gone)
  expect(sceneToSvg(composeSheet(plain, 'journey', options))).toContain(light.phase)
})
