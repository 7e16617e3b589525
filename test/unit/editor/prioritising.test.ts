import { describe, expect, it } from 'vitest'
import { answerPain, answerSelectedPain, howMightWe } from '../../../renderer/editor/actions/prioritising'
import type { Workbench } from '../../../renderer/editor/workbench'
import type { Card } from '../../../shared/model/card'
import { sampleDocument } from '../lenses/sample'
import { workbenchOf } from './workbench-of'

const documentOf = ({ editor }: Workbench) => editor.store.getState().document

function painOf(workbench: Workbench): Card {
  const pain = [...documentOf(workbench).card.values()].find(({ kind }) => kind === 'pain')
  if (!pain) throw new Error('the sample has a pain')
  return pain
}

describe('an opportunity from a pain', () => {
  it('stands at the step of the pain, below those there, and answers it; one undo takes it back', () => {
    const workbench = workbenchOf(sampleDocument())
    const before = documentOf(workbench)
    const pain = painOf(workbench)
    const { applied, cardId } = answerPain(workbench, pain, howMightWe(before, pain))
    expect(applied.ok).toBe(true)
    expect(documentOf(workbench).card.get(cardId)).toMatchObject({
      kind: 'opportunity',
      stepId: pain.stepId,
      parentCardId: pain.id,
      text: 'Comment pourrions-nous éviter «\u00A0Prix affichés « sur devis » uniquement\u00A0»\u202F?'
    })
    workbench.editor.undo()
    expect(documentOf(workbench).card).toEqual(before.card)
  })

  it('brings its lane along where the map has none, in the same change', () => {
    const workbench = workbenchOf(sampleDocument())
    const lane = [...documentOf(workbench).lane.values()].find(({ kind }) => kind === 'opportunity')
    if (!lane) throw new Error('the sample has a lane of opportunities')
    workbench.editor.dispatch({ type: 'lane.remove', laneId: lane.id })
    const { applied, cardId } = answerPain(workbench, painOf(workbench), 'Afficher les prix')
    expect(applied.ok).toBe(true)
    const { laneId } = documentOf(workbench).card.get(cardId) ?? {}
    expect(documentOf(workbench).lane.get(laneId ?? '')?.kind).toBe('opportunity')
    workbench.editor.undo()
    expect([...documentOf(workbench).lane.values()].some(({ kind }) => kind === 'opportunity')).toBe(false)
  })

  it('opens for typing from the map, and is nothing without a pain', () => {
    const workbench = workbenchOf(sampleDocument())
    const pain = painOf(workbench)
    workbench.session.setState({ selection: [pain.stepId ?? ''] })
    expect(answerSelectedPain(workbench)).toBeNull()
    workbench.session.setState({ selection: [pain.id] })
    expect(answerSelectedPain(workbench)?.ok).toBe(true)
    const { editing } = workbench.session.getState()
    const recordId = editing?.kind === 'record' ? editing.recordId : ''
    expect(documentOf(workbench).card.get(recordId)?.parentCardId).toBe(pain.id)
  })
})
