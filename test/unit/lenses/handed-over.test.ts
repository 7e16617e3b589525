import { expect, test } from 'vitest'
import { handedOver } from '../../../shared/lenses/handed-over'
import { preflightOf } from '../../../shared/lenses/preflight'
import { composeSheet } from '../../../shared/lenses/sheet'
import { lensIds } from '../../../shared/model/lens-id'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { run } from '../commands/small-document'
import { sampleDocument } from './sample'

const document = sampleDocument()
const [map] = mapsOf(document)
if (!map) throw new Error('no map')
const options = { mapId: map.id, locale: 'fr', measurer, legend: true } as const

test('nothing left out is the project itself', () => {
  expect(handedOver(document, { hiddenIds: [], confidence: true })).toBe(document)
})

test('hidden cards and feelings go with the arrows that led to them', () => {
  const [connection] = document.connection.values()
  const [emotion] = document.emotion.keys()
  if (!connection || !emotion) throw new Error('the sample has both')
  const hiddenIds = [connection.toCardId, emotion]
  const handed = handedOver(document, { hiddenIds, confidence: true })
  for (const lens of lensIds) {
    const drawn = composeSheet(handed, lens, options).items.map(({ recordId }) => recordId)
    for (const id of [...hiddenIds, connection.id]) expect(drawn).not.toContain(id)
  }
  expect(handed.card.size).toBe(document.card.size - 1)
})

test('without signs of confidence neither cards nor legend tell of it', () => {
  const ear = (scene: ReturnType<typeof composeSheet>) =>
    scene.items.flatMap(({ primitives }) =>
      primitives.filter((each) => each.kind === 'icon' && ['ear', 'ruler-2'].includes(each.name))
    ).length
  const without = { ...options, confidence: false }
  const handed = handedOver(document, { hiddenIds: [], confidence: false })
  expect(ear(composeSheet(document, 'journey', options))).toBeGreaterThan(1)
  const sheet = composeSheet(handed, 'journey', without)
  expect(ear(sheet)).toBe(0)
  expect(sheet.items.find(({ id }) => id === 'sheet:legend')?.label).not.toContain('suppos')
})

test('a sheet without personas keeps the title alone above the map', () => {
  const ids = composeSheet(document, 'journey', { ...options, personas: false }).items.map(({ id }) => id)
  expect(ids).toContain('sheet:title')
  expect(ids.filter((id) => id.startsWith('sheet:persona'))).toEqual([])
})

test('before writing, it is known which characters have no drawing and which pictures are too small', () => {
  const [card] = document.card.keys()
  if (!card?.startsWith('card_')) throw new Error('no card')
  const cardId = card as `card_${string}`
  const asset = {
    hash: 'a'.repeat(64),
    mediaType: 'image/png',
    byteLength: 12,
    width: 60,
    height: 40
  } as const
  const shown = run(document, [
    { type: 'asset.add', assetId: 'asset_small', ...asset, name: 'Guichet' },
    {
      type: 'card.update',
      cardId,
      changes: { text: 'Équipe 👩‍🏫 日本 « œuvre » → 1 240 €', imageAssetId: 'asset_small' }
    }
  ])
  const scene = composeSheet(shown, 'journey', options)
  expect(preflightOf(scene, 1, shown, measurer)).toEqual({ characters: ['日', '本'], coarse: ['Guichet'] })
  expect(preflightOf(scene, 0.1, shown, measurer).coarse).toEqual([])
})
