import { formatNumber } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { Patch } from '../model/patch'
import type { Persona } from '../model/persona'
import { emotionAt } from '../model/structure'
import type { Refusal } from './applied'
import { checked } from './edit'
import { language } from './label'

/**
 * Two personas become one, but a step holds one feeling of each: that of `kept` stays where it is, and what the other
 * one said is written under it, with its name and score, so that nothing heard is lost.
 */
export function mergedEmotions(
  document: Document,
  kept: Persona,
  gone: Persona
): { readonly ok: true; readonly patch: Patch } | { readonly ok: false; readonly refusal: Refusal } {
  const updated: Patch['updated'][number][] = []
  const removed: Emotion[] = []
  for (const emotion of document.emotion.values()) {
    if (emotion.personaId !== gone.id) continue
    const staying = emotionAt(document, emotion.stepId, kept.id)
    if (!staying) continue
    removed.push(emotion)
    const words = wordsOf(document, gone, emotion, staying)
    if (words === '') continue
    const why = staying.why.trim() === '' ? words : `${staying.why}\n${words}`
    const result = checked(document, 'emotion', { ...staying, why })
    if (!result.ok) return result
    updated.push([staying, result.record])
  }
  return { ok: true, patch: { added: [], updated, removed } }
}

function wordsOf(document: Document, { name }: Persona, emotion: Emotion, staying: Emotion): string {
  const { score, word, why, quote, quoteSource } = emotion
  const words = [word, why, quote, quoteSource].filter((part) => part.trim() !== '')
  if (words.length === 0 && score === staying.score) return ''
  const signed = formatNumber(language(document), score, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1
  })
  return [`${name} ${signed}`.trim(), ...words].join(' · ')
}
