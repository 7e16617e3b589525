import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { projectLens } from '../../../shared/lenses/comparison/project-lens'
import { exportPages, partOf } from '../../../shared/lenses/export-pages'
import type { Scene } from '../../../shared/lenses/scene'
import { composeSheet } from '../../../shared/lenses/sheet'
import type { Document } from '../../../shared/model/document'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import { cardsOfStep, mapsOf, stepsOfMap } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from './sample'

function played(document: Document, commands: readonly Command[]): Document {
  return commands.reduce((now, command) => {
    const applied = apply(now, command)
    if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`)
    return applyPatch(now, applied.patch)
  }, document)
}

const sample = sampleDocument()
const [asIs] = mapsOf(sample)
if (!asIs) throw new Error('no map')
const derived = played(sample, [{ type: 'map.derive', mapId: asIs.id, newMapId: 'map_t', title: 'Cible' }])
const steps = stepsOfMap(derived, 'map_t')
const [first, second, third, fourth] = steps
if (!first || !second || !third || !fourth) throw new Error('no steps')
const pain = cardsOfStep(derived, fourth.id).find(({ kind }) => kind === 'breakPoint')
const action = cardsOfStep(derived, second.id).find(({ kind }) => kind === 'customerAction')
const moved = cardsOfStep(derived, first.id).find(({ kind }) => kind === 'pain')
const emotion = [...derived.emotion.values()].find(({ stepId }) => stepId === fourth.id)
if (!pain || !action || !moved || !emotion) throw new Error('not the sample')
const changed = played(derived, [
  { type: 'card.remove', cardIds: [pain.id] },
  { type: 'card.update', cardId: action.id, changes: { text: 'Signe un contrat type' } },
  {
    type: 'card.move',
    cardId: moved.id,
    cell: { laneId: moved.laneId, stepId: second.id, phaseId: null },
    after: null
  },
  {
    type: 'card.add',
    cardId: 'card_new',
    cell: { laneId: action.laneId, stepId: first.id, phaseId: null },
    after: null,
    text: 'Aide dans l’écran'
  },
  { type: 'step.remove', stepId: third.id },
  {
    type: 'step.setEmotion',
    stepId: fourth.id,
    personaId: emotion.personaId,
    emotionId: 'emotion_new',
    changes: { score: 0.4 }
  }
])

const view = { mapId: 'map_t', locale: 'fr', measurer, columnWidth: null } as const
const compared = (document: Document, lens: LensId): Scene =>
  projectLens(document, lens, { ...view, compared: true })
const wordsOf = (scene: Scene, id: string | undefined): string[] =>
  scene.items
    .filter((item) => item.id === id)
    .flatMap(({ primitives }) => primitives.flatMap((each) => (each.kind === 'text' ? each.lines : [])))

describe('a to-be drawn beside its as-is', () => {
  const scene = compared(changed, 'journey')

  test('says on each note what became of it, and strikes out what is gone', () => {
    expect(wordsOf(scene, 'card_new')).toEqual(['Ajouté', 'Aide dans l’écran'])
    const said = wordsOf(scene, action.id)
    expect(said[0]).toBe('Modifié')
    expect(said.join(' ')).toContain('Signe un contrat type')
    expect(said.join(' ')).toContain('relit le contrat')
    expect(wordsOf(scene, moved.id)).toEqual(expect.arrayContaining(['Déplacé', 'Depuis 1.1 Comparer les']))
    const ghost = scene.items.find(({ id }) => id === pain.derivedFrom)
    expect(ghost?.label).toMatch(/^Retiré\u00A0: Point de rupture/)
    expect(ghost?.primitives.filter((each) => each.kind === 'text').some(({ strike }) => strike)).toBe(true)
  })

  test('keeps the place of a step that is gone, but counts the others as the to-be does', () => {
    expect(scene.columns.map(({ stepId }) => stepId)).toEqual(
      steps.map(({ id, derivedFrom }) => (id === third.id ? derivedFrom : id))
    )
    expect(scene.columns.slice(0, 4).map(({ number }) => number)).toEqual(['1.1', '1.2', '', '2.1'])
    expect(wordsOf(scene, third.derivedFrom ?? '')).toContain('Retirée')
  })

  test('tells both feelings of a step, and by how much they differ', () => {
    const labels = scene.items.filter(({ role }) => role === 'emotion').map(({ label }) => label)
    expect(labels).toContain('2.1 Paramétrer et migrer\u00A0: −1,8 → +0,4, soit +2,2')
    expect(labels.filter((label) => label.includes('→ sans ressenti'))).toHaveLength(1)
    const said = scene.items.flatMap(({ primitives }) =>
      primitives.flatMap((each) => (each.kind === 'text' ? each.lines : []))
    )
    expect(said).toEqual(expect.arrayContaining(['Cible, Claire Vasseur', 'Actuel, Claire Vasseur', '+2,2']))
  })

  test.each(lensIds)('marks nothing in %s where nothing was changed', (lens) => {
    const { items } = compared(derived, lens)
    const words = items.map(({ label }) => label)
    expect(words.filter((label) => /^(?:Ajouté|Retiré|Modifié|Déplacé)/.test(label))).toEqual([])
  })

  test.each(lensIds)('stands within its sheet in %s', (lens) => {
    const { items, width, height } = compared(changed, lens)
    // The label of the last milestone keeps room for longer words.
    for (const item of items.filter(({ role }) => role !== 'milestone')) {
      expect(item.x + item.width, item.id).toBeLessThanOrEqual(width + 1)
      expect(item.y + item.height, item.id).toBeLessThanOrEqual(height + 1)
    }
  })

  test('is handed over with what it comes to, whole or phase by phase, and alone where it has no as-is', () => {
    const options = { mapId: 'map_t', locale: 'fr', measurer, legend: true, compared: true } as const
    const sheet = composeSheet(changed, 'journey', options)
    const summary = sheet.items.find(({ id }) => id === 'sheet:compared')?.label
    expect(summary).toContain('1 ajout')
    expect(summary).toContain('Points de rupture\u00A0: 2 → 1')
    const pages = exportPages(changed, ['map_t'], ['journey'], true).map((page) =>
      composeSheet(changed, 'journey', { ...options, part: partOf(changed, page) })
    )
    expect(pages.flatMap(({ columns }) => columns.map(({ stepId }) => stepId))).toEqual(
      sheet.columns.map(({ stepId }) => stepId)
    )
    const alone = composeSheet(changed, 'journey', { ...options, mapId: asIs.id })
    expect(alone.items.some(({ id }) => id === 'sheet:compared')).toBe(false)
  })
})
