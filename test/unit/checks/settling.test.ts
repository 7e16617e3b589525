import { expect, it } from 'vitest'
import { checklistOf } from '../../../shared/checks/checklist'
import { fixCommand } from '../../../shared/checks/fix-command'
import { review } from '../../../shared/checks/review'
import type { Command } from '../../../shared/commands/command'
import type { Document } from '../../../shared/model/document'
import { mapsOf, waiverOf } from '../../../shared/model/structure'
import { refusalOf, run } from '../commands/small-document'
import { sampleDocument } from './sample-document'

const sample = sampleDocument('onboarding-saas-b2b')
const mapId = 'map_onboardingSaas'
const ids = { cardId: 'card_new', milestoneId: 'milestone_new' } as const

const faults: readonly (readonly [string, Command])[] = [
  ['answer', { type: 'card.remove', cardIds: ['card_bilanOpportunity'] }],
  ['link', { type: 'card.update', cardId: 'card_aideOpportunity2', changes: { parentCardId: null } }],
  ['milestone', { type: 'milestone.remove', milestoneId: 'milestone_achat' }],
  ['team', { type: 'card.update', cardId: 'card_bilanOpportunity', changes: { owner: '', teamId: null } }],
  ['removeTouchpoint', { type: 'touchpoint.add', touchpointId: 'touchpoint_new', name: 'Borne' }],
  ['showPersona', { type: 'persona.add', personaId: 'persona_new', name: 'Inès' }]
]

it.each(faults)('settles by one command what can be settled without words: %s', (kind, fault) => {
  const document = run(sample, [fault])
  const [finding, ...others] = review(document)
  expect(others).toEqual([])
  expect(finding?.fix?.kind).toBe(kind)
  const command = finding?.fix ? fixCommand(document, finding.fix, ids) : null
  const left = review(command ? run(document, [command]) : document)
  // A new milestone and a new opportunity have their own questions left, for whoever words them.
  expect(left.map(({ check }) => check)).not.toContain(finding?.check)
})

it('leaves to the author what needs words', () => {
  const document = run(sample, [{ type: 'map.update', mapId, changes: { trigger: '' } }])
  const fix = review(document)[0]?.fix
  expect(fix && fixCommand(document, fix, ids)).toBeNull()
})

it('keeps an accepted finding with its reason, once, and gives it back', () => {
  const add = (recordId: string, reason: string): Command => ({
    type: 'waiver.add',
    waiverId: 'waiver_1',
    check: 'trigger',
    recordId,
    reason,
    author: 'Claire'
  })
  expect(refusalOf(sample, add('map_gone', 'Non'))).toBe('notFound')
  expect(refusalOf(sample, add(mapId, ' '))).toBe('badValue')
  const accepted = run(sample, [add(mapId, 'Choix du comité')])
  expect(waiverOf(accepted, 'trigger', mapId)).toMatchObject({ reason: 'Choix du comité', author: 'Claire' })
  expect(refusalOf(accepted, { ...add(mapId, 'Encore'), waiverId: 'waiver_2' } as Command)).toBe('sameItem')
  expect(refusalOf(accepted, { type: 'waiver.update', waiverId: 'waiver_1', reason: '' })).toBe('badValue')
  const reopened = run(accepted, [{ type: 'waiver.remove', waiverId: 'waiver_1' }])
  expect(waiverOf(reopened, 'trigger', mapId)).toBeUndefined()
})

function unmet(document: Document): readonly string[] {
  const [map] = mapsOf(document)
  return map ? checklistOf(document, map).flatMap(({ line, met }) => (met ? [] : [line])) : []
}

it('computes the seven lines of the four pillars', () => {
  expect(unmet(sample)).toEqual(['validated'])
  const declared: Command = {
    type: 'waiver.add',
    waiverId: 'waiver_1',
    check: 'checklist.validated',
    recordId: mapId,
    reason: 'CS, ventes et support, 12 mars',
    author: ''
  }
  expect(unmet(run(sample, [declared]))).toEqual([])
  const less = run(sample, [
    declared,
    { type: 'phase.update', phaseId: 'phase_achat', changes: { goal: '' } },
    { type: 'milestone.update', milestoneId: 'milestone_adoption', changes: { trackedIn: '' } },
    { type: 'card.update', cardId: 'card_achatActivity', changes: { cadence: '' } },
    { type: 'card.remove', cardIds: ['card_recommanderMetric'] },
    { type: 'map.update', mapId, changes: { serviceLevel: null } },
    { type: 'project.update', changes: { nextReviewOn: null } }
  ])
  expect(unmet(less)).toEqual(['phases', 'milestones', 'activities', 'indicators', 'segments', 'feedback'])
})
