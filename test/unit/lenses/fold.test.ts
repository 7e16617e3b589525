import { expect, test } from 'vitest'
import { foldedLines, mostLines } from '../../../shared/lenses/layout/fold'
import { lenses } from '../../../shared/lenses/lenses'
import type { SceneItem } from '../../../shared/lenses/scene'
import { allRecords, documentOf } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { generatedMap, generatedMapId } from '../../fixtures/generated-map'
import { measurer } from '../../fixtures/measurer'

const sign = (count: number) => `+${count}`

test('what fits is left alone, and what does not says how much is missing', () => {
  const lines = ['a', 'b', 'c', 'd']
  expect(foldedLines(lines, 4, 'fr', sign)).toBe(lines)
  expect(foldedLines(lines, 3, 'fr', sign)).toEqual(['a', 'b', '+2'])
  expect(foldedLines(lines, 3, 'fr', sign)).toBe(foldedLines(lines, 3, 'fr', sign))
})

const words = 'client '.repeat(1_429).trim()
const linesOf = (item: SceneItem | undefined) =>
  (item?.primitives ?? []).flatMap((each) => (each.kind === 'text' ? each.lines : []))

for (const lens of lensIds) {
  test(`${lens}: a text of 10,000 characters is folded with a sign, and whole in its words and its field`, () => {
    const records = [...allRecords(generatedMap({ cards: 4, lanes: 2, steps: 2, phases: 1 }))]
    const document = documentOf(
      records.map((record) => {
        if (record.type === 'card' && record.id === 'card_0') return { ...record, text: words }
        return record.type === 'step' && record.id === 'step_0'
          ? { ...record, name: 'n'.repeat(2_000) }
          : record
      })
    )
    const scene = lenses[lens].project(document, {
      mapId: generatedMapId,
      locale: 'fr',
      measurer,
      columnWidth: null
    })
    const card = scene.items.find(({ id }) => id === 'card_0')
    if (lens !== 'experience') {
      expect(linesOf(card)).toHaveLength(mostLines.text)
      expect(linesOf(card).at(-1)).toMatch(/^\[… \+ \d+ lignes\]$/)
      expect(card?.label).toContain(words)
      expect(card?.edit?.value).toBe(words)
    }
    const step = scene.items.find(({ id }) => id === 'step_0')
    expect(linesOf(step).at(-1)).toMatch(/^\[…/)
    expect(step?.label).toContain('n'.repeat(2_000))
    expect(scene.headerHeight).toBeLessThan(320)
  })
}
