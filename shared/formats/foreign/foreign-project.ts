import { apply } from '../../commands/apply'
import type { Locale } from '../../i18n/translate'
import { allRecords, documentOf } from '../../model/document'
import { applyPatch } from '../../model/patch'
import { mapsOf } from '../../model/structure'
import { type Parsed, parsing, Refusal } from '../parsed'
import { ProjectDraft } from '../project-draft'
import { originOf, type WorkbookSheet } from '../workbook'
import { foreignRowLimit, foreignTable, isEmpty, isTooLong } from './foreign-table'
import { guessMapping, guessSheet } from './guess'
import { planForeign } from './plan'
import { planCommands } from './plan-commands'

/**
 * Somebody else's table as a new project of one map, where its headers leave no doubt: nobody is there to be asked, and
 * a project opened on a wrong guess would look like one that was meant.
 */
export function foreignProject(sheets: readonly WorkbookSheet[], locale: Locale, title: string): Parsed {
  return parsing(() => {
    // Of a workbook of ours this would take the notes and lose the rest.
    if (originOf(sheets).ok) throw new Refusal('workbook.otherProject')
    const filled = sheets.filter(({ rows }) => rows.some((row) => !row.every(isEmpty)))
    const sheet = filled[guessSheet(filled)]
    if (!sheet) throw new Refusal('foreign.empty')
    if (isTooLong(sheet)) throw new Refusal('foreign.tooManyRows', { limit: foreignRowLimit })
    const { mapping, isSure } = guessMapping(sheet)
    const draft = documentOf(new ProjectDraft(locale, title).records())
    const [map] = mapsOf(draft)
    if (!isSure || !map) throw new Refusal('foreign.unsure')
    const table = foreignTable(sheet, mapping.shape)
    const plan = planForeign(table, mapping, { document: draft, mapId: map.id, locale, lens: 'journey' })
    if (plan.obstacle) throw new Refusal('foreign.unsure')
    const applied = apply(draft, { type: 'batch', commands: planCommands(plan, false) })
    if (!applied.ok) throw new Refusal('foreign.unsure')
    return [...allRecords(applyPatch(draft, applied.patch))]
  })
}
