import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readingOrder } from '../../../electron/export/pdf-structure'
import { writeExport } from '../../../electron/export/write-export'
import { wholeExport } from '../../../shared/ipc/contract'
import { lenses } from '../../../shared/lenses/lenses'
import { placeOnPage } from '../../../shared/lenses/paper'
import type { Rect } from '../../../shared/lenses/rect'
import type { SceneItem } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import { allRecords } from '../../../shared/model/document'
import type { LensId } from '../../../shared/model/lens-id'
import { generatedMap, generatedMapId, shapeFor } from '../../fixtures/generated-map'
import { measurer } from '../../fixtures/measurer'
import { type PdfWord, poppler, squashed } from '../../fixtures/poppler'

const view = { mapId: generatedMapId, locale: 'fr', measurer } as const

/** On a page cut to the map, whose columns are as wide as on the canvas. */
async function written(cards: number, lens: LensId) {
  const document = generatedMap(shapeFor(cards))
  const { bytes } = await writeExport(
    {
      records: [...allRecords(document)],
      revision: 1,
      fontsDir: join(import.meta.dirname, '../../../resources/fonts'),
      assets: new Map(),
      createdAt: '2026-03-24T10:00:00.000Z',
      options: {
        ...wholeExport,
        format: 'pdf',
        mapId: generatedMapId,
        lenses: [lens],
        page: 'fit',
        orientation: 'landscape',
        locale: 'fr',
        scale: 1
      }
    },
    () => undefined
  )
  const sheet = composeSheet(document, lens, { ...view, legend: true })
  return { document, bytes, sheet, place: placeOnPage(sheet, 'fit', 'landscape') }
}

const linesOf = ({ primitives }: SceneItem): readonly string[] =>
  primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines.map(squashed) : []))

/** The words of a text from the top down, those at one height together. */
function readLines(words: readonly PdfWord[]): readonly string[] {
  const lines: { y: number; text: string }[] = []
  for (const { middle, text } of words.toSorted((a, b) => a.middle.y - b.middle.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(line.y - middle.y) < 2) line.text += text
    else lines.push({ y: middle.y, text })
  }
  return lines.map(({ text }) => squashed(text))
}

function holds(box: Rect, { x, y, width, height }: Rect): boolean {
  // What a font reserves above and below its letters may reach over an edge.
  const slack = 2
  return (
    x >= box.x - 0.5 &&
    x + width <= box.x + box.width + 0.5 &&
    y >= box.y - slack &&
    y + height <= box.y + box.height + slack
  )
}

const figures = [
  { cards: 100, lens: 'experience', bytes: 150_000 },
  { cards: 1000, lens: 'blueprint', bytes: 700_000 },
  { cards: 3000, lens: 'journey', bytes: 1_500_000 }
] as const

it.each(figures)(
  'a PDF of $cards cards holds each inside of its place, broken as on the canvas',
  async (figure) => {
    const { document, bytes, sheet, place } = await written(figure.cards, figure.lens)
    expect(bytes.length).toBeLessThan(figure.bytes)
    expect(poppler.imageCount(bytes)).toBe(0)
    for (const font of poppler.fonts(bytes)) {
      expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
    }
    const cards = sheet.items.filter(
      ({ role, recordId }) => role === 'card' && document.card.has(recordId ?? '')
    )
    expect(cards.length).toBeGreaterThan(figure.cards / 2)
    const [root, page, ...tags] = poppler.tags(bytes)
    expect([root, page]).toEqual(['Document', 'Sect'])
    expect(tags.length).toBe(readingOrder(sheet).length)
    if (figure.cards === 100) {
      const structure = squashed(poppler.structure(bytes))
      const texts = cards.map(({ recordId }) => squashed(document.card.get(recordId ?? '')?.text ?? ''))
      expect(texts.filter((text) => !structure.includes(text))).toEqual([])
    }

    const onPaper = ({ x, y, width, height }: SceneItem): Rect => ({
      x: place.x + x * place.scale,
      y: place.y + y * place.scale,
      width: width * place.scale,
      height: height * place.scale
    })
    const [words = []] = poppler.pageWords(bytes)
    const boxes = sheet.items
      .filter((item) => linesOf(item).length > 0)
      .map((item) => ({ item, box: onPaper(item) }))
    const inside = new Map<SceneItem, PdfWord[]>()
    const outside: string[] = []
    for (const word of words) {
      const { item } = boxes.findLast(({ box }) => holds(box, word)) ?? {}
      if (!item) outside.push(word.text)
      else inside.set(item, [...(inside.get(item) ?? []), word])
    }
    expect(outside).toEqual([])
    const onCanvas = new Map(
      lenses[figure.lens]
        .project(document, { ...view, columnWidth: null })
        .items.map((item) => [item.id, item])
    )
    for (const item of cards) {
      const drawn = onCanvas.get(item.id)
      expect(drawn ? linesOf(drawn) : null).toEqual(readLines(inside.get(item) ?? []))
    }
  }
)
