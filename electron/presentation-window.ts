import { BrowserWindow, type Display, screen, type WebContents } from 'electron'
import type { RequestChannel } from '../shared/ipc/channels'
import { keepScreenOn } from './keep-screen-on'
import { pageAddress, webPreferences } from './window'

const presentations = new Set<number>()

function isPresentation({ id }: BrowserWindow): boolean {
  return presentations.has(id)
}

/** A window that a project can be opened in. */
export function firstEditorWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => !isPresentation(window))
}

/** All that a presentation's page may ask for: it looks at a project, and nothing it asks can change one. */
const allowed: ReadonlySet<RequestChannel> = new Set([
  'settings:get',
  'asset:get',
  'present:read',
  'present:show',
  'present:close'
])

export function mayAsk(page: WebContents, channel: RequestChannel): boolean {
  const window = BrowserWindow.fromWebContents(page)
  return window !== null && (!isPresentation(window) || allowed.has(channel))
}

/** The screens a page's own window does not stand on. */
export function screensBeside(page: WebContents): Display[] {
  const window = BrowserWindow.fromWebContents(page)
  const own = window ? screen.getDisplayMatching(window.getBounds()).id : null
  return screen.getAllDisplays().filter(({ id }) => id !== own)
}

/** Full screen where a display of its own is given; else a window that can be shared in a call or moved to a projector. */
export function openPresentationWindow(
  title: string,
  display: Display | null,
  owner: WebContents
): BrowserWindow {
  const window = new BrowserWindow({
    ...(display ? display.bounds : { width: 1280, height: 720 }),
    minWidth: 480,
    minHeight: 300,
    title,
    show: false,
    webPreferences: webPreferences()
  })
  keepScreenOn(window, true)
  const { id } = window
  presentations.add(id)
  window.on('closed', () => presentations.delete(id))
  // On macOS the menu belongs to the app and hides by itself.
  if (process.platform !== 'darwin') window.removeMenu()
  window.once('ready-to-show', () => {
    // The presenter goes on in the editor: the keyboard stays there.
    window.showInactive()
    if (!display) return
    // Some window managers give it to whatever fills a screen.
    window.once('enter-full-screen', () => BrowserWindow.fromWebContents(owner)?.focus())
    window.setFullScreen(true)
  })
  void window.loadURL(`${pageAddress}#present`)
  return window
}
