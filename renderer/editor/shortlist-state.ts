import { createStore } from 'zustand/vanilla'

/** Whether the candidate journeys are compared: opened by an action, by the framing panel and by a search. */
export const shortlistState = createStore<{ open: boolean }>(() => ({ open: false }))

export function openShortlist(): void {
  shortlistState.setState({ open: true })
}

export function closeShortlist(): void {
  shortlistState.setState({ open: false })
}
