import { describe, expect, it } from 'vitest'
import { commitText, editRecord, startCard } from '../../../renderer/editor/actions/editing'
import { afterEnter, afterShiftEnter } from '../../../renderer/editor/actions/typing-flow'
import type { Workbench } from '../../../renderer/editor/workbench'
import { cardsOf, cellOf } from '../../../shared/model/structure'
import { smallDocument } from '../commands/small-document'
import { workbenchOf } from './workbench-of'

/** Leaves what is being typed by Enter or Shift+Enter, as the field does. */
function leave(bench: Workbench, text: string, by: typeof afterEnter): void {
  const { editing } = bench.session.getState()
  if (!editing) throw new Error('nothing is typed')
  by(bench, editing, commitText(bench, editing, text))
}

function benchOn(cardId: `card_${string}`) {
  const bench = workbenchOf(smallDocument())
  const document = () => bench.editor.store.getState().document
  const card = document().card.get(cardId)
  if (!card) throw new Error('no such card')
  const cell = cellOf(card)
  return { bench, cell, texts: () => cardsOf(document(), cell).map(({ text }) => text) }
}

describe('Enter and Shift+Enter while a card is typed', () => {
  it('go down to a new card and up to the one above', () => {
    const { bench, cell, texts } = benchOn('card_11')
    const [first] = texts()
    startCard(bench, cell, 'card_11', '')
    leave(bench, 'Second', afterEnter)
    expect(bench.session.getState().editing).toMatchObject({ kind: 'newCard', cell })
    leave(bench, 'Third', afterShiftEnter)
    expect(texts()).toEqual([first, 'Second', 'Third'])
    const { editing } = bench.session.getState()
    expect(editing).toMatchObject({ kind: 'record' })
    leave(bench, 'Second, reworded', afterShiftEnter)
    expect(bench.session.getState().editing).toEqual({
      kind: 'record',
      recordId: 'card_11',
      initial: null
    })
    expect(texts()).toEqual([first, 'Second, reworded', 'Third'])
  })

  it('end on the first card of the cell, which stays selected', () => {
    const { bench } = benchOn('card_11')
    editRecord(bench, 'card_11')
    leave(bench, 'First', afterShiftEnter)
    expect(bench.session.getState()).toMatchObject({ editing: null, selection: ['card_11'] })
  })

  it('make no card without words, and go back to the one it would have followed', () => {
    const { bench, cell, texts } = benchOn('card_11')
    const before = texts()
    startCard(bench, cell, 'card_11', '')
    leave(bench, '  ', afterShiftEnter)
    expect(texts()).toEqual(before)
    expect(bench.session.getState().editing).toMatchObject({ recordId: 'card_11' })
  })
})
