import { describe, expect, it } from 'vitest'
import { anyRecordSchema } from '../../../shared/model/record'
import { textsOf } from '../../../shared/model/record-texts'

describe('the texts of a record', () => {
  it('are all that people wrote, in reading order, each tag on its own', () => {
    const card = anyRecordSchema.parse({
      type: 'card',
      id: 'card_1',
      mapId: 'map_1',
      laneId: 'lane_1',
      stepId: 'step_1',
      order: 'V',
      kind: 'pain',
      text: 'Import rejeté',
      source: 'Entretien 5',
      tags: ['import', 'csv'],
      link: 'https://example.org'
    })
    expect(textsOf(card)).toEqual([
      { field: 'text', text: 'Import rejeté' },
      { field: 'source', text: 'Entretien 5' },
      { field: 'tags', text: 'import' },
      { field: 'tags', text: 'csv' },
      { field: 'link', text: 'https://example.org' }
    ])
  })

  it('leave out what is no text: orders, days, colours, saved options', () => {
    const preset = { type: 'exportPreset', id: 'exportPreset_1', order: 'V', name: 'Comité', content: '{}' }
    expect(textsOf(anyRecordSchema.parse(preset))).toEqual([{ field: 'name', text: 'Comité' }])
    const brand = { type: 'brand', id: 'brand_1', primaryColour: '#112233', datedOn: '2026-11-25' }
    expect(textsOf(anyRecordSchema.parse(brand))).toEqual([])
  })
})
