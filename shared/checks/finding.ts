import type { Params } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import type { JourneyMap } from '../model/map'
import type { CheckId } from './check-id'
import type { Fix } from './fix'

/** An error leaves the map without what makes it a journey; a question is for the room to answer. */
export const severities = ['error', 'question'] as const
export type Severity = (typeof severities)[number]

/** What a check found, in no language yet. */
export type Finding = {
  readonly check: CheckId
  readonly severity: Severity
  /** What it is about and where it is seen: a waiver names it. One check finds a record once. */
  readonly recordId: string
  /** null is the project's catalogues. */
  readonly mapId: Id<'map'> | null
  /** The lens that shows what is missing; null is any that shows the record. */
  readonly lens: LensId | null
  /** Of the sentence, in the author's own words. */
  readonly params: Params
  readonly fix: Fix | null
}

/** A finding without what its check says once for all. */
export type Found = Pick<Finding, 'recordId'> & Partial<Pick<Finding, 'params' | 'fix' | 'lens'>>

type Named = { readonly id: CheckId; readonly severity: Severity }

export type MapCheck = Named & {
  readonly find: (document: Document, map: JourneyMap) => readonly Found[]
}

export type ProjectCheck = Named & { readonly find: (document: Document) => readonly Found[] }
