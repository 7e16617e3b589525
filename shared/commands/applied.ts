import type { MessageKey, Params } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Patch } from '../model/patch'
import type { Command, CommandType } from './command'

export type RefusalCode =
  | 'notFound'
  | 'idTaken'
  | 'tooLong'
  | 'badValue'
  | 'unknownReference'
  | 'badPlace'
  | 'otherMap'
  | 'laneTakesSteps'
  | 'laneNotInLens'
  | 'kindNotInLane'
  | 'milestoneTaken'
  | 'sameCard'
  | 'sameItem'
  | 'connectionExists'
  | 'lastMap'
  /** The page shows an earlier state, in which nothing can be changed. */
  | 'past'
  | 'notNeighbours'
  | 'firstOfPhase'

/** `params.field`, where there is one, is the record's field, so that a form can show the words beside it. */
export type Refusal = { readonly code: RefusalCode; readonly params: Params }

export type Label = { readonly labelKey: MessageKey; readonly labelParams: Params }

export type Applied =
  | ({ readonly ok: true; readonly patch: Patch } & Label)
  | { readonly ok: false; readonly refusal: Refusal }

export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

export type Handlers<T extends CommandType> = {
  readonly [K in T]: (document: Document, command: CommandOf<K>) => Applied
}

export function refuse(code: RefusalCode, params: Params = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, params } }
}

export function refusalKey(refusal: Refusal): MessageKey {
  return `refusal.${refusal.code}`
}
