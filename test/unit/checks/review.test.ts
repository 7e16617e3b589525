import { describe, expect, it } from 'vitest'
import type { CheckId } from '../../../shared/checks/check-id'
import { checkIds } from '../../../shared/checks/check-id'
import { review } from '../../../shared/checks/review'
import { reasonOf, sentenceOf } from '../../../shared/checks/sentence'
import type { Command } from '../../../shared/commands/command'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { AnyRecord } from '../../../shared/model/record'
import { mapsOf, stepsOf, stepsOfMap } from '../../../shared/model/structure'
import { run } from '../commands/small-document'
import { type SampleId, sampleDocument } from './sample-document'

const samples: readonly SampleId[] = ['onboarding-saas-b2b', 'emprunt-immobilier', 'internet-outage']
const sample = sampleDocument('onboarding-saas-b2b')
const mapId = 'map_onboardingSaas'

it.each(samples)('finds nothing to say of the sample %s', (id) => {
  const findings = review(sampleDocument(id))
  expect(findings.map((finding) => `${finding.check}: ${sentenceOf('en', finding)}`)).toEqual([])
})

/** The sample with records changed past the commands, for what none of them makes. */
function changed(change: (record: AnyRecord) => AnyRecord | null, document: Document = sample): Document {
  return documentOf([...allRecords(document)].flatMap((record) => change(record) ?? []))
}

/** Without what stands at a step, of these kinds. */
function bare(stepId: string, kinds: readonly string[]): Document {
  const gone = new Set(
    [...sample.card.values()].flatMap(({ id, stepId: at, kind }) =>
      at === stepId && kinds.includes(kind) ? [id as string] : []
    )
  )
  return without(sample, gone)
}

function without(document: Document, gone: ReadonlySet<string>): Document {
  return run(document, [
    {
      type: 'card.remove',
      cardIds: [...document.card.keys()].flatMap((id) => (gone.has(id) ? [id as Id<'card'>] : []))
    }
  ])
}

function renamed(names: Readonly<Record<string, string>>): Document {
  return run(
    sample,
    Object.entries(names).map(
      ([stepId, name]): Command => ({ type: 'step.rename', stepId: stepId as Id<'step'>, name })
    )
  )
}

/** The first steps of the sample under other names. */
function told(names: readonly string[]): Document {
  const steps = stepsOfMap(sample, mapId)
  return renamed(Object.fromEntries(names.map((name, place) => [steps[place]?.id ?? '', name])))
}

const update = (changes: Extract<Command, { type: 'map.update' }>['changes']): Document =>
  run(sample, [{ type: 'map.update', mapId, changes }])

const cardWithout = (cardId: Id<'card'>, changes: Extract<Command, { type: 'card.update' }>['changes']) =>
  run(sample, [{ type: 'card.update', cardId, changes }])

function unexplained(stepId: string): Document {
  return bare(stepId, ['pain', 'breakPoint', 'thought', 'verbatim', 'feeling', 'employeeExperience'])
}

/** Of the persona in front. */
function feels(
  stepId: Id<'step'>,
  changes: Extract<Command, { type: 'step.setEmotion' }>['changes']
): Command {
  return { type: 'step.setEmotion', stepId, personaId: 'persona_claire', emotionId: 'emotion_new', changes }
}

/** Names given to the first of thirteen steps. */
const clicks = [
  'Ouvrir l’e-mail',
  'Cliquer sur le lien',
  'Consulter la page des tarifs',
  'Remplir le formulaire',
  'Cocher les conditions',
  'Saisir son adresse',
  'Valider le formulaire',
  'Se connecter',
  'Télécharger la brochure'
]
const process = [
  'Envoyer le devis',
  'Relancer le prospect',
  'Établir le contrat',
  'Instruire le dossier',
  'Traiter la demande',
  'Facturer le client',
  'Clôturer le ticket'
]
const posts = [
  'Newsletter de septembre',
  'Post LinkedIn',
  'Campagne d’e-mailing',
  'Retargeting',
  'Landing page',
  'Relance : deuxième newsletter',
  'Bannière'
]

/** The sample with one fault, and where it must be found. */
const planted: Readonly<Record<CheckId, readonly (readonly [Document, string])[]>> = {
  customerGoal: [[update({ customerGoal: ' ' }), mapId]],
  trigger: [[update({ trigger: '' }), mapId]],
  endState: [[update({ endState: '' }), mapId]],
  campaign: [
    [update({ title: 'Campagne de rentrée' }), mapId],
    [update({ title: 'Spring email campaign' }), mapId],
    [told(posts), mapId]
  ],
  singleInteraction: [
    [onlyStep('step_inviter'), mapId],
    [
      changed((record) =>
        record.type === 'touchpoint' && record.id !== 'touchpoint_chat'
          ? null
          : record.type === 'card' && record.touchpointId
            ? { ...record, touchpointId: 'touchpoint_chat' }
            : record
      ),
      mapId
    ]
  ],
  clickSequence: [[told(clicks), mapId]],
  internalProcess: [[told(process), mapId]],
  phaseGoal: [
    [
      run(sample, [{ type: 'phase.update', phaseId: 'phase_adoption', changes: { goal: '' } }]),
      'phase_adoption'
    ]
  ],
  phaseMilestone: [
    [run(sample, [{ type: 'milestone.remove', milestoneId: 'milestone_achat' }]), 'phase_achat']
  ],
  phaseIndicator: [[without(sample, new Set(['card_comparerMetric', 'card_negocierMetric'])), 'phase_achat']],
  milestoneMeasure: [
    [
      run(sample, [{ type: 'milestone.update', milestoneId: 'milestone_achat', changes: { measure: '' } }]),
      'milestone_achat'
    ]
  ],
  milestoneTracking: [
    [
      run(sample, [{ type: 'milestone.update', milestoneId: 'milestone_achat', changes: { trackedIn: '' } }]),
      'milestone_achat'
    ]
  ],
  stepInteraction: [
    [bare('step_aide', ['frontstage', 'touchpoint', 'beyondRelationship', 'evidence']), 'step_aide'],
    [bare('step_rendreCompte', ['frontstage', 'touchpoint', 'beyondRelationship']), 'step_rendreCompte']
  ],
  stepViewpoint: [
    [renamed({ step_negocier: 'Envoyer le contrat' }), 'step_negocier'],
    [renamed({ step_negocier: 'Send the contract' }), 'step_negocier']
  ],
  blueprintStep: [[bare('step_former', ['frontstage', 'backstage']), 'step_former']],
  touchpointChannel: [[cardWithout('card_aideTouchpoint', { touchpointId: null }), 'card_aideTouchpoint']],
  channelGap: [
    [run(unexplained('step_aide'), [feels('step_aide', { score: -1.1, why: '', quote: '' })]), 'step_aide']
  ],
  touchpointPurpose: [
    [
      bare('step_former', ['customerAction', 'expectation', 'delight', 'thought', 'verbatim']),
      'card_formerTouchpoint'
    ]
  ],
  breakPointAction: [
    [
      changed((record) =>
        record.type === 'card' && record.parentCardId === 'card_migrerPain'
          ? { ...record, parentCardId: null }
          : record
      ),
      'card_migrerPain'
    ],
    [
      changed((record) =>
        record.type === 'connection' && record.id === 'connection_bilanFrontstageToBilanBackstage'
          ? { ...record, failPoint: true }
          : record.type === 'card' && record.stepId === 'step_bilan' && record.kind.match(/pain|opportunity/)
            ? null
            : record
      ),
      'connection_bilanFrontstageToBilanBackstage'
    ]
  ],
  painOpportunity: [
    [without(sample, new Set(['card_bilanOpportunity'])), 'card_bilanPain'],
    [cardWithout('card_aideOpportunity2', { parentCardId: null }), 'card_aidePain2']
  ],
  lowPoint: [
    [
      run(unexplained('step_former'), [feels('step_former', { score: -1.2, why: '', quote: '' })]),
      'emotion_formerClaire'
    ]
  ],
  momentOfTruthIndicator: [[without(sample, new Set(['card_migrerMetric'])), 'step_migrer']],
  assumedKeyStep: [
    [
      changed((record) =>
        record.type === 'card' && record.stepId === 'step_inviter'
          ? { ...record, confidence: 'assumed', verbatimId: null }
          : record.type === 'emotion' && record.stepId === 'step_inviter'
            ? { ...record, quote: '' }
            : record
      ),
      'step_inviter'
    ]
  ],
  activityOwner: [[cardWithout('card_achatActivity', { owner: '', teamId: null }), 'card_achatActivity']],
  indicatorOwner: [
    [
      run(sample, [
        {
          type: 'card.add',
          cardId: 'card_other',
          cell: { laneId: 'lane_metric', stepId: null, phaseId: 'phase_achat' },
          after: null,
          text: 'Taux de transformation'
        }
      ]),
      'card_other'
    ]
  ],
  opportunityOwner: [
    [cardWithout('card_bilanOpportunity', { owner: '', teamId: null }), 'card_bilanOpportunity']
  ],
  toBe: [[withTargetOfAnother(), mapId]],
  touchpointUnused: [
    [
      run(sample, [{ type: 'touchpoint.add', touchpointId: 'touchpoint_other', name: 'Borne' }]),
      'touchpoint_other'
    ]
  ],
  personaMap: [
    [run(sample, [{ type: 'persona.add', personaId: 'persona_other', name: 'Inès' }]), 'persona_other']
  ]
}

/** One phase with one step, and what stood there. */
function onlyStep(stepId: string): Document {
  const phase = sample.phase.get(sample.step.get(stepId)?.phaseId ?? '')
  const cut = run(sample, [
    ...[...sample.phase.values()].flatMap(({ id }): Command[] =>
      id === phase?.id ? [] : [{ type: 'phase.remove', phaseId: id }]
    ),
    ...stepsOf(sample, phase?.id ?? 'phase_none').flatMap(({ id }): Command[] =>
      id === stepId ? [] : [{ type: 'step.remove', stepId: id }]
    )
  ])
  const used = new Set([...cut.card.values()].map(({ touchpointId }) => touchpointId))
  return changed((record) => (record.type === 'touchpoint' && !used.has(record.id) ? null : record), cut)
}

/** Another journey of the project has its target, this one has none. */
function withTargetOfAnother(): Document {
  const copied = run(sample, [
    { type: 'map.duplicate', mapId, newMapId: 'map_other', title: 'Support' },
    { type: 'map.duplicate', mapId, newMapId: 'map_target', title: 'Support, cible' }
  ])
  return changed(
    (record) =>
      record.id === 'map_target' && record.type === 'map'
        ? { ...record, state: 'toBe', derivedFrom: 'map_other' }
        : record,
    copied
  )
}

describe('finds a fault, and nothing else, by the check', () => {
  const cases = checkIds.flatMap((check) =>
    planted[check].map((one, place) => [check, place + 1, ...one] as const)
  )
  it.each(cases)('%s (%i)', (check, _place, document, recordId) => {
    const found = review(document)
    expect(found.map((finding) => [finding.check, finding.recordId])).toEqual([[check, recordId]])
    for (const finding of found) {
      for (const locale of ['fr', 'en'] as const) {
        expect(sentenceOf(locale, finding)).not.toMatch(/[{}]/)
        expect(reasonOf(locale, finding.check)).not.toMatch(/[{}]/)
      }
    }
  })
})

/** Close to a fault, and none. */
const quiet: Readonly<Record<CheckId, Document>> = {
  customerGoal: update({ customerGoal: 'Former tout le monde' }),
  trigger: update({ trigger: 'Un contrôle' }),
  endState: update({ endState: 'Tout le monde sait' }),
  campaign: update({ title: 'Répondre à un rappel de produit annoncé par une campagne d’affichage' }),
  singleInteraction: without(onlyStep('step_inviter'), new Set(sample.card.keys())),
  clickSequence: told(clicks.slice(0, 3)),
  internalProcess: told([
    'Recevoir mon devis',
    'Négocier le contrat',
    'Signer le contrat',
    'Envoyer mon dossier'
  ]),
  phaseGoal: sample,
  phaseMilestone: run(sample, [{ type: 'milestone.remove', milestoneId: 'milestone_advocacy' }]),
  phaseIndicator: without(sample, new Set(['card_comparerMetric'])),
  milestoneMeasure: sample,
  milestoneTracking: sample,
  stepInteraction: bare('step_former', ['touchpoint']),
  stepViewpoint: told([
    'Envoyer le contrat signé',
    'Relancer le support',
    'Envoyer mon dossier',
    'Le client signe le contrat',
    'Contacter le service client',
    'Recevoir le contrat',
    'Send my documents',
    'Call customer service',
    'Préparer son dossier',
    'Devenir client',
    'Choosing a contract',
    'Comparer les offres'
  ]),
  blueprintStep: bare('step_former', ['frontstage']),
  touchpointChannel: sample,
  channelGap: run(unexplained('step_aide'), [feels('step_aide', { score: -1.1 })]),
  touchpointPurpose: bare('step_former', ['customerAction', 'delight', 'thought', 'verbatim']),
  breakPointAction: sample,
  painOpportunity: without(sample, new Set(['card_bilanPain'])),
  lowPoint: bare('step_aide', ['thought', 'verbatim', 'feeling']),
  momentOfTruthIndicator: without(sample, new Set(['card_inviterMetric'])),
  assumedKeyStep: changed((record) =>
    record.type === 'card' && record.stepId === 'step_former'
      ? { ...record, confidence: 'assumed', verbatimId: null }
      : record
  ),
  activityOwner: cardWithout('card_achatActivity', { owner: '' }),
  indicatorOwner: cardWithout('card_bilanMetric', { owner: '', teamId: null }),
  opportunityOwner: cardWithout('card_bilanOpportunity', { teamId: null }),
  toBe: run(sample, [
    { type: 'map.duplicate', mapId, newMapId: 'map_target', title: 'Cible' },
    { type: 'map.update', mapId: 'map_target', changes: { state: 'toBe' } }
  ]),
  touchpointUnused: cardWithout('card_bilanTouchpoint', { text: 'Bilan' }),
  personaMap: sample
}

describe('stays quiet where the method is met in another way, or nobody can tell', () => {
  it.each(checkIds.map((check) => [check, quiet[check]] as const))('%s', (check, document) => {
    expect(review(document).filter((finding) => finding.check === check)).toEqual([])
  })
})

it('asks a map that was only just begun for its frame alone', () => {
  const [first] = mapsOf(sample)
  const begun = run(sample, [
    {
      type: 'phase.add',
      phaseId: 'phase_new',
      mapId: first?.id ?? mapId,
      after: 'phase_advocacy',
      name: 'Suite'
    }
  ])
  expect(review(begun).map(({ check }) => check)).toEqual(['phaseGoal'])
})

it('answers from memory while the document is the same', () => {
  expect(review(sample)).toBe(review(sample))
})
