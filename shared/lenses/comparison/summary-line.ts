import { type Comparison, comparisonOf } from '../../compare/comparison'
import { type ComparisonSummary, comparisonSummary, type Shift } from '../../compare/comparison-summary'
import type { DifferenceKind } from '../../compare/difference'
import { translate } from '../../i18n/translate'
import type { Document } from '../../model/document'
import type { Id } from '../../model/id'
import type { Locale } from '../../model/project'
import { icon, text } from '../draw'
import type { Setting } from '../layout/setting'
import { scoreText } from '../layout/spoken'
import type { Primitive } from '../scene'
import { typeScale } from '../type-scale'
import { markLooks } from './mark-look'

export const differenceKinds = [
  'added',
  'removed',
  'changed',
  'moved'
] as const satisfies readonly DifferenceKind[]

/** What a comparison comes to, in words: « Ressenti moyen : +0,1 → +0,9 ». */
export function shiftsOf(
  { average, breakPoints, persona }: ComparisonSummary,
  locale: Locale
): readonly string[] {
  const t = translate.bind(null, locale)
  const score = (value: number | null): string =>
    value === null ? t('compare.feeling.none') : scoreText(value, { locale })
  const shift = (name: string, { before, after }: Shift, say: (value: number | null) => string): string =>
    t('compare.shift', { name, before: say(before), after: say(after) })
  const felt = persona && (average.before !== null || average.after !== null)
  const broken = (breakPoints.before ?? 0) + (breakPoints.after ?? 0) > 0
  return [
    ...(felt ? [shift(t('compare.average'), average, score)] : []),
    ...(broken ? [shift(t('compare.breakPoints'), breakPoints, String)] : [])
  ]
}

type Line = { readonly height: number; readonly primitives: readonly Primitive[]; readonly label: string }

/** Above a map that is handed over beside its as-is; null where it stands alone. */
export function summaryLine(
  setting: Setting,
  document: Document,
  mapId: Id<'map'>,
  width: number
): Line | null {
  const comparison = comparisonOf(document, mapId)
  return comparison && drawLine(setting, document, comparison, width)
}

const gap = 22
const lineHeight = 20

function drawLine(setting: Setting, document: Document, comparison: Comparison, width: number): Line {
  const { t } = setting
  const summary = comparisonSummary(document, comparison, setting.frontPersonaId)
  const origin = t('compare.sheet', { title: comparison.asIs.title })
  const counts = differenceKinds.flatMap((kind) =>
    summary.cards[kind] > 0
      ? [{ kind, words: t(`compare.count.${kind}`, { count: summary.cards[kind] }) }]
      : []
  )
  const parts: { readonly kind: DifferenceKind | null; readonly words: string }[] = [
    { kind: null, words: origin },
    ...(summary.isEmpty ? [{ kind: null, words: t('compare.empty') }] : counts),
    ...shiftsOf(summary, setting.locale).map((words) => ({ kind: null, words }))
  ]
  const primitives: Primitive[] = []
  let [x, y] = [0, 0]
  for (const { kind, words } of parts) {
    const style = kind ? typeScale.captionStrong : typeScale.card
    const said = setting.fit(words, style, width - 20)
    const taken = setting.width(said, style) + (kind ? 18 : 0)
    if (x > 0 && x + taken > width) [x, y] = [0, y + lineHeight]
    if (kind) primitives.push(icon(markLooks[kind].icon, x, y + 1, 14, markLooks[kind].colour))
    const colour = kind ? markLooks[kind].colour : 'ink2'
    primitives.push(text(x + (kind ? 18 : 0), y + (kind ? 1 : 0), [said], style, colour))
    x += taken + gap
  }
  return { height: y + lineHeight, primitives, label: parts.map(({ words }) => words).join(' · ') }
}
