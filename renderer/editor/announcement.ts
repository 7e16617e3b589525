import { createStore } from 'zustand/vanilla'

/** What a screen reader is told besides the focus. `serial` makes the same words news again. */
export type Announcement = { readonly text: string; readonly serial: number }

export const announcements = createStore<Announcement>(() => ({ text: '', serial: 0 }))

export function announce(text: string): void {
  announcements.setState(({ serial }) => ({ text, serial: serial + 1 }))
}
