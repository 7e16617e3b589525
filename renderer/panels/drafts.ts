import type { SessionStore } from '../editor/session'

const drafts = new WeakMap<SessionStore, Map<string, string>>()

/** What was begun and not sent, by what it answers: closing the panel or selecting another card loses no word of it. */
export function draftsOf(session: SessionStore): Map<string, string> {
  let known = drafts.get(session)
  if (!known) {
    known = new Map()
    drafts.set(session, known)
  }
  return known
}
