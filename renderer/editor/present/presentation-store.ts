import { createStore } from 'zustand/vanilla'
import { request } from '../client'
import { commitTyping } from '../commit-typing'
import { requestView } from '../view-request'
import type { Workbench } from '../workbench'
import type { PresentationPlace } from './presentation-place'

/** The presentation under way in this window, if any. The session stays as it was: leaving shows what was left. */
export const presentationStore = createStore<{ place: PresentationPlace | null }>(() => ({ place: null }))

/** Begins with the whole map in the lens in view. */
export function presentHere({ session }: Workbench): void {
  commitTyping()
  const { mapId, lens } = session.getState()
  presentationStore.setState({ place: { mapId, lens, phaseId: null, stepId: null } })
  void request('window:fullScreen', { on: true })
}

export function stopPresentingHere(): void {
  presentationStore.setState({ place: null })
  void request('window:fullScreen', { on: false })
  requestView('focus')
}
