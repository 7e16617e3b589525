import { join } from 'node:path'
import { app, BrowserWindow, type WebContents, webContents } from 'electron'
import { translate } from '../../shared/i18n/translate'
import type { EventOf } from '../../shared/ipc/contract'
import { success } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { Stamp } from '../db/change-log'
import { handOverFileName } from '../export/file-name'
import { handOver } from '../library/hand-over'
import type { Library } from '../library/library'
import type { OpenProjects } from '../library/open-projects'
import { trackInFlight } from '../quit'
import type { SettingsFile } from '../settings'
import { focusWindow } from '../window'
import { askPlace } from './ask-path'
import { broadcast } from './broadcast'
import type { Handlers } from './handle'

export type ProjectHandlerOptions = {
  readonly library: Library
  readonly openProjects: OpenProjects
  readonly settings: SettingsFile
  readonly stamp: () => Stamp
  /** Told of every change that is on disk. */
  readonly onCommitted: (projectId: Id<'project'>, change: EventOf<'present:committed'>) => void
  readonly onClosed: (projectId: Id<'project'>, page: WebContents) => void
}

type Channels = 'project:open' | 'project:close' | 'project:commit' | 'project:handOver'

export function projectHandlers({
  library,
  openProjects,
  settings,
  stamp,
  onCommitted,
  onClosed
}: ProjectHandlerOptions): Pick<Handlers, Channels> {
  const watched = new Set<number>()

  function windowOf(pageId: number): BrowserWindow | null {
    const page = webContents.fromId(pageId)
    return page ? BrowserWindow.fromWebContents(page) : null
  }

  return {
    'project:open': ({ projectId }, page) => {
      const elsewhere = openProjects.elsewhere(projectId, page.id)
      const holder = elsewhere === null ? null : windowOf(elsewhere)
      if (holder) {
        focusWindow(holder)
        return success({ state: 'elsewhere' })
      }
      const opened = openProjects.open(projectId, page.id)
      if (!opened.ok) return opened
      if (!watched.has(page.id)) {
        const { id } = page
        watched.add(id)
        page.once('destroyed', () => {
          watched.delete(id)
          openProjects.windowClosed(id)
        })
      }
      const { repository, recovered } = opened.value
      return success({ state: 'open', project: repository.load(), recovered })
    },

    'project:close': ({ projectId }, page) => {
      openProjects.close(projectId, page.id)
      onClosed(projectId, page)
      broadcast('library:changed', undefined)
      return success(undefined)
    },

    'project:commit': ({ projectId, ...commit }, page) => {
      const found = openProjects.of(projectId, page.id)
      if (!found.ok) return found
      const committed = found.value.commit(commit, stamp())
      if (committed.ok) onCommitted(projectId, { revision: committed.value.revision, patch: commit.patch })
      return committed
    },

    'project:handOver': async ({ projectId, withHistory }, page) => {
      const found = openProjects.of(projectId, page.id)
      if (!found.ok) return found
      const { locale } = settings.get()
      const suggested = handOverFileName(found.value.records(), locale)
      const path = await askPlace(page, {
        title: translate(locale, 'storage.handOverTitle'),
        defaultPath: join(app.getPath('documents'), suggested),
        filters: [{ name: translate(locale, 'storage.fileKind'), extensions: ['parcours'] }]
      })
      if (path === null) return success(null)
      // The dialog may have been open for long; the project could be closed since.
      const still = openProjects.of(projectId, page.id)
      if (!still.ok) return still
      return trackInFlight(
        handOver(still.value, path, {
          withHistory,
          stamp: stamp(),
          tempFolder: library.tempFolder
        })
      )
    }
  }
}
