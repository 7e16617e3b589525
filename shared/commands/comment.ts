import type { Comment } from '../model/comment'
import { type Applied, type Handlers, refuse } from './applied'
import { addition, edit, removal } from './edit'
import { label } from './label'

export const commentCommands: Handlers<
  'comment.add' | 'comment.reply' | 'comment.update' | 'comment.resolve' | 'comment.remove'
> = {
  'comment.add': (document, { commentId, on, author, at, text }) => {
    const card = document.card.get(on)
    const target = card ?? document.step.get(on)
    if (!target) return refuse('notFound')
    const place = { mapId: target.mapId, cardId: card?.id ?? null, stepId: card ? null : target.id }
    const fields = { type: 'comment', id: commentId, ...place, threadId: null, author, at, text }
    return (
      emptyFault(text) ??
      addition(document, 'comment', fields, (added) => label(document, 'log.commentAdded', added.text))
    )
  },

  'comment.reply': (document, { commentId, threadId, author, at, text }) => {
    const first = document.comment.get(threadId)
    if (!first) return refuse('notFound')
    if (isReply(first)) return refuse('badValue', { field: 'threadId' })
    const { mapId, cardId, stepId } = first
    const fields = { type: 'comment', id: commentId, mapId, cardId, stepId, threadId, author, at, text }
    return (
      emptyFault(text) ??
      addition(document, 'comment', fields, (added) => label(document, 'log.commentReplied', added.text))
    )
  },

  'comment.update': (document, { commentId, text }) =>
    emptyFault(text) ??
    edit(document, document.comment.get(commentId), { text }, (after) =>
      label(document, 'log.commentUpdated', after.text)
    ),

  'comment.resolve': (document, { threadId, resolved }) => {
    const first = document.comment.get(threadId)
    if (!first) return refuse('notFound')
    if (isReply(first)) return refuse('badValue', { field: 'resolved' })
    return edit(document, first, { resolved }, (after) =>
      label(document, resolved ? 'log.commentResolved' : 'log.commentReopened', after.text)
    )
  },

  'comment.remove': (document, { commentId }) => {
    const comment = document.comment.get(commentId)
    if (!comment) return refuse('notFound')
    return removal(document, [commentId], label(document, 'log.commentRemoved', comment.text))
  }
}

function isReply(comment: Comment): boolean {
  return comment.threadId !== null
}

/** A comment without words says nothing: removing it is another command. */
function emptyFault(text: string): Applied | null {
  return text.trim() === '' ? refuse('badValue', { field: 'text' }) : null
}
