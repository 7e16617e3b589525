import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type ActionId, isActionId } from '../shared/actions'
import type { OpenProject } from '../shared/ipc/contract'
import { nameLimit, textLimit } from '../shared/model/text-field'
import type { TextMeasurer } from '../shared/text/measurer'
import { CanvasOrComparison } from './canvas/compare/canvas-or-comparison'
import { PresentationHere } from './canvas/present/presentation-here'
import { currentStep } from './editor/actions/restructuring'
import { listen, request } from './editor/client'
import { commitTyping } from './editor/commit-typing'
import { LocaleContext, translator } from './editor/messages'
import { notify, notifyFailure, notifyRecovered } from './editor/notify'
import { changeSettings, useSettings } from './editor/settings'
import { applyTheme, useTheme } from './editor/theme'
import type { Workbench } from './editor/workbench'
import { Library } from './library/library'
import { SideSlot } from './panels/side-slot'
import { WallPhoto } from './panels/wall/wall-photo'
import { AddLaneButton } from './shell/add-lane-button'
import { ContextMenu } from './shell/context-menu/context-menu'
import { EditorDialogs, type OpenDialog } from './shell/editor-dialogs'
import { openPalette, Palette } from './shell/palette/palette'
import { ProjectScreen } from './shell/project-screen'
import { runEditorAction } from './shell/run-editor-action'
import { ShortcutsSheet } from './shell/shortcuts-sheet/shortcuts-sheet'
import { useKeymap } from './shell/use-keymap'
import { styleNonce } from './style-nonce'
import { mantineTheme, mantineVariables } from './ui/mantine-theme'
import { TextLimitsContext } from './ui/use-text-limit'

/** Of no use before it is asked for. */
const PrioritiesScreen = lazy(async () => {
  const { PrioritiesScreen: screen } = await import('./panels/plan/priorities-screen')
  return { default: screen }
})

type ProjectId = OpenProject['projectId']
type Asked = 'new' | 'open' | 'import' | null

/** Composes the screens: the library, or one open project. */
export function App({ measurer }: { measurer: TextMeasurer }) {
  const locale = useSettings((settings) => settings.locale)
  const singleKeys = useSettings((settings) => settings.singleKeys)
  const theme = useTheme()
  const t = useMemo(() => translator(locale), [locale])
  const limits = useMemo(
    () => ({
      line: nameLimit,
      lines: textLimit,
      tooLong: (limit: number, length: number) => t('field.tooLong', { limit, length })
    }),
    [t]
  )
  const namedTheme = useMemo(
    () => ({
      ...mantineTheme,
      components: {
        ...mantineTheme.components,
        // A notice is shown from anywhere; the button that closes it has a sign and no words.
        Notification: { defaultProps: { closeButtonProps: { 'aria-label': t('shell.close') } } }
      }
    }),
    [t]
  )
  const [project, setProject] = useState<OpenProject | null>(null)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [addingLane, setAddingLane] = useState(false)
  const [shortcuts, setShortcuts] = useState(false)
  const [asked, setAsked] = useState<Asked>(null)
  const workbench = useRef<Workbench | null>(null)

  useLayoutEffect(() => applyTheme(theme), [theme])
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  const open = useCallback(
    async (projectId: ProjectId) => {
      const result = await request('project:open', { projectId })
      if (!result.ok) notifyFailure(t, result.failure)
      else if (result.value.state === 'elsewhere') notify(t('shell.elsewhere'))
      else {
        const { project: opened, recovered } = result.value
        setProject(opened)
        if (recovered) notifyRecovered(t, recovered)
      }
    },
    [t]
  )

  /** Leaving waits for the last commit; if it fails, the project stays open with its changes. */
  const leave = useCallback(async (): Promise<boolean> => {
    commitTyping()
    const here = workbench.current
    if (!here) return true
    if (!(await here.editor.flush())) return false
    await request('project:close', { projectId: here.editor.projectId })
    setProject(null)
    return true
  }, [])

  const run = useCallback(
    (action: ActionId): void => {
      const here = workbench.current
      switch (action) {
        case 'palette.open':
          openPalette()
          break
        case 'shortcuts.open':
          setShortcuts(true)
          break
        case 'theme.light':
        case 'theme.dark':
        case 'theme.system':
          void changeSettings({ theme: action.slice('theme.'.length) as 'light' | 'dark' | 'system' })
          break
        case 'locale.fr':
        case 'locale.en':
          void changeSettings({ locale: action === 'locale.fr' ? 'fr' : 'en' })
          break
        case 'view.singleKeys':
          void changeSettings({ singleKeys: !singleKeys })
          break
        case 'library.show':
          void leave()
          break
        case 'library.new':
        case 'library.open':
        case 'library.import':
          void leave().then((left) => {
            if (left) setAsked(action.slice('library.'.length) as Asked)
          })
          break
        case 'export.open':
          // What is exported is what is on disk.
          here?.timeline.leave()
          if (here) setDialog('export')
          break
        case 'workbook.take':
          // What comes back is compared with now, whatever moment is looked at.
          here?.timeline.leave()
          if (here) setDialog('workbook')
          break
        case 'project.handOver':
          if (here) setDialog('handOver')
          break
        case 'plan.priorities':
          if (here) setDialog('priorities')
          break
        case 'step.split':
          if (here && currentStep(here)) setDialog('splitStep')
          break
        case 'version.name':
          if (here) setDialog('version')
          break
        case 'lane.add':
          if (here) setAddingLane(true)
          break
        default:
          if (here) runEditorAction(action, here, t)
      }
    },
    [leave, singleKeys, t]
  )

  useKeymap(run, singleKeys)
  useEffect(() => listen('menu:action', ({ actionId }) => isActionId(actionId) && run(actionId)), [run])
  useEffect(
    () =>
      listen('project:requestOpen', ({ projectId }) => {
        void leave().then((left) => (left ? open(projectId) : undefined))
      }),
    [leave, open]
  )
  useEffect(() => {
    // With a project open, its own screen answers once everything is saved.
    if (project) return
    return listen('window:closing', () => void request('window:closeReady', undefined))
  }, [project])

  const forget = useCallback(() => setAsked(null), [])
  const ready = useCallback((opened: Workbench | null) => {
    workbench.current = opened
  }, [])

  return (
    <MantineProvider
      theme={namedTheme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={theme}
      getStyleNonce={() => styleNonce}
    >
      <LocaleContext value={locale}>
        <TextLimitsContext value={limits}>
          <Notifications position="bottom-center" />
          <Palette inProject={project !== null} run={run} />
          <ShortcutsSheet
            opened={shortcuts}
            singleKeys={singleKeys}
            onSingleKeys={() => run('view.singleKeys')}
            onClose={() => setShortcuts(false)}
          />
          {project ? (
            <ProjectScreen
              key={project.projectId}
              project={project}
              measurer={measurer}
              run={run}
              onReady={ready}
              beside={<WallPhoto />}
              canvas={
                <>
                  <CanvasOrComparison singleKeys={singleKeys} onDelete={() => run('edit.delete')} />
                  <AddLaneButton opened={addingLane} onChange={setAddingLane} />
                </>
              }
              dialogs={
                <>
                  <EditorDialogs open={dialog} onClose={() => setDialog(null)} />
                  {dialog === 'priorities' && (
                    <Suspense>
                      <PrioritiesScreen onClose={() => setDialog(null)} />
                    </Suspense>
                  )}
                  <ContextMenu run={run} />
                  <PresentationHere />
                </>
              }
              inspector={
                <SideSlot
                  onDelete={() => run('edit.delete')}
                  onNameVersion={() => run('version.name')}
                  onRestore={() => run('history.restore')}
                />
              }
            />
          ) : (
            <Library
              measurer={measurer}
              asked={asked}
              onAnswered={forget}
              onOpen={(projectId) => void open(projectId)}
            />
          )}
        </TextLimitsContext>
      </LocaleContext>
    </MantineProvider>
  )
}
