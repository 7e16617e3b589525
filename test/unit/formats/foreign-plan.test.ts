import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import { tableToCsv } from '../../../shared/formats/csv-writer'
import { csvSheet } from '../../../shared/formats/foreign/csv-sheet'
import { foreignTable, isTooLong } from '../../../shared/formats/foreign/foreign-table'
import { guessMapping } from '../../../shared/formats/foreign/guess'
import type { Mapping } from '../../../shared/formats/foreign/mapping'
import { type ForeignPlan, planForeign } from '../../../shared/formats/foreign/plan'
import { planCommands } from '../../../shared/formats/foreign/plan-commands'
import { cardTargets, fieldTargets } from '../../../shared/formats/foreign/target'
import { scales } from '../../../shared/formats/foreign/values'
import { parseProjectJson } from '../../../shared/formats/json'
import { ProjectDraft } from '../../../shared/formats/project-draft'
import { notesTable } from '../../../shared/formats/project-tables'
import type { Cell } from '../../../shared/formats/table'
import type { WorkbookSheet } from '../../../shared/formats/workbook'
import { locales } from '../../../shared/i18n/translate'
import { type Document, documentFaults, documentOf } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import {
  cardsOf,
  emotionsOfStep,
  lanesOfMap,
  mapsOf,
  parkedOf,
  personasOf,
  phasesOf,
  stepsOf,
  stepsOfMap,
  teamsOf,
  touchpointsOf
} from '../../../shared/model/structure'

const empty = documentOf(new ProjectDraft('fr', 'Vide').records())
const parsed = parseProjectJson(
  readFileSync(new URL('../../../resources/samples/onboarding-saas-b2b.json', import.meta.url), 'utf8')
)
const sample = documentOf(parsed.ok ? parsed.records : [])

function mapIdOf(document: Document) {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return map.id
}

function planOf(
  rows: readonly (readonly Cell[])[],
  document = empty,
  change: Partial<Mapping> = {}
): ForeignPlan {
  const sheet: WorkbookSheet = { name: 'Feuil1', rows }
  const mapping = { ...guessMapping(sheet).mapping, ...change }
  const where = { document, mapId: mapIdOf(document), locale: 'fr', lens: 'journey' } as const
  return planForeign(foreignTable(sheet, mapping.shape), mapping, where)
}

function taken(plan: ForeignPlan, withRepeated = false): Document {
  const { document } = plan.where
  const applied = apply(document, { type: 'batch', commands: planCommands(plan, withRepeated) })
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  const after = applyPatch(document, applied.patch)
  expect([...documentFaults(after)]).toEqual([])
  return after
}

function words(document: Document): string[] {
  const mapId = mapIdOf(document)
  return stepsOfMap(document, mapId).flatMap((step) =>
    lanesOfMap(document, mapId).flatMap((lane) =>
      cardsOf(document, { laneId: lane.id, stepId: step.id, phaseId: null }).map(
        ({ kind, text }) => `${step.name}/${kind}/${text}`
      )
    )
  )
}

describe('a list of notes', () => {
  const rows: Cell[][] = [
    [
      'Phase',
      'Étape',
      'Type',
      'Texte',
      'Gravité',
      'Équipe',
      'Point de contact',
      'Canal',
      'Étiquettes',
      'Remarque',
      'Zzz'
    ],
    [
      'Avant',
      'Chercher',
      'Irritant',
      'Trop d’offres',
      'forte',
      'Vente',
      'Site',
      'Site web',
      'prix; web',
      'vu',
      'a'
    ],
    [null, null, 'Problème', 'Prix cachés', 9, null, null, null, null, null, null],
    [null, null, 'Enchantement', 'Bel accueil', 3, 'vente', 'site', null, null, null, null],
    ['Pendant', 'Payer', 'Notre ligne', 'Un mot', null, null, null, null, null, null, '#REF!'],
    ['avant', 'CHERCHER', 'irritants', 'trop d’offres', null, null, null, null, null, null, null]
  ]

  it('lands with its steps, its lanes, and all that belongs to it', () => {
    const plan = planOf(rows)
    const after = taken(plan)
    expect(words(after)).toEqual([
      'Chercher/pain/Trop d’offres',
      'Chercher/pain/Prix cachés',
      'Chercher/delight/Bel accueil',
      'Payer/free/Un mot'
    ])
    const [first, second, third] = [...after.card.values()]
    expect(first).toMatchObject({
      severity: 3,
      tags: ['prix', 'web'],
      note: 'Remarque\u00a0: vu\nZzz\u00a0: a'
    })
    expect(second?.severity).toBe(3)
    expect(third).toMatchObject({ severity: null, note: 'Gravité\u00a0: 3' })
    expect(teamsOf(after).map(({ name }) => name)).toEqual(['Vente'])
    expect(touchpointsOf(after)).toMatchObject([{ name: 'Site', channel: 'website' }])
    expect(first?.touchpointId).toBe(third?.touchpointId)
    expect(plan.comers).toMatchObject({
      phases: ['Avant', 'Pendant'],
      steps: ['Chercher', 'Payer'],
      lanes: ['Notre ligne']
    })
    expect(plan.laneCounts.map(({ lane, count }) => `${lane} ${count}`)).toEqual([
      'Irritants 2',
      'Enchantements 1',
      'Notre ligne 1'
    ])
  })

  it('shows what is said twice and leaves it out unless it is wanted', () => {
    const plan = planOf(rows)
    expect(plan.landings.filter(({ isRepeated }) => isRepeated)).toMatchObject([
      { number: 6, text: 'trop d’offres' }
    ])
    expect(taken(plan, true).card.size).toBe(5)
    const again = planOf(rows, taken(plan))
    expect(again.landings.every(({ isRepeated }) => isRepeated)).toBe(true)
    expect(taken(again).card.size).toBe(4)
    expect(again.comers).toMatchObject({ phases: [], steps: [], lanes: [], teams: [], touchpoints: [] })
  })

  it('says in which row something could not be read, and keeps what was not a value in words', () => {
    const plan = planOf([
      ...rows,
      ['Avant', 'Chercher', 'Irritant', 'Autre', 'bleu', null, null, null, null, null, null]
    ])
    expect(plan.troubles).toEqual([
      { number: 5, header: 'Zzz', reason: 'foreign.errorCell', params: { text: '#REF!' } },
      { number: 7, header: 'Gravité', reason: 'foreign.valueKept', params: { text: 'bleu' } }
    ])
    const card = [...taken(plan).card.values()].find(({ text }) => text === 'Autre')
    expect(card?.note).toBe('Gravité\u00a0: bleu')
  })

  it('parks what no step is said of, and loses nothing', () => {
    const plan = planOf([
      ['Étape', 'Irritant'],
      [null, 'Sans étape'],
      ['Accueil', 'Avec']
    ])
    const after = taken(plan)
    expect(parkedOf(after, mapIdOf(after)).map(({ text }) => text)).toEqual(['Sans étape'])
    expect(words(after)).toEqual(['Accueil/pain/Avec'])
    const apart = planOf(
      [
        ['Étape', 'Irritant'],
        ['A', 'un'],
        [null, 'deux']
      ],
      empty,
      { fillDown: false }
    )
    expect(apart.parked.map(({ text }) => text)).toEqual(['deux'])
  })

  it('joins steps, phases and lanes that are there, and adds new steps at the end of their phase', () => {
    const mapId = mapIdOf(sample)
    const [phase] = phasesOf(sample, mapId)
    const [step] = phase ? stepsOf(sample, phase.id) : []
    const plan = planOf(
      [
        ['Phase', 'Étape', 'Irritant'],
        [phase?.name.toUpperCase() ?? '', step?.name ?? '', 'Un nouvel irritant'],
        [phase?.name ?? '', 'Une étape de plus', 'Là aussi']
      ],
      sample
    )
    const after = taken(plan)
    expect(plan.comers).toMatchObject({ phases: [], steps: ['Une étape de plus'], lanes: [] })
    expect(stepsOf(after, phase?.id ?? 'phase_').at(-1)?.name).toBe('Une étape de plus')
    expect(after.card.size).toBe(sample.card.size + 2)
    expect(after.lane.size).toBe(sample.lane.size)
  })
})

describe('a map with its steps across', () => {
  const rows: Cell[][] = [
    ['Carte du voyage', null, null, null],
    [null, 'Avant', null, 'Pendant'],
    ['Étapes', 'Chercher', 'Réserver', 'Voyager'],
    ['Actions du client', '• Compare\n• Demande', 'Paie', '-'],
    ['Irritants', null, 'Trop long', 'Retard'],
    ['Émotion', 3, 1, 5],
    ['Moments clés', 'Premier prix', null, null],
    ['Durée', '2 jours', null, null]
  ]

  it('lands as it is drawn', () => {
    const plan = planOf(rows)
    const after = taken(plan)
    expect(words(after)).toEqual([
      'Chercher/customerAction/Compare',
      'Chercher/customerAction/Demande',
      'Chercher/free/Premier prix',
      'Réserver/customerAction/Paie',
      'Réserver/pain/Trop long',
      'Voyager/pain/Retard'
    ])
    const steps = stepsOfMap(after, mapIdOf(after))
    expect(steps.map(({ id }) => emotionsOfStep(after, id)[0]?.score)).toEqual([0, -2, 2])
    expect(steps[0]?.duration).toBe('2 jours')
    const phases = phasesOf(after, mapIdOf(after))
    expect(phases.map(({ name, id }) => [name, stepsOf(after, id).length])).toEqual([
      ['Avant', 2],
      ['Pendant', 1]
    ])
  })

  it('keeps what a step felt already, and says so', () => {
    const before = taken(planOf(rows))
    const other = rows.map((row) => (row[0] === 'Émotion' ? ['Émotion', 5, 1, 5] : row))
    const plan = planOf(other, before)
    expect(plan.troubles).toMatchObject([{ number: 2, reason: 'foreign.otherEmotion' }])
    expect(plan.emotions).toEqual([])
  })
})

describe('what our own exports say', () => {
  it.each(['emprunt-immobilier', 'internet-outage', 'onboarding-saas-b2b'])(
    'is there already: %s',
    (name) => {
      const read = parseProjectJson(
        readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8')
      )
      const document = documentOf(read.ok ? read.records : [])
      for (const locale of locales) {
        for (const map of mapsOf(document)) {
          const csv = csvSheet(
            new TextEncoder().encode(tableToCsv(notesTable(document, map, locale), locale))
          )
          const sheet = csv.ok ? csv.sheet : { name: '', rows: [] }
          const { mapping, isSure } = guessMapping(sheet)
          const where = { document, mapId: map.id, locale, lens: 'journey' } as const
          const plan = planForeign(foreignTable(sheet, mapping.shape), mapping, where)
          expect(isSure).toBe(true)
          expect(plan.troubles).toEqual([])
          expect(plan.landings.filter(({ isRepeated }) => !isRepeated)).toEqual([])
          expect(plan.isAllThere).toBe(true)
        }
      }
    }
  )
})

describe('limits', () => {
  it('takes a column with too many values for what it is not', () => {
    const many = Array.from({ length: 600 }, (_, at): Cell[] => [`Étape ${at}`, 'x'])
    expect(planOf([['Étape', 'Irritant'], ...many]).obstacle).toEqual({
      reason: 'foreign.tooMany.steps',
      params: { count: 600, limit: 500 }
    })
    expect(planOf([['Foo', 'Bar']]).obstacle?.reason).toBe('foreign.nothing')
  })

  it('counts the rows that hold something', () => {
    const filled: Cell[][] = Array.from({ length: 20_001 }, () => ['x'])
    expect(isTooLong({ name: '', rows: filled })).toBe(true)
    expect(isTooLong({ name: '', rows: [...filled.slice(1), ...filled.map(() => [null])] })).toBe(false)
  })

  it('adds a persona that is named to the map, and one where nobody is named but somebody feels', () => {
    const plan = planOf([
      ['Étape', 'Persona', 'Émotion', 'Irritant'],
      ['Accueil', 'Ana', -2, 'Froid'],
      ['Accueil', 'Marc', 1, 'Bruit']
    ])
    const after = taken(plan)
    expect(personasOf(after).map(({ name }) => name)).toEqual(['Client', 'Ana', 'Marc'])
    expect(after.map.get(mapIdOf(after))?.personaIds).toHaveLength(3)
    expect(after.emotion.size).toBe(2)
  })
})

const targets = [...fieldTargets, ...cardTargets]
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom(
    'Étape',
    'Phase',
    'Irritants',
    'Texte',
    'Émotion',
    '- a\n- b',
    '#REF!',
    '3,5',
    '__proto__',
    'x'.repeat(2_001)
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
  fc.oneof(fc.integer({ min: -6, max: 120 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.constant({ day: '2026-11-25' })
)
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 })

describe('any cells under any mapping', () => {
  it('make a sound document', () => {
    fc.assert(
      fc.property(
        grid,
        fc.boolean(),
        fc.nat(4),
        fc.array(fc.constantFrom(...targets), { minLength: 10, maxLength: 10 }),
        fc.record({ fillDown: fc.boolean(), split: fc.boolean(), scale: fc.constantFrom(...scales) }),
        fc.constantFrom(empty, sample),
        fc.constantFrom(...locales),
        fc.constantFrom(...lensIds),
        (rows, turned, headerAt, chosen, options, document, locale, lens) => {
          const sheet = { name: 'S', rows }
          const guessed = guessMapping(sheet).mapping
          const own = { ...guessed, ...options, shape: { turned, headerAt }, targets: chosen }
          for (const mapping of [guessed, own]) {
            const where = { document, mapId: mapIdOf(document), locale, lens }
            const plan = planForeign(foreignTable(sheet, mapping.shape), mapping, where)
            const after = taken(plan, true)
            expect(after.card.size).toBe(document.card.size + plan.cards.length)
          }
        }
      ),
      { numRuns: 80 }
    )
  })
})
