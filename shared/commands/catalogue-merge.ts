import { translate } from '../i18n/translate'
import type { Document } from '../model/document'
import { mergePatches, type Patch } from '../model/patch'
import type { Persona } from '../model/persona'
import { type AnyRecord, recordTypes } from '../model/record'
import { type Reference, references } from '../model/references'
import type { Team } from '../model/team'
import type { Touchpoint } from '../model/touchpoint'
import { type Applied, type Label, refuse } from './applied'
import { replacement } from './edit'
import { label, language, shortened } from './label'

type Entry = Persona | Touchpoint | Team

/** How the fields of two records become one: several lines below each other, one line behind a comma, or the first one that says something. */
type Joining<R> = {
  readonly lines: readonly (keyof R & string)[]
  readonly names: readonly (keyof R & string)[]
  readonly fallbacks: Readonly<Partial<Record<keyof R & string, unknown>>>
}

/**
 * Makes one record of two: every reference to `gone` goes to `kept`, which takes over the words it does not have yet.
 * Names are the choice itself, so only the label remembers the other one. `own` is what the record's type has to
 * settle besides, such as two feelings at one step.
 */
export function mergeInto<R extends Entry>(
  document: Document,
  kept: R | undefined,
  gone: R | undefined,
  joining: Joining<R>,
  labelOf: (name: string, other: string) => Label,
  own: Patch = { added: [], updated: [], removed: [] }
): Applied {
  if (!kept || !gone) return refuse('notFound')
  if (kept.id === gone.id) return refuse('sameItem')
  const other = shortened(gone.name) || translate(language(document), 'log.unnamed')
  const named = labelOf(kept.name, other)
  const merged = replacement<Entry>(document, kept, joined(kept, gone, joining), () => named)
  if (!merged.ok) return merged
  const settled = new Set([...own.removed, ...own.updated.flat()].map(({ id }) => id))
  const moved = repointed(document, gone, kept.id, settled)
  const rest: Patch = { added: [], updated: moved, removed: [gone] }
  return { ...merged, patch: mergePatches(merged.patch, own, rest) }
}

function joined<R extends object>(
  kept: R,
  gone: R,
  { lines, names, fallbacks }: Joining<R>
): Readonly<Record<string, unknown>> {
  const both = (fields: readonly (keyof R & string)[], between: string) =>
    fields.map((field) => [field, joinedText(String(kept[field]), String(gone[field]), between)] as const)
  const chosen = Object.entries(fallbacks).flatMap(([field, nothing]) =>
    Reflect.get(kept, field) === nothing ? [[field, Reflect.get(gone, field) as unknown] as const] : []
  )
  return Object.fromEntries([...both(lines, '\n'), ...both(names, ', '), ...chosen])
}

/** Words that are there already are not said twice. */
function joinedText(kept: string, gone: string, between: string): string {
  if (gone.trim() === '' || kept.includes(gone)) return kept
  return kept.trim() === '' ? gone : `${kept}${between}${gone}`
}

function repointed(
  document: Document,
  gone: AnyRecord,
  keptId: string,
  settled: ReadonlySet<string>
): (readonly [AnyRecord, AnyRecord])[] {
  const updated: (readonly [AnyRecord, AnyRecord])[] = []
  for (const type of recordTypes) {
    const ways = (references[type] as readonly Reference[]).filter(({ to }) => to === gone.type)
    if (ways.length === 0) continue
    for (const record of document[type].values()) {
      if (settled.has(record.id)) continue
      const changes = ways.flatMap(({ field }) => pointedAt(record, field, gone.id, keptId))
      if (changes.length > 0) updated.push([record, { ...record, ...Object.fromEntries(changes) }])
    }
  }
  return updated
}

/** On a map that shows both personas, the better place of the two stays. */
function pointedAt(record: AnyRecord, field: string, goneId: string, keptId: string): [string, unknown][] {
  const value: unknown = Reflect.get(record, field)
  if (value === goneId) return [[field, keptId]]
  if (!Array.isArray(value) || !value.includes(goneId)) return []
  const ids: readonly unknown[] = value
  return [[field, [...new Set(ids.map((id) => (id === goneId ? keptId : id)))]]]
}

/** The label of a merge, with both names in it. */
export function mergeLabel(document: Document, labelKey: Label['labelKey']) {
  return (name: string, other: string): Label => label(document, labelKey, name, { other })
}
