import { expect, test } from 'vitest'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { run } from '../commands/small-document'
import { sampleDocument } from './sample'

const sample = sampleDocument()
const [map] = mapsOf(sample)
if (!map) throw new Error('no map')

const pains = [...sample.card.values()].filter(({ kind }) => kind === 'pain').map(({ id }) => id)
/** 40 words with what a writer might trip over, under every pain. */
const long = 'Vu avec l’équipe « support » & <compta> : 🎉 à reprendre avant lundi. '.repeat(4).trim()
const without = run(
  sample,
  [...sample.card.values()].map(
    ({ id }) => ({ type: 'card.update', cardId: id, changes: { note: '' } }) as const
  )
)
const document = run(
  without,
  pains.map((cardId) => ({ type: 'card.update', cardId, changes: { note: long } }) as const)
)

const sheetOf = (some: typeof document, lens: LensId, notes: boolean): Scene =>
  composeSheet(some, lens, { mapId: map.id, locale: 'fr', measurer, legend: true, notes })

const linesOf = (items: readonly SceneItem[]): readonly string[] =>
  items.flatMap(({ primitives }) => primitives.flatMap((each) => (each.kind === 'text' ? each.lines : [])))

test('each card with a note has a number, and each number its note below the map', () => {
  const sheet = sheetOf(document, 'journey', true)
  const marks = sheet.items.filter(({ id }) => /^sheet:note:/.test(id))
  expect(marks).toHaveLength(pains.length)
  expect(linesOf(marks)).toEqual(pains.map((_, index) => String(index + 1)))
  for (const mark of marks) {
    const card = sheet.items.find(({ id }) => `sheet:note:${id}` === mark.id)
    expect(mark.x + mark.width).toBeGreaterThan(card?.x ?? Number.NaN)
    expect(mark.y).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0))
  }
  const list = sheet.items.filter(({ id }) => /^sheet:notes(:|$)/.test(id))
  const [first] = list
  expect(linesOf(first ? [first] : [])).toEqual(['Notes de travail'])
  const words = linesOf(list).join(' ').replace(/\s+/g, ' ')
  expect(words.split(long.slice(0, 30)).length - 1).toBe(pains.length * 4)
  for (const item of list) {
    expect(item.x + item.width).toBeLessThanOrEqual(sheet.width)
    expect(item.y).toBeGreaterThan(Math.max(...sheet.rows.map(({ y, height }) => y + height)))
    for (const each of item.primitives) {
      if (each.kind !== 'text') continue
      const widest = Math.max(...each.lines.map((line) => measurer.width(line, each.style, each.style.size)))
      expect(each.x + widest).toBeLessThanOrEqual(item.width)
    }
  }
  const columns = list.slice(1)
  expect(columns.length).toBeGreaterThan(2)
  const heights = columns.map(({ height }) => height)
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(Math.max(...heights) * 0.6)
})

test.each(lensIds)('without a note, or unasked, a sheet of %s is what it was', (lens) => {
  expect(sheetOf(without, lens, true)).toEqual(sheetOf(without, lens, false))
  expect(linesOf(sheetOf(document, lens, false).items)).not.toContain('Notes de travail')
})
