import { formatNumber, type MessageKey, translate } from '../i18n/translate'
import { type Candidate, criteria } from '../model/candidate'
import { engagementQuestions, isAnswered, type ScopeQuestion, scopeQuestions } from '../model/framing'
import type { JourneyMap } from '../model/map'
import type { Locale } from '../model/project'
import { candidateTotal, rankedCandidates } from '../model/shortlist'
import { candidatesOf, projectOf } from '../model/structure'
import { type ColumnOf, cell, type Register, registerOf } from './register'
import type { RegisterSource } from './registers'

type Answer = { readonly recordId: string; readonly question: string; readonly answer: string }

/** Why the engagement maps, which journeys and for whom; what was not answered leaves. */
export function engagementRegister({ document, locale }: RegisterSource): Register | null {
  const project = projectOf(document)
  if (!project) return null
  return answersRegister(
    locale,
    engagementQuestions.map((question) => ({
      recordId: `${project.id}:${question}`,
      question: translate(locale, `framing.${question}`),
      answer: project[question]
    }))
  )
}

/** The bounds of a map and what it is worth; what was not answered leaves. */
export function scopeRegister({ locale }: RegisterSource, map: JourneyMap): Register | null {
  return answersRegister(
    locale,
    scopeQuestions.map((question) => ({
      recordId: `${map.id}:${question}`,
      question: translate(locale, `panel.map.${question}`),
      answer: scopeAnswer(map, question, locale)
    }))
  )
}

function scopeAnswer(map: JourneyMap, question: ScopeQuestion, locale: Locale): string {
  if (question !== 'serviceLevel') return map[question]
  return map.serviceLevel === null ? '' : translate(locale, `serviceLevel.${map.serviceLevel}`)
}

function answersRegister(locale: Locale, answers: readonly Answer[]): Register | null {
  return registerOf(
    [
      {
        label: translate(locale, 'framing.question'),
        share: 24,
        align: 'start',
        cell: ({ question }: Answer) => cell(question, { look: 'strong' })
      },
      {
        label: translate(locale, 'framing.answer'),
        share: 76,
        align: 'start',
        cell: ({ answer }: Answer) => cell(answer.trim())
      }
    ],
    answers.filter(({ answer }) => isAnswered(answer)),
    ({ recordId }) => ({ recordId, group: null })
  )
}

/** The journeys that were compared, the best ranked first, with what was judged and which are mapped. */
export function shortlistRegister({ document, locale }: RegisterSource): Register | null {
  const ranks = rankedCandidates(document)
  const last = ranks.size + 1
  const candidates = candidatesOf(document).toSorted(
    (a, b) => (ranks.get(a.id) ?? last) - (ranks.get(b.id) ?? last)
  )
  const figure = (value: number | null | undefined) =>
    cell(value === null || value === undefined ? '' : formatNumber(locale, value))
  const named = (key: MessageKey, share: number, align: 'start' | 'end' = 'start') => ({
    label: translate(locale, key),
    share,
    align
  })
  const columns: readonly ColumnOf<Candidate>[] = [
    { ...named('table.column.rank', 6, 'end'), cell: ({ id }) => figure(ranks.get(id)) },
    { ...named('table.column.journey', 30), cell: ({ title }) => cell(title, { look: 'strong' }) },
    { ...named('table.column.audience', 24), cell: ({ audience }) => cell(audience) },
    ...criteria.map((criterion) => ({
      ...named(`table.column.${criterion}`, 10, 'end'),
      cell: (candidate: Candidate) => figure(candidate[criterion])
    })),
    { ...named('table.column.total', 8, 'end'), cell: (candidate) => figure(candidateTotal(candidate)) },
    {
      ...named('table.column.chosen', 8),
      cell: ({ chosen }) => cell(chosen ? translate(locale, 'table.yes') : '')
    },
    {
      ...named('table.column.linkedMap', 16),
      cell: ({ linkedMapId }) => cell(document.map.get(linkedMapId ?? '')?.title ?? '')
    }
  ]
  return registerOf(columns, candidates, ({ id }) => ({ recordId: id, group: null }))
}
