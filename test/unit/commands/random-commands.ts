import fc from 'fast-check'
import type { Changes, Command } from '../../../shared/commands/command'
import { cardKinds } from '../../../shared/model/card'
import { defaultLaneKinds } from '../../../shared/model/default-lanes'
import type { Id } from '../../../shared/model/id'
import { laneKinds } from '../../../shared/model/lane-kind'
import { lensIds } from '../../../shared/model/lens-id'
import { teamStyleSchema } from '../../../shared/model/team'

/** Ids of the small document, ids nobody has, and ids commands of the same run may have made. */
const pool = ['11', '12', '13', '14', '15', '21', '22', '23', '24', '1', '2', '3'] as const
const idOf = <T extends string>(type: T): fc.Arbitrary<Id<T>> =>
  fc.constantFrom(...pool).map((n): Id<T> => `${type}_${n}`)
/** Records that the small document does not hold: few ids, so that one run makes, changes and removes the same. */
const rareIdOf = <T extends string>(type: T): fc.Arbitrary<Id<T>> =>
  fc.constantFrom('1', '2').map((n): Id<T> => `${type}_${n}`)
const laneIdOf: fc.Arbitrary<Id<'lane'>> = fc.oneof(
  fc
    .tuple(fc.constantFrom(1, 2), fc.constantFrom(...defaultLaneKinds))
    .map(([n, kind]): Id<'lane'> => `lane_${n}${kind}`),
  idOf('lane')
)
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 })

/** Text as people and clipboards bring it: control characters, lone surrogates and line breaks among it. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', 'Deux\r\nlignes', 'x'.repeat(2_001))
)
const rating = orNull(fc.integer({ min: -1, max: 6 }))
const amount = orNull(fc.oneof(fc.double({ min: -1, max: 11, noNaN: true }), fc.constant(-0)))

/** At most two of the fields: with more, nearly every run would hold a bad value and be refused. */
function some<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  const names = Object.keys(fields) as (keyof T)[]
  return fc
    .tuple(fc.subarray(names, { maxLength: 2 }), fc.record(fields))
    .map(([chosen, values]) => Object.fromEntries(chosen.map((name) => [name, values[name]])) as Partial<T>)
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.record({ laneId: laneIdOf, stepId: idOf('step'), phaseId: fc.constant(null) }) },
  fc.record({ laneId: laneIdOf, stepId: orNull(idOf('step')), phaseId: orNull(idOf('phase')) })
)
const cardChanges = some<Changes<'card'>>({
  text,
  note: text,
  kind: fc.constantFrom(...cardKinds),
  severity: rating,
  frequency: rating,
  impact: amount,
  tags: fc.array(text, { maxLength: 3 }),
  touchpointId: orNull(idOf('touchpoint')),
  teamId: orNull(idOf('team')),
  imageAssetId: orNull(idOf('asset')),
  verbatimId: orNull(idOf('verbatim')),
  parentCardId: orNull(idOf('card'))
})
const emotionChanges = some<Changes<'emotion'>>({
  score: fc.double({ min: -2.2, max: 2.2, noNaN: true }),
  word: text,
  quote: text
})
const stepChanges = some<Changes<'step'>>({
  name: text,
  duration: text,
  momentOfTruth: fc.boolean(),
  simplicity: rating,
  teamId: orNull(idOf('team')),
  linkedMapId: orNull(idOf('map'))
})
const verbatimChanges = some<Changes<'verbatim'>>({
  text,
  score: amount,
  personaId: orNull(idOf('persona')),
  stepId: orNull(idOf('step')),
  saidOn: fc.constantFrom(null, '2026-11-23', 'hier')
})
const personaChanges = some<Changes<'persona'>>({
  name: text,
  goals: text,
  portraitAssetId: orNull(idOf('asset'))
})
const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'court')
const touchpointChanges = some<Changes<'touchpoint'>>({ name: text, teamId: orNull(idOf('team')) })
const teamChanges = some<Changes<'team'>>({
  name: text,
  style: fc.constantFrom(...teamStyleSchema.options),
  code: text
})
const annotationPlace = orNull(
  fc.record({
    lens: fc.constantFrom(...lensIds),
    laneId: orNull(laneIdOf),
    stepId: orNull(idOf('step')),
    x: fc.oneof(fc.double({ min: -50, max: 900, noNaN: true }), fc.constant(-0)),
    y: fc.double({ min: -50, max: 900, noNaN: true })
  })
)
const annotationChanges = some<Changes<'annotation'>>({
  text,
  width: orNull(fc.double({ min: 30, max: 2_010, noNaN: true }))
})
const said = {
  author: text,
  at: fc.constantFrom('2026-11-25T09:00:00.000Z', '2026-11-25T09:05:00.000Z', 'hier'),
  text
}
const candidateChanges = some<Changes<'candidate'>>({
  title: text,
  audience: text,
  strategic: rating,
  novelty: rating,
  chosen: fc.boolean(),
  linkedMapId: orNull(idOf('map'))
})
const direction = fc.constantFrom('oneWay' as const, 'mutual' as const)
const lens = fc.constantFrom(...lensIds)
const is = <T extends string>(type: T) => fc.constant(type)

const laneIds = fc
  .constantFrom(3, 4)
  .map((n) => defaultLaneKinds.map((kind): Id<'lane'> => `lane_${n}${kind}`))
  .chain((ids) => fc.constantFrom(ids, ids.slice(1)))

/** Some that do stand side by side at the start, among any others. */
const neighbours = <T extends string>(type: T): fc.Arbitrary<Id<T>[]> =>
  fc.oneof(
    fc
      .constantFrom(['11', '12'], ['22', '21'], ['12', '13'], ['13', '11', '12'])
      .map((all) => all.map((n): Id<T> => `${type}_${n}`)),
    fc.array(idOf(type), { maxLength: 3 })
  )

const simpleCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: is('project.update'), changes: some<Changes<'project'>>({ name: text, whyMap: text }) }),
  fc.record({
    type: is('brand.set'),
    brandId: idOf('brand'),
    changes: some<Changes<'brand'>>({
      logoAssetId: orNull(idOf('asset')),
      primaryColour: fc.constantFrom(null, '#1F2A44', 'blue'),
      footer: text
    })
  }),
  fc.record({
    type: is('exportPreset.add'),
    exportPresetId: rareIdOf('exportPreset'),
    name: text,
    content: text
  }),
  fc.record({
    type: is('exportPreset.update'),
    exportPresetId: rareIdOf('exportPreset'),
    changes: some<Changes<'exportPreset'>>({ name: text, content: text })
  }),
  fc.record({ type: is('exportPreset.remove'), exportPresetId: rareIdOf('exportPreset') }),
  fc.record({
    type: is('waiver.add'),
    waiverId: rareIdOf('waiver'),
    check: fc.constantFrom('customerGoal', 'painOpportunity'),
    recordId: fc.oneof(idOf('map'), idOf('card')),
    reason: text,
    author: text
  }),
  fc.record({ type: is('waiver.update'), waiverId: rareIdOf('waiver'), reason: text }),
  fc.record({ type: is('waiver.remove'), waiverId: rareIdOf('waiver') }),
  fc.record({
    type: is('importMapping.add'),
    importMappingId: rareIdOf('importMapping'),
    name: text,
    content: text
  }),
  fc.record({
    type: is('importMapping.update'),
    importMappingId: rareIdOf('importMapping'),
    changes: some<Changes<'importMapping'>>({ name: text, content: text })
  }),
  fc.record({ type: is('importMapping.remove'), importMappingId: rareIdOf('importMapping') }),
  fc.record({
    type: is('map.add'),
    mapId: idOf('map'),
    title: text,
    personaIds: fc.array(idOf('persona'), { maxLength: 3 }),
    laneIds
  }),
  fc.record({
    type: is('map.update'),
    mapId: idOf('map'),
    changes: some<Changes<'map'>>({
      title: text,
      personaIds: fc.array(idOf('persona'), { maxLength: 3 }),
      wallAssetIds: fc.array(idOf('asset'), { maxLength: 3 }),
      round: fc.integer({ min: 0, max: 3 })
    })
  }),
  fc.record({ type: is('map.move'), mapId: idOf('map'), after: orNull(idOf('map')) }),
  fc.record({ type: is('map.duplicate'), mapId: idOf('map'), newMapId: idOf('map'), title: text }),
  fc.record({ type: is('map.derive'), mapId: idOf('map'), newMapId: idOf('map'), title: text }),
  fc.record({ type: is('map.remove'), mapId: idOf('map') }),
  fc.record({
    type: is('candidate.add'),
    candidateId: rareIdOf('candidate'),
    title: text,
    changes: candidateChanges
  }),
  fc.record({
    type: is('candidate.update'),
    candidateId: rareIdOf('candidate'),
    changes: candidateChanges
  }),
  fc.record({
    type: is('candidate.move'),
    candidateId: rareIdOf('candidate'),
    after: orNull(rareIdOf('candidate'))
  }),
  fc.record({ type: is('candidate.remove'), candidateId: rareIdOf('candidate') }),
  fc.record({
    type: is('asset.add'),
    assetId: idOf('asset'),
    hash,
    mediaType: fc.constantFrom('image/png' as const, 'image/jpeg' as const),
    byteLength: fc.integer({ min: 0, max: 9 }),
    width: fc.integer({ min: -1, max: 9 }),
    height: fc.integer({ min: 0, max: 9 }),
    name: text
  }),
  fc.record({ type: is('asset.update'), assetId: idOf('asset'), changes: fc.record({ name: text }) }),
  fc.record({ type: is('asset.remove'), assetId: idOf('asset') }),
  fc.record({ type: is('persona.add'), personaId: idOf('persona'), name: text, changes: personaChanges }),
  fc.record({ type: is('persona.update'), personaId: idOf('persona'), changes: personaChanges }),
  fc.record({ type: is('persona.move'), personaId: idOf('persona'), after: orNull(idOf('persona')) }),
  fc.record({ type: is('persona.remove'), personaId: idOf('persona') }),
  fc.record({ type: is('persona.merge'), personaId: idOf('persona'), keptId: idOf('persona') }),
  fc.record({
    type: is('touchpoint.add'),
    touchpointId: idOf('touchpoint'),
    name: text,
    changes: touchpointChanges
  }),
  fc.record({ type: is('touchpoint.update'), touchpointId: idOf('touchpoint'), changes: touchpointChanges }),
  fc.record({
    type: is('touchpoint.move'),
    touchpointId: idOf('touchpoint'),
    after: orNull(idOf('touchpoint'))
  }),
  fc.record({ type: is('touchpoint.remove'), touchpointId: idOf('touchpoint') }),
  fc.record({ type: is('touchpoint.merge'), touchpointId: idOf('touchpoint'), keptId: idOf('touchpoint') }),
  fc.record({ type: is('team.add'), teamId: idOf('team'), name: text, changes: teamChanges }),
  fc.record({ type: is('team.update'), teamId: idOf('team'), changes: teamChanges }),
  fc.record({ type: is('team.move'), teamId: idOf('team'), after: orNull(idOf('team')) }),
  fc.record({ type: is('team.remove'), teamId: idOf('team') }),
  fc.record({ type: is('team.merge'), teamId: idOf('team'), keptId: idOf('team') }),
  fc.record({
    type: is('phase.add'),
    phaseId: idOf('phase'),
    mapId: idOf('map'),
    after: orNull(idOf('phase')),
    name: text
  }),
  fc.record({
    type: is('phase.update'),
    phaseId: idOf('phase'),
    changes: some<Changes<'phase'>>({ name: text, goal: text })
  }),
  fc.record({ type: is('phase.move'), phaseId: idOf('phase'), after: orNull(idOf('phase')) }),
  fc.record({ type: is('phase.remove'), phaseId: idOf('phase') }),
  fc.record({ type: is('phase.split'), stepId: idOf('step'), phaseId: idOf('phase'), name: text }),
  fc.record({ type: is('phase.merge'), phaseIds: neighbours('phase') }),
  fc.record({ type: is('phase.duplicate'), phaseId: idOf('phase'), newPhaseId: idOf('phase') }),
  fc.record({
    type: is('milestone.add'),
    milestoneId: idOf('milestone'),
    phaseId: idOf('phase'),
    name: text
  }),
  fc.record({
    type: is('milestone.update'),
    milestoneId: idOf('milestone'),
    changes: some<Changes<'milestone'>>({ name: text, measure: text })
  }),
  fc.record({ type: is('milestone.move'), milestoneId: idOf('milestone'), phaseId: idOf('phase') }),
  fc.record({ type: is('milestone.remove'), milestoneId: idOf('milestone') }),
  fc.record({
    type: is('step.add'),
    stepId: idOf('step'),
    phaseId: idOf('phase'),
    after: orNull(idOf('step')),
    name: text
  }),
  fc.record({ type: is('step.rename'), stepId: idOf('step'), name: text }),
  fc.record({ type: is('step.update'), stepId: idOf('step'), changes: stepChanges }),
  fc.record({
    type: is('step.move'),
    stepId: idOf('step'),
    phaseId: idOf('phase'),
    after: orNull(idOf('step'))
  }),
  fc.record({ type: is('step.remove'), stepId: idOf('step') }),
  fc.record({
    type: is('step.split'),
    stepId: idOf('step'),
    newStepId: idOf('step'),
    name: text,
    cardIds: fc.array(idOf('card'), { maxLength: 2 })
  }),
  fc.record({ type: is('step.merge'), stepIds: neighbours('step') }),
  fc.record({ type: is('step.duplicate'), stepId: idOf('step'), newStepId: idOf('step') }),
  fc.record({
    type: is('step.setEmotion'),
    stepId: idOf('step'),
    personaId: orNull(idOf('persona')),
    emotionId: idOf('emotion'),
    changes: emotionChanges
  }),
  fc.record({ type: is('emotion.remove'), emotionId: idOf('emotion') }),
  fc.record({
    type: is('lane.add'),
    laneId: idOf('lane'),
    mapId: idOf('map'),
    kind: fc.constantFrom(...laneKinds),
    lens,
    name: text
  }),
  fc.record({
    type: is('lane.update'),
    laneId: laneIdOf,
    changes: some<{ name: string; hint: string }>({ name: text, hint: text })
  }),
  fc.record({ type: is('lane.move'), laneId: laneIdOf, lens, after: orNull(laneIdOf) }),
  fc.record({ type: is('lane.show'), laneId: laneIdOf, lens, shown: fc.boolean() }),
  fc.record({ type: is('lane.remove'), laneId: laneIdOf }),
  fc.record({
    type: is('card.add'),
    cardId: idOf('card'),
    cell,
    after: orNull(idOf('card')),
    text,
    changes: cardChanges
  }),
  fc.record({
    type: is('card.addMany'),
    cells: fc.array(
      fc.record({
        cell,
        after: orNull(idOf('card')),
        cards: fc.array(fc.record({ cardId: idOf('card'), text, changes: cardChanges }), { maxLength: 3 })
      }),
      { maxLength: 2 }
    )
  }),
  fc.record({ type: is('card.update'), cardId: idOf('card'), changes: cardChanges }),
  fc.record({ type: is('card.move'), cardId: idOf('card'), cell, after: orNull(idOf('card')) }),
  fc.record({
    type: is('card.moveMany'),
    cells: fc.array(
      fc.record({ cell, after: orNull(idOf('card')), cardIds: fc.array(idOf('card'), { maxLength: 3 }) }),
      { maxLength: 2 }
    )
  }),
  fc.record({
    type: is('card.updateMany'),
    cards: fc.array(fc.record({ cardId: idOf('card'), changes: cardChanges }), { maxLength: 3 })
  }),
  fc.record({
    type: is('card.duplicate'),
    cardId: idOf('card'),
    newCardId: idOf('card'),
    cell,
    after: orNull(idOf('card'))
  }),
  fc.record({ type: is('card.remove'), cardIds: fc.array(idOf('card'), { maxLength: 3 }) }),
  fc.record({
    type: is('connection.add'),
    connectionId: idOf('connection'),
    fromCardId: idOf('card'),
    toCardId: idOf('card'),
    direction
  }),
  fc.record({
    type: is('connection.update'),
    connectionId: idOf('connection'),
    changes: some<{ direction: 'oneWay' | 'mutual'; wait: string }>({ direction, wait: text })
  }),
  fc.record({ type: is('connection.remove'), connectionId: idOf('connection') }),
  fc.record({ type: is('verbatim.add'), verbatimId: idOf('verbatim'), text, changes: verbatimChanges }),
  fc.record({ type: is('verbatim.update'), verbatimId: idOf('verbatim'), changes: verbatimChanges }),
  fc.record({ type: is('verbatim.remove'), verbatimId: idOf('verbatim') }),
  fc.record({
    type: is('annotation.add'),
    annotationId: idOf('annotation'),
    mapId: idOf('map'),
    kind: fc.constantFrom('note' as const, 'text' as const, 'parked' as const),
    place: annotationPlace,
    text,
    changes: annotationChanges
  }),
  fc.record({
    type: is('annotation.update'),
    annotationId: idOf('annotation'),
    changes: annotationChanges
  }),
  fc.record({ type: is('annotation.place'), annotationId: idOf('annotation'), place: annotationPlace }),
  fc.record({
    type: is('annotation.duplicate'),
    annotationId: idOf('annotation'),
    newAnnotationId: idOf('annotation'),
    place: annotationPlace
  }),
  fc.record({
    type: is('annotation.remove'),
    annotationIds: fc.array(idOf('annotation'), { maxLength: 3 })
  }),
  fc.record({
    type: is('annotation.park'),
    mapId: idOf('map'),
    notes: fc.array(fc.record({ annotationId: idOf('annotation'), text }), { maxLength: 3 })
  }),
  fc.record({
    type: is('annotation.move'),
    annotationId: idOf('annotation'),
    after: orNull(idOf('annotation'))
  }),
  fc.record({
    type: is('annotation.file'),
    notes: fc.array(fc.record({ annotationId: idOf('annotation'), cardId: idOf('card') }), { maxLength: 3 }),
    cell,
    after: orNull(idOf('card'))
  }),
  fc.record({
    type: is('card.park'),
    cards: fc.array(fc.record({ cardId: idOf('card'), annotationId: idOf('annotation') }), { maxLength: 3 })
  }),
  fc.record({
    type: is('comment.add'),
    commentId: idOf('comment'),
    on: fc.oneof(idOf('card'), idOf('step')),
    ...said
  }),
  fc.record({
    type: is('comment.reply'),
    commentId: idOf('comment'),
    threadId: idOf('comment'),
    ...said
  }),
  fc.record({ type: is('comment.update'), commentId: idOf('comment'), text }),
  fc.record({ type: is('comment.resolve'), threadId: idOf('comment'), resolved: fc.boolean() }),
  fc.record({ type: is('comment.remove'), commentId: idOf('comment') }),
  fc.record({
    type: is('version.add'),
    versionId: idOf('version'),
    revision: fc.integer({ min: -1, max: 40 }),
    name: text,
    at: fc.constantFrom('2026-11-24T13:03:00.000Z', 'hier'),
    author: text
  }),
  fc.record({ type: is('version.rename'), versionId: idOf('version'), name: text }),
  fc.record({ type: is('version.remove'), versionId: idOf('version') })
)

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 9, arbitrary: simpleCommand },
  {
    weight: 1,
    arbitrary: fc.record({ type: is('batch'), commands: fc.array(simpleCommand, { maxLength: 4 }) })
  }
)

export const commandRun = fc.array(anyCommand, { minLength: 1, maxLength: 40, size: 'max' })
