import { app, type BrowserWindow, screen, type WebContents } from 'electron'
import type { EventOf, PresentationView } from '../../shared/ipc/contract'
import { failure, success } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { OpenProjects } from '../library/open-projects'
import { openPresentationWindow, screensBeside } from '../presentation-window'
import type { Handlers } from './handle'
import { sendEvent } from './send'

type Channels =
  | 'present:displays'
  | 'present:open'
  | 'present:read'
  | 'present:show'
  | 'present:point'
  | 'present:close'

type Presentation = {
  readonly projectId: Id<'project'>
  readonly owner: WebContents
  readonly window: BrowserWindow
  /** The screen it was given; null for an ordinary window, which may be on any. */
  readonly displayId: number | null
  view: PresentationView
}

/**
 * Presentations in windows of their own, one for each editor. Such a window reads the project from disk and is told of
 * every change that is saved there; the editor stays its only writer, so no edit can meet another one's.
 */
export class Presentations {
  readonly #openProjects: OpenProjects
  readonly #byOwner = new Map<number, Presentation>()

  constructor(openProjects: OpenProjects) {
    this.#openProjects = openProjects
    screen.on('display-removed', (_event, { id }) => {
      // The system would move the window over the editor, in front of who was leading it.
      for (const presentation of [...this.#byOwner.values()])
        if (presentation.displayId === id) this.#end(presentation, 'unplugged')
    })
  }

  committed(projectId: Id<'project'>, change: EventOf<'present:committed'>): void {
    for (const { projectId: shown, window } of this.#byOwner.values())
      if (shown === projectId) sendEvent(window.webContents, 'present:committed', change)
  }

  /** What a page shows of a project ends with it. */
  closed(projectId: Id<'project'>, page: WebContents): void {
    const presentation = this.#byOwner.get(page.id)
    if (presentation?.projectId === projectId) this.#end(presentation, 'left')
  }

  readonly handlers: Pick<Handlers, Channels> = {
    'present:displays': (_request, page) =>
      success(
        screensBeside(page).map(({ id, label, size }) => ({
          displayId: id,
          name: label,
          width: size.width,
          height: size.height
        }))
      ),

    'present:open': ({ projectId, displayId, view }, page) => {
      const found = this.#openProjects.of(projectId, page.id)
      if (!found.ok) return found
      const running = this.#byOwner.get(page.id)
      if (running) {
        this.#show(running, view, running.window.webContents)
        if (running.window.isMinimized()) running.window.restore()
        running.window.moveTop()
        return success(undefined)
      }
      // A screen that was unplugged while the question was asked leaves an ordinary window.
      const display = screen.getAllDisplays().find(({ id }) => id === displayId) ?? null
      const window = openPresentationWindow(app.name, display, page)
      this.#open({ projectId, owner: page, window, displayId: display?.id ?? null, view })
      return success(undefined)
    },

    'present:read': (_request, page) => {
      const presentation = this.#of(page)
      if (!presentation) return failure('store.notOpen')
      const { projectId, view } = presentation
      const found = this.#openProjects.readable(projectId, page.id)
      if (!found.ok) return found
      const { revision } = found.value.head()
      return success({ projectId, revision, records: found.value.records(), view })
    },

    'present:show': (view, page) => {
      const presentation = this.#of(page)
      if (!presentation) return failure('store.notOpen')
      const { owner, window } = presentation
      this.#show(presentation, view, page === owner ? window.webContents : owner)
      return success(undefined)
    },

    'present:point': (pointed, page) => {
      const presentation = this.#byOwner.get(page.id)
      if (!presentation) return failure('store.notOpen')
      sendEvent(presentation.window.webContents, 'present:pointed', pointed)
      return success(undefined)
    },

    'present:close': (_request, page) => {
      const presentation = this.#of(page)
      if (presentation) this.#end(presentation, 'left')
      return success(undefined)
    }
  }

  #open(presentation: Presentation): void {
    const { owner, window, projectId } = presentation
    const page = window.webContents
    const pageId = page.id
    this.#byOwner.set(owner.id, presentation)
    this.#openProjects.admit(pageId, projectId)
    // Nobody leads it any more: its editor was closed, died, or was loaded anew.
    const leave = (): void => this.#end(presentation, 'left')
    owner.once('destroyed', leave)
    owner.once('render-process-gone', leave)
    owner.once('did-navigate', leave)
    page.once('render-process-gone', leave)
    window.once('closed', () => {
      this.#openProjects.dismiss(pageId)
      owner.off('destroyed', leave)
      owner.off('render-process-gone', leave)
      owner.off('did-navigate', leave)
      // Closed by its own means, not by `#end`.
      leave()
    })
  }

  #end(presentation: Presentation, reason: EventOf<'present:closed'>['reason']): void {
    const { owner, window } = presentation
    const running = [...this.#byOwner].find(([, each]) => each === presentation)
    if (!running) return
    this.#byOwner.delete(running[0])
    if (!window.isDestroyed()) window.destroy()
    sendEvent(owner, 'present:closed', { reason })
  }

  #show(presentation: Presentation, view: PresentationView, told: WebContents): void {
    presentation.view = view
    sendEvent(told, 'present:shown', view)
  }

  /** The presentation a page leads, or is. */
  #of(page: WebContents): Presentation | undefined {
    return (
      this.#byOwner.get(page.id) ??
      [...this.#byOwner.values()].find(({ window }) => window.webContents === page)
    )
  }
}
