import type { ReactNode } from 'react'

/** Fields and buttons that can be read and not used. The element leaves no trace in the layout. */
export function ReadOnly({ when, children }: { when: boolean; children: ReactNode }) {
  return (
    <fieldset disabled={when} style={{ display: 'contents' }}>
      {children}
    </fieldset>
  )
}
