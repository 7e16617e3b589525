import { type Locale, translate } from '../i18n/translate'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { mapsOf, stepsOfMap } from '../model/structure'
import type { Source } from './column'
import type { Table } from './table'
import { definitions, notes, type TableDefinition } from './table-definitions'

/** All there is in a project, a table for each kind of record; the notes always, the others where there are any. */
export function projectTables(document: Document, locale: Locale): Table[] {
  const source = sourceOf(document, locale)
  const all = mapsOf(document)
  return definitions
    .map((definition) => filled(definition, source, all))
    .filter(({ rows }, index) => index === 0 || rows.length > 0)
}

/** The notes of one map, as the first of the project's tables has them. */
export function notesTable(document: Document, map: JourneyMap, locale: Locale): Table {
  return filled(notes, sourceOf(document, locale), [map])
}

export function sourceOf(document: Document, locale: Locale): Source {
  const numbers = mapsOf(document).flatMap(({ id }) =>
    stepsOfMap(document, id).map((step, index) => [step.id, index + 1] as const)
  )
  return { document, locale, stepNumbers: new Map(numbers) }
}

function filled(definition: TableDefinition, source: Source, maps: readonly JourneyMap[]): Table {
  const { locale } = source
  return {
    name: translate(locale, definition.sheet),
    columns: definition.columns.map(({ name, width }) => ({
      header: translate(locale, `table.column.${name}`),
      width
    })),
    rows: definition.rows(source, maps)
  }
}
