import { translate } from '../i18n/translate'
import { engagementQuestions, isAnswered, type ScopeQuestion, scopeQuestions } from '../model/framing'
import type { JourneyMap } from '../model/map'
import type { Locale } from '../model/project'
import { projectOf } from '../model/structure'
import { cell, type Register, registerOf } from './register'
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
