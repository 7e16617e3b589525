import { type Locale, translate } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { JourneyMap } from '../model/map'
import { phasesOf, stepsOf, stepsOfMap } from '../model/structure'
import { toPlainName } from '../model/text-field'
import { emotionsInOrder } from './reading-order'

/** A map as Mermaid's `journey`: phases, steps and what is felt there. What hangs on the steps has no place in it. */
export function mapToMermaid(document: Document, map: JourneyMap, locale: Locale): string {
  const felt = Map.groupBy(emotionsInOrder(document, [map]), ({ stepId }) => stepId)
  const numbers = new Map(stepsOfMap(document, map.id).map(({ id }, index) => [id, index + 1]))
  const title = written(map.title)
  const lines = ['journey', ...(title === '' ? [] : [`    title ${title}`])]
  for (const [index, phase] of phasesOf(document, map.id).entries()) {
    lines.push(
      `    section ${written(phase.name) || translate(locale, 'mermaid.phase', { number: index + 1 })}`
    )
    for (const step of stepsOf(document, phase.id)) {
      const number = numbers.get(step.id) ?? 0
      const name = taskName(step.name) || translate(locale, 'mermaid.step', { number })
      for (const tail of scoresOf(felt.get(step.id) ?? [], document, locale))
        lines.push(`      ${name}: ${tail}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** A task has one score, so those who feel differently get one each; nobody's feeling is the middle one. */
function scoresOf(emotions: readonly Emotion[], document: Document, locale: Locale): string[] {
  if (emotions.length === 0) return ['3']
  const byScore = Map.groupBy(emotions, ({ score }) => score)
  return [...byScore].map(([score, some]) => {
    const names = some.map(({ personaId }) => actorName(personaId, document, locale))
    return `${Math.round((score + 3) * 10) / 10}: ${names.join(', ')}`
  })
}

function actorName(personaId: Emotion['personaId'], document: Document, locale: Locale): string {
  if (personaId === null) return translate(locale, 'table.employees')
  const name = written(document.persona.get(personaId)?.name ?? '').replaceAll(',', entity)
  return name || translate(locale, 'table.column.persona')
}

/** What Mermaid reads as an instruction at the start of a line. */
const keyword = /^(?:title|section|journey|acctitle|accdescr)/i

function taskName(name: string): string {
  const text = written(name)
  return keyword.test(text) ? entity(text.charAt(0)) + text.slice(1) : text
}

/** Signs that end a name or begin something else, and spaces a reader would cut off, as the numbers Mermaid takes for them. */
function written(name: string): string {
  const text = toPlainName(name)
  return text.trim() === '' ? '' : text.replace(/[#:;<>\u2028\u2029]|%(?=%)|^[\s%]|\s$/gu, entity)
}

function entity(sign: string): string {
  return `#${sign.codePointAt(0)};`
}
