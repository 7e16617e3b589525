import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { parseProjectJson } from '../../../shared/formats/json'
import { projectTables } from '../../../shared/formats/project-tables'
import type { Cell } from '../../../shared/formats/table'
import type { WorkbookSheet } from '../../../shared/formats/workbook'
import { reviewWorkbook, type WorkbookReview } from '../../../shared/formats/workbook-review'
import { type Locale, locales } from '../../../shared/i18n/translate'
import { type Document, documentFaults, documentOf } from '../../../shared/model/document'
import { applyPatch } from '../../../shared/model/patch'
import { phasesOf, stepsOf } from '../../../shared/model/structure'

function sample(name: string): Document {
  const parsed = parseProjectJson(
    readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8')
  )
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return documentOf(parsed.records)
}

type Grid = { readonly name: string; rows: Cell[][] }

/** What a spreadsheet holds of a document, to be changed as somebody would. */
class Workbook {
  readonly sheets: Grid[]

  constructor(document: Document, locale: Locale = 'fr') {
    this.sheets = projectTables(document, locale).map(({ name, columns, rows }) => ({
      name,
      rows: [['id', ...columns.map(({ header }) => header)], ...rows.map(({ id, cells }) => [id, ...cells])]
    }))
  }

  sheet(name: string): Grid {
    const found = this.sheets.find((sheet) => sheet.name === name)
    if (!found) throw new Error(`no sheet ${name}`)
    return found
  }

  column(sheet: string, header: string): number {
    return this.sheet(sheet).rows[0]?.indexOf(header) ?? -1
  }

  set(sheet: string, row: number, header: string, cell: Cell): void {
    const cells = this.sheet(sheet).rows[row]
    if (cells) cells[this.column(sheet, header)] = cell
  }

  get(sheet: string, row: number, header: string): Cell {
    return this.sheet(sheet).rows[row]?.[this.column(sheet, header)] ?? null
  }

  review(base: Document, now = base, locale: Locale = 'fr'): WorkbookReview {
    return reviewWorkbook(this.sheets satisfies WorkbookSheet[], { locale }, base, now)
  }
}

function accepted(document: Document, commands: Command[]): Document {
  const applied = apply(document, { type: 'batch', commands })
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  const after = applyPatch(document, applied.patch)
  expect([...documentFaults(after)]).toEqual([])
  return after
}

const all = { removals: true, conflicts: new Set<string>() }
const nothing = { changed: [], added: [], removed: [], conflicts: [], refused: [] }

describe.each(['emprunt-immobilier', 'internet-outage', 'onboarding-saas-b2b'])('%s', (name) => {
  it.each(locales)('untouched changes nothing (%s)', (locale) => {
    const document = sample(name)
    const review = new Workbook(document, locale).review(document, document, locale)
    expect(review).toMatchObject(nothing)
    expect(review.commandsFor(all)).toEqual([])
  })
})

describe('what was changed', () => {
  const base = sample('onboarding-saas-b2b')
  const rowOf = (workbook: Workbook, sheet: string, keep: (row: readonly Cell[]) => boolean): number =>
    workbook.sheet(sheet).rows.findIndex((row, index) => index > 0 && keep(row))
  const painRow = (workbook: Workbook): number =>
    rowOf(workbook, 'Notes', (row) => row[workbook.column('Notes', 'Nature')] === 'Irritant')

  it('is found cell by cell, and one batch makes it so', () => {
    const workbook = new Workbook(base)
    const row = painRow(workbook)
    const id = String(workbook.get('Notes', row, 'id'))
    workbook.set('Notes', row, 'Texte', 'Import refusé\ntrois fois')
    workbook.set('Notes', row, 'Gravité', 1)
    workbook.set('Notes', row, 'Impact', '7,5')
    workbook.set('Notes', row, 'Confiance', 'Mesuré')
    workbook.set('Notes', row, 'Étiquettes', 'a,  b ,')
    workbook.set('Notes', row, 'Point de contact', workbook.get('Points de contact', 1, 'Point de contact'))
    workbook.set('Étapes', 1, 'Moment de vérité', 'x')
    workbook.set('Ressentis', 1, 'Émotion (−2 à +2)', -1.5)
    workbook.set('Cartes', 1, 'Date', { day: '2026-12-01' })
    const review = workbook.review(base)
    expect(review).toMatchObject({ ...nothing, changed: expect.any(Array) })
    expect(review.changed).toHaveLength(9)
    expect(review.changed[0]).toMatchObject({
      sheet: 'Notes',
      row: row + 1,
      after: 'Import refusé\ntrois fois'
    })
    const after = accepted(base, review.commandsFor(all))
    expect(after.card.get(id)).toMatchObject({
      text: 'Import refusé\ntrois fois',
      severity: 1,
      impact: 7.5,
      confidence: 'measured',
      tags: ['a', 'b'],
      touchpointId: workbook.get('Points de contact', 1, 'id')
    })
    expect(after.step.get(String(workbook.get('Étapes', 1, 'id')))?.momentOfTruth).toBe(true)
    expect(after.emotion.get(String(workbook.get('Ressentis', 1, 'id')))?.score).toBe(-1.5)
    expect([...after.map.values()][0]?.mappedOn).toBe('2026-12-01')
    expect(new Workbook(after).review(base, after)).toMatchObject(nothing)
  })

  it('is added where a row names its place, and removed where a row is gone', () => {
    const workbook = new Workbook(base)
    const notes = workbook.sheet('Notes')
    const row = painRow(workbook)
    const copy = [...(notes.rows[row] ?? [])]
    const gone = String(workbook.get('Notes', 1, 'id'))
    copy[workbook.column('Notes', 'Texte')] = 'Une note de plus'
    notes.rows.push(copy)
    notes.rows.splice(1, 1)
    workbook.sheet('Équipes').rows.push(['', 'Conformité', ''])
    const review = workbook.review(base)
    expect(review.added.map(({ name }) => name)).toEqual(['Une note de plus', 'Conformité'])
    expect(review.removed).toHaveLength(1)
    expect(review.conflicts).toEqual([])
    const after = accepted(base, review.commandsFor(all))
    expect(after.card.has(gone)).toBe(false)
    const source = base.card.get(String(copy[0]))
    const note = [...after.card.values()].find(({ text }) => text === 'Une note de plus')
    expect(note).toMatchObject({
      laneId: source?.laneId,
      stepId: source?.stepId,
      severity: source?.severity,
      kind: 'pain'
    })
    expect([...after.team.values()].map(({ name }) => name)).toContain('Conformité')
    const kept = accepted(base, review.commandsFor({ ...all, removals: false }))
    expect(kept.card.has(gone)).toBe(true)
    expect(workbook.review(base, after)).toMatchObject(nothing)
  })
})

describe('what stands elsewhere in the workbook', () => {
  const base = sample('onboarding-saas-b2b')
  const [phase, other] = phasesOf(base, [...base.map.values()][0]?.id ?? 'map_')
  const steps = phase ? stepsOf(base, phase.id) : []

  /** A row as somebody fills it in, under some of the headers. */
  function insert(
    workbook: Workbook,
    sheet: string,
    at: number,
    cells: Readonly<Record<string, Cell>>
  ): void {
    const { rows } = workbook.sheet(sheet)
    rows.splice(at, 0, rows[0]?.map(() => null) ?? [])
    for (const [header, cell] of Object.entries(cells)) workbook.set(sheet, at, header, cell)
  }

  it('moves with its row: a note to another step and another line, a step to another phase', () => {
    const workbook = new Workbook(base)
    const id = String(workbook.get('Notes', 1, 'id'))
    const target = steps[1]
    workbook.set('Notes', 1, 'Étape', target?.name.toUpperCase() ?? '')
    workbook.set('Notes', 1, 'Ligne', 'Irritants')
    workbook.set('Notes', 1, 'Gravité', 3)
    const stepId = String(workbook.get('Étapes', 1, 'id'))
    workbook.set('Étapes', 1, 'Phase', other?.name ?? '')
    const review = workbook.review(base)
    expect(review).toMatchObject({ ...nothing, changed: expect.any(Array) })
    expect(review.changed.map(({ sheet, column, after }) => [sheet, column, after])).toEqual([
      ['Notes', 'Place', `${phase?.name} › ${target?.name} › Irritants`],
      ['Notes', 'Gravité', '3'],
      ['Étapes', 'Place', other?.name]
    ])
    const after = accepted(base, review.commandsFor(all))
    expect(after.card.get(id)).toMatchObject({ stepId: target?.id, kind: 'pain', severity: 3 })
    expect(after.step.get(stepId)?.phaseId).toBe(other?.id)
    expect(workbook.review(base, after)).toMatchObject(nothing)
  })

  it('comes where its row was put in, and takes the notes that name it', () => {
    const workbook = new Workbook(base)
    insert(workbook, 'Phases', 2, { Phase: 'Une phase de plus' })
    insert(workbook, 'Étapes', 2, { Phase: phase?.name ?? '', Étape: 'Entre les deux', Durée: '2 jours' })
    insert(workbook, 'Étapes', 2, { Phase: 'Une phase de plus', Étape: 'Toute neuve' })
    insert(workbook, 'Jalons', 1, { Phase: 'Une phase de plus', Jalon: 'Prêt' })
    insert(workbook, 'Ressentis', 1, {
      Phase: phase?.name ?? '',
      Étape: 'Entre les deux',
      Persona: workbook.get('Ressentis', 1, 'Persona'),
      'Émotion (−2 à +2)': -1
    })
    workbook.set('Notes', 1, 'Étape', 'Entre les deux')
    const id = String(workbook.get('Notes', 1, 'id'))
    insert(workbook, 'Notes', 3, {
      Phase: 'Une phase de plus',
      Étape: 'Toute neuve',
      Ligne: 'Irritants',
      Texte: 'Déjà un irritant'
    })
    const review = workbook.review(base)
    expect(review).toMatchObject({ ...nothing, added: expect.any(Array), changed: expect.any(Array) })
    expect(review.added.map(({ sheet, name }) => `${sheet}: ${name}`)).toEqual([
      'Notes: Déjà un irritant',
      'Étapes: Toute neuve',
      'Étapes: Entre les deux',
      'Phases: Une phase de plus',
      'Jalons: Prêt',
      'Ressentis: Entre les deux'
    ])
    const after = accepted(base, review.commandsFor(all))
    const mapId = [...base.map.values()][0]?.id ?? 'map_'
    expect(phasesOf(after, mapId).map(({ name }) => name)[1]).toBe('Une phase de plus')
    const inside = phase ? stepsOf(after, phase.id) : []
    expect(inside[0]?.name).toBe(steps[0]?.name)
    expect(inside.find(({ name }) => name === 'Entre les deux')).toMatchObject({ duration: '2 jours' })
    expect(after.card.get(id as `card_${string}`)?.stepId).toBe(
      inside.find(({ name }) => name === 'Entre les deux')?.id
    )
    expect(after.emotion.size).toBe(base.emotion.size + 1)
    expect(after.milestone.size).toBe(base.milestone.size + 1)
  })

  it('is no move where a name was replaced everywhere', () => {
    const workbook = new Workbook(base)
    const before = steps[0]?.name
    for (const { rows } of workbook.sheets)
      for (const row of rows)
        for (const [at, cell] of row.entries()) if (cell === before) row[at] = 'Autrement dit'
    const review = workbook.review(base)
    expect(review.changed.filter(({ column }) => column === 'Place')).toEqual([])
    expect(review.changed.map(({ sheet, after }) => `${sheet} ${after}`)).toEqual(['Étapes Autrement dit'])
    expect(accepted(base, review.commandsFor(all)).card.size).toBe(base.card.size)
  })

  it('is asked about where it was moved here too, and refused where its name is not certain', () => {
    const workbook = new Workbook(base)
    const ids = [1, 2].map((row) => String(workbook.get('Notes', row, 'id')) as `card_${string}`)
    const [moved = 'card_', lost = 'card_'] = ids
    const laneId = base.card.get(moved)?.laneId ?? 'lane_'
    const now = accepted(base, [
      {
        type: 'card.move',
        cardId: moved,
        cell: { laneId, stepId: steps[1]?.id ?? null, phaseId: null },
        after: null
      }
    ])
    const elsewhere = other ? stepsOf(base, other.id)[0] : undefined
    workbook.set('Notes', 1, 'Étape', elsewhere?.name ?? '')
    workbook.set('Notes', 2, 'Ligne', 'Nulle part')
    workbook.set('Notes', 3, 'Étape n°', 99)
    const review = workbook.review(base, now)
    expect(review.conflicts).toMatchObject([{ row: 2, column: 'Place' }])
    expect(review.refused.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'workbook.noPlace'],
      [4, 'workbook.readOnly']
    ])
    expect(review.commandsFor(all)).toEqual([])
    const chosen = new Set(review.conflicts.map(({ key }) => key))
    const after = accepted(now, review.commandsFor({ ...all, conflicts: chosen }))
    expect(after.card.get(moved)?.stepId).toBe(elsewhere?.id)
    expect(after.card.get(lost)).toEqual(base.card.get(lost))
  })

  it('is sound whatever places somebody writes', () => {
    const places = ['Étape', 'Phase', 'Ligne', 'Nature', 'Gravité'] as const
    const values = [
      '',
      'Irritants',
      'Enchantements',
      'Irritant',
      'Autre',
      ...base.step.values(),
      ...base.phase.values()
    ]
    const words = values.map((value) => (typeof value === 'string' ? value : value.name))
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('Notes', 'Étapes', 'Jalons'),
            fc.nat(12),
            fc.constantFrom(...places),
            fc.constantFrom(...words),
            fc.boolean()
          ),
          { maxLength: 12 }
        ),
        fc.boolean(),
        (edits, removals) => {
          const workbook = new Workbook(base)
          for (const [sheet, row, header, word, isNew] of edits) {
            if (workbook.column(sheet, header) < 0 || row === 0) continue
            workbook.set(sheet, row, header, word)
            if (isNew) workbook.set(sheet, row, 'id', '')
          }
          accepted(base, workbook.review(base).commandsFor({ ...all, removals }))
        }
      ),
      { numRuns: 40 }
    )
  })
})

describe('what was changed on both sides', () => {
  const base = sample('onboarding-saas-b2b')

  it('stays as it is here unless the workbook is chosen', () => {
    const workbook = new Workbook(base)
    const ids = [1, 2, 3].map((row) => String(workbook.get('Notes', row, 'id')) as `card_${string}`)
    const [edited = 'card_', alike = 'card_', removed = 'card_'] = ids
    const now = accepted(base, [
      { type: 'card.update', cardId: edited, changes: { text: 'Ici', source: 'Entretien' } },
      { type: 'card.update', cardId: alike, changes: { text: 'Pareil' } },
      { type: 'card.update', cardId: removed, changes: { note: 'Encore utile' } }
    ])
    workbook.set('Notes', 1, 'Texte', 'Dans le classeur')
    workbook.set('Notes', 2, 'Texte', 'Pareil')
    workbook.sheet('Notes').rows.splice(3, 1)
    const review = workbook.review(base, now)
    expect(review).toMatchObject({ changed: [], added: [], removed: [], refused: [] })
    expect(review.conflicts).toMatchObject([
      { row: 2, after: 'Dans le classeur', now: 'Ici' },
      { row: null, now: 'Encore utile' }
    ])
    expect(review.commandsFor(all)).toEqual([])
    const after = accepted(
      now,
      review.commandsFor({ removals: true, conflicts: new Set(review.conflicts.map(({ key }) => key)) })
    )
    expect(after.card.get(edited)).toMatchObject({ text: 'Dans le classeur', source: 'Entretien' })
    expect(after.card.has(removed)).toBe(false)
  })
})

describe('what cannot be taken', () => {
  const base = sample('onboarding-saas-b2b')

  it('is named with its sheet, its row and its column, and the rest is taken', () => {
    const workbook = new Workbook(base)
    workbook.set('Notes', 1, 'Étape', 'Ailleurs')
    workbook.set('Notes', 2, 'Gravité', 'beaucoup')
    workbook.set('Notes', 3, 'Équipe', 'Personne')
    workbook.set('Notes', 4, 'id', 'card_inconnue')
    workbook.set('Étapes', 1, 'Simplicité', 9)
    workbook.set('Étapes', 2, 'Étape', 'Un autre nom')
    const rows = workbook.sheet('Notes').rows
    rows.push(['', 'Carte sans nom', 'Phase', null, 'Étape', 'Irritants', null, 'Perdue'])
    workbook.sheet('Étapes').rows.push(['', '', '', null, 'Une étape de plus'])
    workbook.sheets.splice(
      workbook.sheets.findIndex(({ name }) => name === 'Personas'),
      1
    )
    for (const [index, row] of workbook.sheet('Équipes').rows.entries()) row.push(index === 0 ? 'Budget' : 12)
    const review = workbook.review(base)
    const said = review.refused.map(({ sheet, row, column, reason }) => [sheet, row, column, reason])
    expect(said).toEqual(
      expect.arrayContaining([
        ['Notes', 2, 'Étape', 'workbook.noPlace'],
        ['Notes', 3, 'Gravité', 'workbook.badCell'],
        ['Notes', 4, 'Équipe', 'workbook.badCell'],
        ['Notes', 5, null, 'workbook.unknownId'],
        ['Notes', rows.length, 'Carte', 'workbook.noPlace'],
        ['Étapes', 2, 'Simplicité', 'refusal.badValue'],
        ['Étapes', workbook.sheet('Étapes').rows.length, 'Phase', 'workbook.noPlace'],
        ['Personas', null, null, 'workbook.sheetMissing'],
        ['Équipes', 1, 'Budget', 'workbook.strangeColumn']
      ])
    )
    expect(review.changed.map(({ after }) => after)).toEqual(['Un autre nom'])
    const after = accepted(base, review.commandsFor({ ...all, removals: false }))
    expect([...after.step.values()].map(({ name }) => name)).toContain('Un autre nom')
    expect(after.persona).toEqual(base.persona)
  })

  it('is the same value by another word', () => {
    const workbook = new Workbook(base)
    const said = workbook.get('Notes', 1, 'Confiance')
    const words = { supposé: 'Assumed', entendu: 'HEARD', mesuré: 'measured' }
    workbook.set('Notes', 1, 'Confiance', Object.entries(words).find(([word]) => word === said)?.[1] ?? null)
    expect(workbook.review(base)).toMatchObject(nothing)
  })

  it('goes with what was removed here meanwhile', () => {
    const workbook = new Workbook(base)
    const cardId = String(workbook.get('Notes', 1, 'id')) as `card_${string}`
    const now = accepted(base, [{ type: 'card.remove', cardIds: [cardId] }])
    workbook.set('Notes', 1, 'Texte', 'Trop tard')
    expect(workbook.review(base, now).refused).toMatchObject([{ row: 2, reason: 'workbook.gone' }])
  })
})

it('takes rows and columns in any order, renamed sheets, and either language', () => {
  const base = sample('onboarding-saas-b2b')
  const workbook = new Workbook(base, 'en')
  const other = workbook.get('Notes', 1, 'Confidence') === 'heard' ? 'mesuré' : 'entendu'
  workbook.set('Notes', 1, 'Confidence', other)
  for (const sheet of workbook.sheets) {
    const [headers = [], ...rows] = sheet.rows.map((row) => [...row].reverse())
    sheet.rows = [headers, ...rows.reverse()]
  }
  workbook.sheets.reverse()
  const renamed = workbook.sheets.map((sheet) => ({ ...sheet, name: `Ma feuille ${sheet.name}` }))
  const review = reviewWorkbook(renamed, { locale: 'en' }, base, base)
  expect(review).toMatchObject({ added: [], removed: [], conflicts: [], refused: [] })
  expect(review.changed).toMatchObject([{ sheet: 'Ma feuille Notes', after: other }])
})
