import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import { findRecord } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import type { Phase } from '../../../shared/model/phase'
import type { Step } from '../../../shared/model/step'
import { phasesOf, stepsOfMap } from '../../../shared/model/structure'
import type { Translate } from '../messages'
import type { Workbench } from '../workbench'
import { editRecord } from './editing'
import { select } from './focus'
import { currentPlace } from './structure-actions'

/** The step that a split or a merge is about: that of the selection or of the focus. */
export function currentStep(workbench: Workbench): Step | undefined {
  return workbench.editor.store.getState().document.step.get(currentPlace(workbench).stepId ?? '')
}

function currentPhase(workbench: Workbench): Phase | undefined {
  return workbench.editor.store.getState().document.phase.get(currentPlace(workbench).phaseId ?? '')
}

/** The cards named go to a new step right after, which is then named. */
export function splitStep(
  workbench: Workbench,
  stepId: Id<'step'>,
  name: string,
  cardIds: readonly Id<'card'>[]
): Applied {
  const newStepId = newId('step')
  return dispatch(
    workbench,
    { type: 'step.split', stepId, newStepId, name, cardIds: [...cardIds] },
    newStepId
  )
}

/** The selected steps, where there are several; else the current one with the next. */
export function stepsToMerge(workbench: Workbench): readonly Id<'step'>[] {
  const { document } = workbench.editor.store.getState()
  const selected = workbench.session.getState().selection.flatMap((id) => document.step.get(id)?.id ?? [])
  if (selected.length > 1) return selected
  const step = currentStep(workbench)
  return step ? withNext(stepsOfMap(document, step.mapId), step.id) : []
}

export function mergeSteps(workbench: Workbench, stepIds = stepsToMerge(workbench)): Applied | null {
  if (stepIds.length < 2) return null
  const { document } = workbench.editor.store.getState()
  const wanted = new Set<string>(stepIds)
  const mapId = document.step.get(stepIds[0] ?? '')?.mapId ?? workbench.session.getState().mapId
  const kept = stepsOfMap(document, mapId).find(({ id }) => wanted.has(id))
  return dispatch(workbench, { type: 'step.merge', stepIds: [...stepIds] }, kept?.id)
}

/** The step before the current one; what it is merged into from the menu. */
export function previousStep(workbench: Workbench): Step | undefined {
  const step = currentStep(workbench)
  if (!step) return undefined
  const steps = stepsOfMap(workbench.editor.store.getState().document, step.mapId)
  return steps[steps.findIndex(({ id }) => id === step.id) - 1]
}

/** A phase that begins at the current step and takes those that follow it, ready to be named. */
export function splitPhase(workbench: Workbench, t: Translate): Applied | null {
  const step = currentStep(workbench)
  if (!step) return null
  const phaseId = newId('phase')
  const applied = dispatch(
    workbench,
    { type: 'phase.split', stepId: step.id, phaseId, name: t('shell.newPhase') },
    phaseId
  )
  if (applied.ok) editRecord(workbench, phaseId)
  return applied
}

export function phasesToMerge(workbench: Workbench): readonly Id<'phase'>[] {
  const { document } = workbench.editor.store.getState()
  const selected = workbench.session.getState().selection.flatMap((id) => document.phase.get(id)?.id ?? [])
  if (selected.length > 1) return selected
  const phase = currentPhase(workbench)
  return phase ? withNext(phasesOf(document, phase.mapId), phase.id) : []
}

export function mergePhases(workbench: Workbench): Applied | null {
  const phaseIds = phasesToMerge(workbench)
  if (phaseIds.length < 2) return null
  const { document } = workbench.editor.store.getState()
  const wanted = new Set<string>(phaseIds)
  const mapId = document.phase.get(phaseIds[0] ?? '')?.mapId ?? workbench.session.getState().mapId
  const kept = phasesOf(document, mapId).find(({ id }) => wanted.has(id))
  return dispatch(workbench, { type: 'phase.merge', phaseIds: [...phaseIds] }, kept?.id)
}

function withNext<I extends string>(siblings: readonly { readonly id: I }[], id: I): readonly I[] {
  const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]
  return next ? [id, next.id] : [id]
}

function dispatch(workbench: Workbench, command: Command, selected: string | undefined): Applied {
  const applied = workbench.editor.dispatch(command)
  const found = selected && findRecord(workbench.editor.store.getState().document, selected)
  if (applied.ok && found) select(workbench, found.id)
  return applied
}
