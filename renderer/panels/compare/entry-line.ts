import type { Comparison } from '../../../shared/compare/comparison'
import type { ComparisonEntry } from '../../../shared/compare/comparison-groups'
import { type ComparisonWords, cardText } from '../../../shared/compare/comparison-words'
import type { Difference, DifferenceKind, EmotionDifference } from '../../../shared/compare/difference'
import { translate } from '../../../shared/i18n/translate'
import { markWord } from '../../../shared/lenses/comparison/mark-look'
import { scoreText } from '../../../shared/lenses/layout/spoken'
import type { Document } from '../../../shared/model/document'
import type { Locale } from '../../../shared/model/project'

/** A difference as the list says it. */
export type EntryLine = {
  readonly key: string
  /** What the sheet draws of it; null for what stands on no sheet. */
  readonly recordId: string | null
  readonly kind: DifferenceKind | null
  readonly mark: string
  readonly place: string
  readonly name: string
  /** The words it had. */
  readonly before: string
  readonly notes: readonly string[]
}

type Source = {
  readonly document: Document
  readonly comparison: Comparison
  readonly words: ComparisonWords
  readonly locale: Locale
}

export function entryLine(entry: ComparisonEntry, source: Source): EntryLine {
  switch (entry.kind) {
    case 'record':
      return recordLine(entry.difference, source)
    case 'feeling':
      return feelingLine(entry.feeling, source)
    case 'frame':
      return frameLine(entry.field, source)
  }
}

function recordLine(difference: Difference, { document, words, locale }: Source): EntryLine {
  const record = difference.kind === 'removed' ? difference.asIs : difference.toBe
  const kept = difference.kind === 'changed' || difference.kind === 'moved' ? difference : null
  const isReworded = kept?.type === 'card' && kept.fields.includes('text')
  const told =
    kept && isReworded ? { ...kept, fields: kept.fields.filter((field) => field !== 'text') } : kept
  const from = kept && words.movedFrom(kept)
  return {
    key: record.id,
    // A link is drawn in one lens alone, between notes that all of them draw.
    recordId: record.type === 'connection' ? null : record.id,
    kind: difference.kind,
    mark: markWord({ t: translate.bind(null, locale) }, difference),
    place: words.placeOf(record),
    name: words.nameOf(record),
    before: isReworded ? cardText(document, kept.asIs) : '',
    notes: [...(told ? words.fieldsOf(told) : []), ...(from ? [from] : [])]
  }
}

function feelingLine(feeling: EmotionDifference, { document, words, locale }: Source): EntryLine {
  const t = translate.bind(null, locale)
  const { before, after, delta, fields, personaId, toBeStepId, asIsStepId } = feeling
  const score = (emotion: typeof before): string =>
    emotion ? scoreText(emotion.score, { locale }) : t('compare.feeling.none')
  const persona = document.persona.get(personaId ?? '')?.name ?? t('compare.employees')
  const others = fields.filter((field) => field !== 'score').map((field) => t(`compare.field.${field}`))
  const scores = { before: score(before), after: score(after) }
  const isSame = before !== null && after !== null && before.score === after.score
  return {
    key: `${personaId} ${toBeStepId ?? asIsStepId}`,
    recordId: after?.id ?? before?.id ?? null,
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    mark: t(
      before === null
        ? 'compare.mark.added'
        : after === null
          ? 'compare.mark.removed'
          : 'compare.mark.changed'
    ),
    place: persona,
    name: words.stepName(toBeStepId ?? asIsStepId ?? ''),
    before: '',
    notes: [
      ...(isSame
        ? []
        : [
            delta === null
              ? t('compare.scores', scores)
              : t('compare.scores.delta', { ...scores, delta: scoreText(delta, { locale }) })
          ]),
      ...(others.length > 0 ? [others.join(' · ')] : [])
    ]
  }
}

function frameLine(field: Comparison['frame'][number], { comparison, locale }: Source): EntryLine {
  const t = translate.bind(null, locale)
  const [was, is] = [comparison.asIs, comparison.toBe].map((map) => {
    const value = map[field]
    return typeof value === 'string' ? value : ''
  })
  return {
    key: field,
    recordId: null,
    kind: 'changed',
    mark: t('compare.mark.changed'),
    place: '',
    name: t(`compare.field.${field}`),
    before: was ?? '',
    notes: is ? [is] : []
  }
}
