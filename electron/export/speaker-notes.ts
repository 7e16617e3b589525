import { translate } from '../../shared/i18n/translate'
import type { MapSlide } from '../../shared/lenses/slides'
import type { Card } from '../../shared/model/card'
import type { Document } from '../../shared/model/document'
import type { Emotion } from '../../shared/model/emotion'
import type { Id } from '../../shared/model/id'
import { compareByOrder } from '../../shared/model/order'
import type { Locale } from '../../shared/model/project'
import type { Step } from '../../shared/model/step'
import {
  cardsOf,
  cardsOfStep,
  connectionsOf,
  emotionsOfStep,
  lanesOfMap,
  phasesOf,
  stepsOf
} from '../../shared/model/structure'

/**
 * What the presenter says and the slide has no room for, step by step: descriptions, what people said, and the notes
 * behind the cards shown. Where several slides show the same steps, what belongs to a step stands with the first.
 */
export function speakerNotes(
  document: Document,
  mapId: Id<'map'>,
  { part, place, scene }: Pick<MapSlide, 'part' | 'place' | 'scene'>,
  locale: Locale
): readonly string[] {
  const isFirst = place.index === 0
  const lines: string[] = []
  phasesOf(document, mapId).forEach((phase, index) => {
    const steps = stepsOf(document, phase.id)
    steps.forEach((step, at) => {
      if (!part.columns.has(step.id)) return
      const cards = cardsAt(document, step, at === 0 ? phase.id : null)
      const said = [
        ...(isFirst ? ofStep(document, step, cards, locale) : []),
        ...cards
          .filter(({ laneId, note }) => note !== '' && part.rows.has(laneId))
          .map((card) => behind(card, locale))
      ]
      if (said.length === 0) return
      if (lines.length > 0) lines.push('')
      lines.push(
        translate(locale, 'lens.step', { number: `${index + 1}.${at + 1}`, name: step.name }),
        ...said
      )
    })
  })
  // Only the blueprint draws arrows.
  const leading = scene.lens === 'blueprint' ? leadingOut(document, mapId, part, locale) : []
  return lines.length > 0 && leading.length > 0 ? [...lines, '', ...leading] : [...lines, ...leading]
}

/** Those of the step, and with the first of a phase what hangs on the phase. */
function cardsAt(document: Document, step: Step, phaseId: Id<'phase'> | null): readonly Card[] {
  const ofPhase = lanesOfMap(document, step.mapId).flatMap(({ id: laneId }) =>
    phaseId === null ? [] : cardsOf(document, { laneId, stepId: null, phaseId })
  )
  return [...ofPhase, ...cardsOfStep(document, step.id)].sort(compareByOrder)
}

function ofStep(document: Document, step: Step, cards: readonly Card[], locale: Locale): readonly string[] {
  const emotions = emotionsOfStep(document, step.id)
  return [
    step.description,
    step.momentOfTruthReason,
    ...cards.filter(({ kind }) => kind === 'verbatim').map((card) => spoken(document, card, locale)),
    ...emotions.flatMap((emotion) => felt(document, emotion, locale))
  ].filter((line) => line !== '')
}

function spoken(document: Document, card: Card, locale: Locale): string {
  const verbatim = card.verbatimId ? document.verbatim.get(card.verbatimId) : undefined
  return quote(card.text || verbatim?.text || '', card.source || verbatim?.source || '', locale)
}

function felt(
  document: Document,
  { personaId, word, why, quote: words, quoteSource }: Emotion,
  locale: Locale
): readonly string[] {
  const persona = personaId === null ? undefined : document.persona.get(personaId)
  const who = persona?.name ?? translate(locale, 'lane.employeeExperience')
  const feeling = [word, why].filter((each) => each !== '').join(', ')
  return [
    feeling === '' ? '' : translate(locale, 'lens.label', { name: who, text: feeling }),
    quote(words, quoteSource === '' ? who : quoteSource, locale)
  ]
}

function quote(words: string, source: string, locale: Locale): string {
  if (words === '') return ''
  const marked = /^\s*[«“"„]/u.test(words) ? words : translate(locale, 'lens.quote', { quote: words })
  return source === '' ? marked : `${marked} (${source})`
}

function behind({ text, note }: Card, locale: Locale): string {
  return text === '' ? note : translate(locale, 'lens.label', { name: text, text: note })
}

/** Arrows that no slide can draw, since their two cards stand on different ones. */
function leadingOut(
  document: Document,
  mapId: Id<'map'>,
  { columns, rows }: MapSlide['part'],
  locale: Locale
): readonly string[] {
  const isHere = (card: Card | undefined): boolean =>
    card !== undefined && columns.has(card.stepId ?? '') && rows.has(card.laneId)
  return connectionsOf(document, mapId).flatMap(({ fromCardId, toCardId }) => {
    const [from, to] = [document.card.get(fromCardId), document.card.get(toCardId)]
    if (!from || !to || !isHere(from) || isHere(to)) return []
    const text = translate(locale, 'lens.connection', { from: from.text, to: to.text })
    return [translate(locale, 'slides.leads', { text })]
  })
}
