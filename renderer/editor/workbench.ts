import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { LensView } from '../../shared/lenses/lens'
import { lenses } from '../../shared/lenses/lenses'
import type { Scene } from '../../shared/lenses/scene'
import type { Document } from '../../shared/model/document'
import type { LensId } from '../../shared/model/lens-id'
import type { Locale } from '../../shared/model/project'
import type { TextMeasurer } from '../../shared/text/measurer'
import type { Editor, EditorState } from './editor'
import type { Session, SessionStore } from './session'
import type { Timeline, TimelineState } from './timeline'

/** An open project as the components see it. */
export type Workbench = {
  readonly editor: Editor
  readonly session: SessionStore
  readonly measurer: TextMeasurer
  /** Its moments take the editor's place while they are looked at. */
  readonly timeline: Timeline
  readonly locale: Locale
}

export const WorkbenchContext = createContext<Workbench | null>(null)

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('No open project around this component')
  return workbench
}

export function useEditorState<T>(select: (state: EditorState) => T): T {
  return useStore(useWorkbench().editor.store, select)
}

export function useDocument(): Document {
  return useEditorState((state) => state.document)
}

export function useSession<T>(select: (session: Session) => T): T {
  return useStore(useWorkbench().session, select)
}

export function useTimeline<T>(select: (state: TimelineState) => T): T {
  return useStore(useWorkbench().timeline.store, select)
}

/** Whether a past state is looked at, in which nothing can be changed. */
export function useIsPast(): boolean {
  return useTimeline(({ shown }) => shown !== null)
}

/** The scene of the lens in view; cheap to call anywhere, since projections are cached by identity. */
export function useScene(): Scene {
  const { measurer, locale } = useWorkbench()
  const document = useDocument()
  // Field by field: the session changes at every frame of a pan, and a scene does not depend on where it is seen from.
  const mapId = useSession((session) => session.mapId)
  const lens = useSession((session) => session.lens)
  const columnWidth = useSession((session) => session.columnWidths[session.lens])
  const frontPersonaId = useSession((session) => session.frontPersonaId)
  const collapsedPhases = useSession((session) => session.collapsedPhases)
  const collapsedLanes = useSession((session) => session.collapsedLanes[session.lens])
  const view = { mapId, locale, measurer, columnWidth, frontPersonaId, collapsedPhases, collapsedLanes }
  return projectScene(document, view, lens)
}

/** The same scene for code outside of components: actions, key and pointer handlers. */
export function sceneOf(workbench: Workbench): Scene {
  const { lens } = workbench.session.getState()
  return projectScene(workbench.editor.store.getState().document, viewOf(workbench, lens), lens)
}

/** Any lens of the map in view, as it would be shown. */
export function layOut(workbench: Workbench, lens: LensId): Scene {
  return lenses[lens].project(workbench.editor.store.getState().document, viewOf(workbench, lens))
}

function viewOf({ session, locale, measurer }: Workbench, lens: LensId): LensView {
  const { mapId, columnWidths, frontPersonaId, collapsedPhases, collapsedLanes } = session.getState()
  return {
    mapId,
    locale,
    measurer,
    columnWidth: columnWidths[lens],
    frontPersonaId,
    collapsedPhases,
    collapsedLanes: collapsedLanes[lens]
  }
}

let last: { document: Document; view: LensView; lens: LensId; scene: Scene } | null = null

/** Several components ask for the same scene in one frame: the last answer is kept. */
function projectScene(document: Document, view: LensView, lens: LensId): Scene {
  if (
    last?.document === document &&
    last.lens === lens &&
    last.view.mapId === view.mapId &&
    last.view.locale === view.locale &&
    last.view.columnWidth === view.columnWidth &&
    last.view.frontPersonaId === view.frontPersonaId &&
    last.view.collapsedPhases === view.collapsedPhases &&
    last.view.collapsedLanes === view.collapsedLanes
  ) {
    return last.scene
  }
  const scene = lenses[lens].project(document, view)
  last = { document, view, lens, scene }
  return scene
}
