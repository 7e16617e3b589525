import { createStore } from 'zustand/vanilla'
import type { DisplayChoice, PresentationView } from '../../../shared/ipc/contract'
import { request } from '../client'
import { commitTyping } from '../commit-typing'
import type { Translate } from '../messages'
import { notifyFailure } from '../notify'
import type { Session } from '../session'
import { requestView } from '../view-request'
import type { Workbench } from '../workbench'
import { type PresentationPlace, wholeMap } from './presentation-place'

/**
 * The presentation under way, if any: here over the editor, or elsewhere in a window of its own. The session stays as it
 * was, so leaving shows what was left.
 */
export type PresentationState = {
  readonly here: PresentationPlace | null
  readonly elsewhere: PresentationPlace | null
  /** Whether the room is shown what the hand points at on the editor's canvas. */
  readonly pointing: boolean
  /** Other screens to choose from, while the question is asked. */
  readonly choices: readonly DisplayChoice[] | null
}

export const presentationStore = createStore<PresentationState>(() => ({
  here: null,
  elsewhere: null,
  pointing: false,
  choices: null
}))

/** Asks where to only if there is a choice: another screen for the room, or this one. */
export async function present(workbench: Workbench, t: Translate): Promise<void> {
  commitTyping()
  if (presentationStore.getState().elsewhere) return presentElsewhere(workbench, t, null)
  const displays = await request('present:displays', undefined)
  if (displays.ok && displays.value.length > 0) presentationStore.setState({ choices: displays.value })
  else presentHere(workbench)
}

/** Begins with the whole map in the lens in view. */
export function presentHere({ session }: Workbench): void {
  presentationStore.setState({ here: wholeMap(session.getState()), choices: null })
  void request('window:fullScreen', { on: true })
}

export function stopPresentingHere(): void {
  presentationStore.setState({ here: null })
  void request('window:fullScreen', { on: false })
  requestView('focus')
}

/** On another screen, or in an ordinary window where `displayId` is null. One that runs already comes to the front. */
export async function presentElsewhere(
  { editor, session }: Pick<Workbench, 'editor' | 'session'>,
  t: Translate,
  displayId: number | null
): Promise<void> {
  commitTyping()
  const { projectId } = editor
  const place = presentationStore.getState().elsewhere ?? wholeMap(session.getState())
  presentationStore.setState({ choices: null })
  const view = viewOf(session.getState(), place)
  const opened = await request('present:open', { projectId, displayId, view })
  if (opened.ok) presentationStore.setState({ elsewhere: place })
  else notifyFailure(t, opened.failure)
}

export function stopPresentingElsewhere(): void {
  void request('present:close', undefined)
}

export function togglePointing(): void {
  presentationStore.setState(({ pointing }) => ({ pointing: !pointing }))
}

/** What another window needs to know to show a place as this one does. */
export function viewOf(
  { columnWidths, frontPersonaId, selection }: Session,
  place: PresentationPlace
): PresentationView {
  return { place, spokenId: selection.at(-1) ?? null, look: { columnWidths, frontPersonaId } }
}
