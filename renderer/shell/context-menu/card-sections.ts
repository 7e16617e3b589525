import { laneNameIn } from '../../../shared/commands/lane-name'
import { type Card, confidenceSchema } from '../../../shared/model/card'
import { cardKindsIn, hasSeverity } from '../../../shared/model/card-kind'
import { lanesOf, stepsOfMap, teamsOf } from '../../../shared/model/structure'
import { changeCards, moveCards } from '../../editor/actions/card-changes'
import { isPain } from '../../editor/actions/prioritising'
import { clipboardEntry } from './clipboard-entry'
import type { Entry, Section } from './entry'
import type { MenuContext } from './menu-context'

/** One card or several alike: what a choice says is ticked where it holds for all of them. */
export function cardSections(context: MenuContext, cards: readonly Card[]): Section[] {
  const { workbench, t, action } = context
  const single = cards.length === 1
  return [
    single ? [action('edit.rename', 'structure.menu.edit', { chord: 'F2' })] : [],
    [
      clipboardEntry(context, 'cut'),
      clipboardEntry(context, 'copy'),
      clipboardEntry(context, 'paste'),
      action('card.duplicate', 'structure.menu.duplicate'),
      action('picture.copy')
    ],
    [laneList(context, cards), stepList(context, cards), action('parking.park')],
    [
      kindList(context, cards),
      severityList(context, cards),
      choice(context, t('panel.confidence'), confidenceSchema.options, {
        label: (confidence) => t(`confidence.${confidence}`),
        holds: (confidence) => cards.every((card) => card.confidence === confidence),
        choose: (confidence) => changeCards(workbench, cards, { confidence })
      }),
      choice(context, t('panel.team'), [null, ...teamsOf(context.document)], {
        label: (team) => team?.name ?? t('panel.none'),
        holds: (team) => cards.every(({ teamId }) => teamId === (team?.id ?? null)),
        choose: (team) => changeCards(workbench, cards, { teamId: team?.id ?? null })
      })
    ].flatMap((entry) => entry ?? []),
    single && cards.every(isPain) ? [action('opportunity.answer', 'priorities.answer')] : [],
    single && context.scene.lens === 'blueprint' ? [action('connection.start')] : [],
    [action('edit.delete', 'structure.menu.delete', { chord: 'Delete' })]
  ]
}

function choice<T>(
  { report }: MenuContext,
  label: string,
  values: readonly T[],
  of: {
    label(value: T): string
    holds(value: T): boolean
    choose(value: T): Parameters<MenuContext['report']>[0]
  }
): Entry | null {
  if (values.length < 2) return null
  const entries = values.map(
    (value): Entry => ({
      kind: 'item',
      label: of.label(value),
      checked: of.holds(value),
      run: () => report(of.choose(value))
    })
  )
  return { kind: 'list', label, entries }
}

function kindList(context: MenuContext, cards: readonly Card[]): Entry | null {
  const { document, workbench, t } = context
  const [first] = cards
  const lane = first && document.lane.get(first.laneId)
  const alike = cards.every(({ laneId }) => laneId === first?.laneId)
  return choice(context, t('panel.kind'), lane && alike ? cardKindsIn(lane.kind) : [], {
    label: (kind) => t(`card.${kind}`),
    holds: (kind) => cards.every((card) => card.kind === kind),
    choose: (kind) => changeCards(workbench, cards, { kind })
  })
}

function severityList(context: MenuContext, cards: readonly Card[]): Entry | null {
  const { workbench, t } = context
  if (!cards.every(({ kind }) => hasSeverity(kind))) return null
  return choice(context, t('panel.severity'), [null, 1, 2, 3] as const, {
    label: (severity) => t(severity === null ? 'structure.menu.noSeverity' : `panel.severity.${severity}`),
    holds: (severity) => cards.every((card) => card.severity === severity),
    choose: (severity) => changeCards(workbench, cards, { severity })
  })
}

function laneList({ workbench, document, scene, t, report }: MenuContext, cards: readonly Card[]): Entry {
  const entries = lanesOf(document, scene.mapId, scene.lens).map(
    (lane): Entry => ({
      kind: 'item',
      label: laneNameIn(workbench.locale, lane),
      disabled: cards.every(({ laneId }) => laneId === lane.id),
      run: () => report(moveCards(workbench, cards, { laneId: lane.id }))
    })
  )
  return { kind: 'list', label: t('structure.menu.toLane'), entries }
}

function stepList({ workbench, document, scene, t, report }: MenuContext, cards: readonly Card[]): Entry {
  const numbers = new Map(scene.columns.map(({ stepId, number }) => [stepId, number]))
  const entries = stepsOfMap(document, scene.mapId).map(
    (step): Entry => ({
      kind: 'item',
      label: t('structure.menu.step', { number: numbers.get(step.id) ?? '', name: step.name }).trim(),
      disabled: cards.every(({ stepId }) => stepId === step.id),
      run: () => report(moveCards(workbench, cards, { stepId: step.id }))
    })
  )
  return { kind: 'list', label: t('structure.menu.toStep'), entries }
}
