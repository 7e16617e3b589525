import { expect, test } from 'vitest'
import {
  firstChoice,
  optionsOf,
  pagesOf,
  resumedChoice
} from '../../../renderer/shell/export-dialog/export-choice'
import { isAsKept, presetChange, presetContent } from '../../../renderer/shell/export-dialog/export-preset'
import { filledOf, hasSomething } from '../../../renderer/shell/export-dialog/has-something'
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

test('a pack needs one section that is ticked and has something to say', () => {
  const pack = { ...choice, format: 'pack' } as const
  expect(hasSomething(pack, 'map_1', document)).toBe(true)
  expect(hasSomething({ ...pack, sections: [] }, 'map_1', document)).toBe(false)
  expect(hasSomething({ ...pack, sections: ['maps'], pdfLenses: [] }, 'map_1', document)).toBe(false)
  expect(hasSomething({ ...pack, mapIds: [] }, 'map_1', document)).toBe(false)
  expect(filledOf(pack, document).has('cards')).toBe(true)
  expect(optionsOf(pack, 'map_1', [], [])).toMatchObject({
    sections: choice.sections,
    lenses: choice.pdfLenses
  })
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
    notes: true,
    filtered: true,
    picture: { of: 'selection' }
  } as const
  const { change, lostMaps } = presetChange(presetContent(kept, 'map_1'), ['map_1', 'map_2'])
  expect({ ...choice, mapIds: ['map_2'], ...change }).toEqual({
    ...kept,
    mapIds: ['map_2'],
    filtered: false,
    picture: { of: 'whole' }
  })
  expect(lostMaps).toBe(0)
})

test('a preset keeps the maps chosen, those of them that are still there', () => {
  const content = presetContent({ ...choice, mapIds: ['map_1', 'map_2', 'map_3'] }, 'map_1')
  const of = (...maps: Parameters<typeof presetChange>[1]) => {
    const made = presetChange(content, maps)
    return { mapIds: made.change.mapIds, lostMaps: made.lostMaps }
  }
  expect(of('map_1', 'map_2', 'map_3', 'map_4')).toEqual({ mapIds: ['map_1', 'map_2', 'map_3'], lostMaps: 0 })
  expect(of('map_2', 'map_4')).toEqual({ mapIds: ['map_2'], lostMaps: 2 })
  expect(of('map_4')).toEqual({ mapIds: undefined, lostMaps: 3 })
})

test('a preset of another version changes what it can, and a text that is none changes nothing', () => {
  const content = JSON.stringify({ page: 'A7', legend: false, scale: 'large', sound: 'loud' })
  const { change } = presetChange(content, [])
  expect(change).toEqual({ legend: false })
  expect(isAsKept({ ...choice, legend: false }, { change, lostMaps: 0 })).toBe(true)
  expect(isAsKept(choice, { change, lostMaps: 0 })).toBe(false)
  for (const broken of ['', '{', '[]', 'null', '7']) {
    const nothing = presetChange(broken, [])
    expect(nothing).toEqual({ change: {}, lostMaps: 0 })
    expect(isAsKept(choice, nothing)).toBe(false)
  }
})

test('a choice made before is taken up again in front of the map and lens in view', () => {
  const [phase] = phasesOf(document, 'map_1')
  if (!phase) throw new Error('no phase')
  const last = {
    ...choice,
    page: 'A0',
    mapIds: ['map_1', 'map_gone'],
    picture: { of: 'phase', phaseId: phase.id }
  } as const
  const inView = {
    document,
    mapId: 'map_1',
    lens: 'blueprint',
    canSelect: false,
    isComparing: false
  } as const
  const resumed = { ...last, mapIds: ['map_1'], pictureLens: 'blueprint' }
  expect(resumedChoice(last, inView)).toEqual(resumed)
  const elsewhere = { ...resumed, mapIds: ['map_2'], picture: { of: 'whole' } }
  expect(resumedChoice(last, { ...inView, mapId: 'map_2' })).toEqual(elsewhere)
  expect(resumedChoice(last, { ...inView, isComparing: true }).compared).toBe(true)
  const selected = { ...last, picture: { of: 'selection' } } as const
  expect(resumedChoice(selected, inView).picture).toEqual({ of: 'whole' })
  expect(resumedChoice(selected, { ...inView, canSelect: true }).picture).toEqual({ of: 'selection' })
})

test('what a filter holds back is not left out of a comparison, where it would look as if it was lost', () => {
  const heldBack = ['card_11']
  const filtered = { ...choice, filtered: true, compared: true }
  expect(optionsOf(filtered, 'map_1', heldBack, []).hiddenIds).toEqual([])
  expect(optionsOf({ ...filtered, compared: false }, 'map_1', heldBack, []).hiddenIds).toEqual(heldBack)
  expect(optionsOf({ ...filtered, format: 'pptx' }, 'map_1', heldBack, []).hiddenIds).toEqual(heldBack)
})
