import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { shortened } from '../../../shared/commands/label'
import { translate } from '../../../shared/i18n/translate'
import { laneId, smallDocument } from './small-document'

const start = smallDocument()

function said(command: Command): string {
  const applied = apply(start, command)
  return applied.ok ? translate('fr', applied.labelKey, applied.labelParams) : applied.refusal.code
}

const rename = (name: string): Command => ({ type: 'step.rename', stepId: 'step_11', name })

test('a change is named by what it did and to what', () => {
  expect(said(rename('Créer le compte'))).toBe('Étape renommée\u00a0: Créer le compte')
  expect(said(rename(''))).toBe('Étape renommée\u00a0: sans nom')
  expect(said({ type: 'lane.remove', laneId: laneId(1, 'pain') })).toBe('Ligne supprimée\u00a0: Irritants')
  expect(said({ type: 'card.remove', cardIds: ['card_11', 'card_12'] })).toBe('2 notes supprimées')
})

test('a batch is counted where its commands are alike, and otherwise named by the first', () => {
  const other: Command = { type: 'step.rename', stepId: 'step_12', name: 'Choisir' }
  const phase: Command = { type: 'phase.update', phaseId: 'phase_11', changes: { name: 'Découvrir' } }
  expect(said({ type: 'batch', commands: [rename('Trouver'), other] })).toBe('2 modifications')
  expect(said({ type: 'batch', commands: [rename('Trouver'), phase] })).toBe('Étape renommée\u00a0: Trouver')
  expect(said({ type: 'batch', commands: [rename('Chercher'), phase] })).toBe(
    'Phase modifiée\u00a0: Découvrir'
  )
  expect(said({ type: 'batch', commands: [rename('Trouver'), { type: 'map.remove', mapId: 'map_9' }] })).toBe(
    'notFound'
  )
})

test('long text is cut between graphemes', () => {
  const family = '👩‍👩‍👧'
  expect(shortened(family.repeat(10))).toBe(family.repeat(10))
  expect(shortened('é'.repeat(61))).toBe(`${'é'.repeat(59)}…`)
  expect(shortened('x'.repeat(60))).toBe('x'.repeat(60))
  expect(shortened('  Une\nphrase  \t sur deux lignes ')).toBe('Une phrase sur deux lignes')
  expect(shortened(`${'e\u0301'.repeat(70)}`)).toBe(`${'e\u0301'.repeat(59)}…`)
  expect(shortened(`a${'\u0301'.repeat(5_000)}`).length).toBeLessThan(300)
  expect(shortened(family.repeat(70)).isWellFormed()).toBe(true)
})
