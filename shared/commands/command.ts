import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import type { RecordOf, RecordType } from '../model/record'
import type { Cell } from '../model/structure'

export type { Cell }

/** Fields a plain edit may set; identity, place and lineage have commands of their own. */
type Fixed = 'type' | 'id' | 'mapId' | 'phaseId' | 'stepId' | 'laneId' | 'order' | 'derivedFrom'
export type Changes<T extends RecordType> = Partial<Omit<RecordOf<T>, FixedOf<T>>>
/** A verbatim's step is a mere link, and an emotion's persona is who it belongs to. */
type FixedOf<T extends RecordType> = T extends 'verbatim'
  ? Exclude<Fixed, 'stepId'>
  : T extends 'emotion'
    ? Fixed | 'personaId'
    : T extends 'annotation'
      ? Fixed | 'kind' | 'lens' | 'x' | 'y'
      : Fixed

/** Where a new or moved record goes among its siblings: after one of them, or first (null). */
type After<T extends RecordType> = Id<T> | null

/** Cards that come together into one cell; no cell stands twice in a command. */
export type NewCards = {
  cell: Cell
  after: After<'card'>
  cards: { cardId: Id<'card'>; text: string; changes?: Changes<'card'> }[]
}

/** Where a free note or text stands, in points as `annotationSchema` counts them. */
export type AnnotationPlace = {
  lens: LensId
  laneId: Id<'lane'> | null
  stepId: Id<'step'> | null
  x: number
  y: number
}

/** Cards that go together into one cell, in this order; no cell and no card stands twice in a command. */
export type MovedCards = {
  cell: Cell
  /** A card of the cell that does not move itself. */
  after: After<'card'>
  cardIds: Id<'card'>[]
}

/** Plain data. New ids are made by the caller, so `apply` stays pure. */
export type Command =
  | { type: 'project.update'; changes: Changes<'project'> }
  | { type: 'map.add'; mapId: Id<'map'>; title: string; personaIds: Id<'persona'>[]; laneIds: Id<'lane'>[] }
  | { type: 'map.update'; mapId: Id<'map'>; changes: Changes<'map'> }
  | { type: 'map.move'; mapId: Id<'map'>; after: After<'map'> }
  /** All that the map holds but its comments; their new ids continue `newMapId`. */
  | { type: 'map.duplicate'; mapId: Id<'map'>; newMapId: Id<'map'>; title: string }
  /** The same as a to-be map, every record of it with the one it came from. */
  | { type: 'map.derive'; mapId: Id<'map'>; newMapId: Id<'map'>; title: string }
  | { type: 'map.remove'; mapId: Id<'map'> }
  | { type: 'candidate.add'; candidateId: Id<'candidate'>; title: string; changes?: Changes<'candidate'> }
  | { type: 'candidate.update'; candidateId: Id<'candidate'>; changes: Changes<'candidate'> }
  | { type: 'candidate.move'; candidateId: Id<'candidate'>; after: After<'candidate'> }
  | { type: 'candidate.remove'; candidateId: Id<'candidate'> }
  | { type: 'persona.add'; personaId: Id<'persona'>; name: string; changes?: Changes<'persona'> }
  | { type: 'persona.update'; personaId: Id<'persona'>; changes: Changes<'persona'> }
  | { type: 'persona.move'; personaId: Id<'persona'>; after: After<'persona'> }
  | { type: 'persona.remove'; personaId: Id<'persona'> }
  /** Makes one of two: the kept one takes over the other's places and the words it lacks. */
  | { type: 'persona.merge'; personaId: Id<'persona'>; keptId: Id<'persona'> }
  | {
      /** The bytes are stored by then, under their hash. */
      type: 'asset.add'
      assetId: Id<'asset'>
      hash: string
      mediaType: RecordOf<'asset'>['mediaType']
      byteLength: number
      width: number
      height: number
      name: string
    }
  | { type: 'asset.update'; assetId: Id<'asset'>; changes: Pick<Changes<'asset'>, 'name'> }
  | { type: 'asset.remove'; assetId: Id<'asset'> }
  | { type: 'touchpoint.add'; touchpointId: Id<'touchpoint'>; name: string; changes?: Changes<'touchpoint'> }
  | { type: 'touchpoint.update'; touchpointId: Id<'touchpoint'>; changes: Changes<'touchpoint'> }
  | { type: 'touchpoint.move'; touchpointId: Id<'touchpoint'>; after: After<'touchpoint'> }
  | { type: 'touchpoint.remove'; touchpointId: Id<'touchpoint'> }
  | { type: 'touchpoint.merge'; touchpointId: Id<'touchpoint'>; keptId: Id<'touchpoint'> }
  | { type: 'team.add'; teamId: Id<'team'>; name: string; changes?: Changes<'team'> }
  | { type: 'team.update'; teamId: Id<'team'>; changes: Changes<'team'> }
  | { type: 'team.move'; teamId: Id<'team'>; after: After<'team'> }
  | { type: 'team.remove'; teamId: Id<'team'> }
  | { type: 'team.merge'; teamId: Id<'team'>; keptId: Id<'team'> }
  | { type: 'phase.add'; phaseId: Id<'phase'>; mapId: Id<'map'>; after: After<'phase'>; name: string }
  | { type: 'phase.update'; phaseId: Id<'phase'>; changes: Changes<'phase'> }
  | { type: 'phase.move'; phaseId: Id<'phase'>; after: After<'phase'> }
  | { type: 'phase.remove'; phaseId: Id<'phase'> }
  /** The new phase begins at the step and takes all that follow it in theirs, the milestone with them. */
  | { type: 'phase.split'; stepId: Id<'step'>; phaseId: Id<'phase'>; name: string }
  /** Phases side by side become the first of them. */
  | { type: 'phase.merge'; phaseIds: Id<'phase'>[] }
  | { type: 'phase.duplicate'; phaseId: Id<'phase'>; newPhaseId: Id<'phase'> }
  | { type: 'milestone.add'; milestoneId: Id<'milestone'>; phaseId: Id<'phase'>; name: string }
  | { type: 'milestone.update'; milestoneId: Id<'milestone'>; changes: Changes<'milestone'> }
  | { type: 'milestone.move'; milestoneId: Id<'milestone'>; phaseId: Id<'phase'> }
  | { type: 'milestone.remove'; milestoneId: Id<'milestone'> }
  | { type: 'step.add'; stepId: Id<'step'>; phaseId: Id<'phase'>; after: After<'step'>; name: string }
  | { type: 'step.rename'; stepId: Id<'step'>; name: string }
  | { type: 'step.update'; stepId: Id<'step'>; changes: Changes<'step'> }
  | { type: 'step.move'; stepId: Id<'step'>; phaseId: Id<'phase'>; after: After<'step'> }
  | { type: 'step.remove'; stepId: Id<'step'> }
  /** The new step comes right after and takes the cards named; all else stays with the first. */
  | {
      type: 'step.split'
      stepId: Id<'step'>
      newStepId: Id<'step'>
      name: string
      cardIds: Id<'card'>[]
    }
  /** Steps side by side become the first of them. */
  | { type: 'step.merge'; stepIds: Id<'step'>[] }
  | { type: 'step.duplicate'; stepId: Id<'step'>; newStepId: Id<'step'> }
  | {
      /** `emotionId` is used when the persona (null: the employees) has no emotion at the step yet. */
      type: 'step.setEmotion'
      stepId: Id<'step'>
      personaId: Id<'persona'> | null
      emotionId: Id<'emotion'>
      changes: Changes<'emotion'>
    }
  | { type: 'emotion.remove'; emotionId: Id<'emotion'> }
  | {
      type: 'lane.add'
      laneId: Id<'lane'>
      mapId: Id<'map'>
      kind: RecordOf<'lane'>['kind']
      lens: LensId
      name: string
    }
  | { type: 'lane.update'; laneId: Id<'lane'>; changes: Pick<Changes<'lane'>, 'name' | 'hint'> }
  | { type: 'lane.move'; laneId: Id<'lane'>; lens: LensId; after: After<'lane'> }
  | { type: 'lane.show'; laneId: Id<'lane'>; lens: LensId; shown: boolean }
  | { type: 'lane.remove'; laneId: Id<'lane'> }
  | {
      type: 'card.add'
      cardId: Id<'card'>
      cell: Cell
      after: After<'card'>
      text: string
      changes?: Changes<'card'>
    }
  /** A paste: the cards of each cell in their order, one after the other. In time with their number, unlike a batch. */
  | { type: 'card.addMany'; cells: NewCards[] }
  | { type: 'card.update'; cardId: Id<'card'>; changes: Changes<'card'> }
  /** A lane of another kind changes the card's kind with it. */
  | { type: 'card.move'; cardId: Id<'card'>; cell: Cell; after: After<'card'> }
  /** A selection that moves as one: in time with its number, unlike a batch. */
  | { type: 'card.moveMany'; cells: MovedCards[] }
  /** The same fields of many cards, or each its own; no card stands twice. */
  | { type: 'card.updateMany'; cards: { cardId: Id<'card'>; changes: Changes<'card'> }[] }
  | { type: 'card.duplicate'; cardId: Id<'card'>; newCardId: Id<'card'>; cell: Cell; after: After<'card'> }
  | { type: 'card.remove'; cardIds: Id<'card'>[] }
  /** Back to the parking lot: a card's words go along, what else it carried goes with the card. */
  | { type: 'card.park'; cards: { cardId: Id<'card'>; annotationId: Id<'annotation'> }[] }
  | {
      type: 'connection.add'
      connectionId: Id<'connection'>
      fromCardId: Id<'card'>
      toCardId: Id<'card'>
      direction: RecordOf<'connection'>['direction']
    }
  | {
      type: 'connection.update'
      connectionId: Id<'connection'>
      changes: Partial<
        Pick<RecordOf<'connection'>, 'direction' | 'label' | 'wait' | 'failPoint' | 'failReason'>
      >
    }
  | { type: 'connection.remove'; connectionId: Id<'connection'> }
  | { type: 'verbatim.add'; verbatimId: Id<'verbatim'>; text: string; changes?: Changes<'verbatim'> }
  | { type: 'verbatim.update'; verbatimId: Id<'verbatim'>; changes: Changes<'verbatim'> }
  | { type: 'verbatim.remove'; verbatimId: Id<'verbatim'> }
  | {
      /** A note or text needs a place, a parked note has none. */
      type: 'annotation.add'
      annotationId: Id<'annotation'>
      mapId: Id<'map'>
      kind: RecordOf<'annotation'>['kind']
      place: AnnotationPlace | null
      text: string
      changes?: Changes<'annotation'>
    }
  | { type: 'annotation.update'; annotationId: Id<'annotation'>; changes: Changes<'annotation'> }
  /** No place parks it; a place makes a note of what was parked. */
  | { type: 'annotation.place'; annotationId: Id<'annotation'>; place: AnnotationPlace | null }
  | {
      type: 'annotation.duplicate'
      annotationId: Id<'annotation'>
      newAnnotationId: Id<'annotation'>
      place: AnnotationPlace | null
    }
  | { type: 'annotation.remove'; annotationIds: Id<'annotation'>[] }
  /** Notes come together into the parking lot, in this order. In time with their number, unlike a batch. */
  | { type: 'annotation.park'; mapId: Id<'map'>; notes: { annotationId: Id<'annotation'>; text: string }[] }
  /** Another order in the parking lot. */
  | { type: 'annotation.move'; annotationId: Id<'annotation'>; after: After<'annotation'> }
  | {
      /** Parked or free notes become cards of one cell, one after the other. */
      type: 'annotation.file'
      notes: { annotationId: Id<'annotation'>; cardId: Id<'card'> }[]
      cell: Cell
      after: After<'card'>
    }
  | {
      /** Opens a thread. */
      type: 'comment.add'
      commentId: Id<'comment'>
      on: Id<'card'> | Id<'step'>
      author: string
      at: string
      text: string
    }
  | {
      /** `threadId` is the first comment of the thread. */
      type: 'comment.reply'
      commentId: Id<'comment'>
      threadId: Id<'comment'>
      author: string
      at: string
      text: string
    }
  | { type: 'comment.update'; commentId: Id<'comment'>; text: string }
  | { type: 'comment.resolve'; threadId: Id<'comment'>; resolved: boolean }
  /** The first comment takes its replies along. */
  | { type: 'comment.remove'; commentId: Id<'comment'> }
  /** `brandId` is used when the project has no brand yet. */
  | { type: 'brand.set'; brandId: Id<'brand'>; changes: Changes<'brand'> }
  | { type: 'exportPreset.add'; exportPresetId: Id<'exportPreset'>; name: string; content: string }
  | { type: 'exportPreset.update'; exportPresetId: Id<'exportPreset'>; changes: Changes<'exportPreset'> }
  | { type: 'exportPreset.remove'; exportPresetId: Id<'exportPreset'> }
  | { type: 'importMapping.add'; importMappingId: Id<'importMapping'>; name: string; content: string }
  | { type: 'importMapping.update'; importMappingId: Id<'importMapping'>; changes: Changes<'importMapping'> }
  | { type: 'importMapping.remove'; importMappingId: Id<'importMapping'> }
  /** A finding of the review accepted with a reason; one is accepted once. */
  | {
      type: 'waiver.add'
      waiverId: Id<'waiver'>
      check: string
      recordId: string
      reason: string
      author: string
    }
  | { type: 'waiver.update'; waiverId: Id<'waiver'>; reason: string }
  | { type: 'waiver.remove'; waiverId: Id<'waiver'> }
  /** `revision` is that of the document named, which is the one before this command's own. */
  | {
      type: 'version.add'
      versionId: Id<'version'>
      revision: number
      name: string
      at: string
      author: string
    }
  | { type: 'version.rename'; versionId: Id<'version'>; name: string }
  | { type: 'version.remove'; versionId: Id<'version'> }
  /**
   * Several commands as one change and one undo, each applied to the outcome of the one before. `fileName` is that of a
   * workbook whose changes they are, and then names the whole.
   */
  | { type: 'batch'; commands: Command[]; fileName?: string }

export type CommandType = Command['type']
