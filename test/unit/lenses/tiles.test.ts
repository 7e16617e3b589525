import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { pageSizes } from '../../../shared/ipc/contract'
import { placeOnPage } from '../../../shared/lenses/paper'
import { composePaperSheet } from '../../../shared/lenses/paper-sheet'
import type { Scene } from '../../../shared/lenses/scene'
import {
  sheetsIn,
  type Tiling,
  tile,
  tileFoot,
  tileMargin,
  tileOf,
  tileOverlap,
  tileSheets
} from '../../../shared/lenses/tiles'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from './sample'

const near = 1e-6

/** A scene by its measures alone: tiles look at nothing else but where its headers begin. */
function sceneOf(measures: { width: number; height: number; lanes: number; header: number; title: number }) {
  const { width, height, lanes, header, title } = measures
  const items = [
    { pane: 'top', x: lanes, y: title },
    { pane: 'left', x: 20, y: title + header }
  ]
  return { width, height, laneHeaderWidth: lanes, headerHeight: title + header, items } as unknown as Scene
}

const measures = fc.record({
  width: fc.double({ min: 400, max: 16_000, noNaN: true }),
  height: fc.double({ min: 500, max: 16_000, noNaN: true }),
  lanes: fc.double({ min: 60, max: 230, noNaN: true }),
  header: fc.double({ min: 40, max: 250, noNaN: true }),
  title: fc.double({ min: 30, max: 200, noNaN: true })
})

const cases = fc.record({
  scene: measures.map(sceneOf),
  page: fc.constantFrom(...pageSizes),
  sheet: fc.constantFrom(...tileSheets),
  orientation: fc.constantFrom('landscape', 'portrait')
})

const tiled = ({ scene, page, sheet, orientation }: typeof cases extends fc.Arbitrary<infer T> ? T : never) =>
  tile(scene, page, sheet, placeOnPage(scene, page, orientation))

/** The shares of one way, each once, in order. */
function ways({ tiles, columns }: Tiling) {
  const across = tiles.slice(0, columns).map(({ share }) => ({ from: share.x, length: share.width }))
  const down = tiles
    .filter(({ column }) => column === 0)
    .map(({ share }) => ({ from: share.y, length: share.height }))
  return { across, down }
}

describe('a poster in sheets', () => {
  it('is covered by its sheets, which lie over each other by exactly the overlap', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const tiling = tiled(one)
        const { across, down } = ways(tiling)
        for (const [way, whole] of [
          [across, one.scene.width],
          [down, one.scene.height]
        ] as const) {
          expect(way[0]?.from).toBe(0)
          const last = way.at(-1)
          expect(Math.abs((last?.from ?? 0) + (last?.length ?? 0) - whole)).toBeLessThan(near * whole)
          way.slice(1).forEach((share, index) => {
            const before = way[index]
            const over = (before?.from ?? 0) + (before?.length ?? 0) - share.from
            expect(Math.abs(over * tiling.scale - tileOverlap)).toBeLessThan(near)
          })
        }
        expect(tiling.tiles).toHaveLength(tiling.columns * tiling.rows)
      })
    )
  })

  it('has no sliver: every sheet of a way is filled by the same part of its room, most of it', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const tiling = tiled(one)
        const { across, down } = ways(tiling)
        const { scale } = tiling
        const [room, height] = [tiling.width - 2 * tileMargin, tiling.height - 2 * tileMargin - tileFoot]
        const first = tiling.tiles[0]?.views[0]
        const last = tiling.tiles.at(-1)?.views[0]
        const parts = (way: readonly { length: number }[], all: number, repeated: number) =>
          way.map(({ length }, index) => (length * scale) / (all - (index > 0 ? repeated : 0)))
        for (const filled of [
          parts(across, room, (last?.x ?? 0) - (first?.x ?? 0)),
          parts(down, height, (last?.y ?? 0) - (first?.y ?? 0))
        ]) {
          if (filled.length === 1) continue
          for (const part of filled) {
            expect(part).toBeGreaterThan(0.45)
            expect(Math.abs(part - (filled[0] ?? 0))).toBeLessThan(near)
          }
        }
      })
    )
  })

  it('keeps everything within what a printer reaches, headers on every sheet that cuts them away', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const tiling = tiled(one)
        for (const { views, column, row, share } of tiling.tiles) {
          for (const { part, x, y } of views) {
            expect(x).toBeGreaterThanOrEqual(tileMargin - near)
            expect(y).toBeGreaterThanOrEqual(tileMargin - near)
            expect(x + part.width * tiling.scale).toBeLessThanOrEqual(tiling.width - tileMargin + near)
            expect(y + part.height * tiling.scale).toBeLessThanOrEqual(
              tiling.height - tileMargin - tileFoot + near
            )
            expect(Math.min(part.width, part.height)).toBeGreaterThan(0)
          }
          expect(views).toHaveLength((column > 0 ? 2 : 1) * (row > 0 ? 2 : 1))
          expect(views[0]?.part).toEqual(share)
        }
      })
    )
  })

  it('takes no more sheets than make up the paper, and is as large as on it, within the overlaps', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const tiling = tiled(one)
        expect(tiling.tiles.length).toBeLessThanOrEqual(sheetsIn(one.page, one.sheet))
        if (one.page === 'fit') expect(tiling.scale).toBeLessThanOrEqual(1)
      })
    )
  })

  it('reads each item on one sheet that shows its middle', () => {
    fc.assert(
      fc.property(cases, fc.nat(1_000), fc.nat(1_000), (one, across, down) => {
        const tiling = tiled(one)
        const x = (across / 1_000) * one.scene.width
        const y = (down / 1_000) * one.scene.height
        const share = tiling.tiles[tileOf(tiling, { x, y, width: 0, height: 0 }) - 1]?.share
        expect(x).toBeGreaterThanOrEqual((share?.x ?? 0) - near)
        expect(x).toBeLessThanOrEqual((share?.x ?? 0) + (share?.width ?? 0) + near * one.scene.width)
        expect(y).toBeGreaterThanOrEqual((share?.y ?? 0) - near)
        expect(y).toBeLessThanOrEqual((share?.y ?? 0) + (share?.height ?? 0) + near * one.scene.height)
      })
    )
  })
})

test('an A1 is four A3 or eight A4, an A0 eight and sixteen', () => {
  expect(sheetsIn('A1', 'A3')).toBe(4)
  expect(sheetsIn('A1', 'A4')).toBe(8)
  expect(sheetsIn('A0', 'A3')).toBe(8)
  expect(sheetsIn('A0', 'A4')).toBe(16)
  expect(sheetsIn('A3', 'A3')).toBe(1)
})

test('the sample on A1 is printed nearly as large on four A3', () => {
  const document = sampleDocument()
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  const options = { mapId: map.id, locale: 'fr', measurer, legend: true } as const
  const { scene, placement } = composePaperSheet(document, 'experience', options, 'A1', 'landscape')
  const tiling = tile(scene, 'A1', 'A3', placement)
  expect([tiling.columns, tiling.rows]).toEqual([2, 2])
  expect(tiling.scale).toBeGreaterThan(0.8 * placement.scale)
})
