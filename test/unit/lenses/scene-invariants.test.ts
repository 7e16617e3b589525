import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostLines } from '../../../shared/lenses/layout/fold'
import type { LensView } from '../../../shared/lenses/lens'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import { lensIds } from '../../../shared/model/lens-id'
import { lanesOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { mapId, randomMaps } from './random-map'

const visible = (text: string) => text.replace(/\s/gu, '')
const widths = fc.constantFrom(null, 112, 250, 320)
const viewOf = (columnWidth: number | null): LensView => ({ mapId, locale: 'fr', measurer, columnWidth })
const cardsIn = (scene: Scene) => scene.items.filter(({ role }) => role === 'card')
const overlap = (a: SceneItem, b: SceneItem) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

for (const lens of lensIds) {
  const project = lenses[lens].project

  test(`${lens}: cards lie in their cells and on no other card`, () => {
    fc.assert(
      fc.property(randomMaps, widths, (document, columnWidth) => {
        const scene = project(document, viewOf(columnWidth))
        const cards = cardsIn(scene)
        for (const item of cards) {
          const card = document.card.get(item.id)
          const row = scene.rows.find(({ laneId }) => laneId === card?.laneId)
          const columns = scene.columns.filter(({ stepId, phaseId }) =>
            card?.stepId ? stepId === card.stepId : phaseId === card?.phaseId
          )
          const first = columns[0]
          const last = columns.at(-1)
          if (!card || !row || !first || !last) throw new Error(`no cell for ${item.id}`)
          const runsOn = card.kind === 'verbatim' && lens === 'experience' && card.stepId ? last.width : 0
          expect(item.x).toBeGreaterThan(first.x)
          expect(item.x + item.width).toBeLessThan(last.x + last.width + runsOn)
          expect(item.y).toBeGreaterThan(row.y)
          expect(item.y + item.height).toBeLessThan(row.y + row.height)
        }
        cards.forEach((a, index) => {
          for (const b of cards.slice(index + 1))
            if (overlap(a, b)) throw new Error(`${a.id} lies on ${b.id}`)
        })
      }),
      { numRuns: 60 }
    )
  })

  test(`${lens}: every card of a shown lane is drawn once, whole or folded with a sign, and said whole`, () => {
    fc.assert(
      fc.property(randomMaps, widths, (document, columnWidth) => {
        const scene = project(document, viewOf(columnWidth))
        const shown = new Set<string>(lanesOf(document, mapId, lens).map(({ id }) => id))
        const due = [...document.card.values()].filter(({ laneId }) => shown.has(laneId)).map(({ id }) => id)
        expect(
          cardsIn(scene)
            .map(({ id }) => id)
            .sort()
        ).toEqual(due.sort())
        for (const item of cardsIn(scene)) {
          const text = document.card.get(item.id)?.text ?? ''
          const lines = item.primitives.flatMap((each) => (each.kind === 'text' ? each.lines : []))
          const sign = lines.find((line) => line.startsWith('[…'))
          const drawn = visible(lines.join(''))
          if (sign === undefined) expect(drawn).toContain(visible(text))
          else expect(lines.length).toBeGreaterThanOrEqual(mostLines.text)
          expect(item.label).toContain(text)
          expect(item.edit?.value).toBe(text)
        }
      }),
      { numRuns: 60 }
    )
  })

  test(`${lens}: words stay inside their item`, () => {
    fc.assert(
      fc.property(randomMaps, widths, (document, columnWidth) => {
        for (const item of project(document, viewOf(columnWidth)).items) {
          for (const each of item.primitives) {
            if (each.kind !== 'text') continue
            for (const line of each.lines) {
              const width = measurer.width(line, each.style, each.style.size)
              const left =
                each.align === 'start' ? each.x : each.align === 'end' ? each.x - width : each.x - width / 2
              // A single letter may be wider than a starved label; nothing else may.
              if ([...line].length < 2) continue
              expect(left, `${item.id}: ${line}`).toBeGreaterThan(-1)
              expect(left + width, `${item.id}: ${line}`).toBeLessThan(item.width + 1)
            }
            const bottom = each.y + each.lines.length * each.style.lineHeight
            expect(bottom, item.id).toBeLessThan(item.height + 1)
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  test(`${lens}: rows follow each other, milestones stand on their border, ids are unique, numbers are numbers`, () => {
    fc.assert(
      fc.property(randomMaps, widths, (document, columnWidth) => {
        const scene = project(document, viewOf(columnWidth))
        let bottom = scene.headerHeight
        for (const row of scene.rows) {
          const band = row.y - bottom
          expect(lens === 'blueprint' ? band % 26 : band).toBe(0)
          bottom = row.y + row.height
        }
        expect(scene.height).toBeGreaterThanOrEqual(bottom)
        for (const milestone of scene.items.filter(({ role }) => role === 'milestone')) {
          const phaseId = document.milestone.get(milestone.id)?.phaseId
          const last = scene.columns.filter((column) => column.phaseId === phaseId).at(-1)
          expect(milestone.x + milestone.width / 2).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 6)
        }
        const ids = scene.items.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(JSON.stringify(scene)).not.toMatch(/null,"y"|NaN|Infinity/)
        for (const { x, y, width, height, id } of scene.items) {
          for (const value of [x, y, width, height]) expect(Number.isFinite(value), id).toBe(true)
        }
        for (const { primitives } of scene.items) {
          for (const each of primitives) if (each.kind === 'path') expect(each.d).toMatch(/^[MLCZ0-9 .,-]*$/)
        }
      }),
      { numRuns: 60 }
    )
  })

  test(`${lens}: the same document gives the same items`, () => {
    fc.assert(
      fc.property(randomMaps, (document) => {
        const first = project(document, viewOf(null))
        const second = project(document, viewOf(null))
        expect(second.items.every((item, index) => item === first.items[index])).toBe(true)
      }),
      { numRuns: 20 }
    )
  })

  test(`${lens}: a sheet holds the whole scene, with and without its legend`, () => {
    fc.assert(
      fc.property(randomMaps, fc.boolean(), fc.constantFrom('fr', 'en'), (document, legend, locale) => {
        const scene = project(document, { ...viewOf(null), locale })
        const sheet = composeSheet(document, lens, { mapId, locale, measurer, legend })
        const ids = new Set(sheet.items.map(({ id }) => id))
        expect(ids.size).toBe(sheet.items.length)
        for (const { id } of scene.items) expect(ids.has(id)).toBe(true)
        expect(sheet.height).toBeGreaterThan(scene.height)
      }),
      { numRuns: 20 }
    )
  })
}
