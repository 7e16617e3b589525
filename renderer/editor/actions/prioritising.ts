import type { Applied } from '../../../shared/commands/applied'
import type { Changes, Command } from '../../../shared/commands/command'
import { language, shortened } from '../../../shared/commands/label'
import { cardText } from '../../../shared/deliverable/card-text'
import { translate } from '../../../shared/i18n/translate'
import type { Card } from '../../../shared/model/card'
import type { Document } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import { cardsOf, laneOrder } from '../../../shared/model/structure'
import type { Workbench } from '../workbench'
import { editRecord } from './editing'
import { goTo } from './go-to'

/** One change, whether a drop gave both or a field one of them. */
export function rateCard(
  { editor }: Workbench,
  cardId: Id<'card'>,
  changes: Pick<Changes<'card'>, 'impact' | 'effort'>
): Applied {
  return editor.dispatch({ type: 'card.update', cardId, changes })
}

export function isPain({ kind }: Card): boolean {
  return kind === 'pain' || kind === 'breakPoint'
}

/** "How might we…" around the words of a pain, in the language of the project: it becomes a note of the map. */
export function howMightWe(document: Document, pain: Card): string {
  return translate(language(document), 'priorities.howMightWe', { pain: shortened(cardText(document, pain)) })
}

/** The opportunity that answers a pain, where the pain stands; its lane comes with it on a map that has none. */
export function answerPain({ editor }: Workbench, pain: Card, text: string): Answered {
  const { document } = editor.store.getState()
  const lanes = [...document.lane.values()].filter(
    ({ mapId, kind }) => mapId === pain.mapId && kind === 'opportunity'
  )
  const lane = lanes.find((each) => laneOrder(each, 'journey') !== null) ?? lanes[0]
  const cardId = newId('card')
  const laneId = lane?.id ?? newId('lane')
  const cell = { laneId, stepId: pain.stepId, phaseId: pain.phaseId }
  const after = cardsOf(document, cell).at(-1)?.id ?? null
  const card: Command = {
    type: 'card.add',
    cardId,
    cell,
    after,
    text,
    changes: { parentCardId: pain.id }
  }
  const withLane: Command = {
    type: 'batch',
    commands: [
      { type: 'lane.add', laneId, mapId: pain.mapId, kind: 'opportunity', lens: 'journey', name: '' },
      card
    ]
  }
  return { applied: editor.dispatch(lane ? card : withLane), cardId }
}

type Answered = { readonly applied: Applied; readonly cardId: Id<'card'> }

/** From the pain selected on the map: its opportunity opens with the wording, ready to be typed over. Null without one. */
export function answerSelectedPain(workbench: Workbench): Applied | null {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const pain = document.card.get(session.getState().selection.at(-1) ?? '')
  if (!pain || !isPain(pain)) return null
  const { applied, cardId } = answerPain(workbench, pain, howMightWe(document, pain))
  if (applied.ok) {
    goTo(workbench, cardId)
    editRecord(workbench, cardId)
  }
  return applied
}
