import type { Finding } from '../../shared/checks/finding'
import { review } from '../../shared/checks/review'
import { reasonOf, sentenceOf } from '../../shared/checks/sentence'
import { type Locale, translate } from '../../shared/i18n/translate'
import { type Document, documentOf } from '../../shared/model/document'
import { openIncomingFile } from '../library/incoming'
import type { CliContext } from './context'
import type { Invocation } from './invocation'
import { done, inputRefused, type Outcome } from './outcome'

type ReviewInvocation = Extract<Invocation, { verb: 'review' }>

/** Findings are no failure of the command: whoever wants to stop at them reads how many there are. */
export function reviewFile({ file, format }: ReviewInvocation, { locale }: CliContext): Outcome {
  const incoming = openIncomingFile(file)
  if (!incoming.ok) return inputRefused(incoming.failure, file)
  const document = documentOf(incoming.value.records())
  incoming.value.close()
  const findings = review(document)
  return done(format === 'json' ? [jsonOf(findings, locale)] : textOf(document, findings, locale))
}

function jsonOf(findings: readonly Finding[], locale: Locale): string {
  const listed = findings.map((finding) => ({
    check: finding.check,
    severity: finding.severity,
    recordId: finding.recordId,
    mapId: finding.mapId,
    message: sentenceOf(locale, finding),
    reason: reasonOf(locale, finding.check)
  }))
  return JSON.stringify({ findings: listed }, null, 2)
}

/** Map by map, one line each and its reason below, so that a terminal and a mail read alike. */
function textOf(document: Document, findings: readonly Finding[], locale: Locale): readonly string[] {
  if (findings.length === 0) return [translate(locale, 'review.none')]
  return [...Map.groupBy(findings, ({ mapId }) => mapId)].flatMap(([mapId, of]) => [
    document.map.get(mapId ?? '')?.title ?? translate(locale, 'review.project'),
    ...of.flatMap((finding) => {
      const severity = translate(locale, `review.severity.${finding.severity}`)
      return [
        `  ${severity} · ${finding.check} · ${finding.recordId}`,
        `    ${sentenceOf(locale, finding)}`,
        `    ${reasonOf(locale, finding.check)}`
      ]
    })
  ])
}
