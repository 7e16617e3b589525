import { describe, expect, it } from 'vitest'
import { suggestedFileName } from '../../../electron/export/file-name'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { mapSchema } from '../../../shared/model/map'
import type { AnyRecord } from '../../../shared/model/record'

const options: ExportOptions = {
  ...wholeExport,
  format: 'pdf',
  mapId: 'map_1',
  lenses: ['journey'],
  page: 'A3',
  orientation: 'landscape',
  locale: 'fr',
  scale: 2
}

function records(clientName: string, title: string): AnyRecord[] {
  return [
    {
      type: 'project',
      id: 'project_1',
      name: 'Refonte',
      clientName,
      language: 'fr',
      whyMap: '',
      whichJourneys: '',
      whichAudience: '',
      nextReviewOn: null
    },
    mapSchema.parse({ type: 'map', id: 'map_1', order: 'V', title })
  ]
}

describe('suggestedFileName', () => {
  it('names the client, the map and the lens', () => {
    expect(suggestedFileName(records('Cursiva', 'Onboarding'), options)).toBe(
      'Cursiva – Onboarding – Parcours.pdf'
    )
    expect(
      suggestedFileName(records('', 'Onboarding'), { ...options, format: 'png', lenses: ['blueprint'] })
    ).toBe('Refonte – Onboarding – Blueprint.png')
  })

  it('leaves the lens out of a file of several, the map out of the whole project', () => {
    expect(
      suggestedFileName(records('Cursiva', 'Onboarding'), { ...options, lenses: ['journey', 'blueprint'] })
    ).toBe('Cursiva – Onboarding.pdf')
    expect(
      suggestedFileName(records('Cursiva', 'Onboarding'), { ...options, format: 'json', lenses: [] })
    ).toBe('Cursiva – Refonte.json')
    expect(suggestedFileName(records('', 'Onboarding'), { ...options, format: 'xlsx', lenses: [] })).toBe(
      'Refonte.xlsx'
    )
  })

  it('says that a file is paper for a workshop', () => {
    expect(suggestedFileName(records('Cursiva', 'Onboarding'), { ...options, format: 'room' })).toBe(
      'Cursiva – Onboarding – Papier pour l’atelier.pdf'
    )
  })

  it('never makes a path, a hidden file or a name too long', () => {
    expect(suggestedFileName(records('../A/B', 'x: "y"?'), options)).toBe('A B – x y – Parcours.pdf')
    const long = suggestedFileName(records('é'.repeat(300), 'Onboarding'), options)
    expect(Buffer.byteLength(long)).toBeLessThan(240)
    expect(suggestedFileName(records('...', '///'), { ...options, lenses: [] })).not.toMatch(/^[.\s]/)
  })
})
