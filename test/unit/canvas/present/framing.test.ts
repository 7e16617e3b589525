import { describe, expect, it } from 'vitest'
import { framingOf, pointOnScreen, scrollTo, spanOf } from '../../../../renderer/canvas/present/framing'
import { pointedIn, pointOf } from '../../../../renderer/canvas/present/pointed'
import { actOfKey } from '../../../../renderer/canvas/present/presentation-keys'
import { isSpokenAbout } from '../../../../renderer/canvas/present/spoken-about'
import { seenOf } from '../../../../renderer/canvas/viewport/geometry'
import type { PresentationPlace } from '../../../../renderer/editor/present/presentation-place'
import { lenses } from '../../../../shared/lenses/lenses'
import type { ScenePane } from '../../../../shared/lenses/scene'
import { lensIds } from '../../../../shared/model/lens-id'
import { phasesOf } from '../../../../shared/model/structure'
import { measurer, sampleDocument } from '../scene-of-sample'

const document = sampleDocument()
const [map] = document.map.values()
if (!map) throw new Error('no map')
const mapId = map.id
const phases = phasesOf(document, mapId)
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 }
]
const whole = (lens: PresentationPlace['lens']): PresentationPlace => ({
  mapId,
  lens,
  phaseId: null,
  stepId: null
})

describe.each(lensIds)('the framing of a stop, %s', (lens) => {
  const scene = lenses[lens].project(document, { mapId, locale: 'fr', measurer, columnWidth: null })

  it.each(sizes)('shows the whole map on $width x $height', (size) => {
    const { x, y, zoom, below } = framingOf(scene, whole(lens), size, 0)
    expect(below).toBe(0)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + scene.width * zoom).toBeLessThanOrEqual(size.width)
    expect(y + scene.height * zoom).toBeLessThanOrEqual(size.height)
  })

  it.each(sizes)('shows every phase in its width beside the lane names on $width x $height', (size) => {
    for (const { id } of phases) {
      const place = { ...whole(lens), phaseId: id }
      const { x, zoom, left, below } = framingOf(scene, place, size, 0)
      const span = spanOf(scene, place)
      if (!span) throw new Error('no span')
      expect(x + span.x * zoom).toBeGreaterThanOrEqual(left + scene.laneHeaderWidth * zoom - 1)
      expect(x + (span.x + span.width) * zoom).toBeLessThanOrEqual(size.width + 1)
      // What does not fit at a readable size is scrolled to its end, and no further.
      const { y } = framingOf(scene, place, size, 1e6)
      if (below > 0) expect(y + scene.height * zoom).toBeLessThan(size.height)
      expect(framingOf(scene, place, size, 1e6).below).toBe(0)
    }
  })

  it('shows a rectangle of the sheet', () => {
    const size = { width: 1920, height: 1080 }
    const shown = seenOf(framingOf(scene, whole(lens), size, 0), size)
    expect(shown.x).toBeLessThanOrEqual(0)
    expect(shown.x + shown.width).toBeGreaterThanOrEqual(scene.width)
  })
})

describe('what is spoken about', () => {
  const scene = lenses.experience.project(document, { mapId, locale: 'fr', measurer, columnWidth: null })
  const quote = scene.items.find(({ role }) => role === 'quote')
  const emotion = document.emotion.get(quote?.recordId ?? '')
  if (!quote || !emotion) throw new Error('no quote')
  const step = document.step.get(emotion.stepId)
  if (!step) throw new Error('no step')
  const place = { ...whole('experience'), phaseId: step.phaseId, stepId: step.id }

  it('goes by the step of a record, wherever it is drawn', () => {
    expect(isSpokenAbout(document, place, quote)).toBe(true)
    const other = [...document.step.values()].find(({ phaseId }) => phaseId !== step.phaseId)
    if (!other) throw new Error('no other step')
    expect(isSpokenAbout(document, { ...place, phaseId: other.phaseId, stepId: other.id }, quote)).toBe(false)
    expect(isSpokenAbout(document, { ...place, stepId: null }, quote)).toBe(true)
    expect(isSpokenAbout(document, whole('experience'), quote)).toBe(true)
  })

  it('lights the phase of a step with it', () => {
    const header = (id: string) => scene.items.find((item) => item.id === id) ?? quote
    expect(isSpokenAbout(document, place, header(step.phaseId))).toBe(true)
    const other = phases.find(({ id }) => id !== step.phaseId)
    expect(isSpokenAbout(document, place, header(other?.id ?? ''))).toBe(false)
  })
})

describe('the keys of a presentation', () => {
  const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}, code = '') =>
    actOfKey({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

  it('are those of slides, with the lenses up and down', () => {
    expect(press('ArrowRight')).toEqual({ kind: 'stop', by: 1 })
    expect(press('PageDown')).toEqual({ kind: 'readOn' })
    expect(press(' ')).toEqual({ kind: 'readOn' })
    expect(press('PageUp')).toEqual({ kind: 'stop', by: -1 })
    expect(press('ArrowDown')).toEqual({ kind: 'nextLens', by: 1 })
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ kind: 'light', by: -1 })
    expect(press('Escape')).toEqual({ kind: 'leave' })
    expect(press('z', { ctrlKey: true })).toBeNull()
  })

  it('choose a lens by the digit row of any keyboard, with or without Ctrl', () => {
    expect(press('é', {}, 'Digit2')).toEqual({ kind: 'lens', lens: 'experience' })
    expect(press('3', { ctrlKey: true }, 'Digit3')).toEqual({ kind: 'lens', lens: 'blueprint' })
  })
})

describe('what is pointed at in another window', () => {
  const scene = lenses.journey.project(document, { mapId, locale: 'fr', measurer, columnWidth: null })
  const size = { width: 1280, height: 720 }
  const phase = { ...whole('journey'), phaseId: phases[2]?.id ?? null }
  const framing = framingOf(scene, phase, size, 0)
  const { zoom, x, y, left, top } = framing
  const span = spanOf(scene, phase) ?? { x: 0, width: 0 }
  const view = { mapId, locale: 'fr', measurer, columnWidth: null } as const
  const show = ({ pane, x: atX, y: atY }: { pane: ScenePane; x: number; y: number }) =>
    pointOnScreen(pointedIn(scene, pane, { x: atX, y: atY }), scene, framing, size)
  const near = (point: { x: number; y: number } | null) =>
    point && { x: Math.round(point.x), y: Math.round(point.y) }
  const at = (pointX: number, pointY: number) => near({ x: pointX, y: pointY })

  it('is shown where the room sees it: headers stay, the body moves', () => {
    const [atX, atY] = [span.x + 40, scene.headerHeight + 30]
    expect(near(show({ pane: 'body', x: atX, y: atY }))).toEqual(at(x + atX * zoom, y + atY * zoom))
    expect(near(show({ pane: 'top', x: atX, y: 20 }))).toEqual(at(x + atX * zoom, top + 20 * zoom))
    expect(near(show({ pane: 'left', x: 20, y: atY }))).toEqual(at(left + 20 * zoom, y + atY * zoom))
    expect(near(show({ pane: 'corner', x: 20, y: 20 }))).toEqual(at(left + 20 * zoom, top + 20 * zoom))
  })

  it('is not shown where it is covered, off the screen, or nothing', () => {
    expect(show({ pane: 'body', x: span.x + 40, y: scene.headerHeight - 20 })).toBeNull()
    expect(show({ pane: 'body', x: scene.laneHeaderWidth, y: scene.headerHeight + 30 })).toBeNull()
    expect(show({ pane: 'body', x: span.x + 40, y: scene.height * 20 })).toBeNull()
    expect(pointOnScreen(null, scene, framing, size)).toBeNull()
  })

  it('is found again in a window that has other phases and lanes collapsed', () => {
    const hidden = phases[0]?.id ?? ''
    const lane = scene.rows[1]
    const collapsed = lenses.journey.project(document, {
      ...view,
      collapsedPhases: new Set([hidden]),
      collapsedLanes: new Set([lane?.laneId ?? ''])
    })
    const row = collapsed.rows[3]
    const same = scene.rows[3]
    const column = collapsed.columns.find(({ phaseId }) => phaseId === phase.phaseId)
    if (!row || !same || !column || !lane) throw new Error('no such place')
    const there = pointedIn(collapsed, 'body', { x: column.x + 10, y: row.y + 5 })
    const here = there && pointOf(scene, there)
    expect(here?.x).toBeCloseTo(span.x + 10)
    expect(here?.y).toBeCloseTo(same.y + 5)
    // A phase that is one narrow column there is all of its columns here.
    const narrow = collapsed.columns.find(({ phaseId }) => phaseId === hidden)
    if (!narrow) throw new Error('no collapsed phase')
    const middle = pointedIn(collapsed, 'top', { x: narrow.x + narrow.width / 2, y: 20 })
    const opened = spanOf(scene, { phaseId: narrow.phaseId, stepId: null })
    expect(middle && pointOf(scene, middle)?.x).toBeCloseTo((opened?.x ?? 0) + (opened?.width ?? 0) / 2)
    expect(
      pointOf(scene, { pane: 'body', x: { within: 'step_gone', at: 0 }, y: { within: null, at: 0 } })
    ).toBeNull()
  })

  it('scrolls a stop too tall for the screen to what is worked on, and leaves alone what is seen', () => {
    const tall = { width: 1920, height: 500 }
    const first = framingOf(scene, phase, tall, 0)
    expect(first.below).toBeGreaterThan(0)
    const last = { y: scene.height - 60, height: 50 }
    const down = scrollTo(last, scene, first, tall)
    if (down === null) throw new Error('not scrolled')
    const moved = framingOf(scene, phase, tall, down)
    expect(scrollTo(last, scene, moved, tall)).toBeNull()
    expect(moved.y + (last.y + last.height) * moved.zoom).toBeLessThanOrEqual(tall.height)
    expect(scrollTo({ y: scene.headerHeight + 10, height: 20 }, scene, first, tall)).toBeNull()
  })
})
