import { spawn } from 'node:child_process'
import type {} from '../../renderer/editor/client'
import { electronPath, expect, studioArguments, test } from './fixtures'

test('one window opens on our own page, named after the product', async ({ app, page }) => {
  expect(page.url()).toBe('app://parcours/index.html')
  expect(await page.title()).toMatch(/Parcours/)
  expect(app.windows()).toHaveLength(1)
})

test('the page is isolated and sandboxed, with no Node in it', async ({ app, page }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Not in the public types: what Chromium really applied, not what was asked.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { contextIsolation, sandbox, nodeIntegration, webviewTag } = contents.getLastWebPreferences()
    const spellcheck = window?.webContents.session.isSpellCheckerEnabled()
    return { contextIsolation, sandbox, nodeIntegration, webviewTag, spellcheck }
  })
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false
  })
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window)
  )
  expect(found).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.api))).toEqual(['request', 'on'])
})

test('the policy of the page refuses inline scripts, eval and markup from strings', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const refused = (work: () => unknown) => {
      try {
        work()
        return false
      } catch {
        return true
      }
    }
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective.startsWith('style')) resolve(event.effectiveDirective)
      })
    })
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
    // The debugger that runs this function lifts the ban on eval for as long as it runs: judge from a later task.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(null)
    })
    return {
      // biome-ignore lint/security/noGlobalEval: that it is refused is what this test asserts
      eval: refused(() => globalThis.eval('1')),
      function: refused(() => new Function('return 1')()),
      markup: refused(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
      }),
      script: refused(() => {
        document.createElement('script').text = 'window.injected = true'
      }),
      foreignScript: refused(() => {
        document.createElement('script').src = 'https://example.com/x.js'
      }),
      style: await violation
    }
  })
  expect(outcome).toEqual({
    eval: true,
    function: true,
    markup: true,
    script: true,
    foreignScript: true,
    style: 'style-src-elem'
  })
})

test('the scheme serves the page folder and nothing beside it', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const paths = [
      '/index.html',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/%',
      '/nothing.js'
    ]
    return Promise.all(paths.map(async (path) => (await fetch(`app://parcours${path}`)).status))
  })
  expect(answers).toEqual([200, 404, 404, 404, 404, 404])
  const elsewhere = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused'
    )
  )
  expect(elsewhere).toBe('refused')
})

test('the page cannot leave, open windows, or be given a permission', async ({ app, page }) => {
  const opened = await page.evaluate(() => window.open('https://example.com/') === null)
  expect(opened).toBe(true)
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  const permissions = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state)
    )
  })
  expect(permissions).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
  const media = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (error: Error) => error.name
    )
  )
  expect(media).not.toBe('given')
  expect(page.url()).toBe('app://parcours/index.html')
  expect(app.windows()).toHaveLength(1)
})

test('a channel or a request outside the contract is refused', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const ask = (channel: string, payload: unknown) =>
      // The types forbid it, which is the point: this is what a hostile page would do.
      (window.api.request as (channel: string, payload: unknown) => Promise<unknown>)(channel, payload).then(
        (answer) => answer,
        (error: Error) => error.message
      )
    let listening: string
    try {
      ;(window.api.on as (channel: string, listener: () => void) => void)('anything', () => undefined)
      listening = 'accepted'
    } catch (error) {
      listening = (error as Error).message
    }
    return {
      unknown: await ask('fs:readFile', '/etc/passwd'),
      invalid: await ask('window:closeReady', { surprise: true }),
      listening
    }
  })
  expect(outcome).toEqual({
    unknown: 'unknown channel',
    invalid: { ok: false, failure: { code: 'invalidRequest', params: { channel: 'window:closeReady' } } },
    listening: 'unknown channel'
  })
})

test('a request from a page that is not ours is refused', async ({ app, page }) => {
  const stranger = app.waitForEvent('window')
  await app.evaluate(({ app: electronApp, BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${electronApp.getAppPath()}/out/preload/preload.cjs`, sandbox: true }
    })
    return window.loadURL('data:text/html,<title>stranger</title>')
  })
  const other = await stranger
  await other.waitForLoadState('load')
  const answer = await other.evaluate(() => window.api.request('library:list', undefined))
  expect(answer).toEqual({
    ok: false,
    failure: { code: 'untrustedSender', params: { channel: 'library:list' } }
  })
  await other.close()
  expect(page.url()).toBe('app://parcours/index.html')
})

test('a second instance focuses the first and ends', async ({ app, page, dataFolder }) => {
  await page.waitForLoadState('load')
  const told = app.evaluate(
    ({ app: electronApp }) =>
      new Promise<boolean>((resolve) => electronApp.once('second-instance', () => resolve(true)))
  )
  const code = await new Promise<number | null>((resolve) => {
    spawn(electronPath, studioArguments(dataFolder), { stdio: 'ignore' }).on('close', resolve)
  })
  expect(code).toBe(0)
  expect(await told).toBe(true)
  expect(app.windows()).toHaveLength(1)
})
