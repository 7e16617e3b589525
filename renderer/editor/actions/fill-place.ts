import type { Applied } from '../../../shared/commands/applied'
import { frontPersona } from '../../../shared/model/curves'
import { type Id, newId } from '../../../shared/model/id'
import { emotionAt } from '../../../shared/model/structure'
import { columnIndex, samePlace } from '../grid'
import type { Translate } from '../messages'
import { sceneOf, type Workbench } from '../workbench'
import { editFocused } from './editing'
import { focusedPlace, isFocusEmpty, select } from './focus'
import { addMilestone, addStepAfter } from './structure-actions'

/** Enter or F2: makes what an empty place takes, edits what stands there. */
export function fillOrEdit(workbench: Workbench, t: Translate): void {
  if (!fillPlace(workbench, t)) editFocused(workbench)
}

/** Places that take something else than a note: a milestone, the first step of a phase, a feeling. */
function fillPlace(workbench: Workbench, t: Translate): boolean {
  const place = workbench.session.getState().focus
  const { document } = workbench.editor.store.getState()
  const scene = sceneOf(workbench)
  if (!place || !samePlace(place, focusedPlace(workbench))) return false
  if (!isFocusEmpty(document, scene, place) || scene.columns[columnIndex(scene, place)]?.collapsed)
    return false
  switch (place.row) {
    case 'milestones':
      addMilestone(workbench, t)
      return true
    case 'steps':
      addStepAfter(workbench, t, place)
      return true
    case 'curve':
      return place.stepId !== null && placeFeeling(workbench, place.stepId, 0) !== null
    default:
      return false
  }
}

/** A feeling of the persona in front where it had none yet; null where it has one, or nobody is there to feel. */
export function placeFeeling(workbench: Workbench, stepId: Id<'step'>, score: number): Applied | null {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const { mapId, frontPersonaId } = session.getState()
  const persona = frontPersona(document, mapId, frontPersonaId)
  if (!persona || emotionAt(document, stepId, persona.id)) return null
  const emotionId = newId('emotion')
  const changes = { score }
  const applied = editor.dispatch({
    type: 'step.setEmotion',
    stepId,
    personaId: persona.id,
    emotionId,
    changes
  })
  if (applied.ok) select(workbench, emotionId)
  return applied
}
