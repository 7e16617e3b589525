import { describe, expect, it } from 'vitest'
import { millimetre, paperSize } from '../../../shared/lenses/paper'
import type { Rect } from '../../../shared/lenses/rect'
import type { Primitive, SceneItem } from '../../../shared/lenses/scene'
import { tileMarks } from '../../../shared/lenses/tile-marks'
import { tileFoot, tileMargin, tileOverlap } from '../../../shared/lenses/tiles'
import { brandSchema } from '../../../shared/model/brand'
import { type Document, documentOf } from '../../../shared/model/document'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import type { AnyRecord } from '../../../shared/model/record'
import { cardsOfLane, lanesOf, mapsOf, stepsOfMap, teamsOf } from '../../../shared/model/structure'
import { posterPlan } from '../../../shared/room/poster-plan'
import { type PosterPaper, posterPapers, type RoomPart, roomParts } from '../../../shared/room/room-options'
import { posterSheets, type RoomPage, roomPages } from '../../../shared/room/room-pages'
import { roomOf } from '../../../shared/room/room-setting'
import { generatedMap } from '../../fixtures/generated-map'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from '../lenses/sample'

const near = 0.01

/** A map that has nothing yet but its lanes. */
function bare(document: Document): Document {
  const kept = [document.project, document.map, document.lane].flatMap((table): AnyRecord[] => [
    ...table.values()
  ])
  return documentOf(kept.map((record) => (record.type === 'map' ? { ...record, personaIds: [] } : record)))
}

const sample = sampleDocument()
const documents = {
  sample,
  bare: bare(sample),
  long: generatedMap({ cards: 210, lanes: 7, steps: 30, phases: 5 })
}
const cases = Object.entries(documents).flatMap(([name, document]) =>
  posterPapers.map((paper) => ({ name, document, paper }))
)

function recordsOf(document: Document): AnyRecord[] {
  return Object.values(document).flatMap((table): AnyRecord[] => [...table.values()])
}

function viewOf(document: Document, lens: LensId) {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return { mapId: map.id, lens, locale: 'fr', measurer, madeOn: '2026-03-24' } as const
}

function pagesOf(
  document: Document,
  parts: readonly RoomPart[],
  paper: PosterPaper = 'A3',
  lens: LensId = 'journey',
  noteSheets: number | null = null
): readonly RoomPage[] {
  return roomPages(document, viewOf(document, lens), { parts, paper, noteSheets })
}

const mm = (points: number): number => points / millimetre

/** What a primitive covers beside its item's corner; a text by its lines, whose widths the wraps hold. */
function extentOf(item: SceneItem, primitive: Primitive): Rect {
  const at = (x: number, y: number, width: number, height: number): Rect => ({
    x: item.x + x,
    y: item.y + y,
    width,
    height
  })
  switch (primitive.kind) {
    case 'line':
    case 'path': {
      const points =
        primitive.kind === 'line'
          ? primitive.points
          : [...primitive.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
              ([, x, y]) => [Number(x), Number(y)] as const
            )
      const xs = points.map(([x]) => x)
      const ys = points.map(([, y]) => y)
      if (points.length === 0) return at(0, 0, 0, 0)
      const [left, top] = [Math.min(...xs), Math.min(...ys)]
      return at(left, top, Math.max(...xs) - left, Math.max(...ys) - top)
    }
    case 'text': {
      const { style, lines, align } = primitive
      const width = Math.max(...lines.map((line) => measurer.width(line, style, style.size)))
      const left = align === 'start' ? primitive.x : primitive.x - width * (align === 'middle' ? 0.5 : 1)
      return at(left, primitive.y, width, lines.length * style.lineHeight)
    }
    case 'icon':
      return at(primitive.x, primitive.y, primitive.size, primitive.size)
    default:
      return at(primitive.x, primitive.y, primitive.width, primitive.height)
  }
}

/** What stands nearer than so many millimetres to the edge of its drawing. */
function beyond({ items, width, height }: ReturnType<RoomPage['draw']>, margin: number): string[] {
  return items.flatMap((item) =>
    item.primitives.flatMap((primitive) => {
      const { x, y, width: wide, height: high } = extentOf(item, primitive)
      const isIn =
        mm(x) >= margin - near &&
        mm(y) >= margin - near &&
        mm(width - x - wide) >= margin - near &&
        mm(height - y - high) >= margin - near
      return isIn ? [] : [`${item.id} ${primitive.kind} ${mm(x)} ${mm(y)} ${mm(x + wide)} ${mm(y + high)}`]
    })
  )
}

describe('a poster for sticky notes', () => {
  it.each(cases)(
    '$name on $paper has cells that hold a note of 76 mm under their sign',
    ({ document, paper }) => {
      for (const lens of lensIds) {
        const plan = posterPlan(document, roomOf(document, viewOf(document, lens)), paper)
        const lanes = lanesOf(document, viewOf(document, lens).mapId, lens)
        for (const panel of plan.panels) {
          expect(mm(panel.columnWidth)).toBeGreaterThanOrEqual(76 + 8)
          for (const row of panel.rows) expect(mm(row.height)).toBeGreaterThanOrEqual(7 + 76 + 5 - near)
          const last = panel.rows.at(-1)
          expect(last ? last.top + last.height : panel.bands.foot).toBeCloseTo(panel.bands.foot, 6)
        }
        const shown = plan.panels.flatMap(({ rows }) => rows.flatMap(({ lane }) => lane ?? []))
        expect(new Set(shown)).toEqual(new Set(lanes))
        const columns = new Set(plan.panels.flatMap(({ phases }) => phases.flatMap((phase) => phase.columns)))
        const steps = stepsOfMap(document, viewOf(document, lens).mapId)
        expect(columns.size).toBe(steps.length > 0 ? steps.length : 8)
      }
    }
  )

  it.each(cases)(
    '$name on $paper is whole sheets of that paper, or is covered by sheets that overlap',
    ({ document, paper }) => {
      for (const lens of lensIds) {
        const pages = pagesOf(document, ['poster'], paper, lens)
        for (const { tiling, orientation, draw } of pages) {
          const drawing = draw()
          if (!tiling) {
            expect(drawing).toMatchObject(paperSize(paper, orientation))
            continue
          }
          expect(pages).toHaveLength(1)
          expect(tiling.scale).toBe(1)
          const { width, height } = paperSize(paper, tiling.orientation)
          const [first] = tiling.tiles
          const last = tiling.tiles.at(-1)
          expect(first?.share).toMatchObject({ x: 0, y: 0 })
          expect((last?.share.x ?? 0) + (last?.share.width ?? 0)).toBeCloseTo(drawing.width, 6)
          expect((last?.share.y ?? 0) + (last?.share.height ?? 0)).toBeCloseTo(drawing.height, 6)
          for (const { share, column, row } of tiling.tiles) {
            // Every sheet is full: what one more column of cells could not use went to the others.
            expect(share.width).toBeCloseTo(width - 2 * tileMargin, 6)
            expect(share.height).toBeCloseTo(height - 2 * tileMargin - tileFoot, 6)
            const right = tiling.tiles.find((tile) => tile.row === row && tile.column === column + 1)
            if (right) expect(share.x + share.width - right.share.x).toBeCloseTo(tileOverlap, 6)
            const below = tiling.tiles.find((tile) => tile.column === column && tile.row === row + 1)
            if (below) expect(share.y + share.height - below.share.y).toBeCloseTo(tileOverlap, 6)
          }
        }
      }
    }
  )

  it('shares steps and lanes evenly over whole sheets', () => {
    const { document } = { document: documents.long }
    const plan = posterPlan(document, roomOf(document, viewOf(document, 'journey')), 'A1')
    const counts = plan.panels.map(({ phases }) =>
      phases.reduce((sum, { columns }) => sum + columns.length, 0)
    )
    expect(plan.panels.length).toBeGreaterThan(2)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })

  it('counts its sheets before anything is drawn', () => {
    const huge = generatedMap({ cards: 400, lanes: 40, steps: 60, phases: 6 })
    const options = { parts: ['poster'], paper: 'A4', noteSheets: null } as const
    expect(posterSheets(huge, viewOf(huge, 'journey'), options)).toBeGreaterThan(120)
    expect(posterSheets(huge, viewOf(huge, 'journey'), { ...options, parts: ['plan'] })).toBe(0)
  })
})

describe('every sheet', () => {
  it.each(cases)(
    'of $name with a poster on $paper keeps what it shows 5 mm from the edge',
    ({ document, paper }) => {
      for (const lens of lensIds) {
        for (const page of pagesOf(document, roomParts, paper, lens, 1)) {
          for (const tile of page.tiling?.tiles ?? []) {
            const { width, height } = page.tiling ?? { width: 0, height: 0 }
            const names = { title: 'Onboarding', locale: 'fr', measurer } as const
            const items = page.tiling ? tileMarks(page.tiling, tile, names) : []
            expect(beyond({ width, height, rows: [], items }, 5)).toEqual([])
          }
          // The poster's share ends 8 mm from the edge of its sheet.
          expect(beyond(page.draw(), page.tiling ? 0 : 5)).toEqual([])
        }
      }
    }
  )
})

describe('the foot of a sheet', () => {
  const note =
    'Réservé aux participants de l’atelier et à leur direction, ne pas diffuser hors du projet. '.repeat(9)
  const brand = brandSchema.parse({ type: 'brand', id: 'brand_1', confidentialityNote: note })
  const noted = documentOf([...recordsOf(sample), brand])

  it.each(roomParts)('says how confidential it is below what a sheet shows: %s', (part) => {
    for (const page of pagesOf(noted, [part])) {
      const { items } = page.draw()
      const foot = items.find(({ id }) => id === 'room:foot')
      if (!foot) throw new Error('no foot')
      const lowest = items.flatMap((item) =>
        item === foot || item.id === 'room:cuts' || item.id === 'room:grid'
          ? []
          : item.primitives.map((primitive) => extentOf(item, primitive)).map(({ y, height }) => y + height)
      )
      expect(Math.max(...lowest)).toBeLessThanOrEqual(foot.y)
      expect(foot.label).toContain(note.trim().slice(0, 80))
      const lines = foot.primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : []))
      expect(lines.some((line) => line.startsWith('Réservé aux participants'))).toBe(true)
    }
  })
})

describe('notes', () => {
  it('are squares of 76 mm, six a sheet that share their cuts', () => {
    for (const page of pagesOf(sample, ['notes', 'cards'])) {
      const notes = page.draw().items.filter(({ role }) => role === 'card')
      expect(notes).toHaveLength(6)
      for (const { width, height } of notes) {
        expect(mm(width)).toBeCloseTo(76, 6)
        expect(mm(height)).toBeCloseTo(76, 6)
      }
      const [first] = notes
      if (!first) throw new Error('no note')
      notes.forEach(({ x, y }, index) => {
        expect(mm(x - first.x)).toBeCloseTo((index % 2) * 76, 6)
        expect(mm(y - first.y)).toBeCloseTo(Math.floor(index / 2) * 76, 6)
      })
    }
  })

  it('are one of each kind a step unless another number is asked for', () => {
    const kinds = new Set(pagesOf(sample, ['notes']).map(({ name }) => name))
    const steps = stepsOfMap(sample, viewOf(sample, 'journey').mapId).length
    expect(kinds).toContain('Point de rupture')
    expect(pagesOf(sample, ['notes'])).toHaveLength(kinds.size * Math.ceil(steps / 6))
    expect(pagesOf(sample, ['notes'], 'A3', 'journey', 4)).toHaveLength(kinds.size * 4)
    expect(pagesOf(sample, ['notes'], 'A3', 'journey', 0)).toEqual([])
  })

  it('hold each note that the lens shows once, with the step it belongs to', () => {
    const { mapId } = viewOf(sample, 'blueprint')
    const cards = lanesOf(sample, mapId, 'blueprint').flatMap(({ id }) => cardsOfLane(sample, id))
    const printed = pagesOf(sample, ['cards'], 'A3', 'blueprint').flatMap((page) =>
      page.draw().items.flatMap(({ recordId }) => recordId ?? [])
    )
    expect([...printed].sort()).toEqual(cards.map(({ id }) => id).sort())
    const [first] = pagesOf(sample, ['cards'], 'A3', 'blueprint')
    const words = first
      ?.draw()
      .items.flatMap(({ primitives }) =>
        primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : []))
      )
    expect(words).toContain('1.1 Comparer les solutions')
  })

  it('say how much of a text they cannot hold', () => {
    const [card] = [...sample.card.values()].filter(({ kind }) => kind === 'pain')
    if (!card) throw new Error('no pain')
    const text = 'Un texte bien trop long pour une note de trois pouces. '.repeat(40)
    const long = documentOf(
      recordsOf(sample).map((record) => (record.id === card.id ? { ...card, text } : record))
    )
    const item = pagesOf(long, ['cards'])
      .flatMap((page) => page.draw().items)
      .find(({ recordId }) => recordId === card.id)
    const lines = item?.primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : []))
    expect(lines?.join(' ')).toMatch(/\[… \+ \d+ lignes\]/)
    expect(item?.label).toContain(text)
  })
})

describe('voting dots', () => {
  it('are 20 mm across, apart from each other, and told apart by shape and letters', () => {
    const [page] = pagesOf(sample, ['dots'])
    const dots = page?.draw().items.filter(({ id }) => id.startsWith('room:dot:')) ?? []
    expect(dots).toHaveLength(80)
    const looks = new Set<string>()
    for (const dot of dots) {
      expect(mm(dot.width)).toBeCloseTo(20, 6)
      const [ring, ...inside] = dot.primitives
      expect(ring).toMatchObject({ kind: 'box', width: dot.width, height: dot.width, radius: dot.width / 2 })
      looks.add(
        JSON.stringify(
          inside.map((each) =>
            each.kind === 'text' ? each.lines : each.kind === 'path' ? each.d : each.kind
          )
        )
      )
      for (const other of dots) {
        const apart = Math.hypot(other.x - dot.x, other.y - dot.y)
        if (other !== dot) expect(mm(apart)).toBeGreaterThanOrEqual(21)
      }
    }
    expect(looks.size).toBe(teamsOf(sample).length)
  })

  it('are of tables where the project has no teams', () => {
    const [page] = pagesOf(documents.bare, ['dots'])
    const names = page?.draw().items.flatMap(({ part, label }) => (part?.kind === 'heading' ? [label] : []))
    expect(names?.slice(1)).toEqual([1, 2, 3, 4, 5].map((table) => `Table ${table}, 16 gommettes`))
  })
})

describe('the emotion grid', () => {
  it('is one for each persona, with every step on it once', () => {
    const pages = pagesOf(sample, ['emotions'])
    expect(new Set(pages.map(({ name }) => name)).size).toBe(2)
    for (const persona of new Set(pages.map(({ name }) => name))) {
      const steps = pages
        .filter(({ name }) => name === persona)
        .flatMap((page) => page.draw().items.filter(({ role }) => role === 'step'))
      expect(steps.map(({ id }) => id)).toEqual(
        stepsOfMap(sample, viewOf(sample, 'journey').mapId).map(({ id }) => id)
      )
    }
  })

  it('is on the paper that the poster needs anyway', () => {
    expect(pagesOf(sample, ['emotions'], 'A4').every(({ paper }) => paper === 'A4')).toBe(true)
    expect(pagesOf(sample, ['emotions'], 'A0').every(({ paper }) => paper === 'A3')).toBe(true)
  })
})

describe('the assembly plan', () => {
  const wordsOf = (page: RoomPage | undefined): string =>
    page
      ?.draw()
      .items.map(({ label }) => label)
      .join('\n') ?? ''

  it('numbers each sheet of the poster and counts all by their paper', () => {
    const pages = pagesOf(sample, roomParts)
    const [plan, poster] = pages
    const sheets = poster?.tiling?.tiles.length ?? 0
    const numbers = plan
      ?.draw()
      .items.find(({ id }) => id === 'room:schema:numbers')
      ?.primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : []))
    expect(numbers).toEqual(Array.from({ length: sheets }, (_, index) => String(index + 1)))
    const a3 = sheets + pages.filter(({ part }) => part === 'emotions').length
    const a4 = pages.filter(({ paper }) => paper === 'A4').length
    expect(wordsOf(plan)).toContain(`En tout\u00A0: ${a4} feuilles A4, ${a3} feuilles A3`)
    expect(wordsOf(plan)).toContain(`2 à ${1 + sheets}`)
  })

  it('says how large the wall must be', () => {
    const plan = posterPlan(sample, roomOf(sample, viewOf(sample, 'journey')), 'A0')
    expect([mm(plan.width), mm(plan.height)].map(Math.round)).toEqual([1189, 841 * plan.rows])
    expect(wordsOf(pagesOf(sample, ['plan', 'poster'], 'A0')[0])).toContain('1,40 ×')
  })

  it('leaves out what is not printed', () => {
    const words = wordsOf(pagesOf(sample, ['plan', 'dots'])[0])
    expect(words).not.toContain('Affiche à remplir')
    expect(words).not.toContain('cloison')
    expect(words).toContain('Notes repositionnables')
  })
})
