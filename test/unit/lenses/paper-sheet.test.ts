import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseProjectJson } from '../../../shared/formats/json'
import { paperNames, placeOnPage } from '../../../shared/lenses/paper'
import { composePaperSheet } from '../../../shared/lenses/paper-sheet'
import { composeSheet, type SheetOptions } from '../../../shared/lenses/sheet'
import { documentOf } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'

const sample = new URL('../../../resources/samples/onboarding-saas-b2b.json', import.meta.url)
const parsed = parseProjectJson(readFileSync(sample, 'utf8'))
if (!parsed.ok) throw new Error(parsed.failure.code)
const document = documentOf(parsed.records)
const [map] = mapsOf(document)
if (!map) throw new Error('no map')
const options: SheetOptions = { mapId: map.id, locale: 'fr', measurer, legend: true }

describe('placeOnPage', () => {
  it('keeps the whole scene inside the margins of every paper', () => {
    for (const page of paperNames) {
      for (const orientation of ['landscape', 'portrait'] as const) {
        for (const scene of [
          { width: 3000, height: 800 },
          { width: 500, height: 2000 }
        ]) {
          const { x, y, scale, ...sheet } = placeOnPage(scene, page, orientation)
          expect(x).toBeGreaterThan(14)
          expect(y).toBeGreaterThan(14)
          expect(x + scene.width * scale).toBeLessThan(sheet.width - 14)
          expect(y + scene.height * scale).toBeLessThan(sheet.height - 14)
          expect(sheet.width > sheet.height).toBe(orientation === 'landscape')
        }
      }
    }
  })

  it('cuts a fitted page to the scene, never past what readers accept', () => {
    expect(placeOnPage({ width: 1000, height: 500 }, 'fit', 'portrait').scale).toBe(1)
    const huge = placeOnPage({ width: 40_000, height: 500 }, 'fit', 'portrait')
    expect(huge.width).toBeLessThanOrEqual(14_400)
    expect(huge.scale).toBeLessThan(1)
  })
})

describe('composePaperSheet', () => {
  it.each(lensIds)('never prints the lens %s smaller than with the columns of the screen', (lens) => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const { scene, placement } = composePaperSheet(document, lens, options, 'A3', orientation)
      const asOnScreen = placeOnPage(composeSheet(document, lens, options), 'A3', orientation)
      expect(placement.scale).toBeGreaterThanOrEqual(asOnScreen.scale)
      expect(placement).toEqual(placeOnPage(scene, 'A3', orientation))
    }
  })

  it('leaves the columns alone on a fitted page', () => {
    const { scene } = composePaperSheet(document, 'journey', options, 'fit', 'landscape')
    expect(scene.columns).toEqual(composeSheet(document, 'journey', options).columns)
  })
})
