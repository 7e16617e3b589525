import { expect, test } from 'vitest'
import type { Command } from '../../../shared/commands/command'
import { refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const add: Command & { type: 'asset.add' } = {
  type: 'asset.add',
  assetId: 'asset_1',
  hash: 'a'.repeat(64),
  mediaType: 'image/jpeg',
  byteLength: 12,
  width: 120,
  height: 80,
  name: 'Le mur de l’atelier'
}

test('an image is named by its hash and its size', () => {
  expect(run(start, [add]).asset.get('asset_1')).toMatchObject({ hash: add.hash, width: 120 })
  expect(refusalOf(start, { ...add, hash: 'abc' })).toBe('badValue')
  expect(refusalOf(start, { ...add, byteLength: 0 })).toBe('badValue')
  expect(refusalOf(run(start, [add]), add)).toBe('idTaken')
})

test('only its name changes', () => {
  const named = run(start, [add, { type: 'asset.update', assetId: 'asset_1', changes: { name: 'Le mur' } }])
  expect(named.asset.get('asset_1')).toMatchObject({ name: 'Le mur', hash: add.hash })
})

test('removed, it leaves the notes, personas and walls that showed it', () => {
  const shown = run(start, [
    add,
    { type: 'card.update', cardId: 'card_11', changes: { imageAssetId: 'asset_1' } },
    { type: 'persona.update', personaId: 'persona_1', changes: { portraitAssetId: 'asset_1' } },
    { type: 'map.update', mapId: 'map_1', changes: { wallAssetIds: ['asset_1'] } }
  ])
  const gone = run(shown, [{ type: 'asset.remove', assetId: 'asset_1' }])
  expect(gone.asset.has('asset_1')).toBe(false)
  expect(gone.card.get('card_11')?.imageAssetId).toBeNull()
  expect(gone.persona.get('persona_1')?.portraitAssetId).toBeNull()
  expect(gone.map.get('map_1')?.wallAssetIds).toEqual([])
  expect(refusalOf(gone, { type: 'asset.remove', assetId: 'asset_1' })).toBe('notFound')
})
