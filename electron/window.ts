import { join } from 'node:path'
import { app, BrowserWindow, type WebContents, type WebPreferences } from 'electron'
import type { RequestChannel } from '../shared/ipc/channels'
import { sendEvent } from './ipc/send'
import { keepScreenOn } from './keep-screen-on'
import { origin } from './protocol'
import { rememberBounds, rememberedBounds } from './window-bounds'

// Read at build time: only `npm run dev` builds with DEV on, and its server is then the page's origin.
const devUrl = import.meta.env.DEV ? process.env.ELECTRON_RENDERER_URL : undefined

const closing = new Set<number>()
const mayClose = new Set<number>()
/** Pages that have opened a project: only these may hold something to save, and are asked before they close. */
const editing = new Set<number>()

export function isOurUrl(url: string): boolean {
  if (url.startsWith(`${origin}/`)) return true
  // The development server pushes its changes over a socket of the same address.
  return devUrl !== undefined && url.replace(/^ws:/, 'http:').startsWith(devUrl)
}

/** True for a page of ours shown in a window of ours. */
export function isOurPage(page: WebContents, url: string): boolean {
  return BrowserWindow.fromWebContents(page) !== null && isOurUrl(url)
}

/** Told of every request that passed the checks. */
export function noteRequest(page: WebContents, channel: RequestChannel): void {
  if (channel === 'project:open') editing.add(page.id)
}

/** The page of every window of ours. */
export const pageAddress = devUrl ?? `${origin}/index.html`

export function webPreferences(): WebPreferences {
  return {
    preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false
  }
}

const usual = { width: 1440, height: 900, maximized: false }

export function openWindow(title: string): BrowserWindow {
  const { maximized, ...bounds } = rememberedBounds() ?? usual
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    title,
    show: false,
    webPreferences: webPreferences()
  })
  const page = window.webContents
  const { id } = page
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('close', (event) => {
    rememberBounds(window)
    if (mayClose.has(id) || !editing.has(id) || page.isCrashed()) return
    event.preventDefault()
    closing.add(id)
    sendEvent(page, 'window:closing', undefined)
  })
  // A page that hangs or died cannot say that it is ready; it must not keep the window open.
  const release = () => closing.has(id) && letClose(page)
  page.on('unresponsive', release)
  page.on('render-process-gone', release)
  window.on('closed', () => {
    for (const set of [closing, mayClose, editing]) set.delete(id)
  })
  void window.loadURL(pageAddress)
  return window
}

/** The page has nothing left to save. */
export function letClose(page: WebContents): void {
  mayClose.add(page.id)
  BrowserWindow.fromWebContents(page)?.close()
}

/** Windows whose whole screen is ours to give back; one that its user had made so stays so. */
const madeFull = new Set<number>()

export function showFullScreen(page: WebContents, on: boolean): void {
  const window = BrowserWindow.fromWebContents(page)
  if (!window) return
  // A room sees the sheet and no menu; on macOS the bar hides by itself.
  window.setMenuBarVisibility(!on)
  keepScreenOn(window, on)
  if (on && !window.isFullScreen()) {
    madeFull.add(window.id)
    window.setFullScreen(true)
  } else if (!on && madeFull.delete(window.id)) window.setFullScreen(false)
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
