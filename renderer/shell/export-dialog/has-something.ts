import { filledSections } from '../../../shared/deliverable/pack-contents'
import { isDataFormat } from '../../../shared/ipc/contract'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { PackSection } from '../../../shared/model/pack-section'
import { type ExportChoice, lensesOf, pagesOf } from './export-choice'

/** Whether there would be anything in the file. */
export function hasSomething(choice: ExportChoice, mapId: Id<'map'>, document: Document): boolean {
  if (isDataFormat(choice.format)) return true
  if (choice.format !== 'pack') return pagesOf(choice, mapId, document).length > 0
  const filled = filledOf(choice, document)
  return choice.sections.some((section) => filled.has(section))
}

/** The sections of a pack that have something to say of the maps chosen. */
export function filledOf(choice: ExportChoice, document: Document): ReadonlySet<PackSection> {
  const maps = choice.mapIds.flatMap((id) => document.map.get(id) ?? [])
  return filledSections(document, maps, lensesOf(choice))
}
