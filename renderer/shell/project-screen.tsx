import { notifications } from '@mantine/notifications'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { ActionId } from '../../shared/actions'
import { comparisonOf } from '../../shared/compare/comparison'
import type { OpenProject } from '../../shared/ipc/contract'
import { findRecord } from '../../shared/model/document'
import type { TextMeasurer } from '../../shared/text/measurer'
import { keepNewCardsInSight } from '../editor/actions/filtering'
import { leaveLostMap } from '../editor/actions/map-travel'
import { listen, request } from '../editor/client'
import { commitTyping } from '../editor/commit-typing'
import { createEditor } from '../editor/editor'
import { revokeAssetUrls } from '../editor/images/asset-urls'
import { lensesAhead } from '../editor/lenses-ahead'
import { translator, useLocale, useTranslate } from '../editor/messages'
import { notifyFailure, notifyRefusal } from '../editor/notify'
import { createSession, isComparing, rememberSession } from '../editor/session'
import { changeSettings, currentSettings } from '../editor/settings'
import { createTimeline } from '../editor/timeline'
import { useDocument, useSession, type Workbench, WorkbenchContext } from '../editor/workbench'
import { ErrorBoundary } from '../ui/error-boundary'
import { ComparisonStrip } from './compare/comparison-strip'
import { ContextStrip } from './context-strip'
import { PanelFailed } from './panel-failed'
import { PastBanner } from './past-banner'
import { PresenterStrip } from './present/presenter-strip'
import styles from './shell.module.css'
import { ToolRail } from './tool-rail'
import { TopBar } from './top-bar'
import { UnsavedDialog } from './unsaved-dialog'
import { useTableDrop } from './use-table-drop'

type Props = {
  project: OpenProject
  measurer: TextMeasurer
  run: (action: ActionId, workbench: Workbench) => void
  /** The keymap and menus need the open project too. */
  onReady: (workbench: Workbench | null) => void
  /** Stands left of the canvas; null where nothing does. */
  beside: ReactNode
  canvas: ReactNode
  inspector: ReactNode
  dialogs: ReactNode
}

/** The frame around an open project: bars, canvas, inspector, and leaving without losing anything. */
export function ProjectScreen({
  project,
  measurer,
  run,
  onReady,
  beside,
  canvas,
  inspector,
  dialogs
}: Props) {
  const locale = useLocale()
  const t = useTranslate()
  const [unsaved, setUnsaved] = useState(false)

  const { editor, session, timeline } = useMemo(() => {
    const { projectId } = project
    const opened = createEditor(project, (commit) => request('project:commit', commit))
    const remembered = currentSettings().views[projectId]
    const view = createSession(opened.store.getState().document, remembered)
    const tell = () => translator(currentSettings().locale)
    const moments = createTimeline({
      live: opened,
      session: view,
      load: (revision, since) => request('history:at', { projectId, revision, since }),
      onShow: commitTyping,
      onRefuse: () => notifyRefusal(tell(), { code: 'past', params: {} }),
      onFailure: (failure) => notifyFailure(tell(), failure)
    })
    return { editor: opened, session: view, timeline: moments }
  }, [project])
  const shown = useStore(timeline.store, (state) => state.shown)
  const isPast = shown !== null
  const workbench = useMemo(
    () => ({ editor: isPast ? timeline.past : editor, session, measurer, timeline, locale }),
    [isPast, timeline, editor, session, measurer, locale]
  )

  useEffect(() => {
    onReady(workbench)
    return () => onReady(null)
  }, [workbench, onReady])

  useEffect(() => () => revokeAssetUrls(editor), [editor])
  useEffect(() => keepNewCardsInSight(editor, session), [editor, session])
  const mapId = useStore(session, (state) => state.mapId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has lenses of its own
  useEffect(() => lensesAhead(workbench), [workbench, mapId])

  const remember = useCallback(async (): Promise<void> => {
    const view = rememberSession(session.getState())
    const { views } = currentSettings()
    if (views[project.projectId] !== view)
      await changeSettings({ views: { ...views, [project.projectId]: view } })
  }, [session, project])

  useEffect(() => {
    // Panning changes the session at every frame; what is remembered can wait until it rests.
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = session.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void remember(), 500)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
      void remember()
    }
  }, [session, remember])

  useEffect(
    () =>
      listen('window:closing', () => {
        commitTyping()
        // A window that closes unmounts nothing: what is remembered when the screen is left is written here.
        void Promise.all([editor.flush(), remember()]).then(([saved]) => {
          if (saved) void request('window:closeReady', undefined)
          else setUnsaved(true)
        })
      }),
    [editor, remember]
  )

  // A record that an undo took away can not stay selected.
  useEffect(
    () =>
      editor.store.subscribe(({ document }) => {
        // What is selected in the past may not be there now.
        if (timeline.store.getState().shown) return
        const { selection } = session.getState()
        const alive = selection.filter((id) => findRecord(document, id))
        if (alive.length < selection.length) session.setState({ selection: alive })
        leaveLostMap(session, document)
      }),
    [editor, session, timeline]
  )

  const here = (action: ActionId): void => run(action, workbench)
  const tables = useTableDrop(() => here('workbook.take'))
  const failed = (reset: () => void): ReactNode => <PanelFailed onReset={reset} />
  return (
    <WorkbenchContext value={workbench}>
      <div className={styles.screen} {...tables}>
        <TopBar run={here} />
        <div className={styles.middle}>
          <ToolRail run={here} />
          <main className={styles.centre}>
            <PresenterStrip run={here} />
            {shown && <PastBanner shown={shown} run={here} />}
            <Strip isPast={isPast} run={here} />
            <div className={styles.desk}>
              <ErrorBoundary fallback={failed}>{beside}</ErrorBoundary>
              <div className={styles.stage}>
                <ErrorBoundary fallback={failed}>{canvas}</ErrorBoundary>
              </div>
            </div>
          </main>
          <ErrorBoundary fallback={failed}>{inspector}</ErrorBoundary>
        </div>
        {dialogs}
        <UnsavedDialog
          opened={unsaved}
          onRetry={() => {
            editor.retry()
            void editor.flush().then((saved) => {
              setUnsaved(!saved)
              if (saved) void request('window:closeReady', undefined)
              else notifications.show({ message: t('shell.close.failed'), color: 'orange' })
            })
          }}
          onLose={() => void request('window:closeReady', undefined)}
          onCancel={() => setUnsaved(false)}
        />
      </div>
    </WorkbenchContext>
  )
}

/** A comparison has a strip of its own, also of a past state; else the past's banner stands in the map's strip's place. */
function Strip({ isPast, run }: { isPast: boolean; run: (action: ActionId) => void }) {
  const document = useDocument()
  const comparing = useSession(isComparing)
  const mapId = useSession((state) => state.mapId)
  const comparison = comparing ? comparisonOf(document, mapId) : null
  if (comparison) return <ComparisonStrip comparison={comparison} />
  return isPast ? null : <ContextStrip run={run} />
}
