import { type ReactNode, useState } from 'react'
import type { SessionStore } from '../editor/session'
import { useWorkbench } from '../editor/workbench'
import { useTextLimit } from '../ui/use-text-limit'

const drafts = new WeakMap<SessionStore, Map<string, string>>()

function draftsOf(session: SessionStore): Map<string, string> {
  let known = drafts.get(session)
  if (!known) {
    known = new Map()
    drafts.set(session, known)
  }
  return known
}

/** What was begun and not sent, by what it answers: closing the panel or selecting another card loses no word of it. */
export function useDraft(key: string): {
  readonly text: string
  readonly error: ReactNode
  change(next: string): void
} {
  const kept = draftsOf(useWorkbench().session)
  const [text, setText] = useState(kept.get(key) ?? '')
  const { error, accepts } = useTextLimit('lines')
  return {
    text,
    error,
    change(next) {
      if (!accepts(next, text)) return
      setText(next)
      if (next) kept.set(key, next)
      else kept.delete(key)
    }
  }
}
