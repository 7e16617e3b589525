import { describe, expect, it, test } from 'vitest'
import { type MapSummary, mapSummary } from '../../../shared/deliverable/summary'
import { documentOf } from '../../../shared/model/document'
import { mapSchema } from '../../../shared/model/map'
import { projectSchema } from '../../../shared/model/project'
import { mapsOf } from '../../../shared/model/structure'
import { sampleDocument } from '../lenses/sample'

function summaryOf(name: string): MapSummary {
  const document = sampleDocument(name)
  const [map] = mapsOf(document)
  if (!map) throw new Error('the sample has a map')
  return mapSummary(document, map)
}

describe('the onboarding sample', () => {
  const summary = summaryOf('onboarding-saas-b2b')

  it('counts what its map holds', () => {
    expect(summary.figures).toMatchObject({
      phases: 6,
      steps: 13,
      momentsOfTruth: 2,
      cards: 196,
      pains: 11,
      breakPoints: 1,
      delights: 9,
      opportunities: 14
    })
    expect(summary.figures.touchpoints).toBeGreaterThan(10)
    expect(summary.figures.evidenced).toBeLessThanOrEqual(196)
  })

  it('finds the peak, the trough and the end of each curve, the employees last', () => {
    const told = summary.curves.map(({ persona, peak, trough, end }) => [
      persona?.name ?? null,
      peak && `${peak.place.number} ${peak.emotion.score}`,
      trough && `${trough.place.number} ${trough.emotion.score}`,
      `${end.place.number} ${end.emotion.score}`
    ])
    expect(told).toEqual([
      ['Claire Vasseur', '3.1 1.8', '2.2 -1.8', '6.1 1.4'],
      ['Marc Delattre', '3.1 0.9', '2.2 -1.5', '6.1 0.8'],
      [null, '3.1 1.7', '2.2 -1.6', '6.1 1.3']
    ])
    expect(summary.curves[0]?.mean).toBeCloseTo(0.25, 1)
  })

  it('ranks pains by severity, then by frequency, with what answers them', () => {
    expect(summary.pains.map(({ card }) => [card.severity, card.frequency]).slice(0, 5)).toEqual([
      [3, 3],
      [3, 2],
      [3, 2],
      [3, 2],
      [2, 3]
    ])
    const [first] = summary.pains
    expect(first?.card.text).toBe('Import CSV rejeté trois fois, sans message clair')
    expect(first?.place.number).toBe('2.2')
    expect(first?.answers.map(({ text }) => text.slice(0, 18))).toEqual([
      'Assistant d’import',
      'Cercle de clients '
    ])
  })

  it('tells where the journey breaks: by a note, and by an arrow of the blueprint', () => {
    expect(summary.breakPoints.map(({ kind, place }) => [kind, place.number])).toEqual([
      ['card', '2.2'],
      ['connection', '2.2']
    ])
  })

  it('ranks opportunities by impact, of equal impact the least effort first', () => {
    const ranked = summary.opportunities.map(({ card }) => [card.impact, card.effort])
    expect(ranked.slice(0, 5)).toEqual([
      [9, 5],
      [8, 3],
      [7, 2],
      [7, 2],
      [7, 2]
    ])
    expect(summary.opportunities[1]?.answered?.text).toBe(
      'Objectifs notés par le vendeur, jamais repris depuis'
    )
  })

  it('names the moments of truth with their steps', () => {
    expect(summary.momentsOfTruth.map(({ place }) => place.number)).toEqual(['2.2', '3.1'])
  })
})

test.each(['emprunt-immobilier', 'internet-outage'])('%s has something to say of everything', (name) => {
  const { figures, curves, pains, breakPoints, opportunities, momentsOfTruth } = summaryOf(name)
  for (const found of [curves, pains, breakPoints, opportunities, momentsOfTruth])
    expect(found.length).toBeGreaterThan(0)
  expect(pains).toHaveLength(figures.pains + figures.breakPoints)
  expect(opportunities).toHaveLength(figures.opportunities)
  expect(momentsOfTruth).toHaveLength(figures.momentsOfTruth)
  const severities = pains.map(({ card }) => card.severity ?? 0)
  expect(severities).toEqual(severities.toSorted((a, b) => b - a))
})

test('a map that nobody filled in has nothing to say', () => {
  const project = projectSchema.parse({ type: 'project', id: 'project_1', name: 'Essai', language: 'fr' })
  const map = mapSchema.parse({ type: 'map', id: 'map_1', order: 'B', title: 'Vide' })
  const { figures, ...lists } = mapSummary(documentOf([project, map]), map)
  expect(new Set(Object.values(figures))).toEqual(new Set([0]))
  expect(lists).toEqual({
    map,
    curves: [],
    pains: [],
    breakPoints: [],
    opportunities: [],
    momentsOfTruth: []
  })
})
