import { app, type Session } from 'electron'

/** Nothing of ours is fetched from elsewhere; what a page or Chromium itself tries is cancelled before any look-up. */
export function confineSession(session: Session, isOurs: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
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
