import { describe, expect, it } from 'vitest'
import type { Register } from '../../../shared/deliverable/register'
import {
  cardRegister,
  indicatorRegister,
  milestoneRegister,
  opportunityRegister,
  painRegister
} from '../../../shared/deliverable/registers'
import { documentOf } from '../../../shared/model/document'
import { mapSchema } from '../../../shared/model/map'
import { mapsOf } from '../../../shared/model/structure'
import { sampleDocument } from '../lenses/sample'

const document = sampleDocument()
const [map] = mapsOf(document)
if (!map) throw new Error('the sample has a map')
const source = { document, locale: 'fr' } as const

function shown(register: Register | null): { labels: string[]; first: string[]; count: number } {
  return {
    labels: register?.columns.map(({ label }) => label) ?? [],
    first: register?.rows[0]?.cells.map(({ text }) => text) ?? [],
    count: register?.rows.length ?? 0
  }
}

describe('the registers of the sample', () => {
  it('tells each phase with its goal, its success and the milestone that ends it', () => {
    expect(shown(milestoneRegister(source, map))).toEqual({
      labels: ['Phase', 'But du client', 'Succès', 'Jalon', 'Mesure', 'Suivi dans'],
      first: [
        '1. Achat',
        'Choisir en connaissance de cause et engager son entreprise sans mauvaise surprise.',
        'Le contrat est signé avant la clôture budgétaire, au prix annoncé le premier jour.',
        'Contrat signé',
        'Date de la dernière signature\u202F; 45\u00A0jours au plus après la première démo',
        'CRM, champ «\u00A0Signé le\u00A0»'
      ],
      count: 6
    })
  })

  it('keeps the ranks of pains, and what answers each', () => {
    const register = painRegister(source, map)
    const { labels, first, count } = shown(register)
    expect(labels.slice(0, 4)).toEqual(['#', 'Irritant', 'Nature', 'Étape'])
    expect(labels.slice(4, 7)).toEqual(['Gravité', 'Fréquence', 'Opportunités'])
    expect(first.slice(0, 6)).toEqual([
      '1',
      'Import CSV rejeté trois fois, sans message clair',
      'Point de rupture',
      '2.2 Paramétrer et migrer',
      '3 / 3',
      '3 / 3'
    ])
    expect(first[6]).toMatch(/^Assistant d’import avec contrôle avant envoi\nCercle de clients pilotes/)
    expect(register?.rows[0]?.cells[1]?.kind).toBe('breakPoint')
    expect(count).toBe(12)
  })

  it('rates opportunities in the language asked for', () => {
    const { labels, first } = shown(opportunityRegister({ document, locale: 'en' }, map))
    expect(labels.slice(0, 6)).toEqual(['#', 'Opportunity', 'Step', 'Impact', 'Effort', 'Answers'])
    expect(first.slice(3, 5)).toEqual(['9/10', '5/10'])
  })

  it('holds every indicator and every card once, the cards under their steps', () => {
    expect(shown(indicatorRegister(source, map)).count).toBe(14)
    const rows = cardRegister(source, map)?.rows ?? []
    expect(new Set(rows.map(({ recordId }) => recordId))).toEqual(new Set(document.card.keys()))
    expect(rows).toHaveLength(document.card.size)
    const groups = rows.map(({ group }) => group)
    const runs = groups.filter((group, index) => group !== groups[index - 1])
    expect(new Set(runs).size).toBe(runs.length)
    expect(runs).toContain('2.2 Paramétrer et migrer')
    // What says nothing else than its touchpoint or its verbatim says that.
    expect(rows.every(({ cells }) => cells[1]?.text !== '')).toBe(true)
  })
})

it('has no register where there is nothing to tell, and no column that is empty in every row', () => {
  const empty = mapSchema.parse({ type: 'map', id: 'map_1', order: 'B', title: 'Vide' })
  const bare = { document: documentOf([empty]), locale: 'fr' } as const
  for (const registerOf of [
    milestoneRegister,
    indicatorRegister,
    painRegister,
    opportunityRegister,
    cardRegister
  ])
    expect(registerOf(bare, empty)).toBeNull()
  const register = painRegister(source, map)
  register?.columns.forEach((_, index) => {
    expect(register.rows.some(({ cells }) => cells[index]?.text !== '')).toBe(true)
  })
})
