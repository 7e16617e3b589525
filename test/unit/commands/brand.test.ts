import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import { applyPatch } from '../../../shared/model/patch'
import { brandOf } from '../../../shared/model/structure'
import { smallDocument } from './small-document'

const small = smallDocument()

test('the first setting makes the brand, every later one edits it whatever id it brings', () => {
  const first = apply(small, {
    type: 'brand.set',
    brandId: 'brand_1',
    changes: { primaryColour: '#1F2A44', footer: 'Atelier\nNord' }
  })
  if (!first.ok) throw new Error(first.refusal.code)
  const dressed = applyPatch(small, first.patch)
  expect(brandOf(dressed)).toMatchObject({ id: 'brand_1', primaryColour: '#1F2A44', footer: 'Atelier Nord' })

  const second = apply(dressed, { type: 'brand.set', brandId: 'brand_2', changes: { versionLabel: '1.3' } })
  if (!second.ok) throw new Error(second.refusal.code)
  const again = applyPatch(dressed, second.patch)
  expect(again.brand.size).toBe(1)
  expect(brandOf(again)).toMatchObject({ id: 'brand_1', primaryColour: '#1F2A44', versionLabel: '1.3' })
})

test('a colour that is none, and a logo that is not there, are refused by their field', () => {
  const set = (changes: object) => apply(small, { type: 'brand.set', brandId: 'brand_1', changes })
  expect(set({ primaryColour: 'blue' })).toMatchObject({
    ok: false,
    refusal: { code: 'badValue', params: { field: 'primaryColour' } }
  })
  expect(set({ logoAssetId: 'asset_none' })).toMatchObject({
    ok: false,
    refusal: { code: 'unknownReference', params: { field: 'logoAssetId' } }
  })
})
