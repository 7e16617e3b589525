import { findRecord } from '../model/document'
import { waiverOf } from '../model/structure'
import { type Applied, type Handlers, refuse } from './applied'
import { addition, edit, removal } from './edit'
import { label } from './label'

export const waiverCommands: Handlers<'waiver.add' | 'waiver.update' | 'waiver.remove'> = {
  'waiver.add': (document, { waiverId: id, check, recordId, reason, author }) => {
    if (!findRecord(document, recordId)) return refuse('notFound')
    if (waiverOf(document, check, recordId)) return refuse('sameItem')
    return (
      refusedReason(reason) ??
      addition(document, 'waiver', { type: 'waiver', id, check, recordId, reason, author }, (waiver) =>
        label(document, 'log.waiverAdded', waiver.reason)
      )
    )
  },

  'waiver.update': (document, { waiverId, reason }) =>
    refusedReason(reason) ??
    edit(document, document.waiver.get(waiverId), { reason }, (waiver) =>
      label(document, 'log.waiverUpdated', waiver.reason)
    ),

  'waiver.remove': (document, { waiverId }) => {
    const waiver = document.waiver.get(waiverId)
    if (!waiver) return refuse('notFound')
    return removal(document, [waiverId], label(document, 'log.waiverRemoved', waiver.reason))
  }
}

/** Whoever reads the file later must learn why. */
function refusedReason(reason: string): Applied | null {
  return reason.trim() === '' ? refuse('badValue', { field: 'reason' }) : null
}
