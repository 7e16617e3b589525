import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { defaultLaneKinds } from '../../../shared/model/default-lanes'
import { type Document, documentOf } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LaneKind } from '../../../shared/model/lane-kind'
import { applyPatch } from '../../../shared/model/patch'
import { projectSchema } from '../../../shared/model/project'

/** Two maps with a little of everything, made by commands alone. */
export function smallDocument(): Document {
  const project = projectSchema.parse({ type: 'project', id: 'project_1', name: 'Essai', language: 'fr' })
  return run(documentOf([project]), [
    { type: 'persona.add', personaId: 'persona_1', name: 'Claire' },
    { type: 'persona.add', personaId: 'persona_2', name: 'Karim' },
    { type: 'team.add', teamId: 'team_1', name: 'Support' },
    { type: 'team.add', teamId: 'team_2', name: 'Vente' },
    { type: 'touchpoint.add', touchpointId: 'touchpoint_1', name: 'Site', changes: { teamId: 'team_1' } },
    { type: 'touchpoint.add', touchpointId: 'touchpoint_2', name: 'Agence', changes: { teamId: 'team_2' } },
    ...['a', 'b'].map(
      (sign, index): Command => ({
        type: 'asset.add',
        assetId: `asset_1${index + 1}`,
        hash: sign.repeat(64),
        mediaType: 'image/jpeg',
        byteLength: 12,
        width: 120,
        height: 80,
        name: 'Le mur'
      })
    ),
    ...mapCommands(1),
    ...mapCommands(2),
    { type: 'step.update', stepId: 'step_11', changes: { linkedMapId: 'map_2', teamId: 'team_1' } },
    {
      type: 'verbatim.add',
      verbatimId: 'verbatim_1',
      text: 'Trop long',
      changes: { personaId: 'persona_1', stepId: 'step_11' }
    },
    {
      type: 'card.update',
      cardId: 'card_12',
      changes: { verbatimId: 'verbatim_1', parentCardId: 'card_11' }
    },
    {
      type: 'version.add',
      versionId: 'version_1',
      revision: 1,
      name: 'Avant l’atelier',
      at: '2026-11-24T13:03:00.000Z',
      author: 'Claire'
    }
  ])
}

/** The lane of a kind in one of the two maps. */
export function laneId(map: number, kind: LaneKind): Id<'lane'> {
  return `lane_${map}${kind}`
}

/** Every command must succeed. */
export function run(document: Document, commands: readonly Command[]): Document {
  return commands.reduce((current, command) => {
    const applied = apply(current, command)
    if (!applied.ok) throw new Error(`${command.type} refused: ${JSON.stringify(applied.refusal)}`)
    return applyPatch(current, applied.patch)
  }, document)
}

function said(text: string) {
  return { author: 'Claire', at: '2026-11-25T09:00:00.000Z', text }
}

function mapCommands(map: number): Command[] {
  const cell = (kind: LaneKind, step: number) => ({
    laneId: laneId(map, kind),
    stepId: `step_${map}${step}` as const,
    phaseId: null
  })
  return [
    {
      type: 'map.add',
      mapId: `map_${map}`,
      title: `Carte ${map}`,
      personaIds: ['persona_1', 'persona_2'],
      laneIds: defaultLaneKinds.map((kind) => laneId(map, kind))
    },
    { type: 'phase.add', phaseId: `phase_${map}1`, mapId: `map_${map}`, after: null, name: 'Choisir' },
    {
      type: 'phase.add',
      phaseId: `phase_${map}2`,
      mapId: `map_${map}`,
      after: `phase_${map}1`,
      name: 'Signer'
    },
    { type: 'milestone.add', milestoneId: `milestone_${map}1`, phaseId: `phase_${map}1`, name: 'Choisi' },
    { type: 'step.add', stepId: `step_${map}1`, phaseId: `phase_${map}1`, after: null, name: 'Chercher' },
    {
      type: 'step.add',
      stepId: `step_${map}2`,
      phaseId: `phase_${map}1`,
      after: `step_${map}1`,
      name: 'Comparer'
    },
    { type: 'step.add', stepId: `step_${map}3`, phaseId: `phase_${map}2`, after: null, name: 'Signer' },
    { type: 'card.add', cardId: `card_${map}1`, cell: cell('pain', 1), after: null, text: 'Attendre' },
    { type: 'card.add', cardId: `card_${map}2`, cell: cell('opportunity', 1), after: null, text: 'Prévenir' },
    {
      type: 'card.add',
      cardId: `card_${map}3`,
      cell: cell('frontstage', 2),
      after: null,
      text: 'Accueillir'
    },
    {
      type: 'card.add',
      cardId: `card_${map}4`,
      cell: { laneId: laneId(map, 'metric'), stepId: null, phaseId: `phase_${map}2` },
      after: null,
      text: 'Délai'
    },
    {
      type: 'connection.add',
      connectionId: `connection_${map}1`,
      fromCardId: `card_${map}1`,
      toCardId: `card_${map}3`,
      direction: 'oneWay'
    },
    {
      type: 'step.setEmotion',
      stepId: `step_${map}1`,
      personaId: 'persona_1',
      emotionId: `emotion_${map}1`,
      changes: { score: -1 }
    },
    {
      type: 'step.setEmotion',
      stepId: `step_${map}2`,
      personaId: null,
      emotionId: `emotion_${map}2`,
      changes: { score: 1.5 }
    },
    {
      type: 'annotation.add',
      annotationId: `annotation_${map}1`,
      mapId: `map_${map}`,
      kind: 'note',
      place: { lens: 'journey', laneId: laneId(map, 'pain'), stepId: `step_${map}1`, x: 20, y: 10 },
      text: 'À vérifier'
    },
    {
      type: 'annotation.add',
      annotationId: `annotation_${map}2`,
      mapId: `map_${map}`,
      kind: 'parked',
      place: null,
      text: 'Plus tard'
    },
    { type: 'comment.add', commentId: `comment_${map}1`, on: `card_${map}1`, ...said('Sûr') },
    { type: 'comment.reply', commentId: `comment_${map}2`, threadId: `comment_${map}1`, ...said('Oui') },
    { type: 'comment.add', commentId: `comment_${map}3`, on: `step_${map}1`, ...said('Trop tôt') }
  ]
}

/** The code a command is refused with; null when it is accepted. */
export function refusalOf(document: Document, command: Command): string | null {
  const applied = apply(document, command)
  return applied.ok ? null : applied.refusal.code
}
