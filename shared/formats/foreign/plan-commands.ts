import type { Command, NewCards } from '../../commands/command'
import { type Id, newId } from '../../model/id'
import { cardsOf, cellKey } from '../../model/structure'
import type { ForeignPlan } from './plan'
import type { PlannedCard } from './planned'

/** A plan as the commands of one batch, in an order in which each names only what is there by then. */
export function planCommands(plan: ForeignPlan, withRepeated: boolean): Command[] {
  const { mapId } = plan.where
  const cards = plan.cards.filter(({ isRepeated }) => withRepeated || !isRepeated)
  return [
    ...structureCommands(plan),
    ...laneCommands(plan),
    ...catalogueCommands(plan, cards),
    ...stepWordCommands(plan),
    ...plan.emotions.map(
      ({ stepId, personaId, score, word }): Command => ({
        type: 'step.setEmotion',
        stepId,
        personaId,
        emotionId: newId('emotion'),
        changes: { score, word }
      })
    ),
    ...(cards.length > 0 ? [{ type: 'card.addMany' as const, cells: cellsOf(plan, cards) }] : []),
    ...(plan.parked.length > 0
      ? [
          {
            type: 'annotation.park' as const,
            mapId,
            notes: plan.parked.map(({ text }) => ({ annotationId: newId('annotation'), text }))
          }
        ]
      : [])
  ]
}

function structureCommands({ phases, steps, where: { mapId } }: ForeignPlan): Command[] {
  const phaseCommands = phases.flatMap(({ id, name, isNew }, index): Command[] =>
    isNew ? [{ type: 'phase.add', phaseId: id, mapId, after: phases[index - 1]?.id ?? null, name }] : []
  )
  const last = new Map<Id<'phase'>, Id<'step'>>()
  const stepCommands = steps.flatMap(({ id, phaseId, name, isNew }): Command[] => {
    const after = last.get(phaseId) ?? null
    last.set(phaseId, id)
    return isNew ? [{ type: 'step.add', stepId: id, phaseId, after, name }] : []
  })
  return [...phaseCommands, ...stepCommands]
}

/** Only lanes that something lands in: the others were named and stayed empty. */
function laneCommands(plan: ForeignPlan): Command[] {
  const { mapId } = plan.where
  const used = new Set(plan.cards.map(({ cell }) => cell.laneId))
  return plan.lanes.flatMap((lane): Command[] => {
    const { id: laneId, kind, name, isNew, isHidden } = lane
    if (!used.has(laneId)) return []
    const lens = plan.lensFor(lane)
    if (isNew) return [{ type: 'lane.add', laneId, mapId, kind, lens, name }]
    return isHidden ? [{ type: 'lane.show', laneId, lens, shown: true }] : []
  })
}

function catalogueCommands(plan: ForeignPlan, cards: readonly PlannedCard[]): Command[] {
  const { document, mapId } = plan.where
  const teams = [...plan.teams.all()].flatMap(({ id, name, isNew }): Command[] =>
    isNew ? [{ type: 'team.add', teamId: id, name }] : []
  )
  const touchpoints = [...plan.touchpoints.values()].flatMap(({ id, name, channel, isNew }): Command[] =>
    isNew ? [{ type: 'touchpoint.add', touchpointId: id, name, changes: channel ? { channel } : {} }] : []
  )
  const personas = [...plan.personas.all()].flatMap(({ id, name, isNew }): Command[] =>
    isNew ? [{ type: 'persona.add', personaId: id, name }] : []
  )
  const onMap = document.map.get(mapId)?.personaIds ?? []
  const meant = [...cards, ...plan.emotions].flatMap(({ personaId }) => personaId ?? [])
  const personaIds = [...new Set([...onMap, ...meant])]
  const joining: Command[] =
    personaIds.length > onMap.length ? [{ type: 'map.update', mapId, changes: { personaIds } }] : []
  return [...teams, ...touchpoints, ...personas, ...joining]
}

function stepWordCommands({ stepWords }: ForeignPlan): Command[] {
  return [...stepWords].map(([stepId, changes]) => ({ type: 'step.update', stepId, changes: { ...changes } }))
}

function cellsOf({ where: { document } }: ForeignPlan, cards: readonly PlannedCard[]): NewCards[] {
  const byCell = Map.groupBy(cards, ({ cell }) => cellKey(cell))
  return [...byCell.values()].flatMap((some) => {
    const cell = some[0]?.cell
    if (!cell) return []
    const news = some.map(({ kind, card: { text, changes }, teamId, personaId, touchpointId }) => ({
      cardId: newId('card'),
      text,
      changes: { ...changes, kind, teamId, personaId, touchpointId }
    }))
    return [{ cell, after: cardsOf(document, cell).at(-1)?.id ?? null, cards: news }]
  })
}
