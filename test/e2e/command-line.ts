import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { appFolder, electronPath } from './fixtures'

export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

/** What the launcher and the Linux package put before the words, so that no display is needed. */
const switches = [
  '--ozone-platform=headless',
  '--disable-gpu',
  '--log-level=3',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]

/** The built app as its own process in `folder`, with no display, no home but one inside it, and a language. */
export function runApp(folder: string, words: readonly string[], lang = 'fr_FR.UTF-8'): Promise<Run> {
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const { PATH = '' } = process.env
  return runProgram(electronPath, [...switches, appFolder, ...words], folder, {
    PATH,
    HOME: home,
    LANG: lang
  })
}

export function runProgram(
  program: string,
  words: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
