import { type Locale, translate } from '../../shared/i18n/translate'
import { type ExportOptions, extensionOf, hasPages, isProjectFormat } from '../../shared/ipc/contract'
import type { AnyRecord } from '../../shared/model/record'

/** Windows refuses these, and the file will be mailed to someone who has it. */
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu

/** « Client – Carte – Lentille.pdf »; a file of several lenses names none, a file of several maps or the whole project no map. */
export function suggestedFileName(records: readonly AnyRecord[], options: ExportOptions): string {
  const project = records.find((record) => record.type === 'project')
  const map = records.find((record) => record.type === 'map' && record.id === options.mapId)
  const [lens, ...others] = options.lenses
  const parts = [project?.clientName || project?.name]
  if (isProjectFormat(options.format)) parts.push(project?.clientName ? project.name : undefined)
  else {
    const isPaged = hasPages(options.format)
    const isSeveral = isPaged && options.moreMapIds.length > 0
    parts.push(isSeveral ? (project?.clientName ? project.name : undefined) : titleOf(map))
    if (options.format === 'pack') parts.push(translate(options.locale, 'export.fileName.pack'))
    else if (options.format === 'room') parts.push(translate(options.locale, 'room.title'))
    else if (lens && (others.length === 0 || !isPaged)) {
      parts.push(translate(options.locale, `lens.${lens}`))
    }
    if (!isPaged) parts.push(nameOfPart(records, options))
  }
  return fileName(parts, options.locale, extensionOf(options.format))
}

/** Of what a picture shows, where it is not the whole. */
function nameOfPart(
  records: readonly AnyRecord[],
  { phaseId, selectedIds, locale }: ExportOptions
): string | undefined {
  if (selectedIds.length > 0) return translate(locale, 'export.fileName.selection')
  const phase = records.find((record) => record.type === 'phase' && record.id === phaseId)
  return phase?.type === 'phase' ? phase.name : undefined
}

function titleOf(record: AnyRecord | undefined): string | undefined {
  return record?.type === 'map' ? record.title : undefined
}

/** « Client – Projet.parcours ». */
export function handOverFileName(records: readonly AnyRecord[], locale: Locale): string {
  const project = records.find((record) => record.type === 'project')
  return fileName([project?.clientName, project?.name], locale, 'parcours')
}

function fileName(parts: readonly (string | undefined)[], locale: Locale, extension: string): string {
  const name = parts
    .map((part) => (part ?? '').replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' \u2013 ')
  return `${withinLimit(name) || translate(locale, 'export.fileName.project')}.${extension}`
}

/** File systems count bytes, most up to 255; leading and trailing dots hide the file or are dropped by Windows. */
function withinLimit(name: string): string {
  let short = ''
  for (const character of name) {
    if (Buffer.byteLength(short + character) > 200) break
    short += character
  }
  return short.replace(/^[.\s]+|[.\s]+$/gu, '')
}
