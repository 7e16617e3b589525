import type { Changes, Command, NewCards } from '../commands/command'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { AnyRecord, RecordOf, RecordType } from '../model/record'
import { cardsOf, cellKey } from '../model/structure'

/** What a workbook can change, in an order in which no removal takes along what another one names. */
export const editableTypes = [
  'connection',
  'emotion',
  'milestone',
  'card',
  'verbatim',
  'step',
  'phase',
  'touchpoint',
  'persona',
  'team',
  'candidate',
  'map'
] as const satisfies readonly RecordType[]
export type EditableType = (typeof editableTypes)[number]

export function isEditable(type: RecordType): type is EditableType {
  return (editableTypes as readonly RecordType[]).includes(type)
}

type Update<T extends EditableType> = (record: RecordOf<T>, changes: Changes<T>) => Command

const updates: { readonly [T in EditableType]: Update<T> } = {
  connection: ({ id }, changes) => ({ type: 'connection.update', connectionId: id, changes }),
  emotion: ({ id, stepId, personaId }, changes) => ({
    type: 'step.setEmotion',
    stepId,
    personaId,
    emotionId: id,
    changes
  }),
  milestone: ({ id }, changes) => ({ type: 'milestone.update', milestoneId: id, changes }),
  card: ({ id }, changes) => ({ type: 'card.update', cardId: id, changes }),
  verbatim: ({ id }, changes) => ({ type: 'verbatim.update', verbatimId: id, changes }),
  step: ({ id }, changes) => ({ type: 'step.update', stepId: id, changes }),
  phase: ({ id }, changes) => ({ type: 'phase.update', phaseId: id, changes }),
  touchpoint: ({ id }, changes) => ({ type: 'touchpoint.update', touchpointId: id, changes }),
  persona: ({ id }, changes) => ({ type: 'persona.update', personaId: id, changes }),
  team: ({ id }, changes) => ({ type: 'team.update', teamId: id, changes }),
  candidate: ({ id }, changes) => ({ type: 'candidate.update', candidateId: id, changes }),
  map: ({ id }, changes) => ({ type: 'map.update', mapId: id, changes })
}

/** Fields as cells gave them: what the schema does not take, the command refuses. */
export function updateOf(record: AnyRecord, changes: Readonly<Record<string, unknown>>): Command | null {
  if (!isEditable(record.type)) return null
  const update = updates[record.type] as (record: AnyRecord, changes: object) => Command
  return update(record, changes)
}

/** Null for a map, which holds too much to go with a row of a table. */
export function removalOf(record: AnyRecord): Command | null {
  switch (record.type) {
    case 'connection':
      return { type: 'connection.remove', connectionId: record.id }
    case 'emotion':
      return { type: 'emotion.remove', emotionId: record.id }
    case 'milestone':
      return { type: 'milestone.remove', milestoneId: record.id }
    case 'card':
      return { type: 'card.remove', cardIds: [record.id] }
    case 'verbatim':
      return { type: 'verbatim.remove', verbatimId: record.id }
    case 'step':
      return { type: 'step.remove', stepId: record.id }
    case 'phase':
      return { type: 'phase.remove', phaseId: record.id }
    case 'touchpoint':
      return { type: 'touchpoint.remove', touchpointId: record.id }
    case 'persona':
      return { type: 'persona.remove', personaId: record.id }
    case 'team':
      return { type: 'team.remove', teamId: record.id }
    case 'candidate':
      return { type: 'candidate.remove', candidateId: record.id }
    default:
      return null
  }
}

export type NewCard = { readonly cell: NewCards['cell']; readonly card: NewCards['cards'][number] }

/** At the end of their cells, in the order of their rows. */
export function additionOf(document: Document, cards: readonly NewCard[]): Command {
  const cells = Map.groupBy(cards, ({ cell }) => cellKey(cell))
  return {
    type: 'card.addMany',
    cells: [...cells.values()].flatMap((some) => {
      const cell = some[0]?.cell
      if (!cell) return []
      const after: Id<'card'> | null = cardsOf(document, cell).at(-1)?.id ?? null
      return [{ cell, after, cards: some.map(({ card }) => card) }]
    })
  }
}

/**
 * What is to be done in an order in which nothing names what is already gone; many changes of cards as the one that takes
 * many. Places come before fields: what a field may hold depends on the lane.
 */
export function gathered(
  document: Document,
  commands: readonly Command[],
  cards: readonly NewCard[]
): Command[] {
  const changes = commands.flatMap((command) =>
    command.type === 'card.update' ? [{ cardId: command.cardId, changes: command.changes }] : []
  )
  const moves = commands.flatMap((command) => (command.type === 'card.move' ? [command] : []))
  const goes = commands.flatMap((command) => (command.type === 'card.remove' ? command.cardIds : []))
  const gatheredTypes: readonly Command['type'][] = ['card.update', 'card.remove', 'card.move']
  const others = commands.filter(({ type }) => !gatheredTypes.includes(type))
  const removals = others.filter(({ type }) => type.endsWith('.remove'))
  return [
    ...others.filter(({ type }) => !type.endsWith('.remove')),
    ...movesOf(document, moves),
    ...(changes.length > 0 ? [{ type: 'card.updateMany' as const, cards: changes }] : []),
    ...(cards.length > 0 ? [additionOf(document, cards)] : []),
    ...removals.filter(hangsOnCards),
    ...(goes.length > 0 ? [{ type: 'card.remove' as const, cardIds: goes }] : []),
    ...removals.filter((command) => !hangsOnCards(command))
  ]
}

/** To the ends of their cells, in the order of their rows. */
function movesOf(document: Document, moves: readonly Extract<Command, { type: 'card.move' }>[]): Command[] {
  if (moves.length === 0) return []
  const moving = new Set(moves.map(({ cardId }) => cardId))
  const cells = [...Map.groupBy(moves, ({ cell }) => cellKey(cell)).values()].flatMap((some) => {
    const cell = some[0]?.cell
    if (!cell) return []
    const after = cardsOf(document, cell).findLast(({ id }) => !moving.has(id))?.id ?? null
    return [{ cell, after, cardIds: some.map(({ cardId }) => cardId) }]
  })
  return [{ type: 'card.moveMany', cells }]
}

function hangsOnCards({ type }: Command): boolean {
  return type === 'connection.remove' || type === 'emotion.remove' || type === 'milestone.remove'
}
