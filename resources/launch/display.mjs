import { spawn } from 'node:child_process'
import { StepFailed } from './step.mjs'

/** An X server of our own on a number it picks itself; `close` ends it. */
export function openVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe']
    })
    let told = ''
    const fail = () =>
      reject(
        new StepFailed(
          'Virtual display (Xvfb)',
          told.trim() || 'Xvfb ended at once.',
          'Check that the packages xvfb and xauth are installed, or run on a machine with a display.'
        )
      )
    server.stderr.on('data', (chunk) => {
      told += chunk
    })
    server.on('error', fail)
    server.on('exit', fail)
    let number = ''
    server.stdio[3].on('data', (chunk) => {
      number += chunk
      if (!number.endsWith('\n')) return
      server.off('exit', fail)
      process.on('exit', () => server.kill())
      resolve({ DISPLAY: `:${number.trim()}`, close: () => server.kill() })
    })
  })
}
