import { basename, extname } from 'node:path'
import { foreignProject } from '../../shared/formats/foreign/foreign-project'
import { parseImportFile } from '../../shared/formats/import-file'
import type { Parsed } from '../../shared/formats/parsed'
import type { Result } from '../../shared/ipc/result'
import { newId } from '../../shared/model/id'
import type { AnyRecord } from '../../shared/model/record'
import { isWorkbook, readWorkbookApart } from '../export/read-workbook-apart'
import { writeParcours } from '../library/hand-over'
import { readSample, sampleIds } from '../library/samples'
import type { CliContext } from './context'
import { done, inputRefused, notWritten, type Outcome, wrongUsage } from './outcome'
import { readInput } from './read-input'

export function listSampleIds({ samplesFolder }: CliContext): Outcome {
  return done(sampleIds(samplesFolder))
}

export async function makeFromSample(sample: string, out: string, context: CliContext): Promise<Outcome> {
  const { samplesFolder } = context
  const known = sampleIds(samplesFolder)
  if (!known.includes(sample))
    return wrongUsage({ code: 'cli.unknownSample', params: { sample, known: known.join(', ') } })
  const read = readSample(samplesFolder, sample)
  if (!read.ok) return inputRefused(read.failure, sample)
  // Two files made from one sample are two projects, or the library would take the second for a later state of the first.
  const projectId = newId('project')
  const records = read.value.map((record) =>
    record.type === 'project' ? { ...record, id: projectId } : record
  )
  return write(records, out, context)
}

export async function importFile(file: string, out: string, context: CliContext): Promise<Outcome> {
  const bytes = readInput(file)
  if (!bytes.ok) return inputRefused(bytes.failure, file)
  const parsed = isWorkbook(file)
    ? await parseWorkbook(file, bytes.value, context)
    : parseImportFile(basename(file), bytes.value, context.locale)
  return parsed.ok ? write(parsed.records, out, context) : inputRefused(parsed.failure, file)
}

async function parseWorkbook(
  file: string,
  bytes: Uint8Array,
  { locale }: CliContext
): Promise<Parsed | Extract<Result<never>, { ok: false }>> {
  const sheets = await readWorkbookApart(basename(file), bytes)
  return sheets.ok ? foreignProject(sheets.value, locale, basename(file, extname(file))) : sheets
}

async function write(records: readonly AnyRecord[], out: string, context: CliContext): Promise<Outcome> {
  const written = await writeParcours(out, records, context)
  return written.ok ? done() : notWritten(written.failure)
}
