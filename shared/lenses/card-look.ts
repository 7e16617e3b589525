import type { Card, CardKind } from '../model/card'
import type { LaneKind } from '../model/lane-kind'
import type { Channel } from '../model/touchpoint'
import type { IconName } from './icons'
import type { Colour } from './palette'

export type CardShape =
  | 'note'
  | 'chip'
  | 'thought'
  | 'beyond'
  | 'verbatim'
  | 'system'
  | 'evidence'
  | 'staff'
  | 'employee'
  | 'quiet'

export type CardLook = {
  readonly shape: CardShape
  readonly icon: IconName
  readonly fill: Colour
  readonly stroke: Colour
  /** Colour of the kind row; null is a card that its lane's header names well enough. */
  readonly kind: Colour | null
}

const plain = (shape: CardShape, icon: IconName): CardLook => ({
  shape,
  icon,
  fill: 'surface',
  stroke: 'line2',
  kind: null
})

const looks: Readonly<Record<CardKind, CardLook>> = {
  customerAction: plain('note', 'walk'),
  touchpoint: plain('chip', 'message-circle'),
  expectation: plain('note', 'target-arrow'),
  pain: { shape: 'note', icon: 'bolt', fill: 'negBg', stroke: 'negLine', kind: 'neg2' },
  breakPoint: { shape: 'note', icon: 'unlink', fill: 'negBg', stroke: 'neg2', kind: 'neg2' },
  delight: { shape: 'note', icon: 'sparkles', fill: 'posBg', stroke: 'posLine', kind: 'pos2' },
  opportunity: { shape: 'note', icon: 'bulb', fill: 'oppBg', stroke: 'oppLine', kind: 'opp' },
  idea: { shape: 'note', icon: 'bulb', fill: 'surface', stroke: 'oppLine', kind: 'opp' },
  metric: { ...plain('quiet', 'gauge'), stroke: 'line' },
  activity: plain('note', 'calendar-event'),
  warningSignal: { ...plain('note', 'bell-ringing'), kind: 'neg2' },
  thought: plain('thought', 'bubble'),
  verbatim: plain('verbatim', 'quote'),
  beyondRelationship: { ...plain('beyond', 'door-exit'), stroke: 'line3' },
  feeling: plain('note', 'heart'),
  evidence: plain('evidence', 'file-certificate'),
  frontstage: plain('staff', 'users'),
  backstage: plain('staff', 'settings-cog'),
  support: { ...plain('system', 'server'), fill: 'neuBg' },
  employeeExperience: plain('employee', 'user-heart'),
  policy: plain('note', 'scale'),
  free: plain('note', 'note')
}

export function cardLook(kind: CardKind): CardLook {
  return looks[kind]
}

export function laneIcon(kind: LaneKind): IconName {
  return looks[kind].icon
}

const channels: Readonly<Record<Channel, IconName>> = {
  website: 'world',
  videoCall: 'video',
  email: 'mail',
  signature: 'signature',
  document: 'file-text',
  desktop: 'device-desktop',
  mobile: 'device-mobile',
  chat: 'messages',
  training: 'school',
  helpCentre: 'book',
  phone: 'phone',
  inPerson: 'users',
  post: 'mailbox',
  social: 'social',
  other: 'dots-circle-horizontal'
}

export function channelIcon(channel: Channel): IconName {
  return channels[channel]
}

/** Assumed is how every map begins, so only what was heard or measured carries a sign. */
export function confidenceIcon(card: Card): IconName | null {
  return card.confidence === 'heard' ? 'ear' : card.confidence === 'measured' ? 'ruler-2' : null
}

/** The small signs of a card, from left to right: that it leads somewhere, and how sure it is. */
export function cardSigns(card: Card): readonly IconName[] {
  const sure = confidenceIcon(card)
  return [...(card.link === '' ? [] : [linkIcon]), ...(sure ? [sure] : [])]
}

/** Also what a press on the sheet looks for. */
export const linkIcon: IconName = 'link'
