import type { Pointed } from '../../../shared/ipc/contract'
import { type Document, findRecord } from '../../../shared/model/document'
import { listen, request } from '../client'
import { commitTyping } from '../commit-typing'
import { switchLens } from '../lens-actions'
import { type Session, type SessionStore, stepOfRecord } from '../session'
import type { Workbench } from '../workbench'
import {
  moved,
  type PresentationMove,
  type PresentationPlace,
  samePlaceShown,
  settled,
  wholeMap
} from './presentation-place'
import { presentationStore, viewOf } from './presentation-store'

type Lead = Pick<Workbench, 'session' | 'timeline'>

/** Keeps a presentation elsewhere with the editor, and the editor told of where it is. Returns what ends it. */
export function leadPresentation(lead: Lead, onUnplugged: () => void): () => void {
  const { session, timeline } = lead
  const stops = [
    session.subscribe((after, before) => {
      const { elsewhere } = presentationStore.getState()
      // The room is shown what is; who looks back into the past does so alone.
      if (!elsewhere || timeline.store.getState().shown) return
      const place = followed(timeline.live.store.getState().document, elsewhere, before, after)
      const isSame =
        after.columnWidths === before.columnWidths &&
        after.frontPersonaId === before.frontPersonaId &&
        after.selection === before.selection
      if (isSame && samePlaceShown(place, elsewhere)) return
      showElsewhere(session, place)
    }),
    listen('present:shown', ({ place }) => {
      presentationStore.setState({ elsewhere: place })
      turnTo(lead, place)
    }),
    listen('present:closed', ({ reason }) => {
      presentationStore.setState({ elsewhere: null, pointing: false })
      if (reason === 'unplugged') onUnplugged()
    })
  ]
  return () => {
    for (const stop of stops) stop()
    if (presentationStore.getState().elsewhere) void request('present:close', undefined)
    presentationStore.setState({ elsewhere: null, pointing: false, choices: null })
  }
}

/** One move of the presentation in the other window, made from the editor. */
export function moveElsewhere(lead: Lead, move: PresentationMove): void {
  const { elsewhere } = presentationStore.getState()
  if (!elsewhere) return
  const document = lead.timeline.live.store.getState().document
  const place = moved(document, settled(document, elsewhere), move)
  showElsewhere(lead.session, place)
  turnTo(lead, place)
}

/** The editor shows the lens the room looks at: what is pointed at here is then there too. Its own place it keeps. */
function turnTo({ session, timeline }: Lead, { lens }: PresentationPlace): void {
  if (session.getState().lens === lens || timeline.store.getState().shown) return
  commitTyping()
  switchLens({ session }, lens)
}

function showElsewhere(session: SessionStore, place: PresentationPlace): void {
  presentationStore.setState({ elsewhere: place })
  void request('present:show', viewOf(session.getState(), place))
}

export function pointElsewhere(pointed: Pointed): void {
  void request('present:point', pointed)
}

/** The room follows to another map or lens, and to the phase of what is selected; its step is lit. */
export function followed(
  document: Document,
  place: PresentationPlace,
  before: Pick<Session, 'mapId' | 'lens' | 'selection'>,
  after: Pick<Session, 'mapId' | 'lens' | 'selection' | 'editing'>
): PresentationPlace {
  if (after.mapId !== before.mapId) return wholeMap(after)
  const next = after.lens === before.lens ? place : { ...place, lens: after.lens }
  if (after.selection === before.selection) return next
  const selected = after.selection.at(-1)
  // Let go of, nothing is spoken about any more; a note being written is selected once it has words.
  if (!selected) return after.editing ? next : { ...next, stepId: null }
  const record = findRecord(document, selected)
  if (!record) return next
  const step = document.step.get(stepOfRecord(document, record.id) ?? '')
  const phaseId =
    step?.phaseId ?? (record.type === 'phase' ? record.id : 'phaseId' in record ? record.phaseId : null)
  return phaseId ? { ...next, phaseId, stepId: step?.id ?? null } : next
}
