import type { AnyRecord, RecordOf, RecordType } from './record'

/** What happens to the referring record when the record it refers to is removed. */
export type OnRemove =
  /** it goes too */
  | 'remove'
  /** the field becomes null */
  | 'clear'
  /** the id leaves the list */
  | 'unlist'

export type Reference<T extends RecordType = RecordType> = {
  readonly field: keyof RecordOf<T> & string
  readonly to: RecordType
  readonly onRemove: OnRemove
}

type ReferenceTable = { readonly [T in RecordType]: readonly Reference<T>[] }

/**
 * Every reference between records, in one place: commands cascade by it, imports look for dangling ids by it, and the
 * tables take their foreign keys from it. `derivedFrom` is absent on purpose: an ancestor may be deleted.
 */
export const references: ReferenceTable = {
  project: [],
  asset: [],
  team: [],
  persona: [{ field: 'portraitAssetId', to: 'asset', onRemove: 'clear' }],
  touchpoint: [{ field: 'teamId', to: 'team', onRemove: 'clear' }],
  map: [
    { field: 'personaIds', to: 'persona', onRemove: 'unlist' },
    { field: 'wallAssetIds', to: 'asset', onRemove: 'unlist' }
  ],
  candidate: [{ field: 'linkedMapId', to: 'map', onRemove: 'clear' }],
  phase: [{ field: 'mapId', to: 'map', onRemove: 'remove' }],
  milestone: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'phaseId', to: 'phase', onRemove: 'remove' }
  ],
  step: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'phaseId', to: 'phase', onRemove: 'remove' },
    { field: 'teamId', to: 'team', onRemove: 'clear' },
    { field: 'linkedMapId', to: 'map', onRemove: 'clear' }
  ],
  lane: [{ field: 'mapId', to: 'map', onRemove: 'remove' }],
  verbatim: [
    { field: 'personaId', to: 'persona', onRemove: 'clear' },
    { field: 'stepId', to: 'step', onRemove: 'clear' }
  ],
  card: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'laneId', to: 'lane', onRemove: 'remove' },
    { field: 'stepId', to: 'step', onRemove: 'remove' },
    { field: 'phaseId', to: 'phase', onRemove: 'remove' },
    { field: 'touchpointId', to: 'touchpoint', onRemove: 'clear' },
    { field: 'teamId', to: 'team', onRemove: 'clear' },
    { field: 'imageAssetId', to: 'asset', onRemove: 'clear' },
    { field: 'verbatimId', to: 'verbatim', onRemove: 'clear' },
    { field: 'parentCardId', to: 'card', onRemove: 'clear' },
    { field: 'personaId', to: 'persona', onRemove: 'clear' }
  ],
  emotion: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'stepId', to: 'step', onRemove: 'remove' },
    { field: 'personaId', to: 'persona', onRemove: 'remove' }
  ],
  connection: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'fromCardId', to: 'card', onRemove: 'remove' },
    { field: 'toCardId', to: 'card', onRemove: 'remove' }
  ],
  annotation: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'laneId', to: 'lane', onRemove: 'clear' },
    { field: 'stepId', to: 'step', onRemove: 'clear' }
  ],
  comment: [
    { field: 'mapId', to: 'map', onRemove: 'remove' },
    { field: 'cardId', to: 'card', onRemove: 'remove' },
    { field: 'stepId', to: 'step', onRemove: 'remove' },
    { field: 'threadId', to: 'comment', onRemove: 'remove' }
  ],
  brand: [
    { field: 'logoAssetId', to: 'asset', onRemove: 'clear' },
    { field: 'fontAssetId', to: 'asset', onRemove: 'clear' },
    { field: 'boldFontAssetId', to: 'asset', onRemove: 'clear' }
  ],
  exportPreset: [],
  importMapping: [],
  waiver: [],
  version: []
}

/** The ids a record refers to, with the reference each stands in. */
export function referredIds(record: AnyRecord): { reference: Reference; id: string }[] {
  const found: { reference: Reference; id: string }[] = []
  for (const reference of references[record.type] as readonly Reference[]) {
    const value: unknown = Reflect.get(record, reference.field)
    if (typeof value === 'string') found.push({ reference, id: value })
    else if (Array.isArray(value)) for (const id of value) found.push({ reference, id: String(id) })
  }
  return found
}
