import { scoreText } from '../../lenses/layout/spoken'
import type { SceneItem } from '../../lenses/scene'
import { typeScale } from '../../lenses/type-scale'
import { placeName } from '../../model/place'
import { cardText } from '../card-text'
import type { MapSummary } from '../summary'
import { curveChart, curveLegend } from './curve-chart'
import { figureRow } from './figure-row'
import { type Finding, findingList } from './finding-list'
import { momentCards } from './moment-cards'
import { PageFlow } from './page-flow'
import type { PageSetting } from './page-setting'
import { textItem } from './text-items'

/** Bodies of the summary of a map: its figures and its curve, then what weighs and what opens. */
export function summaryPages(page: PageSetting, summary: MapSummary): readonly (readonly SceneItem[])[] {
  return [overview(page, summary), ...findings(page, summary)]
}

function overview(page: PageSetting, summary: MapSummary): readonly SceneItem[] {
  const { room } = page
  const flow = new PageFlow(room)
  const figures = figureRow(page, summary.figures, room.width)
  flow.put(figures.height, figures.items)
  flow.skip(18)
  const said = headline(page, summary)
  if (said !== '') {
    const lines = page.fit(said, typeScale.lead, room.width, 3)
    const item = textItem('summary:headline', 0, 0, room.width, lines, typeScale.lead, 'ink', said)
    flow.put(item.height, [item])
    flow.skip(14)
  }
  const [front] = summary.curves
  if (front) {
    const cards = momentCards(page, front, room.width)
    const height = Math.max(180, flow.left - cards.height - 18)
    const chart = { map: summary.map, curves: summary.curves, front, width: room.width, height }
    const legend = curveLegend(page, 'summary', chart)
    const top = legend.length > 0 ? 18 : 0
    const drawn = curveChart(page, 'summary', { ...chart, height: height - top })
    flow.put(height, [...legend, ...drawn.map((item) => ({ ...item, y: item.y + top }))])
    flow.skip(18)
    flow.put(cards.height, cards.items)
  }
  return flow.pages[0] ?? []
}

/** Where the journey is best, where it is worst and how it ends, in one sentence. */
function headline(page: PageSetting, { curves: [front] }: MapSummary): string {
  if (!front?.peak || !front.trough) return ''
  // A name longer than half a line would make the sentence one of names.
  const shortened = (name: string): string => page.fit(name, typeScale.lead, page.room.width / 2, 1)[0] ?? ''
  const at = ({ place, emotion }: typeof front.end) =>
    page.t('deliverable.moment', {
      number: place.number,
      name: shortened(placeName(place)),
      score: scoreText(emotion.score, page.sheet)
    })
  return page.t('deliverable.headline', {
    name: shortened(front.persona?.name ?? page.t('table.employees')),
    peak: at(front.peak),
    trough: at(front.trough),
    end: scoreText(front.end.emotion.score, page.sheet)
  })
}

const columnGap = 48

/** Two columns: what weighs on the customer at the left, what there is to gain at the right. */
function findings(page: PageSetting, summary: MapSummary): readonly (readonly SceneItem[])[] {
  const { room, document, t } = page
  const width = (room.width - columnGap) / 2
  const pains = summary.pains.flatMap(({ card, place, answers }): Finding[] =>
    card.kind === 'breakPoint'
      ? []
      : [
          {
            id: card.id,
            sign: { kind: 'rank' },
            text: cardText(document, card),
            place,
            level: card.severity,
            more: answers.length === 0 ? t('deliverable.unanswered') : ''
          }
        ]
  )
  const breaks = summary.breakPoints.map((point): Finding => {
    if (point.kind === 'card')
      return {
        id: point.card.id,
        sign: { kind: 'icon', name: 'unlink', colour: 'neg2' },
        text: cardText(document, point.card),
        place: point.place,
        level: point.card.severity,
        more: ''
      }
    const { connection, from, to, place } = point
    const arrow = t(connection.direction === 'mutual' ? 'lens.connection.mutual' : 'lens.connection', {
      from: cardText(document, from),
      to: cardText(document, to)
    })
    return {
      id: connection.id,
      sign: { kind: 'icon', name: 'unlink', colour: 'neg2' },
      text: connection.failReason || arrow,
      place,
      level: null,
      more: [connection.label, connection.wait && t('lens.wait', { wait: connection.wait })]
        .filter((part) => part)
        .join(' \u00B7 ')
    }
  })
  const opportunities = summary.opportunities.map(({ card, place }): Finding => {
    const rated = [
      card.impact === null ? '' : t('deliverable.impact', { value: card.impact }),
      card.effort === null ? '' : t('deliverable.effort', { value: card.effort })
    ]
    return {
      id: card.id,
      sign: { kind: 'rank' },
      text: cardText(document, card),
      place,
      level: null,
      more: rated.filter((part) => part !== '').join(' \u00B7 ')
    }
  })
  const truths = summary.momentsOfTruth.map(
    ({ step, place }): Finding => ({
      id: step.id,
      sign: { kind: 'star' },
      text: step.name,
      place,
      level: null,
      more: step.momentOfTruthReason
    })
  )
  const left = findingList(page, width, [
    { id: 'pains', title: t('deliverable.topPains'), findings: pains, most: 8 },
    { id: 'breaks', title: t('deliverable.breakPoints'), findings: breaks, most: 4 }
  ])
  const right = findingList(page, width, [
    { id: 'opportunities', title: t('deliverable.topOpportunities'), findings: opportunities, most: 8 },
    { id: 'truths', title: t('deliverable.momentsOfTruth'), findings: truths, most: 4 }
  ])
  const at = (items: readonly SceneItem[], x: number): SceneItem[] =>
    items.map((item) => ({ ...item, x: item.x + room.x + x, y: item.y + room.y }))
  if (left.length + right.length === 0) return []
  if (left.length === 0) return [at(right, 0)]
  return [[...at(left, 0), ...at(right, width + columnGap)]]
}

export function hasSummary({ figures, curves }: MapSummary): boolean {
  return figures.cards > 0 || curves.length > 0
}
