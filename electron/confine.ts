import { app, type Session } from 'electron'

/** To write to the clipboard what Chromium has made clean first; not to read it. */
const copying = 'clipboard-sanitized-write'

/** Nothing of ours is fetched from elsewhere; what a page or Chromium itself tries is cancelled before any look-up. */
export function confineSession(session: Session, isOurs: (url: string) => boolean): void {
  // Pictures for the clipboard are the one thing given; Chromium takes them only right after a key or a click.
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(permission === copying && isOurs(contents.getURL()))
  )
  session.setPermissionCheckHandler(
    (contents, permission) => permission === copying && contents !== null && isOurs(contents.getURL())
  )
  session.setDevicePermissionHandler(() => false)
  // Languages first: with one set, Chromium fetches its dictionary although checking is off.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !(isOurs(details.url) || /^(data|blob|devtools):/.test(details.url)) })
  })
}

/** For every page of the app, whoever creates it. */
export function confineContents(isOurs: (url: string) => boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Must run before the app is ready: Chromium's own errands (component updates, domain reliability) stay home. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('disable-features', 'DnsOverHttps,AsyncDns,OptimizationHints,MediaRouter')
}
