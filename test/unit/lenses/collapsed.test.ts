import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { dropTarget, isRefusedByCollapse } from '../../../shared/lenses/drop-target'
import type { LensView } from '../../../shared/lenses/lens'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import { cardsOf, lanesOf, mapsOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { measurer, sampleDocument } from '../canvas/scene-of-sample'

const document = sampleDocument()
const mapId = mapsOf(document)[0]?.id ?? 'map_'
const [first, second] = phasesOf(document, mapId)
const collapsedPhases: ReadonlySet<string> = new Set([second?.id ?? ''])

function project(lens: (typeof lensIds)[number], more: Partial<LensView> = {}, of = document): Scene {
  return lenses[lens].project(of, { mapId, locale: 'fr', measurer, columnWidth: null, ...more })
}

function changed(before: Document, command: Command): Document {
  const applied = apply(before, command)
  if (!applied.ok) throw new Error(applied.refusal.code)
  return applyPatch(before, applied.patch)
}

const drawnCards = (scene: Scene) => scene.items.filter(({ role }) => role === 'card').map(({ id }) => id)

describe.each(lensIds)('in the %s lens', (lens) => {
  const whole = project(lens)
  const lane = lanesOf(document, mapId, lens)[0]
  const collapsedLanes: ReadonlySet<string> = new Set([lane?.id ?? ''])

  test('a collapsed phase is one narrow column that says what it hides', () => {
    const scene = project(lens, { collapsedPhases })
    const columns = scene.columns.filter(({ phaseId }) => phaseId === second?.id)
    expect(columns.map(({ stepId, collapsed }) => [stepId, collapsed])).toEqual([[null, true]])
    expect(scene.width).toBeLessThan(whole.width)
    const hidden = new Set(stepsOf(document, second?.id ?? 'phase_').map(({ id }) => id))
    const shown = drawnCards(whole).filter((id) => !hidden.has(document.card.get(id)?.stepId ?? 'step_'))
    expect(new Set(drawnCards(scene))).toEqual(
      new Set(shown.filter((id) => document.card.get(id)?.phaseId !== second?.id))
    )
    const label = scene.items.find(({ id }) => id === second?.id)?.label
    expect(label).toContain(second?.name)
    expect(label).toMatch(/repliée\u00a0: \d+ étapes, \d+ notes/)
  })

  test('a collapsed lane is a thin row that counts its cards cell by cell', () => {
    const scene = project(lens, { collapsedLanes })
    const row = scene.rows.find(({ laneId }) => laneId === lane?.id)
    expect(row).toMatchObject({ collapsed: true, height: 34 })
    expect(drawnCards(scene).some((id) => document.card.get(id)?.laneId === lane?.id)).toBe(false)
    const counted = scene.items
      .filter(({ id }) => id.startsWith(`${lane?.id}:`) && id.endsWith(':count'))
      .flatMap(({ primitives }) => primitives.flatMap((each) => (each.kind === 'text' ? each.lines : [])))
    const total = [...document.card.values()].filter(({ laneId }) => laneId === lane?.id).length
    expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(total)
  })

  test('ids stay unique, and the same sets give the same items', () => {
    const view = { collapsedPhases, collapsedLanes }
    project(lens)
    const scene = project(lens, view)
    expect(new Set(scene.items.map(({ id }) => id)).size).toBe(scene.items.length)
    const again = project(lens, view)
    const known = new Map(scene.items.map((item) => [item.id, item]))
    expect(again.items.filter((item) => known.get(item.id) !== item).map(({ id }) => id)).toEqual([])
  })

  test('everything collapsed still draws', () => {
    const all = {
      collapsedPhases: new Set(phasesOf(document, mapId).map(({ id }) => id)),
      collapsedLanes: new Set(lanesOf(document, mapId, lens).map(({ id }) => id))
    }
    expect(drawnCards(project(lens, all))).toEqual([])
  })
})

describe('counting', () => {
  const wordsOf = (scene: Scene, id: string) =>
    scene.items
      .filter((each) => each.id === id)
      .flatMap(({ primitives }) => primitives.flatMap((each) => (each.kind === 'text' ? each.lines : [])))

  test('a free note hides with its lane or its step, and is counted with them', () => {
    const lane = lanesOf(document, mapId, 'journey')[0]
    const step = stepsOf(document, second?.id ?? 'phase_')[0]
    if (!lane || !step) throw new Error('the sample has lanes and steps')
    const place = { lens: 'journey', laneId: lane.id, stepId: step.id, x: 10, y: 60 } as const
    const annotationId = 'annotation_laid'
    const laid = changed(document, {
      type: 'annotation.add',
      annotationId,
      mapId,
      kind: 'note',
      text: 'Là',
      place
    })
    const isDrawn = (scene: Scene) => scene.items.some(({ id }) => id === annotationId)
    expect(isDrawn(project('journey', {}, laid))).toBe(true)
    const lanes = { collapsedLanes: new Set([lane.id]) }
    const phases = { collapsedPhases }
    for (const [view, id] of [
      [lanes, `${lane.id}:${step.id}:count`],
      [phases, `${lane.id}:${second?.id}:count`]
    ] as const) {
      const scene = project('journey', view, laid)
      expect(isDrawn(scene)).toBe(false)
      expect(Number(wordsOf(scene, id)[0])).toBe(Number(wordsOf(project('journey', view), id)[0] ?? 0) + 1)
    }
  })

  test('steps that go from one collapsed phase to another take their counts along', () => {
    const lane = lanesOf(document, mapId, 'journey')[0]
    const step = stepsOf(document, second?.id ?? 'phase_')[0]
    if (!lane || !step || !first) throw new Error('the sample has lanes and steps')
    const view = { collapsedPhases: new Set(phasesOf(document, mapId).map(({ id }) => id)) }
    const count = (scene: Scene) => Number(wordsOf(scene, `${lane.id}:${first.id}:count`)[0])
    const before = count(project('journey', view))
    const moved = changed(document, { type: 'step.move', stepId: step.id, phaseId: first.id, after: null })
    const along = cardsOf(document, { laneId: lane.id, stepId: step.id, phaseId: null }).length
    expect(along).toBeGreaterThan(0)
    expect(count(project('journey', view, moved))).toBe(before + along)
  })
})

describe('connections', () => {
  const phaseOf = (cardId: string) => {
    const card = document.card.get(cardId)
    return card?.phaseId ?? document.step.get(card?.stepId ?? '')?.phaseId
  }
  const drawn = (scene: Scene) =>
    new Map(scene.items.flatMap((each) => (document.connection.has(each.id) ? [[each.id, each]] : [])))

  test('end at the count of what a collapsed phase hides, and are hidden with both their cards', () => {
    const scene = project('blueprint', { collapsedPhases })
    const arrows = drawn(scene)
    const hides = (cardId: string) => phaseOf(cardId) === second?.id
    for (const { id, fromCardId, toCardId } of document.connection.values()) {
      if (!drawn(project('blueprint')).has(id)) continue
      const sameLane = document.card.get(fromCardId)?.laneId === document.card.get(toCardId)?.laneId
      const isInside = hides(fromCardId) && hides(toCardId) && sameLane
      expect(arrows.has(id), id).toBe(!isInside)
    }
    const entering = [...document.connection.values()].find(
      ({ fromCardId, toCardId }) => hides(toCardId) && !hides(fromCardId)
    )
    const arrow = arrows.get(entering?.id ?? 'connection_')
    const laneId = document.card.get(entering?.toCardId ?? 'card_')?.laneId
    const count = scene.items.find(({ id }) => id === `${laneId}:${second?.id}:count`)
    const end = arrow?.primitives.flatMap((each) => (each.kind === 'line' ? each.points : [])).at(-1)
    if (!arrow || !end || !count) throw new Error('no arrow reaches the collapsed phase')
    const [x, y] = [arrow.x + end[0], arrow.y + end[1]]
    expect(x).toBeGreaterThanOrEqual(count.x - 3)
    expect(x).toBeLessThanOrEqual(count.x + count.width + 3)
    expect(y).toBeGreaterThanOrEqual(count.y - 3)
    expect(y).toBeLessThanOrEqual(count.y + count.height + 3)
  })

  test('end at the counts of a collapsed lane', () => {
    const connection = [...document.connection.values()].find(
      ({ fromCardId, toCardId }) =>
        document.card.get(fromCardId)?.laneId !== document.card.get(toCardId)?.laneId
    )
    const laneId = document.card.get(connection?.toCardId ?? 'card_')?.laneId ?? ''
    const scene = project('blueprint', { collapsedLanes: new Set([laneId]) })
    expect(drawn(scene).has(connection?.id ?? 'connection_')).toBe(true)
  })
})

describe('the curve', () => {
  const wordsOf = (scene: Scene, suffix: string) =>
    scene.items
      .filter(({ id }) => id.endsWith(suffix))
      .flatMap(({ primitives }) => primitives.flatMap((each) => (each.kind === 'text' ? each.lines : [])))

  test('keeps its peak, trough and end where they are, whatever is collapsed', () => {
    const pills = wordsOf(project('experience'), ':pill')
    for (const phase of phasesOf(document, mapId)) {
      const scene = project('experience', { collapsedPhases: new Set([phase.id]) })
      for (const words of wordsOf(scene, ':pill')) expect(pills).toContain(words)
    }
  })

  test('goes through the feelings of a collapsed phase', () => {
    const scene = project('experience', { collapsedPhases })
    const dots = scene.items.find(({ id }) => id === 'curve:collapsed')
    const felt = stepsOf(document, second?.id ?? 'phase_').length
    expect(dots?.primitives.length).toBe(felt)
  })
})

describe('dropping', () => {
  const lane = lanesOf(document, mapId, 'journey')[0]
  const step = stepsOf(document, first?.id ?? 'phase_')[0]
  if (!lane || !step || !second) throw new Error('the sample has lanes, phases and steps')

  test('a card on a collapsed lane goes to the end of the cell', () => {
    const scene = project('journey', { collapsedLanes: new Set([lane.id]) })
    const row = scene.rows.find(({ laneId }) => laneId === lane.id)
    const column = scene.columns.find(({ stepId }) => stepId === step.id)
    const card = [...document.card.values()].find(({ laneId, stepId }) => laneId !== lane.id && stepId)
    if (!row || !column || !card) throw new Error('nothing to drop')
    const target = dropTarget(scene, document, card.id, { x: column.x + 20, y: row.y + 3 })
    const last = cardsOf(document, { laneId: lane.id, stepId: step.id, phaseId: null }).at(-1)
    expect(target).toMatchObject({ kind: 'card', cell: { laneId: lane.id }, after: last?.id })
  })

  test('a card finds no place in a collapsed phase, a step goes to its end', () => {
    const scene = project('journey', { collapsedPhases })
    const column = scene.columns.find(({ phaseId }) => phaseId === second.id)
    const row = scene.rows[0]
    const [card] = document.card.keys()
    if (!row || !column || !card) throw new Error('nothing to drop')
    const at = { x: column.x + 20, y: row.y + 10 }
    expect(dropTarget(scene, document, card, at)).toBeNull()
    expect(isRefusedByCollapse(scene, document, card, at, [])).toBe(true)
    expect(isRefusedByCollapse(scene, document, card, { ...at, x: column.x - 20 }, [])).toBe(false)
    expect(isRefusedByCollapse(scene, document, step.id, at, [])).toBe(false)
    expect(dropTarget(scene, document, step.id, at)).toMatchObject({
      kind: 'step',
      phaseId: second.id,
      after: stepsOf(document, second.id).at(-1)?.id
    })
  })
})
