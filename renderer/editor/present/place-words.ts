import type { Document } from '../../../shared/model/document'
import type { Translate } from '../messages'
import { countOf, type PresentationPlace } from './presentation-place'

/** "Parcours · 2/6 Onboarding": where the presentation stands, in few words. */
export function placeInShort(document: Document, place: PresentationPlace, t: Translate): string {
  const lens = t(`lens.${place.lens}`)
  const { at, of } = countOf(document, place)
  const phase = document.phase.get(place.phaseId ?? '')
  return phase
    ? t('present.short.phase', { lens, at, of, name: phase.name })
    : t('present.short.map', { lens, name: document.map.get(place.mapId)?.title ?? '' })
}

/** The same as a sentence, for who hears it. */
export function placeInWords(document: Document, place: PresentationPlace, t: Translate): string {
  const lens = t(`lens.${place.lens}.title`)
  const { at, of } = countOf(document, place)
  const phase = document.phase.get(place.phaseId ?? '')
  return phase
    ? t('present.words.phase', { lens, at, of, name: phase.name })
    : t('present.words.map', { lens, name: document.map.get(place.mapId)?.title ?? '' })
}
