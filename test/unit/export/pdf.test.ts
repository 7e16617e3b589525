import { describe, expect, it } from 'vitest'
import { type PdfInfo, type PdfPage, wholePage, writePdf } from '../../../electron/export/pdf'
import { placeOnPage } from '../../../shared/lenses/paper'
import type { Scene, SceneItem, TextStyle } from '../../../shared/lenses/scene'
import { fontBytes, measurer } from '../../fixtures/measurer'
import { poppler, squashed } from '../../fixtures/poppler'

const sans: TextStyle = { family: 'sans', weight: 400, italic: false, size: 12, lineHeight: 16 }
const quote: TextStyle = { family: 'serif', weight: 400, italic: true, size: 16, lineHeight: 20 }
const title: TextStyle = { family: 'serif', weight: 500, italic: false, size: 28, lineHeight: 34 }

function item(over: Partial<SceneItem> & Pick<SceneItem, 'id' | 'primitives'>): SceneItem {
  return {
    recordId: null,
    role: 'card',
    pane: 'body',
    x: 0,
    y: 0,
    width: 100,
    height: 40,
    label: '',
    link: null,
    glance: null,
    edit: null,
    ...over
  }
}

function words(id: string, lines: readonly string[], over: Partial<SceneItem> = {}, style = sans): SceneItem {
  return item({
    id,
    label: lines.join(' '),
    primitives: [
      {
        kind: 'box',
        x: 0,
        y: 0,
        width: 100,
        height: 40,
        radius: [10, 10, 10, 2],
        fill: 'negBg',
        stroke: 'negLine',
        strokeWidth: 1,
        dash: [4, 3],
        shadow: true
      },
      {
        kind: 'text',
        x: 8,
        y: 6,
        lines,
        style,
        colour: 'ink',
        align: 'start',
        strike: false,
        rightToLeft: false
      }
    ],
    ...over
  })
}

function sceneOf(items: readonly SceneItem[]): Scene {
  return {
    lens: 'journey',
    mapId: 'map_1',
    frontPersonaId: null,
    width: 600,
    height: 400,
    headerHeight: 100,
    laneHeaderWidth: 100,
    columns: [],
    rows: [
      { laneId: 'lane_1', name: 'Actions', y: 100, height: 100, cellsFrom: 0, collapsed: false },
      { laneId: 'lane_2', name: 'Irritants', y: 200, height: 100, cellsFrom: 0, collapsed: false }
    ],
    items
  }
}

const info: PdfInfo = {
  title: 'Achat & « relance » <2026>',
  author: 'Cursiva & fils',
  language: 'fr',
  createdAt: '2026-03-24T10:00:00.000Z'
}

function pageOf(scene: Scene, over: Partial<PdfPage> = {}): PdfPage {
  return { ...wholePage('Parcours', scene, placeOnPage(scene, 'A3', 'landscape')), ...over }
}

const write = (...pages: PdfPage[]) => writePdf(pages, info, fontBytes(), new Map(), () => undefined)

describe('writePdf', () => {
  it('writes words that can be selected, in embedded fonts, with no picture', async () => {
    const lines = ['Réglé : 1\u202F240 € → « œuvre »', 'efficace, flux']
    const scene = sceneOf([words('a', lines), words('b', ['« Trois imports → zéro »'], { y: 120 }, quote)])
    const { bytes, missingCharacters } = await write(pageOf(scene))
    const text = squashed(poppler.text(bytes))
    for (const line of [...lines, '« Trois imports → zéro »']) expect(text).toContain(squashed(line))
    expect(missingCharacters).toEqual([])
    const fonts = poppler.fonts(bytes)
    expect(fonts.map(({ name }) => name).sort()).toEqual(['Inter-Regular', 'Newsreader-Italic'])
    expect(fonts.every(({ embedded, subset, unicode }) => embedded && subset && unicode)).toBe(true)
    expect(poppler.imageCount(bytes)).toBe(0)
  })

  it('keeps characters without a shape in the room they were wrapped with', async () => {
    const line = '書類書類書類書類'
    const page = pageOf(sceneOf([words('a', [line])]))
    const { bytes, missingCharacters } = await write(page)
    expect(missingCharacters).toEqual(['書', '類'])
    expect(squashed(poppler.text(bytes))).toContain(line)
    const room = measurer.width(line, sans, sans.size) * (page.views[0]?.scale ?? 0)
    // The space that ends the line counts; twice as wide, as they once were, they would cover the next card.
    for (const { from, to } of poppler.wordSpans(bytes)) expect(to - from).toBeLessThan(room * 1.1)
  })

  it('tags every item in reading order, decoration left out', async () => {
    const scene = sceneOf([
      item({
        id: 'band',
        role: 'background',
        primitives: [
          {
            kind: 'path',
            d: 'M 0 0 L 600 0 L 600 400 L 0 400 Z',
            fill: 'surface2',
            hatch: 'negArea',
            stroke: null,
            width: 0,
            dash: null
          }
        ]
      }),
      words('pain', ['Attend six jours'], { x: 300, y: 210 }),
      words('second', ['Signe'], { x: 300, y: 110 }),
      words('first', ['Compare'], { x: 120, y: 130 }),
      words('lane2', ['Irritants'], { role: 'lane', y: 210, pane: 'left' }),
      words('lane1', ['Actions'], { role: 'lane', y: 110, pane: 'left' }),
      words('step', ['Choisir'], { role: 'step', x: 120, y: 60, pane: 'top' }),
      words('phase', ['Achat'], { role: 'phase', x: 120, y: 10, pane: 'top' }),
      words('title', ['Onboarding'], { role: 'caption', x: 0, y: -40, pane: 'corner' }, title),
      item({ id: 'curve', role: 'curve', x: 0, y: 320, label: 'Courbe', primitives: [] })
    ])
    const structure = poppler.structure((await write(pageOf(scene))).bytes)
    const found = [...structure.matchAll(/^ +(\w+)(?: \(block\))?\n +"([^"]*)"/gm)].map((match) =>
      `${match[1]} ${match[2]?.trim()}`.trim()
    )
    expect(structure).toMatch(/^Document .*\n {2}Sect "Parcours"/)
    expect(found).toEqual([
      'H1 Onboarding',
      'H2 Achat',
      'H3 Choisir',
      'H3 Actions',
      'P Compare',
      'P Signe',
      'H3 Irritants',
      'P Attend six jours',
      'Figure'
    ])
  })

  it('has one page a scene at the size asked for, with bookmarks, titles and readable metadata', async () => {
    const scene = sceneOf([words('a', ['Un'])])
    const { bytes } = await write(
      pageOf(scene),
      wholePage('Blueprint', scene, placeOnPage(scene, 'A4', 'portrait'))
    )
    const about = poppler.info(bytes)
    expect(about).toMatchObject({
      Pages: '2',
      Tagged: 'yes',
      Title: info.title,
      Author: info.author,
      'PDF version': '1.7'
    })
    expect(about['Page 1 size']).toMatch(/^1190\.55 x 841\.89 pts \(A3\)/)
    expect(about['Page 2 size']).toMatch(/^595\.276 x 841\.89 pts \(A4\)/)
    expect(poppler.metadata(bytes)).toContain('Achat &amp; « relance » &lt;2026&gt;')
  })

  it('gives the same bytes for the same job', async () => {
    const scene = sceneOf([words('a', ['Un']), words('b', ['Deux'], { y: 120 })])
    const [first, second] = [await write(pageOf(scene)), await write(pageOf(scene))]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('draws emoji in an embedded font and keeps their characters, tones and joiners too', async () => {
    const lines = ['Équipe 🎉 ok 👩‍🏫', '👍 puis 👍🏽 puis 👩🏿‍🚀 fin', '🇫🇷 et 1️⃣ ✔️', 'Bravo 🎉🔥']
    const scene = sceneOf([words('a', lines), words('b', ['Ravie 🎉 → ❤'], { y: 120 }, quote)])
    const { bytes, missingCharacters } = await write(pageOf(scene))
    expect(missingCharacters).toEqual([])
    const text = poppler.text(bytes)
    for (const line of [...lines, 'Ravie 🎉 → ❤']) expect(text).toContain(line)
    const fonts = poppler.fonts(bytes)
    expect(fonts.map(({ name }) => name)).toContain('NotoEmoji-Regular')
    expect(fonts.every(({ embedded, subset, unicode }) => embedded && subset && unicode)).toBe(true)
    expect(poppler.imageCount(bytes)).toBe(0)
  })

  it('embeds no emoji font where no emoji stand', async () => {
    const { bytes } = await write(pageOf(sceneOf([words('a', ['1 ❤️ © 2026'])])))
    expect(poppler.fonts(bytes).map(({ name }) => name)).toEqual(['Inter-Regular'])
  })

  it('names the characters no font can draw and keeps them for copying', async () => {
    const scene = sceneOf([words('a', ['Fête 🎉 en 日本 👩‍👩‍👧'])])
    const { bytes, missingCharacters } = await write(pageOf(scene))
    expect(missingCharacters).toEqual(['日', '本'])
    expect(squashed(poppler.rawText(bytes))).toContain('Fête🎉en日本👩‍👩‍👧')
  })

  it('draws control characters as nothing', async () => {
    const { bytes, missingCharacters } = await write(
      pageOf(sceneOf([words('a', ['Avant\u000b\u0000Après'])]))
    )
    expect(missingCharacters).toEqual([])
    expect(poppler.text(bytes)).toContain('AvantAprès')
  })
})
