import type { AnyRecord, RecordOf, RecordType } from './record'

/** Fields that hold any string or strings at all: ids and choices from a list are other types and drop out. */
type StringField<R> = {
  [F in keyof R]: string extends R[F]
    ? F
    : R[F] extends readonly string[]
      ? string extends R[F][number]
        ? F
        : never
      : never
}[keyof R]

/**
 * Which fields hold words that people wrote, in reading order; false is for orders, days, hashes and the like. A new
 * record or a new string field does not compile until it stands here: whatever searches, translates or makes texts
 * anonymous can rely on having seen them all.
 */
const fields = {
  project: {
    name: true,
    clientName: true,
    whyMap: true,
    whichJourneys: true,
    whichAudience: true,
    nextReviewOn: false
  },
  asset: { name: true, hash: false },
  team: { name: true, code: true, order: false },
  persona: {
    name: true,
    role: true,
    segment: true,
    description: true,
    goals: true,
    needs: true,
    frustrations: true,
    quote: true,
    order: false
  },
  touchpoint: { name: true, description: true, order: false },
  map: {
    title: true,
    scenario: true,
    customerGoal: true,
    trigger: true,
    endState: true,
    customerValue: true,
    companyValue: true,
    success: true,
    segment: true,
    mappedOn: false,
    order: false
  },
  candidate: { title: true, audience: true, order: false },
  phase: { name: true, goal: true, success: true, order: false },
  milestone: { name: true, measure: true, trackedIn: true },
  step: {
    name: true,
    description: true,
    duration: true,
    frequency: true,
    momentOfTruthReason: true,
    order: false
  },
  lane: { name: true, hint: true, journeyOrder: false, experienceOrder: false, blueprintOrder: false },
  verbatim: { text: true, source: true, saidOn: false, batch: false, order: false },
  card: {
    text: true,
    note: true,
    source: true,
    tags: true,
    owner: true,
    cadence: true,
    link: true,
    order: false
  },
  emotion: { word: true, quote: true, quoteSource: true, why: true },
  connection: { label: true, wait: true, failReason: true },
  annotation: { text: true, order: false },
  comment: { text: true, author: true, at: false },
  brand: {
    footer: true,
    confidentialityNote: true,
    versionLabel: true,
    primaryColour: false,
    secondaryColour: false,
    datedOn: false
  },
  exportPreset: { name: true, content: false, order: false },
  importMapping: { name: true, content: false, order: false },
  waiver: { reason: true, author: true, check: false, recordId: false },
  version: { name: true, author: true, at: false }
} as const satisfies {
  readonly [T in RecordType]: { readonly [F in StringField<RecordOf<T>>]: boolean }
}

type Fields = typeof fields

/** The name of any field that holds words, of whatever record. */
export type WordField = {
  [T in RecordType]: { [F in keyof Fields[T]]: Fields[T][F] extends true ? F : never }[keyof Fields[T]]
}[RecordType]

export type RecordText = { readonly field: WordField; readonly text: string }

const wordFields = Object.fromEntries(
  Object.entries(fields).map(([type, of]) => [
    type,
    Object.entries(of).flatMap(([field, holdsWords]) => (holdsWords ? [field] : []))
  ])
) as unknown as Readonly<Record<RecordType, readonly WordField[]>>

/** All that people wrote in a record, without what they left empty; each tag on its own. */
export function textsOf(record: AnyRecord): readonly RecordText[] {
  const values = record as unknown as Readonly<Record<WordField, string | readonly string[]>>
  return wordFields[record.type].flatMap((field) => {
    const value = values[field]
    const texts = typeof value === 'string' ? [value] : value
    return texts.filter((text) => text !== '').map((text) => ({ field, text }))
  })
}
