import { app, session } from 'electron'
import { success } from '../shared/ipc/result'
import { fileToOpen, isCommandLine, wordsOf } from './arguments'
import { runCli } from './cli'
import { confineContents, confineSession, silenceChromium } from './confine'
import { handleRequests } from './ipc/handle'
import { showMenu } from './menu'
import { firstEditorWindow, mayAsk } from './presentation-window'
import { declareScheme, serveRenderer } from './protocol'
import { waitBeforeQuitting } from './quit'
import { startStudio } from './studio'
import { focusWindow, isOurPage, isOurUrl, letClose, noteRequest, openWindow, showFullScreen } from './window'

declareScheme()
silenceChromium()
confineContents(isOurUrl)

function focusFirst(): void {
  const first = firstEditorWindow()
  if (first) focusWindow(first)
  else openWindow(app.name)
}

async function openStudio(): Promise<void> {
  // The folder of the data is this process's alone: a second one would open the same databases.
  if (!app.requestSingleInstanceLock()) return app.quit()
  const asked: string[] = []
  let onOpenFile = (path: string): void => void asked.push(path)
  app.on('second-instance', (_event, argv, folder) => {
    focusFirst()
    const file = fileToOpen(argv, app.isPackaged, folder)
    if (file !== null) onOpenFile(file)
  })
  // macOS may ask before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    onOpenFile(path)
  })
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  const studio = startStudio(showMenu)
  waitBeforeQuitting(studio.closeAll)
  confineSession(session.defaultSession, isOurUrl)
  serveRenderer(session.defaultSession)
  handleRequests(
    {
      ...studio.handlers,
      'window:edit': ({ edit }, page) => {
        page[edit]()
        return success(undefined)
      },
      'window:fullScreen': ({ on }, page) => {
        showFullScreen(page, on)
        return success(undefined)
      },
      'window:closeReady': (_request, page) => {
        letClose(page)
        return success(undefined)
      }
    },
    (page, url, channel) => isOurPage(page, url) && mayAsk(page, channel),
    noteRequest
  )
  showMenu(studio.locale)
  openWindow(app.name)
  const file = fileToOpen(process.argv, app.isPackaged, process.cwd())
  if (file !== null) asked.push(file)
  onOpenFile = studio.openSystemFile
  for (const path of asked) onOpenFile(path)
}

const words = wordsOf(process.argv, app.isPackaged)
// The launcher starts the command line where no window could open, so there every word, known or not, is for it.
const windowless = app.commandLine.getSwitchValue('ozone-platform') === 'headless'
if (windowless || isCommandLine(words)) void runCli(words).then((code) => app.exit(code))
else void openStudio()
