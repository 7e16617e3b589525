import { expect, test } from 'vitest'
import { fillOrEdit, placeFeeling } from '../../../renderer/editor/actions/fill-place'
import { type MessageKey, type Params, translate } from '../../../shared/i18n/translate'
import type { Id } from '../../../shared/model/id'
import { emotionAt, milestoneOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { sampleDocument } from '../canvas/scene-of-sample'
import { workbenchOf } from './workbench-of'

const t = (key: MessageKey, params?: Params) => translate('fr', key, params)

function opened() {
  const workbench = workbenchOf(sampleDocument())
  const document = () => workbench.editor.store.getState().document
  const { mapId } = workbench.session.getState()
  const [phase] = phasesOf(document(), mapId)
  const [step] = phase ? stepsOf(document(), phase.id) : []
  const [personaId] = document().map.get(mapId)?.personaIds ?? []
  if (!phase || !step || !personaId) throw new Error('The sample has no first step')
  return { workbench, document, phase, step, personaId }
}

function selectionOf({ session }: ReturnType<typeof opened>['workbench']): readonly string[] {
  return session.getState().selection
}

test('Enter where no feeling is known puts a neutral one, which one undo takes back', () => {
  const { workbench, document, step, personaId } = opened()
  const known = emotionAt(document(), step.id, personaId)
  if (!known) throw new Error('The sample has no feeling at its first step')
  workbench.editor.dispatch({ type: 'emotion.remove', emotionId: known.id })
  workbench.session.setState({
    lens: 'experience',
    selection: [step.id],
    focus: { row: 'curve', stepId: step.id, phaseId: null }
  })
  fillOrEdit(workbench, t)
  const made = emotionAt(document(), step.id, personaId)
  expect(made).toMatchObject({ score: 0, word: '' })
  expect(selectionOf(workbench)).toEqual([made?.id])
  workbench.editor.undo()
  expect(emotionAt(document(), step.id, personaId)).toBeUndefined()
})

test('a feeling that is there is never put again', () => {
  const { workbench, document, step, personaId } = opened()
  const before = emotionAt(document(), step.id, personaId)
  expect(placeFeeling(workbench, step.id, 2)).toBeNull()
  expect(emotionAt(document(), step.id, personaId)).toBe(before)
})

test('Enter on a missing milestone or step makes it, ready to be named', () => {
  const { workbench, document, phase, step } = opened()
  const milestone = milestoneOf(document(), phase.id)
  if (milestone) workbench.editor.dispatch({ type: 'milestone.remove', milestoneId: milestone.id })
  workbench.session.setState({
    selection: [step.id],
    focus: { row: 'milestones', stepId: step.id, phaseId: null }
  })
  fillOrEdit(workbench, t)
  const made = milestoneOf(document(), phase.id)
  expect(workbench.session.getState().editing).toMatchObject({ kind: 'record', recordId: made?.id })

  const phaseId: Id<'phase'> = 'phase_vide'
  const { mapId } = workbench.session.getState()
  workbench.editor.dispatch({ type: 'phase.add', phaseId, mapId, after: null, name: 'Vide' })
  workbench.session.setState({ editing: null, selection: [], focus: { row: 'steps', stepId: null, phaseId } })
  fillOrEdit(workbench, t)
  const [first] = stepsOf(document(), phaseId)
  expect(workbench.session.getState().editing).toMatchObject({ kind: 'record', recordId: first?.id })
})
