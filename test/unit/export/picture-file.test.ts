import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ExportRefusal } from '../../../electron/export/export-job'
import { suggestedFileName } from '../../../electron/export/file-name'
import { writeExport } from '../../../electron/export/write-export'
import { isMessageKey } from '../../../shared/i18n/translate'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { lenses } from '../../../shared/lenses/lenses'
import { pictureFrame } from '../../../shared/lenses/pixels'
import { allRecords } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { mapsOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { decodedPixels, decodedSize } from '../../fixtures/png'
import { sampleDocument } from '../lenses/sample'

const document = sampleDocument()
const [map] = mapsOf(document)
if (!map) throw new Error('no map')
const phases = phasesOf(document, map.id)
const [firstPhase, secondPhase] = phases
if (!firstPhase || !secondPhase) throw new Error('no phases')
const records = [...allRecords(document)]

const optionsOf = (over: Partial<ExportOptions>): ExportOptions => ({
  ...wholeExport,
  format: 'png',
  mapId: map.id,
  lenses: ['journey'],
  page: 'A3',
  orientation: 'landscape',
  locale: 'fr',
  scale: 0.5,
  ...over
})

async function write(over: Partial<ExportOptions>): Promise<Uint8Array> {
  const fontsDir = join(import.meta.dirname, '../../../resources/fonts')
  const job = { records, revision: 1, fontsDir, assets: new Map(), createdAt: '2026-11-25T09:00:00.000Z' }
  return (await writeExport({ ...job, options: optionsOf(over) }, () => undefined)).bytes
}

const svgOf = async (over: Partial<ExportOptions>): Promise<string> =>
  new TextDecoder().decode(await write({ format: 'svg', ...over }))

function alphas(png: Uint8Array): { at(x: number, y: number): number; share(of: number): number } {
  const { width } = decodedSize(png)
  const all = decodedPixels(png).filter((_, index) => index % 4 === 3)
  return {
    at: (x, y) => all[y * width + x] ?? -1,
    share: (of) => all.filter((alpha) => alpha === of).length / all.length
  }
}

const sidesOf = (svg: string): { width: number; height: number; viewBox: readonly number[] } => {
  const [, width = '', height = '', viewBox = ''] =
    /<svg [^>]*?width="([^"]+)" height="([^"]+)"[^>]*? viewBox="([^"]+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height), viewBox: viewBox.split(' ').map(Number) }
}

describe('the size of a picture', () => {
  it('is the width asked for, the height following the map', async () => {
    const { viewBox } = sidesOf(await svgOf({}))
    const [, , width = 1, height = 0] = viewBox
    for (const wanted of [333, 1920]) {
      const pixels = { width: wanted, height: null }
      const size = { width: wanted, height: Math.round((wanted * height) / width) }
      expect(decodedSize(await write({ pixels }))).toEqual(size)
      expect(sidesOf(await svgOf({ pixels }))).toEqual({ ...size, viewBox })
    }
  })

  it('is both sides asked for, with the whole map in the middle', async () => {
    for (const [width, height] of [
      [1600, 900],
      [300, 900]
    ] as const) {
      const png = await write({ pixels: { width, height }, background: 'transparent' })
      expect(decodedSize(png)).toEqual({ width, height })
      const svg = sidesOf(await svgOf({ pixels: { width, height } }))
      expect(svg).toMatchObject({ width, height })
      const [x = 0, y = 0, across = 0, down = 0] = svg.viewBox
      expect(across / down).toBeCloseTo(width / height, 3)
      expect(Math.min(-x, -y)).toBeCloseTo(0)
      expect(Math.max(-x, -y)).toBeGreaterThan(1)
    }
  })

  it('never distorts: a point is as many pixels across as down, and the scene lies inside', () => {
    const scene = { width: 2_013.4, height: 977.1 }
    for (const pixels of [
      { width: 1, height: 1 },
      { width: 4_000, height: 10 },
      { width: 10, height: 4_000 },
      { width: 1_920, height: 1_080 }
    ]) {
      const { area, size } = pictureFrame(scene, 2, pixels)
      expect(size).toEqual(pixels)
      expect(area.width / size.width).toBeCloseTo(area.height / size.height)
      expect(area.width + 0.001).toBeGreaterThan(scene.width)
      expect(area.height + 0.001).toBeGreaterThan(scene.height)
      expect(area.x * 2 + area.width).toBeCloseTo(scene.width)
    }
  })
})

describe('the background of a picture', () => {
  it('is white up to the corners, or nothing between the cards', async () => {
    expect(alphas(await write({})).share(255)).toBe(1)
    for (const lens of lensIds) {
      const bare = alphas(await write({ lenses: [lens], scale: 0.25, background: 'transparent' }))
      expect(bare.at(0, 0)).toBe(0)
      expect(bare.share(0)).toBeGreaterThan(0.3)
      expect(bare.share(255)).toBeGreaterThan(0.05)
    }
    expect(await svgOf({})).toMatch(/<rect x="0" y="0" [^>]*fill="#FFFFFF"\/>/)
    expect(await svgOf({ background: 'transparent' })).not.toMatch(/<rect x="0" y="0" [^>]*fill="#FFFFFF"\/>/)
  })
})

describe('what a picture shows', () => {
  it('is one phase with the lane headers, and its name in the file’s', async () => {
    const whole = sidesOf(await svgOf({}))
    const svg = await svgOf({ phaseId: secondPhase.id })
    const shown = (some: readonly { id: string }[]): string[] =>
      some.map(({ id }) => id).filter((id) => svg.includes(`data-record-id="${id}"`))
    expect(shown(phases)).toEqual([secondPhase.id])
    const steps = stepsOf(document, secondPhase.id)
    expect(shown([...document.step.values()])).toEqual(steps.map(({ id }) => id))
    expect(shown([...document.lane.values()]).length).toBeGreaterThan(3)
    expect(sidesOf(svg).width).toBeLessThan(whole.width)
    expect(suggestedFileName(records, optionsOf({ phaseId: secondPhase.id }))).toContain(secondPhase.name)
  })

  it('is what is selected, with a little paper around it and without a title', async () => {
    const view = { mapId: map.id, locale: 'fr', measurer, columnWidth: null } as const
    const scene = lenses.journey.project(document, view)
    const [card] = scene.items.filter(({ role }) => role === 'card')
    if (!card?.recordId) throw new Error('no card')
    const svg = await svgOf({ selectedIds: [card.recordId] })
    const { width, height } = sidesOf(svg)
    expect(width).toBeGreaterThanOrEqual(card.width)
    expect(width).toBeLessThanOrEqual(card.width + 24)
    expect(height).toBeLessThanOrEqual(card.height + 24)
    expect(svg).toContain(`data-record-id="${card.recordId}"`)
    // Neither the sheet's title nor half of the card below.
    expect(svg.match(/data-role="card"/g)).toHaveLength(1)
    expect(svg).not.toMatch(/data-role="(phase|lane|step)"/)
    const png = await write({ selectedIds: [card.recordId], pixels: { width: 640, height: 480 } })
    expect(decodedSize(png)).toEqual({ width: 640, height: 480 })
    const [step] = stepsOf(document, firstPhase.id)
    const column = scene.columns.find(({ stepId }) => stepId === step?.id)
    expect(sidesOf(await svgOf({ selectedIds: [step?.id ?? ''] }))).toMatchObject({
      width: column?.width,
      height: scene.height
    })
  })

  it('is refused where it is not there, or too large', async () => {
    const refusalOf = (over: Partial<ExportOptions>): Promise<unknown> =>
      write(over).then(
        () => null,
        (error: unknown) => (error instanceof ExportRefusal ? error.failure.code : error)
      )
    const codes = [
      await refusalOf({ selectedIds: ['card_gone'] }),
      await refusalOf({ phaseId: 'phase_gone' }),
      await refusalOf({ pixels: { width: 40_000, height: 40_000 } }),
      await refusalOf({ format: 'svg', pixels: { width: 70_000, height: null } })
    ]
    expect(codes).toEqual([
      'export.nothingSelected',
      'export.unknownPhase',
      'export.tooManyPixels',
      'export.tooManyPixels'
    ])
    for (const code of codes) expect(isMessageKey(`error.${code}`), String(code)).toBe(true)
  })
})
