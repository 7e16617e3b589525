import { expect, test } from 'vitest'
import { firstChoice, optionsOf, pagesOf } from '../../../renderer/shell/export-dialog/export-choice'
import { presetChange, presetContent } from '../../../renderer/shell/export-dialog/export-preset'
import { exportOptionsSchema } from '../../../shared/ipc/contract'
import { phasesOf } from '../../../shared/model/structure'
import { smallDocument } from '../commands/small-document'

const document = smallDocument()
const choice = firstChoice('map_1', 'experience', 'fr')

test('a PDF has a page for each map and lens, map by map; a picture has one of the map in view', () => {
  const wide = { ...choice, mapIds: ['map_2', 'map_1'], pdfLenses: ['blueprint', 'journey'] } as const
  expect(pagesOf(wide, 'map_1', document).map(({ mapId, lens }) => `${mapId} ${lens}`)).toEqual([
    'map_2 journey',
    'map_2 blueprint',
    'map_1 journey',
    'map_1 blueprint'
  ])
  expect(pagesOf({ ...wide, format: 'png' }, 'map_1', document)).toEqual([
    { mapId: 'map_1', lens: 'experience', phaseId: null }
  ])
  expect(pagesOf({ ...wide, format: 'json' }, 'map_1', document)).toEqual([])
})

test('a PDF by phase has a page for each of them in every lens', () => {
  const phases = phasesOf(document, 'map_1')
  const pages = pagesOf({ ...choice, byPhase: true, pdfLenses: ['journey', 'blueprint'] }, 'map_1', document)
  expect(pages.map(({ lens, phaseId }) => `${lens} ${phaseId}`)).toEqual(
    ['journey', 'blueprint'].flatMap((lens) => phases.map(({ id }) => `${lens} ${id}`))
  )
  expect(phases.length).toBeGreaterThan(1)
})

test('the options sent are those of the contract, and hide cards only where the filter is asked for', () => {
  const asked = { ...choice, mapIds: ['map_2', 'map_1'], filtered: true } as const
  const options = optionsOf(asked, 'map_1', ['card_1'], ['card_2'])
  expect(exportOptionsSchema.parse(options)).toEqual(options)
  expect(options).toMatchObject({
    mapId: 'map_2',
    moreMapIds: ['map_1'],
    hiddenIds: ['card_1'],
    selectedIds: []
  })
  expect(optionsOf({ ...asked, format: 'svg', filtered: false }, 'map_1', ['card_1'], [])).toMatchObject({
    mapId: 'map_1',
    moreMapIds: [],
    lenses: ['experience'],
    hiddenIds: []
  })
})

test('only a picture is of one phase or of what is selected', () => {
  const [phase] = phasesOf(document, 'map_1')
  if (!phase) throw new Error('no phase')
  const asked = { ...choice, picture: { of: 'phase', phaseId: phase.id } } as const
  const selected = { ...choice, picture: { of: 'selection' } } as const
  const of = (some: typeof choice, format: typeof choice.format) => {
    const { phaseId, selectedIds } = optionsOf({ ...some, format }, 'map_1', [], ['card_2'])
    return { phaseId, selectedIds }
  }
  expect(of(asked, 'png')).toEqual({ phaseId: phase.id, selectedIds: [] })
  expect(of(selected, 'svg')).toEqual({ phaseId: null, selectedIds: ['card_2'] })
  for (const some of [asked, selected]) expect(of(some, 'pdf')).toEqual({ phaseId: null, selectedIds: [] })
  expect(pagesOf({ ...asked, format: 'svg' }, 'map_1', document)).toEqual([
    { mapId: 'map_1', lens: 'experience', phaseId: phase.id }
  ])
})

test('a preset gives back what it kept, whatever map it is used on', () => {
  const kept = {
    ...choice,
    format: 'png',
    scale: 4,
    legend: false,
    mapIds: ['map_9'],
    filtered: true
  } as const
  const change = presetChange(presetContent(kept))
  expect({ ...choice, ...change }).toEqual({ ...kept, mapIds: ['map_1'], filtered: false })
})

test('a preset of another version changes what it can, and a text that is none changes nothing', () => {
  const content = JSON.stringify({ page: 'A7', legend: false, scale: 'large', sound: 'loud' })
  expect(presetChange(content)).toEqual({ legend: false })
  for (const broken of ['', '{', '[]', 'null', '7']) expect(presetChange(broken)).toEqual({})
})
