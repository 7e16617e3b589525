import { comparisonOf } from '../../shared/compare/comparison'
import { missingCharacters } from '../../shared/i18n/missing-characters'
import { translate } from '../../shared/i18n/translate'
import { type ExportOptions, isProjectFormat, wholeExport } from '../../shared/ipc/contract'
import { documentOf } from '../../shared/model/document'
import { newId } from '../../shared/model/id'
import { lensIds } from '../../shared/model/lens-id'
import { mapsOf, phasesOf, projectOf } from '../../shared/model/structure'
import { cleanSvgApart } from '../export/clean-svg-apart'
import { readFontApart } from '../export/read-font-apart'
import { runExportJob } from '../export/run-export-job'
import { save } from '../export/save'
import { type ProjectContent, readForExport } from '../library/export-source'
import { openIncomingFile } from '../library/incoming'
import type { CliContext } from './context'
import type { ExportInvocation } from './invocation'
import { done, inputRefused, notWritten, type Outcome, wrongUsage } from './outcome'
import { dressed } from './read-brand'

export async function exportFile(invocation: ExportInvocation, context: CliContext): Promise<Outcome> {
  const { file, out, mapTitle } = invocation
  const incoming = openIncomingFile(file)
  if (!incoming.ok) return inputRefused(incoming.failure, file)
  const content = readForExport(incoming.value)
  incoming.value.close()
  if (!content.ok) return inputRefused(content.failure, file)
  const document = documentOf(content.value.records)
  const maps = mapsOf(document)
  const map = mapTitle === null ? maps[0] : maps.find(({ title }) => title === mapTitle)
  // A file of everything needs no map to look at.
  const withoutMap = isProjectFormat(invocation.format) && mapTitle === null
  if (!map && !withoutMap) {
    const known = maps.map(({ title }) => title).join(', ')
    return wrongUsage({ code: 'cli.unknownMap', params: { title: mapTitle ?? '', known } })
  }
  const phases = map && invocation.phase !== null ? phasesOf(document, map.id) : []
  const phase = phases.find(
    ({ name }, index) => name === invocation.phase || String(index + 1) === invocation.phase
  )
  if (invocation.phase !== null && !phase) {
    const known = phases.map(({ name }, index) => `${index + 1} ${name}`).join(', ')
    return wrongUsage({ code: 'cli.unknownPhase', params: { phase: invocation.phase, known } })
  }
  if (invocation.compared && map && !comparisonOf(document, map.id))
    return wrongUsage({ code: 'cli.notDerived', params: { title: map.title } })
  const locale = invocation.locale ?? projectOf(document)?.language ?? context.locale
  const { brand } = invocation
  const handed =
    brand === null
      ? content
      : await dressed(content.value, brand, { readFont: readFontApart, cleanSvg: cleanSvgApart })
  if (!handed.ok) return inputRefused(handed.failure, 'file' in handed ? handed.file : file)
  // A pack is of all maps, unless one is named.
  const more = invocation.format === 'pack' && mapTitle === null ? maps.slice(1).map(({ id }) => id) : []
  const options = { ...optionsOf(invocation, map?.id ?? newId('map'), locale), moreMapIds: more }
  return write({ ...options, phaseId: phase?.id ?? null }, handed.value, out, context)
}

function optionsOf(
  { format, lens, sections, page, tiles, scale, pixels, background, compared, room }: ExportInvocation,
  mapId: ExportOptions['mapId'],
  locale: ExportOptions['locale']
): ExportOptions {
  const lenses = lens !== null ? [lens] : lensesOf(format)
  return {
    ...wholeExport,
    format,
    mapId,
    lenses,
    sections: [...sections],
    page,
    tiles,
    orientation: 'landscape',
    locale,
    scale,
    pixels,
    background,
    compared,
    room
  }
}

function lensesOf(format: ExportOptions['format']): ExportOptions['lenses'] {
  return format === 'pptx' || format === 'pack' ? [...lensIds] : format === 'room' ? ['journey'] : []
}

async function write(
  options: ExportOptions,
  content: ProjectContent,
  out: string,
  { fontsDir, stamp, locale }: CliContext
): Promise<Outcome> {
  const job = { ...content, options, fontsDir, createdAt: stamp.at }
  const made = await runExportJob(job, () => undefined, new AbortController().signal)
  if (!made.ok) return notWritten(made.failure)
  const { bytes, missingCharacters: characters } = made.value
  const saved = await save(out, bytes)
  if (!saved.ok) return notWritten(saved.failure)
  if (characters.length === 0) return done()
  const { key, params } = missingCharacters(characters)
  return done([], [translate(locale, key, params)])
}
