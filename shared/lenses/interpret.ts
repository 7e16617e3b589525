import type { Command } from '../commands/command'
import type { Document } from '../model/document'
import { newId } from '../model/id'
import { cardsOf, cellKey, cellOf, phasesOf, stepsOf } from '../model/structure'
import { pointScale } from './charts/point-scale'
import { type DropTarget, dropTarget } from './drop-target'
import type { Gesture } from './lens'
import type { Scene } from './scene'

/** What a gesture means; null when it means nothing or changes nothing. */
export function interpretGesture(gesture: Gesture, document: Document, scene: Scene): Command | null {
  switch (gesture.kind) {
    case 'drop':
      return drop(gesture, document, scene)
    case 'dragPoint':
      return dragPoint(gesture, document, scene)
    case 'connect':
      return connect(gesture, document, scene)
  }
}

function drop(gesture: Gesture & { kind: 'drop' }, document: Document, scene: Scene): Command | null {
  const target = dropTarget(scene, document, gesture.recordId, gesture, gesture.along)
  switch (target?.kind) {
    case 'card': {
      const card = document.card.get(gesture.recordId)
      if (!card) return file(gesture.recordId, target, document)
      const siblings = cardsOf(document, target.cell)
      const stays = cellKey(target.cell) === cellKey(cellOf(card)) && isAfter(siblings, card.id, target.after)
      return stays ? null : { type: 'card.move', cardId: card.id, cell: target.cell, after: target.after }
    }
    case 'cards':
      return { type: 'card.moveMany', cells: [...target.cells] }
    case 'step': {
      const step = document.step.get(gesture.recordId)
      if (!step) return null
      const stays =
        step.phaseId === target.phaseId && isAfter(stepsOf(document, step.phaseId), step.id, target.after)
      return stays
        ? null
        : { type: 'step.move', stepId: step.id, phaseId: target.phaseId, after: target.after }
    }
    case 'phase': {
      const phase = document.phase.get(gesture.recordId)
      if (!phase || isAfter(phasesOf(document, scene.mapId), phase.id, target.after)) return null
      return { type: 'phase.move', phaseId: phase.id, after: target.after }
    }
    case 'lane': {
      const lane = document.lane.get(gesture.recordId)
      const shown = scene.rows.flatMap(({ laneId }) => (laneId ? [{ id: laneId }] : []))
      if (!lane || isAfter(shown, lane.id, target.after)) return null
      return { type: 'lane.move', laneId: lane.id, lens: scene.lens, after: target.after }
    }
    case 'milestone': {
      const milestone = document.milestone.get(gesture.recordId)
      if (!milestone || milestone.phaseId === target.phaseId) return null
      return { type: 'milestone.move', milestoneId: milestone.id, phaseId: target.phaseId }
    }
    case undefined:
      return null
  }
}

function file(
  recordId: string,
  { cell, after }: DropTarget & { kind: 'card' },
  document: Document
): Command | null {
  const note = document.annotation.get(recordId)
  if (!note) return null
  return { type: 'annotation.file', notes: [{ annotationId: note.id, cardId: newId('card') }], cell, after }
}

function isAfter(siblings: readonly { readonly id: string }[], id: string, after: string | null): boolean {
  const place = siblings.findIndex((sibling) => sibling.id === id)
  return place >= 0 && (siblings[place - 1]?.id ?? null) === after
}

function dragPoint(
  { emotionItemId, y }: Gesture & { kind: 'dragPoint' },
  document: Document,
  scene: Scene
): Command | null {
  const emotion = document.emotion.get(emotionItemId)
  const scale = emotion && pointScale(scene, document, emotion)
  if (!emotion || !scale) return null
  const score = scale.scoreAt(y)
  if (score === emotion.score) return null
  return {
    type: 'step.setEmotion',
    stepId: emotion.stepId,
    personaId: emotion.personaId,
    emotionId: emotion.id,
    changes: { score }
  }
}

function connect(
  { fromCardId, toCardId }: Gesture & { kind: 'connect' },
  document: Document,
  scene: Scene
): Command | null {
  const from = document.card.get(fromCardId)
  const to = document.card.get(toCardId)
  if (scene.lens !== 'blueprint' || !from || !to || from === to || from.mapId !== to.mapId) return null
  for (const known of document.connection.values()) {
    const same = known.fromCardId === from.id && known.toCardId === to.id
    const mutual = known.direction === 'mutual' && known.fromCardId === to.id && known.toCardId === from.id
    if (same || mutual) return null
  }
  return {
    type: 'connection.add',
    connectionId: newId('connection'),
    fromCardId,
    toCardId,
    direction: 'oneWay'
  }
}
