import { join } from 'node:path'
import { app, dialog, type WebContents } from 'electron'
import { isMessageKey, type Locale, translate } from '../shared/i18n/translate'
import type { Failure } from '../shared/ipc/result'
import type { Id } from '../shared/model/id'
import type { Stamp } from './db/change-log'
import { assetHandlers } from './ipc/asset-handlers'
import { broadcast } from './ipc/broadcast'
import { exportHandlers } from './ipc/export-handlers'
import { fontHandlers } from './ipc/font-handlers'
import type { Handlers } from './ipc/handle'
import { historyHandlers } from './ipc/history-handlers'
import { libraryHandlers } from './ipc/library-handlers'
import { linkHandlers } from './ipc/link-handlers'
import { logoHandlers } from './ipc/logo-handlers'
import { Presentations } from './ipc/present-handlers'
import { projectHandlers } from './ipc/project-handlers'
import { sendEvent } from './ipc/send'
import { settingsHandlers } from './ipc/settings-handlers'
import { workbookHandlers } from './ipc/workbook-handlers'
import { readForExport } from './library/export-source'
import { Library } from './library/library'
import { OpenProjects } from './library/open-projects'
import { takeFile } from './library/take-file'
import { firstEditorWindow } from './presentation-window'
import { resourcesFolder } from './resources-folder'
import { SettingsFile } from './settings'

export type Studio = {
  readonly handlers: Partial<Handlers>
  readonly locale: Locale
  /** A `.parcours` file the system asks to open: taken into the library, then shown. */
  openSystemFile(path: string): void
  closeAll(): void
}

/** Everything behind the windows that keeps state: settings, the library, and which window has what open. */
export function startStudio(onLocale: (locale: Locale) => void): Studio {
  const folder = app.getPath('userData')
  const settings = new SettingsFile(
    join(folder, 'settings.json'),
    app.getLocale().startsWith('en') ? 'en' : 'fr'
  )
  const stamp = (): Stamp => ({
    at: new Date().toISOString(),
    author: settings.get().author,
    deviceId: settings.deviceId
  })
  const library = new Library({ folder, stamp })
  const openProjects = new OpenProjects(library)
  const presentations = new Presentations(openProjects)
  /** Asked for before any page listened; the first one that does gets them. */
  const waiting: Id<'project'>[] = []
  let listening: WebContents | null = null

  function show(projectId: Id<'project'>): void {
    if (listening && !listening.isDestroyed()) sendEvent(listening, 'project:requestOpen', { projectId })
    else waiting.push(projectId)
  }

  return {
    locale: settings.get().locale,
    handlers: {
      ...settingsHandlers(settings, onLocale),
      ...libraryHandlers({
        library,
        settings,
        samplesFolder: join(resourcesFolder(), 'samples'),
        onListed: (page) => {
          listening = page
          for (const projectId of waiting.splice(0)) show(projectId)
        }
      }),
      ...projectHandlers({
        library,
        openProjects,
        settings,
        stamp,
        onCommitted: (projectId, change) => presentations.committed(projectId, change),
        onClosed: (projectId, page) => presentations.closed(projectId, page)
      }),
      ...presentations.handlers,
      ...historyHandlers(openProjects),
      ...assetHandlers(openProjects, settings),
      ...fontHandlers(openProjects, settings),
      ...logoHandlers(settings),
      ...linkHandlers,
      ...workbookHandlers(settings),
      ...exportHandlers({
        readProject: (projectId) => library.use(projectId, readForExport),
        fontsDir: join(resourcesFolder(), 'fonts')
      })
    },
    openSystemFile(path) {
      const { locale } = settings.get()
      const taken = takeFile(library, path, locale)
      if (!taken.ok) return tellFailure(taken.failure, locale)
      broadcast('library:changed', undefined)
      show(taken.value.projectId)
    },
    closeAll: () => library.closeAll()
  }
}

/** No page asked, so no page can say it. */
function tellFailure({ code, params }: Failure, locale: Locale): void {
  const key = `error.${code}`
  const message = isMessageKey(key) ? translate(locale, key, params) : translate(locale, 'error.internal')
  const window = firstEditorWindow()
  const options = { type: 'warning' as const, message }
  void (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
}
