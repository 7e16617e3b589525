import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { EventOf, PresentationView } from '../shared/ipc/contract'
import type { TextMeasurer } from '../shared/text/measurer'
import { Presentation } from './canvas/present/presentation'
import { listen, request } from './editor/client'
import { revokeAssetUrls } from './editor/images/asset-urls'
import { LocaleContext, translator } from './editor/messages'
import { type FollowedProject, followProject } from './editor/present/followed-project'
import { useSettings } from './editor/settings'
import { applyTheme, useTheme } from './editor/theme'
import { type Workbench, WorkbenchContext } from './editor/workbench'

/** A page of its own for the room's screen: follows the editor's place, its pointer and every change that is saved. */
export function PresentationWindow({ measurer }: { measurer: TextMeasurer }) {
  const locale = useSettings((settings) => settings.locale)
  const theme = useTheme()
  const [view, setView] = useState<PresentationView | null>(null)
  const followed = useFollowedProject(setView)
  useLayoutEffect(() => applyTheme(theme), [theme])
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.title = translator(locale)('present.title')
  }, [locale])
  useEffect(() => listen('present:shown', setView), [])
  // How the editor dresses its lenses is part of its session; here too.
  useLayoutEffect(() => {
    if (view) followed?.session.setState(view.look)
  }, [view, followed])

  if (!followed || !view) return null
  const workbench: Workbench = { ...followed, measurer, locale }
  return (
    <LocaleContext value={locale}>
      <WorkbenchContext value={workbench}>
        <Presentation
          place={view.place}
          spokenId={view.spokenId}
          onPlace={(place) => {
            setView({ ...view, place })
            void request('present:show', { ...view, place })
          }}
          onLeave={() => void request('present:close', undefined)}
        />
      </WorkbenchContext>
    </LocaleContext>
  )
}

/** The project as it is on disk, and kept so. */
function useFollowedProject(onView: (view: PresentationView) => void): FollowedProject | null {
  const [followed, setFollowed] = useState<FollowedProject | null>(null)
  /** What changes are given to at once: one that came before the next drawing must not be lost. */
  const newest = useRef<FollowedProject | null>(null)
  /** Came while the project was being read. */
  const early = useRef<EventOf<'present:committed'>[]>([])
  const read = useCallback(async () => {
    newest.current = null
    const project = await request('present:read', undefined)
    // Closed in the meantime, and so is this window about to be.
    if (!project.ok) return
    const following = followProject(project.value)
    for (const change of early.current.splice(0)) following.receive(change)
    newest.current = following
    setFollowed(following)
    onView(project.value.view)
  }, [onView])
  useEffect(
    () =>
      listen('present:committed', (change) => {
        if (!newest.current) early.current.push(change)
        else if (!newest.current.receive(change)) void read()
      }),
    [read]
  )
  useEffect(() => void read(), [read])
  useEffect(() => () => void (followed && revokeAssetUrls(followed.editor)), [followed])
  return followed
}
