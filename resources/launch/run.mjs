import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Runs a program to its end. `show: false` keeps its output back, for the caller to quote when it fails.
 * Ctrl+C reaches the child by the terminal itself; this process waits for it, so that nothing is left behind.
 */
export function run(file, args, { cwd = root, env = process.env, show = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    const wait = () => undefined
    process.on('SIGINT', wait)
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    const end = (code) => {
      process.off('SIGINT', wait)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? (signal ? 128 : 1)))
  })
}

export function lastLines(text, count = 12) {
  return text.trim().split('\n').slice(-count).join('\n')
}

export function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name]
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const candidate of names) {
      const path = join(folder, candidate)
      // node_modules holds copies that `npm ci` is about to delete.
      if (folder && !folder.includes('node_modules') && existsSync(path)) return path
    }
  }
  return null
}

/** npm under a Node from outside this tree: on Windows a running node.exe cannot be deleted by `npm ci`. */
export function runNpm(args, options) {
  const node = onPath('node') ?? process.execPath
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js') && existsSync(cli)) return run(node, [cli, ...args], options)
  const npm = onPath('npm')
  if (npm?.endsWith('.cmd'))
    return run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/c', 'npm', ...args], options)
  return run(npm ?? 'npm', args, options)
}
