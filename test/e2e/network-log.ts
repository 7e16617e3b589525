import { readFileSync } from 'node:fs'

type Entry = { type: number; params?: Record<string, unknown> }
type NetworkLog = { constants: { logEventTypes: Record<string, number> }; events: Entry[] }

const local = /^(app|data|blob|file|devtools|about):/

function textOf(params: Record<string, unknown>, name: string): string {
  const value = params[name]
  return typeof value === 'string' ? value : ''
}

/** The network process writes the last lines after the window's process has gone; a log without them does not parse. */
export function isWholeLog(path: string): boolean {
  try {
    JSON.parse(readFileSync(path, 'utf8'))
    return true
  } catch {
    // Not there or not closed yet: the caller asks again, and fails if it stays so.
    return false
  }
}

/**
 * What Chromium tried to reach outside this machine, from the log it keeps itself: requests, name look-ups and
 * connections, whoever asked for them (page, main process or Chromium).
 */
export function departures(path: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetworkLog
  const { logEventTypes } = constants
  const found: string[] = []
  for (const { type, params = {} } of events) {
    if (type === logEventTypes.URL_REQUEST_START_JOB || type === logEventTypes.CORS_REQUEST) {
      const url = textOf(params, 'url')
      if (url !== '' && !local.test(url)) found.push(`request ${url}`)
    }
    if (type === logEventTypes.HOST_RESOLVER_MANAGER_REQUEST && textOf(params, 'host') !== '') {
      found.push(`name look-up ${textOf(params, 'host')}`)
    }
    if (type === logEventTypes.TCP_CONNECT_ATTEMPT || type === logEventTypes.UDP_CONNECT) {
      const address = textOf(params, 'address')
      if (address !== '' && !/^(127\.|\[::1\])/.test(address)) found.push(`connection to ${address}`)
    }
  }
  return found
}
