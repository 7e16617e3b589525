import { expect, test } from 'vitest'
import { invitationOf } from '../../../renderer/canvas/marks/invitation-place'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { chevron } from '../../../shared/lenses/layout/header'
import { phaseTop } from '../../../shared/lenses/layout/phase-header'
import type { Document } from '../../../shared/model/document'
import type { LensId } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import { sampleDocument, sampleScene } from './scene-of-sample'

const sample = sampleDocument()

function after(document: Document, ...commands: readonly Command[]): Document {
  return commands.reduce((current, command) => {
    const applied = apply(current, command)
    if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`)
    return applyPatch(current, applied.patch)
  }, document)
}

const invited = (document: Document, lens: LensId) => invitationOf(document, sampleScene(document, lens))

const noCards = after(sample, { type: 'card.remove', cardIds: [...sample.card.values()].map(({ id }) => id) })
const noFeelings = after(
  noCards,
  ...[...noCards.emotion.values()].map(({ id }): Command => ({ type: 'emotion.remove', emotionId: id }))
)
const noSteps = after(
  noFeelings,
  ...[...noFeelings.step.values()].map(({ id }): Command => ({ type: 'step.remove', stepId: id }))
)
const nothing = after(
  noSteps,
  ...[...noSteps.phase.values()].map(({ id }): Command => ({ type: 'phase.remove', phaseId: id }))
)

test('a map with a note invites nowhere', () => {
  for (const lens of ['journey', 'experience', 'blueprint'] as const) expect(invited(sample, lens)).toBeNull()
})

test('each lens invites to what it is begun with, in the first step', () => {
  const kindIn = (document: Document, lens: LensId) => {
    const invitation = invited(document, lens)
    return invitation?.kind === 'card' ? invitation.laneKind : invitation?.kind
  }
  expect(kindIn(noCards, 'journey')).toBe('customerAction')
  expect(kindIn(noCards, 'blueprint')).toBe('customerAction')
  expect(kindIn(noFeelings, 'experience')).toBe('feeling')
  expect(kindIn(noCards, 'experience')).toBe('thought')
  const { columns } = sampleScene(noCards, 'journey')
  const invitation = invited(noCards, 'journey')
  expect(invitation?.kind === 'card' && invitation.cell.stepId).toBe(columns[0]?.stepId)
})

test('without steps it invites to the first, in its phase; without phases to the first of all', () => {
  const step = invited(noSteps, 'journey')
  const scene = sampleScene(noSteps, 'journey')
  expect(step).toMatchObject({ kind: 'step', phaseId: scene.columns[0]?.phaseId })
  expect(step?.rect.y).toBeGreaterThan(phaseTop + chevron)
  for (const lens of ['journey', 'experience', 'blueprint'] as const) {
    const phase = invited(nothing, lens)
    expect(phase).toMatchObject({ kind: 'phase', pane: 'top', rect: { y: phaseTop, height: chevron } })
    expect(phase?.rect.width).toBeGreaterThan(100)
  }
})
