import { locales, type MessageKey, translate } from '../i18n/translate'
import { type CardKind, cardKinds } from '../model/card'
import { type LaneKind, laneKinds } from '../model/lane-kind'
import { folded } from './folded'

export type CsvLane = { readonly kind: LaneKind; readonly cardKind: CardKind; readonly name: string }

/** Break points and ideas have no lane of their own. */
const laneOfCard: Readonly<Record<Exclude<CardKind, LaneKind>, LaneKind>> = {
  breakPoint: 'pain',
  idea: 'opportunity'
}

function isLaneKind(kind: CardKind): kind is LaneKind {
  return (laneKinds as readonly string[]).includes(kind)
}

function laneLabels(): ReadonlyMap<string, CsvLane> {
  const labels = new Map<string, CsvLane>()
  const add = (label: string, lane: CsvLane): void => {
    // First come, first served: the name of a lane wins over the name of a single note.
    if (!labels.has(folded(label))) labels.set(folded(label), lane)
  }
  const say = (key: MessageKey, lane: CsvLane): void => {
    for (const locale of locales) add(translate(locale, key), lane)
  }
  for (const kind of laneKinds) {
    const lane = { kind, cardKind: kind, name: '' }
    add(kind, lane)
    say(`lane.${kind}`, lane)
  }
  for (const cardKind of cardKinds) {
    // A lane somebody calls "Note" is a lane of their own.
    if (cardKind === 'free') continue
    const lane = { kind: isLaneKind(cardKind) ? cardKind : laneOfCard[cardKind], cardKind, name: '' }
    add(cardKind, lane)
    say(`card.${cardKind}`, lane)
  }
  return labels
}

const labels = laneLabels()

/**
 * A lane by its code, by its label or the label of its notes in either language; else a free lane of that name. Where a
 * column says what the note is, it decides for a name nobody knows, and tells break points and ideas from their lane's own.
 */
export function csvLane(name: string, kindName = ''): CsvLane {
  const lane = labels.get(folded(name))
  const note = labels.get(folded(kindName))
  if (!note) return lane ?? { kind: 'free', cardKind: 'free', name }
  return { ...note, name: lane?.kind === note.kind ? lane.name : name }
}
