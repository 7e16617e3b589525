import { cardsOnMap } from '../../shared/deliverable/cards-on-map'
import { type CurveMoments, curvesOf } from '../../shared/deliverable/curve-moments'
import type { Register } from '../../shared/deliverable/register'
import {
  indicatorRegister,
  milestoneRegister,
  opportunityRegister,
  painRegister
} from '../../shared/deliverable/registers'
import { type MessageKey, translate } from '../../shared/i18n/translate'
import { curveLook } from '../../shared/lenses/charts/curve-look'
import type { Colour } from '../../shared/lenses/palette'
import { slideRoom } from '../../shared/lenses/slides'
import type { CardKind } from '../../shared/model/card'
import type { Document } from '../../shared/model/document'
import type { JourneyMap } from '../../shared/model/map'
import { placeName, placesOf } from '../../shared/model/place'
import type { Locale } from '../../shared/model/project'
import { phasesOf, stepsOfMap } from '../../shared/model/structure'
import type { TextMeasurer } from '../../shared/text/measurer'
import { registerTables } from './register-slides'
import type { SlideChart, SlideFrame } from './slide-frames'

/** What is found on a map, each on slides of its own: charts and tables that PowerPoint edits as its own. */
export type FindingSlide = { readonly title: string; readonly frame: SlideFrame }

type Source = { readonly document: Document; readonly locale: Locale; readonly measurer: TextMeasurer }

/** The curve and the pains by phase as charts, the registers as tables; what a map says nothing of has no slide. */
export function findingSlides(source: Source, map: JourneyMap): readonly FindingSlide[] {
  const charts = [curveChart(source, map), phaseChart(source, map)].flatMap((chart) =>
    chart ? [{ title: chart.name, frame: chart }] : []
  )
  const tables = (title: MessageKey, register: Register | null): FindingSlide[] => {
    const name = translate(source.locale, title)
    const parts = register ? registerTables(register, name, source.measurer) : []
    return parts.map((frame, index) => ({
      title:
        parts.length === 1
          ? name
          : translate(source.locale, 'slides.part', { title: name, index: index + 1, count: parts.length }),
      frame
    }))
  }
  return [
    ...charts,
    ...tables('deliverable.milestones', milestoneRegister(source, map)),
    ...tables('slides.indicators', indicatorRegister(source, map)),
    ...tables('deliverable.pains', painRegister(source, map)),
    ...tables('deliverable.topOpportunities', opportunityRegister(source, map))
  ]
}

const place = { x: slideRoom.x, y: slideRoom.y + 4, width: slideRoom.width, height: slideRoom.height - 8 }
const curveColours: readonly Colour[] = ['ink', 'accent', 'teamTriangle', 'teamDiamond']

function curveChart({ document, locale }: Source, map: JourneyMap): SlideChart | null {
  const curves = curvesOf(document, map)
  if (curves.length === 0) return null
  const places = placesOf(document, map.id)
  const steps = stepsOfMap(document, map.id)
  const name = translate(locale, 'slides.curve')
  const series = curves.map((curve, index) => ({
    name: curve.persona?.name ?? translate(locale, 'table.employees'),
    colour: curve.persona ? (curveColours[index] ?? 'ink') : ('neg1' as const),
    look: curveLook(index),
    values: steps.map(({ id }) => scoreAt(curve, id))
  }))
  return {
    kind: 'line',
    name,
    description: `${name}: ${series.map((each) => each.name).join(', ')}`,
    place,
    categoriesName: translate(locale, 'table.column.step'),
    categories: steps.map(({ id }) => {
      const found = places.get(id)
      return found ? `${found.number} ${placeName(found)}` : ''
    }),
    series,
    range: [-2, 2]
  }
}

function scoreAt({ moments }: CurveMoments, stepId: string): number | null {
  return moments.find(({ emotion }) => emotion.stepId === stepId)?.emotion.score ?? null
}

const counted = [
  { label: 'slides.painsAndBreaks', colour: 'neg1', kinds: ['pain', 'breakPoint'] },
  { label: 'slides.delights', colour: 'pos1', kinds: ['delight'] },
  { label: 'slides.opportunities', colour: 'accent', kinds: ['opportunity'] }
] as const satisfies readonly { label: MessageKey; colour: Colour; kinds: readonly CardKind[] }[]

function phaseChart({ document, locale }: Source, map: JourneyMap): SlideChart | null {
  const cards = cardsOnMap(document, map)
  const phases = phasesOf(document, map.id)
  const name = translate(locale, 'slides.byPhase')
  const series = counted
    .map(({ label, colour, kinds }, index) => ({
      name: translate(locale, label),
      colour,
      look: curveLook(index),
      values: phases.map(
        ({ id }) =>
          cards.filter(
            ({ card, place: { phase } }) =>
              phase.id === id && (kinds as readonly CardKind[]).includes(card.kind)
          ).length
      )
    }))
    .filter(({ values }) => values.some((value) => value > 0))
  if (series.length === 0) return null
  return {
    kind: 'columns',
    name,
    description: `${name}: ${series.map((each) => each.name).join(', ')}`,
    place,
    categoriesName: translate(locale, 'table.column.phase'),
    categories: phases.map((phase, index) => `${index + 1}. ${phase.name}`),
    series,
    range: null
  }
}
