import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HistoryMoment, HistoryRow } from '../../shared/ipc/contract'
import type { Failure, Result } from '../../shared/ipc/result'
import { differenceOf } from '../../shared/model/difference'
import { type Document, documentOf, findRecord } from '../../shared/model/document'
import { applyPatch } from '../../shared/model/patch'
import type { AnyRecord } from '../../shared/model/record'
import { goToMap, leaveLostMap } from './actions/map-travel'
import type { Editor, Label } from './editor'
import { createPastEditor } from './past-editor'
import type { Session, SessionStore } from './session'

/** The document as it was after a row of the log. */
export type Moment = {
  readonly row: HistoryRow
  readonly document: Document
  /** What the rows that were asked about added or changed. */
  readonly touched: ReadonlySet<string>
}

export type TimelineState = {
  /** null is the document of now. */
  readonly shown: Moment | null
  /** The revision asked for, until it is shown. */
  readonly awaited: number | null
}

export type Timeline = {
  readonly store: StoreApi<TimelineState>
  /** The editor of now, whatever is shown. */
  readonly live: Editor
  /** Takes the live editor's place while a moment is shown. */
  readonly past: Editor
  /** Shows the document after a row; `since` is the revision before the first row whose marks are wanted. */
  show(revision: number, since?: number): void
  leave(): void
  /** Makes the moment shown the document of now, and leaves the past; false where nothing differs. */
  restore(label: Label): boolean
}

type Options = {
  readonly live: Editor
  readonly session: SessionStore
  readonly load: (revision: number, since: number) => Promise<Result<HistoryMoment>>
  /** What is being typed belongs to the document of now, and is committed before that is left. */
  readonly onShow: () => void
  readonly onRefuse: () => void
  readonly onFailure: (failure: Failure) => void
}

type Ask = { readonly revision: number; readonly since: number }

/** Walks through the states of a project without touching it. */
export function createTimeline({ live, session, load, onShow, onRefuse, onFailure }: Options): Timeline {
  const store = createStore<TimelineState>(() => ({ shown: null, awaited: null }))
  const past = createPastEditor(live, onRefuse)
  let wanted: Ask | null = null
  let loading = false

  // Refused before the first letter: words typed into the past would be lost.
  session.subscribe(({ editing }) => {
    if (!editing || !store.getState().shown) return
    session.setState({ editing: null })
    onRefuse()
  })

  /** Only the last one asked for is shown: who drags through time must not wait for every moment on the way. */
  async function pursue(): Promise<void> {
    if (loading) return
    loading = true
    for (let ask = wanted; ask; ask = wanted) {
      // The log must hold what is on the screen before it is read.
      await live.flush()
      const result = await load(ask.revision, ask.since)
      if (wanted !== ask) continue
      wanted = null
      if (result.ok) put(result.value)
      else {
        store.setState({ awaited: null })
        onFailure(result.failure)
      }
    }
    loading = false
  }

  function put({ row, records, touched }: HistoryMoment): void {
    const from = store.getState().shown?.document ?? live.store.getState().document
    // Unchanged records stay the same objects, so that lenses lay out again what differs and no more.
    const then = applyPatch(from, differenceOf(from, documentOf(records)))
    past.show(then)
    const found = touched.flatMap((id) => findRecord(then, id) ?? [])
    store.setState({ shown: { row, document: then, touched: new Set(touched) }, awaited: null })
    lookAt(then, found)
  }

  /** Goes to the map where the change was made, and to the first of what it touched. */
  function lookAt(then: Document, touched: readonly AnyRecord[]): void {
    const here = touched.find((record) => mapOf(record) === session.getState().mapId)
    const first = here ?? touched.find((record) => mapOf(record) !== null)
    const mapId = first && mapOf(first)
    if (mapId) goToMap(session, then, mapId)
    settle(then)
    if (first) session.setState({ selection: [first.id] })
  }

  /** Nothing may stay selected, typed or in view that this document does not hold. */
  function settle(document: Document): void {
    const { selection } = session.getState()
    session.setState({ selection: selection.filter((id) => findRecord(document, id)), editing: null })
    leaveLostMap(session, document)
  }

  function leave(): void {
    wanted = null
    const { shown } = store.getState()
    store.setState({ shown: null, awaited: null })
    if (shown) settle(live.store.getState().document)
  }

  return {
    store,
    live,
    past: past.editor,
    show(revision, since = revision - 1) {
      onShow()
      wanted = { revision, since }
      store.setState({ awaited: revision })
      void pursue()
    },
    leave,
    restore(label) {
      const { shown } = store.getState()
      if (!shown) return false
      const restored = live.restore(shown.document, label)
      leave()
      return restored
    }
  }
}

function mapOf(record: AnyRecord): Session['mapId'] | null {
  if (record.type === 'map') return record.id
  return 'mapId' in record ? record.mapId : null
}
