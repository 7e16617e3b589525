// A window of the same Electron the studio runs in, around a peer's page. Nothing but this machine is let through, and
// what a page asked for elsewhere is kept for the bench to read.
import { app, BrowserWindow, session } from 'electron'

const url = process.argv.find((word) => word.startsWith('http://127.0.0.1:'))
const { origin } = new URL(url)

globalThis.departures = []
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  session.defaultSession.webRequest.onBeforeRequest(({ url: asked }, answer) => {
    const local = asked.startsWith(`${origin}/`) || /^(blob|data|devtools|file):/.test(asked)
    if (!local) globalThis.departures.push(asked)
    answer({ cancel: !local })
  })
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false }
  })
  window.loadURL(url)
})
