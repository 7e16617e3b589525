import type { Command } from '../../../shared/commands/command'
import { frontPersona } from '../../../shared/model/curves'
import { findRecord } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import { emotionAt, milestoneOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import type { Translate } from '../messages'
import { stepOfRecord } from '../session'
import type { Workbench } from '../workbench'
import { select } from './focus'

type Place = { readonly stepId: Id<'step'> | null; readonly phaseId: Id<'phase'> | null }

/** Where the user is: the step or phase of the selection or the focused cell, else the end of the map. */
export function currentPlace({ editor, session }: Workbench): Place {
  const { document } = editor.store.getState()
  const { selection, focus, mapId } = session.getState()
  const selected = findRecord(document, selection.at(-1) ?? '')
  const stepId = stepOfRecord(document, selection.at(-1)) ?? focus?.stepId ?? null
  if (stepId) return { stepId, phaseId: document.step.get(stepId)?.phaseId ?? null }
  if (selected?.type === 'phase') return { stepId: null, phaseId: selected.id }
  if (selected && 'phaseId' in selected && selected.phaseId)
    return { stepId: null, phaseId: selected.phaseId }
  if (focus?.phaseId) return { stepId: null, phaseId: focus.phaseId }
  return { stepId: null, phaseId: phasesOf(document, mapId).at(-1)?.id ?? null }
}

/** A step after the current one or another place, ready to be named; the first phase is made when there is none. */
export function addStepAfter(workbench: Workbench, t: Translate, place = currentPlace(workbench)): void {
  const { document } = workbench.editor.store.getState()
  const { stepId, phaseId } = place
  const after = stepId ?? (phaseId && stepsOf(document, phaseId).at(-1)?.id) ?? null
  addStep(workbench, t, phaseId, after)
}

function addStep(
  workbench: Workbench,
  t: Translate,
  inPhase: Id<'phase'> | null,
  after: Id<'step'> | null
): void {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  const stepId = newId('step')
  const phaseId = inPhase ?? newId('phase')
  const add: Command = { type: 'step.add', stepId, phaseId, after, name: t('shell.newStep') }
  const commands: Command[] = inPhase
    ? [add]
    : [{ type: 'phase.add', phaseId, mapId, after: null, name: t('shell.newPhase') }, add]
  const [only] = commands
  const applied = editor.dispatch(commands.length === 1 && only ? only : { type: 'batch', commands })
  if (applied.ok) edit(workbench, stepId)
}

/** A step before the current one; where there is none, it is the first of the map or of its phase. */
export function addStepBefore(workbench: Workbench, t: Translate): void {
  const { document } = workbench.editor.store.getState()
  const { stepId, phaseId } = currentPlace(workbench)
  const siblings = phaseId ? stepsOf(document, phaseId) : []
  const before = siblings[siblings.findIndex(({ id }) => id === stepId) - 1]?.id ?? null
  addStep(workbench, t, phaseId, before)
}

/** The lane of the selection leaves the lens in view; its notes stay, and the display menu brings it back. */
export function hideLane({ editor, session }: Workbench): void {
  const { document } = editor.store.getState()
  const { selection, focus, lens } = session.getState()
  const record = findRecord(document, selection.at(-1) ?? '')
  const laneId =
    record?.type === 'lane' ? record.id : record?.type === 'card' ? record.laneId : (focus?.row ?? '')
  const lane = document.lane.get(laneId)
  if (!lane) return
  const applied = editor.dispatch({ type: 'lane.show', laneId: lane.id, lens, shown: false })
  if (applied.ok) session.setState({ selection: [], focus: null, editing: null })
}

/** A phase after the current one, with a first step so that it can be filled at once. */
export function addPhaseAfter(workbench: Workbench, t: Translate): void {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  const phaseId = newId('phase')
  const applied = editor.dispatch({
    type: 'batch',
    commands: [
      {
        type: 'phase.add',
        phaseId,
        mapId,
        after: currentPlace(workbench).phaseId,
        name: t('shell.newPhase')
      },
      { type: 'step.add', stepId: newId('step'), phaseId, after: null, name: t('shell.newStep') }
    ]
  })
  if (applied.ok) edit(workbench, phaseId)
}

/** The milestone that ends the current phase: made where there is none, then named. */
export function addMilestone(workbench: Workbench, t: Translate): void {
  const { editor } = workbench
  const { phaseId } = currentPlace(workbench)
  if (!phaseId) return
  const existing = milestoneOf(editor.store.getState().document, phaseId)
  const milestoneId = existing?.id ?? newId('milestone')
  if (!existing) {
    const applied = editor.dispatch({
      type: 'milestone.add',
      milestoneId,
      phaseId,
      name: t('panel.milestone.new')
    })
    if (!applied.ok) return
  }
  edit(workbench, milestoneId)
}

export function toggleMomentOfTruth(workbench: Workbench): void {
  const { editor } = workbench
  const { stepId } = currentPlace(workbench)
  const step = editor.store.getState().document.step.get(stepId ?? '')
  if (!step) return
  const momentOfTruth = !step.momentOfTruth
  editor.dispatch({ type: 'step.update', stepId: step.id, changes: { momentOfTruth } })
}

/** By half a point, for whoever's feeling is selected, the employees in their own lane, else the persona in front; the first press on an unknown feeling starts from neutral. */
export function nudgeEmotion(workbench: Workbench, by: 0.5 | -0.5): void {
  const { editor } = workbench
  const { document } = editor.store.getState()
  const { stepId } = currentPlace(workbench)
  const personaId = whoFeels(workbench)
  if (!stepId || personaId === undefined) return
  const known = emotionAt(document, stepId, personaId)
  editor.dispatch({
    type: 'step.setEmotion',
    stepId,
    personaId,
    emotionId: known?.id ?? newId('emotion'),
    changes: { score: Math.max(-2, Math.min(2, (known?.score ?? 0) + by)) }
  })
}

function whoFeels({ editor, session }: Workbench): Id<'persona'> | null | undefined {
  const { document } = editor.store.getState()
  const { mapId, frontPersonaId, selection, focus } = session.getState()
  const selected = document.emotion.get(selection.at(-1) ?? '')
  if (selected) return selected.personaId
  if (document.lane.get(focus?.row ?? '')?.kind === 'employeeExperience') return null
  return frontPersona(document, mapId, frontPersonaId)?.id
}

function edit(workbench: Workbench, recordId: string): void {
  select(workbench, recordId)
  workbench.session.setState({ editing: { kind: 'record', recordId, initial: null } })
}
