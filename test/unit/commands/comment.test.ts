import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { applyPatch, invertPatch } from '../../../shared/model/patch'
import { openThreadsOn, repliesOf, threadsOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const said = { author: 'Karim', at: '2026-11-25T08:00:00.000Z', text: 'Qui décide ?' }

describe('comments', () => {
  test('hang on a card or a step, oldest thread first', () => {
    const document = run(start, [{ type: 'comment.add', commentId: 'comment_91', on: 'step_12', ...said }])
    expect(document.comment.get('comment_91')).toMatchObject({ stepId: 'step_12', cardId: null })
    expect(ids(threadsOf(document, 'map_1'))).toEqual(['comment_91', 'comment_11', 'comment_13'])
    expect(refusalOf(start, { type: 'comment.add', commentId: 'comment_91', on: 'card_9', ...said })).toBe(
      'notFound'
    )
  })

  test('are answered in their thread, and an answer has no answers', () => {
    const reply: Command = {
      type: 'comment.reply',
      commentId: 'comment_91',
      threadId: 'comment_11',
      ...said,
      at: '2026-11-25T10:00:00.000Z'
    }
    const document = run(start, [reply])
    expect(ids(repliesOf(document, 'comment_11'))).toEqual(['comment_12', 'comment_91'])
    expect(document.comment.get('comment_91')?.cardId).toBe('card_11')
    expect(refusalOf(start, { ...reply, threadId: 'comment_12' })).toBe('badValue')
  })

  test('are resolved and opened again as a thread', () => {
    const resolve = (threadId: `comment_${string}`, resolved: boolean): Command => ({
      type: 'comment.resolve',
      threadId,
      resolved
    })
    const resolved = run(start, [resolve('comment_11', true)])
    expect(openThreadsOn(resolved, 'card_11')).toEqual([])
    expect(ids(openThreadsOn(run(resolved, [resolve('comment_11', false)]), 'card_11'))).toEqual([
      'comment_11'
    ])
    expect(refusalOf(start, resolve('comment_12', true))).toBe('badValue')
  })

  test('say something', () => {
    const empty = { ...said, text: ' \n' }
    expect(refusalOf(start, { type: 'comment.add', commentId: 'comment_91', on: 'card_11', ...empty })).toBe(
      'badValue'
    )
    expect(refusalOf(start, { type: 'comment.update', commentId: 'comment_11', text: '' })).toBe('badValue')
  })

  test('the first takes its answers along, and one undo brings them back', () => {
    const applied = apply(start, { type: 'comment.remove', commentId: 'comment_11' })
    if (!applied.ok) throw new Error('refused')
    const after = applyPatch(start, applied.patch)
    expect(repliesOf(after, 'comment_11')).toEqual([])
    expect(applyPatch(after, invertPatch(applied.patch)).comment).toEqual(start.comment)
  })

  test('follow a card that moves, stay behind when it is copied, and go with it', () => {
    const cell = { laneId: laneId(1, 'pain'), stepId: 'step_13', phaseId: null } as const
    const document = run(start, [
      { type: 'card.move', cardId: 'card_11', cell, after: null },
      { type: 'card.duplicate', cardId: 'card_11', newCardId: 'card_91', cell, after: null }
    ])
    expect(ids(openThreadsOn(document, 'card_11'))).toEqual(['comment_11'])
    expect(openThreadsOn(document, 'card_91')).toEqual([])
    const gone = run(document, [{ type: 'card.remove', cardIds: ['card_11'] }])
    expect([...gone.comment.keys()].filter((id) => id.startsWith('comment_1'))).toEqual(['comment_13'])
  })
})
