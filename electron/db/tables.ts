import type { AnyRecord, RecordOf, RecordType } from '../../shared/model/record'

/** What a cell of the database may hold. */
export type Cell = string | number | null

export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'real?' | 'flag' | 'list'

type KindOf<V> = [V] extends [boolean]
  ? 'flag'
  : [V] extends [string]
    ? 'text'
    : [V] extends [number]
      ? 'integer' | 'real'
      : [V] extends [string | null]
        ? 'text?'
        : [V] extends [number | null]
          ? 'integer?' | 'real?'
          : [V] extends [readonly string[]]
            ? 'list'
            : never

type Columns<T extends RecordType> = {
  readonly [F in Exclude<keyof RecordOf<T>, 'type'>]: KindOf<RecordOf<T>[F]>
}

const owned = { id: 'text', mapId: 'text' } as const
const ordered = { id: 'text', order: 'text' } as const

/**
 * One column per field, `id` first. A field the schemas gain and this table lacks does not compile; the SQL itself
 * stands in the migrations, which never change, and a test holds the two together.
 */
const columns: { readonly [T in RecordType]: Columns<T> } = {
  project: {
    id: 'text',
    name: 'text',
    clientName: 'text',
    language: 'text',
    whyMap: 'text',
    whichJourneys: 'text',
    whichAudience: 'text',
    nextReviewOn: 'text?'
  },
  asset: {
    id: 'text',
    hash: 'text',
    mediaType: 'text',
    byteLength: 'integer',
    width: 'integer',
    height: 'integer',
    name: 'text'
  },
  team: { ...ordered, name: 'text', style: 'text', code: 'text' },
  persona: {
    ...ordered,
    name: 'text',
    gender: 'text',
    role: 'text',
    segment: 'text',
    description: 'text',
    goals: 'text',
    needs: 'text',
    frustrations: 'text',
    quote: 'text',
    portraitAssetId: 'text?'
  },
  touchpoint: { ...ordered, name: 'text', channel: 'text', description: 'text', teamId: 'text?' },
  map: {
    ...ordered,
    title: 'text',
    state: 'text',
    personaIds: 'list',
    scenario: 'text',
    customerGoal: 'text',
    trigger: 'text',
    endState: 'text',
    customerValue: 'text',
    companyValue: 'text',
    success: 'text',
    segment: 'text',
    serviceLevel: 'text?',
    round: 'integer',
    mappedOn: 'text?',
    derivedFrom: 'text?',
    wallAssetIds: 'list'
  },
  candidate: {
    ...ordered,
    title: 'text',
    audience: 'text',
    strategic: 'integer?',
    volume: 'integer?',
    competition: 'integer?',
    novelty: 'integer?',
    chosen: 'flag',
    linkedMapId: 'text?'
  },
  phase: { ...owned, order: 'text', name: 'text', goal: 'text', success: 'text', derivedFrom: 'text?' },
  milestone: {
    ...owned,
    phaseId: 'text',
    name: 'text',
    measure: 'text',
    trackedIn: 'text',
    derivedFrom: 'text?'
  },
  step: {
    ...owned,
    phaseId: 'text',
    order: 'text',
    name: 'text',
    description: 'text',
    duration: 'text',
    frequency: 'text',
    teamId: 'text?',
    momentOfTruth: 'flag',
    momentOfTruthReason: 'text',
    simplicity: 'integer?',
    fluidity: 'integer?',
    value: 'integer?',
    linkedMapId: 'text?',
    derivedFrom: 'text?'
  },
  lane: {
    ...owned,
    kind: 'text',
    name: 'text',
    hint: 'text',
    journeyOrder: 'text?',
    experienceOrder: 'text?',
    blueprintOrder: 'text?',
    derivedFrom: 'text?'
  },
  verbatim: {
    ...ordered,
    text: 'text',
    source: 'text',
    saidOn: 'text?',
    score: 'real?',
    personaId: 'text?',
    channel: 'text?',
    stepId: 'text?',
    batch: 'text'
  },
  card: {
    ...owned,
    laneId: 'text',
    stepId: 'text?',
    phaseId: 'text?',
    order: 'text',
    kind: 'text',
    text: 'text',
    note: 'text',
    severity: 'integer?',
    frequency: 'integer?',
    impact: 'real?',
    effort: 'real?',
    sentiment: 'text?',
    touchpointId: 'text?',
    teamId: 'text?',
    owner: 'text',
    cadence: 'text',
    tags: 'list',
    link: 'text',
    source: 'text',
    confidence: 'text',
    imageAssetId: 'text?',
    verbatimId: 'text?',
    parentCardId: 'text?',
    derivedFrom: 'text?',
    personaId: 'text?'
  },
  emotion: {
    ...owned,
    stepId: 'text',
    personaId: 'text?',
    score: 'real',
    word: 'text',
    why: 'text',
    quote: 'text',
    quoteSource: 'text',
    derivedFrom: 'text?'
  },
  connection: {
    ...owned,
    fromCardId: 'text',
    toCardId: 'text',
    direction: 'text',
    label: 'text',
    wait: 'text',
    failPoint: 'flag',
    failReason: 'text',
    derivedFrom: 'text?'
  },
  annotation: {
    ...owned,
    order: 'text',
    kind: 'text',
    text: 'text',
    lens: 'text?',
    x: 'real?',
    y: 'real?',
    width: 'real?',
    laneId: 'text?',
    stepId: 'text?'
  },
  comment: {
    ...owned,
    cardId: 'text?',
    stepId: 'text?',
    threadId: 'text?',
    author: 'text',
    at: 'text',
    text: 'text',
    resolved: 'flag'
  },
  brand: {
    id: 'text',
    logoAssetId: 'text?',
    fontAssetId: 'text?',
    primaryColour: 'text?',
    secondaryColour: 'text?',
    confidentialityNote: 'text',
    footer: 'text',
    versionLabel: 'text',
    datedOn: 'text?',
    boldFontAssetId: 'text?'
  },
  exportPreset: { ...ordered, name: 'text', content: 'text' },
  importMapping: { ...ordered, name: 'text', content: 'text' },
  waiver: { id: 'text', check: 'text', recordId: 'text', reason: 'text', author: 'text' },
  version: { id: 'text', revision: 'integer', name: 'text', at: 'text', author: 'text' }
}

export type Column = { readonly field: string; readonly name: string; readonly kind: ColumnKind }
export type Table = { readonly type: RecordType; readonly name: string; readonly columns: readonly Column[] }

export function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function tableOf(type: RecordType): Table {
  return {
    type,
    name: snakeCase(type),
    columns: Object.entries<ColumnKind>(columns[type]).map(([field, kind]) => ({
      field,
      name: snakeCase(field),
      kind
    }))
  }
}

export const tables: readonly Table[] = (Object.keys(columns) as RecordType[]).map(tableOf)

export function toCells(table: Table, record: AnyRecord): Cell[] {
  return table.columns.map(({ field, kind }) => {
    const value: unknown = Reflect.get(record, field)
    if (kind === 'flag') return value ? 1 : 0
    if (kind === 'list') return JSON.stringify(value)
    return value as Cell
  })
}

/** Cells in the order of `table.columns`. What comes from outside is checked by the record's schema afterwards. */
export function fromCells(table: Table, cells: readonly unknown[]): AnyRecord {
  const record: { [field: string]: unknown } = { type: table.type }
  table.columns.forEach(({ field, kind }, index) => {
    const cell = cells[index]
    if (kind === 'flag') record[field] = cell === 1
    else if (kind === 'list') record[field] = JSON.parse(String(cell))
    else record[field] = cell
  })
  return record as unknown as AnyRecord
}
