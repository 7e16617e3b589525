import { basename } from 'node:path'
import { type Locale, translate } from '../../shared/i18n/translate'
import type { Finding } from '../db/verify'
import { verifyIncomingFile } from '../library/incoming'
import type { CliContext } from './context'
import { done, inputRefused, type Outcome } from './outcome'

export function verifyFile(file: string, { locale }: CliContext): Outcome {
  const verified = verifyIncomingFile(file)
  if (!verified.ok) return inputRefused(verified.failure, file)
  const findings = verified.value
  if (findings.length === 0) return done([translate(locale, 'cli.verified', { fileName: basename(file) })])
  const parts = [...new Set(findings.map((finding) => partOf(finding, locale)))]
    .slice(0, partLimit)
    .join(', ')
  return inputRefused({ code: 'cli.damaged', params: { parts } }, file)
}

/** One line is asked for: a log broken at its start has a finding for each of its rows. */
const partLimit = 5

function partOf({ part, revision }: Finding, locale: Locale): string {
  const name = translate(locale, `cli.part.${part}`)
  return revision === null
    ? name
    : translate(locale, 'cli.part.at', { part: name, revision: String(revision) })
}
