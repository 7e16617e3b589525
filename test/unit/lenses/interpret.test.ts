import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { yOfScore } from '../../../shared/lenses/charts/curve-scale'
import { dropTarget } from '../../../shared/lenses/drop-target'
import { lenses } from '../../../shared/lenses/lenses'
import type { Id } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from './sample'

const document = sampleDocument()
const mapId: Id<'map'> = 'map_onboardingSaas'
const sceneOf = (lens: LensId) =>
  lenses[lens].project(document, { mapId, locale: 'fr', measurer, columnWidth: null })

function drop(lens: LensId, recordId: string, point: { x: number; y: number }): Command | null {
  return lenses[lens].interpret({ kind: 'drop', recordId, ...point }, document, sceneOf(lens))
}

function itemOf(lens: LensId, id: string) {
  const item = sceneOf(lens).items.find((each) => each.id === id)
  if (!item) throw new Error(`${id} is not drawn`)
  return item
}

function middleOf(lens: LensId, id: string) {
  const { x, y, width, height } = itemOf(lens, id)
  return { x: x + width / 2, y: y + height / 2 }
}

test('a card dropped in another cell moves there; what the lens says, the commands accept', () => {
  const { x } = middleOf('journey', 'step_negocier')
  const { y } = middleOf('journey', 'card_comparerCustomerAction')
  const command = drop('journey', 'card_comparerCustomerAction', { x, y: y + 40 })
  expect(command).toEqual({
    type: 'card.move',
    cardId: 'card_comparerCustomerAction',
    cell: { laneId: 'lane_customerAction', stepId: 'step_negocier', phaseId: null },
    after: 'card_negocierCustomerAction'
  })
  if (command) expect(apply(document, command).ok).toBe(true)
})

test('the place between two cards is told by the point’s height', () => {
  const target = itemOf('journey', 'card_migrerPain')
  const x = target.x + target.width / 2
  const above = drop('journey', 'card_comparerPain', { x, y: target.y + 4 })
  const below = drop('journey', 'card_comparerPain', { x, y: target.y + target.height - 4 })
  expect(above).toMatchObject({ after: null })
  expect(below).toMatchObject({ after: 'card_migrerPain' })
})

test('a card dropped where it lies, or outside of every column, means nothing', () => {
  expect(drop('journey', 'card_comparerPain', middleOf('journey', 'card_comparerPain'))).toBeNull()
  expect(drop('journey', 'card_comparerPain', { x: 40, y: 400 })).toBeNull()
})

test('a card that hangs on a phase stays on a phase', () => {
  const { y } = middleOf('journey', 'card_achatActivity')
  const { x } = middleOf('journey', 'phase_adoption')
  expect(drop('journey', 'card_achatActivity', { x, y })).toMatchObject({
    type: 'card.move',
    cell: { laneId: 'lane_activity', stepId: null, phaseId: 'phase_adoption' }
  })
})

test('steps, phases, lanes and milestones move along their own axis', () => {
  const second = itemOf('journey', 'step_negocier')
  expect(drop('journey', 'step_comparer', { x: second.x + second.width - 8, y: 0 })).toEqual({
    type: 'step.move',
    stepId: 'step_comparer',
    phaseId: 'phase_achat',
    after: 'step_negocier'
  })
  expect(drop('journey', 'step_comparer', { x: second.x + 8, y: 0 })).toBeNull()
  const phase = itemOf('journey', 'phase_onboarding')
  expect(drop('journey', 'phase_achat', { x: phase.x + phase.width - 8, y: 20 })).toEqual({
    type: 'phase.move',
    phaseId: 'phase_achat',
    after: 'phase_onboarding'
  })
  const lane = itemOf('blueprint', 'lane_frontstage')
  expect(drop('blueprint', 'lane_evidence', { x: 20, y: lane.y + lane.height - 6 })).toEqual({
    type: 'lane.move',
    laneId: 'lane_evidence',
    lens: 'blueprint',
    after: 'lane_frontstage'
  })
  expect(drop('journey', 'milestone_achat', { x: phase.x + phase.width, y: 60 })).toBeNull()
})

test('a curve point snaps to a tenth and stays on the scale', () => {
  const scene = sceneOf('experience')
  const top = scene.rows[0]?.y ?? 0
  const drag = (score: number) =>
    lenses.experience.interpret(
      { kind: 'dragPoint', emotionItemId: 'emotion_comparerClaire', y: top + yOfScore(score) },
      document,
      scene
    )
  expect(drag(1.234)).toMatchObject({
    type: 'step.setEmotion',
    stepId: 'step_comparer',
    changes: { score: 1.2 }
  })
  expect(drag(9)).toMatchObject({ changes: { score: 2 } })
  expect(drag(0.4)).toBeNull()
})

test('two cards connect in the blueprint only, once', () => {
  const connect = (lens: LensId, fromCardId: Id<'card'>, toCardId: Id<'card'>) =>
    lenses[lens].interpret({ kind: 'connect', fromCardId, toCardId }, document, sceneOf(lens))
  expect(connect('blueprint', 'card_comparerEvidence', 'card_comparerBackstage')).toMatchObject({
    type: 'connection.add',
    direction: 'oneWay'
  })
  expect(connect('blueprint', 'card_comparerCustomerAction', 'card_comparerFrontstage')).toBeNull()
  expect(connect('blueprint', 'card_comparerEvidence', 'card_comparerEvidence')).toBeNull()
  expect(connect('journey', 'card_comparerPain', 'card_comparerDelight')).toBeNull()
})

test('the indicator lies in the cell that the card would land in', () => {
  const scene = sceneOf('journey')
  const point = middleOf('journey', 'card_migrerPain')
  const target = dropTarget(scene, document, 'card_comparerPain', point)
  const column = scene.columns.find(({ stepId }) => stepId === 'step_migrer')
  if (target?.kind !== 'card' || !column) throw new Error('no target')
  expect(target.indicator.x).toBeGreaterThan(column.x)
  expect(target.indicator.x + target.indicator.width).toBeLessThan(column.x + column.width)
})
