import { expect, test } from 'vitest'
import { exportPages, partOf } from '../../../shared/lenses/export-pages'
import { composePaperSheet } from '../../../shared/lenses/paper-sheet'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import type { Id } from '../../../shared/model/id'
import { lensIds } from '../../../shared/model/lens-id'
import { mapsOf, phasesOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from './sample'

const document = sampleDocument()
const [map] = mapsOf(document)
if (!map) throw new Error('no map')
const options = { mapId: map.id, locale: 'fr', measurer, legend: true } as const

const pageOf = (lens: Scene['lens'], phaseId: Id<'phase'> | null): Scene =>
  composeSheet(document, lens, {
    ...options,
    part: partOf(document, { mapId: options.mapId, lens, phaseId })
  })

const recordsOf = ({ items }: Scene, role: string): string[] =>
  items.flatMap((item) => (item.role === role && item.recordId ? [item.recordId] : []))

/** Where the last letter of an item ends: its own box may keep room for longer words. */
function rightOf({ x, primitives }: SceneItem): number {
  const ends = primitives.flatMap((each) => {
    if (each.kind !== 'text') return []
    const { lines, style, align } = each
    const widest = Math.max(0, ...lines.map((line) => measurer.width(line, style, style.size)))
    return x + each.x + (align === 'start' ? widest : align === 'middle' ? widest / 2 : 0)
  })
  return Math.max(0, ...ends)
}

test.each(lensIds)('the pages of the phases of %s hold what the whole sheet does', (lens) => {
  const whole = pageOf(lens, null)
  const pages = exportPages(document, [map.id], [lens], true).map(({ phaseId }) => pageOf(lens, phaseId))
  expect(pages).toHaveLength(phasesOf(document, map.id).length)
  for (const role of ['step', 'card', 'phase', 'milestone', 'emotion']) {
    const shown = new Set(pages.flatMap((page) => recordsOf(page, role)))
    expect([...shown].sort(), role).toEqual([...new Set(recordsOf(whole, role))].sort())
  }
  for (const page of pages) {
    const rows = page.rows.map(({ name }) => name)
    expect(rows).toEqual(whole.rows.map(({ name }) => name))
    const numbers = page.columns.map(({ number }) => number)
    expect(whole.columns.map(({ number }) => number)).toEqual(expect.arrayContaining(numbers))
    expect(Math.max(...page.items.map(rightOf))).toBeLessThanOrEqual(page.width)
  }
})

test('the best moment of a phase is no peak unless it is that of the journey', () => {
  const marks = (scene: Scene): string[] =>
    scene.items.flatMap(({ primitives }) =>
      primitives.flatMap((each) =>
        each.kind === 'text' ? each.lines.filter((line) => /^(Pic|Creux|Fin)\b/.test(line)) : []
      )
    )
  const whole = marks(pageOf('experience', null))
  const parts = phasesOf(document, map.id).flatMap(({ id }) => marks(pageOf('experience', id)))
  expect(whole.length).toBeGreaterThan(1)
  expect(parts.sort()).toEqual(whole.sort())
})

test('a phase is printed larger than within the whole, on the same paper', () => {
  const [phase] = phasesOf(document, map.id)
  if (!phase) throw new Error('no phase')
  const part = partOf(document, { mapId: options.mapId, lens: 'journey', phaseId: phase.id })
  const { placement } = composePaperSheet(document, 'journey', { ...options, part }, 'A3', 'landscape')
  const whole = composePaperSheet(document, 'journey', options, 'A3', 'landscape')
  expect(placement.scale).toBeGreaterThan(whole.placement.scale)
})
