import { formatNumber } from '../../../shared/i18n/translate'
import { feelingKey } from '../../../shared/lenses/feeling'
import { newId } from '../../../shared/model/id'
import type { Lane } from '../../../shared/model/lane'
import type { Milestone } from '../../../shared/model/milestone'
import type { Phase } from '../../../shared/model/phase'
import type { Step } from '../../../shared/model/step'
import { emotionAt, milestoneOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { isCollapsed } from '../../editor/actions/collapsing'
import { moveSelected } from '../../editor/actions/moving'
import { mergeSteps, phasesToMerge, previousStep, stepsToMerge } from '../../editor/actions/restructuring'
import type { Entry, Section } from './entry'
import type { MenuContext } from './menu-context'

export function stepSections(context: MenuContext, steps: readonly Step[]): Section[] {
  const { workbench, document, t, action, report } = context
  const [step] = steps
  const several = steps.length > 1
  if (!step) return []
  const previous = several ? undefined : previousStep(workbench)
  const isFirst = stepsOf(document, step.phaseId)[0]?.id === step.id
  const canMerge = stepsToMerge(workbench).length > 1
  const merges: Entry[] = [
    ...(canMerge ? [action('step.merge', several ? 'structure.menu.mergeSelected' : undefined)] : []),
    ...(previous
      ? [
          {
            kind: 'item' as const,
            label: t('structure.menu.mergePrevious'),
            run: () => report(mergeSteps(workbench, [previous.id, step.id]))
          }
        ]
      : [])
  ]
  if (several) return [[action('card.duplicate', 'structure.menu.duplicate'), ...merges], [remove(context)]]
  return [
    [action('edit.rename', 'structure.menu.rename', { chord: 'F2' })],
    [action('step.addBefore'), action('step.add')],
    [action('card.duplicate', 'structure.menu.duplicate'), action('step.split'), ...merges],
    [
      ...(isFirst ? [] : [action('phase.split')]),
      ...phaseList(context, step),
      action('step.momentOfTruth', 'term.momentOfTruth', { chord: 'M', checked: step.momentOfTruth }),
      ...feelingList(context, step)
    ],
    [remove(context)]
  ]
}

function phaseList({ document, t, dispatch }: MenuContext, step: Step): Entry[] {
  const phases = phasesOf(document, step.mapId)
  if (phases.length < 2) return []
  const entries = phases.map(
    (phase): Entry => ({
      kind: 'item',
      label: phase.name,
      disabled: phase.id === step.phaseId,
      run: () => {
        const after = stepsOf(document, phase.id).at(-1)?.id ?? null
        dispatch({ type: 'step.move', stepId: step.id, phaseId: phase.id, after })
      }
    })
  )
  return [{ kind: 'list', label: t('structure.menu.toPhase'), entries }]
}

/** Of the map's first persona, in whole points: the curve and the keys go by tenths and halves. */
export function feelingList({ workbench, document, t, dispatch }: MenuContext, step: Step): Entry[] {
  const persona = document.persona.get(document.map.get(step.mapId)?.personaIds[0] ?? '')
  if (!persona) return []
  const known = emotionAt(document, step.id, persona.id)
  const entries = [2, 1, 0, -1, -2].map((score): Entry => {
    const signed = formatNumber(workbench.locale, score, { signDisplay: 'exceptZero' })
    return {
      kind: 'item',
      label: `${signed} · ${t(feelingKey(score, persona.gender))}`,
      checked: known?.score === score,
      run: () => {
        const emotionId = known?.id ?? newId('emotion')
        dispatch({
          type: 'step.setEmotion',
          stepId: step.id,
          personaId: persona.id,
          emotionId,
          changes: { score }
        })
      }
    }
  })
  return [{ kind: 'list', label: t('structure.menu.feeling', { name: persona.name }), entries }]
}

export function phaseSections(context: MenuContext, phases: readonly Phase[]): Section[] {
  const { workbench, document, action } = context
  const [phase] = phases
  if (!phase) return []
  const several = phases.length > 1
  const merges =
    phasesToMerge(workbench).length > 1
      ? [action('phase.merge', several ? 'structure.menu.mergeSelectedPhases' : undefined)]
      : []
  const duplicate = action('card.duplicate', 'structure.menu.duplicate')
  if (several) return [[duplicate, ...merges], [remove(context)]]
  return [
    [action('edit.rename', 'structure.menu.rename', { chord: 'F2' })],
    [
      action('phase.add'),
      action('step.add'),
      ...(milestoneOf(document, phase.id) ? [] : [action('milestone.add')])
    ],
    [duplicate, ...merges],
    collapseSection(context, { kind: 'phase', id: phase.id }),
    [remove(context)]
  ]
}

export function milestoneSections(context: MenuContext, milestone: Milestone): Section[] {
  const { document, t, action, dispatch } = context
  const free = phasesOf(document, milestone.mapId).filter(
    ({ id }) => id === milestone.phaseId || !milestoneOf(document, id)
  )
  const entries = free.map(
    (phase): Entry => ({
      kind: 'item',
      label: phase.name,
      disabled: phase.id === milestone.phaseId,
      run: () => dispatch({ type: 'milestone.move', milestoneId: milestone.id, phaseId: phase.id })
    })
  )
  return [
    [action('edit.rename', 'structure.menu.rename', { chord: 'F2' })],
    free.length > 1 ? [{ kind: 'list', label: t('structure.menu.toPhase'), entries }] : [],
    [remove(context)]
  ]
}

export function laneSections(context: MenuContext, lane: Lane): Section[] {
  const { workbench, t, scene, action, report } = context
  const shown = scene.rows.filter(({ laneId }) => laneId !== null)
  const place = shown.findIndex(({ laneId }) => laneId === lane.id)
  const move = (direction: 'up' | 'down', isPossible: boolean): Entry => ({
    kind: 'item',
    label: t(direction === 'up' ? 'structure.menu.moveUp' : 'structure.menu.moveDown'),
    chord: direction === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown',
    disabled: !isPossible,
    run: () => report(moveSelected(workbench, direction))
  })
  return [
    [action('edit.rename', 'structure.menu.rename', { chord: 'F2' })],
    [move('up', place > 0), move('down', place < shown.length - 1), action('lane.add')],
    [...collapseSection(context, { kind: 'lane', id: lane.id }), action('lane.hide')],
    [remove(context)]
  ]
}

function collapseSection(
  { workbench, action }: MenuContext,
  collapsible: { kind: 'phase' | 'lane'; id: string }
): Entry[] {
  const collapsed = isCollapsed(workbench, collapsible)
  const { collapsedPhases, collapsedLanes, lens } = workbench.session.getState()
  const others = collapsedPhases.size + collapsedLanes[lens].size > (collapsed ? 1 : 0)
  return [
    action('collapse.toggle', collapsed ? 'structure.menu.expand' : 'structure.menu.collapse'),
    action(collapsible.kind === 'phase' ? 'collapse.phases' : 'collapse.lanes'),
    ...(others ? [action('collapse.none')] : [])
  ]
}

export function remove({ action }: MenuContext): Entry {
  return action('edit.delete', 'structure.menu.delete', { chord: 'Delete' })
}
