import { spawn } from 'node:child_process'
import { openVirtualDisplay } from './display.mjs'
import { hasDisplay, setUp, switches } from './set-up.mjs'
import { launch, say } from './step.mjs'

await launch(async () => {
  const words = process.argv.slice(2)
  const keep = words.includes('--keep')
  const rest = words.filter((word) => word !== '--keep')
  const studio = await setUp()
  if (hasDisplay()) {
    const child = spawn(studio.executable, [...switches(), studio.app, ...rest], { stdio: 'inherit' })
    return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  }
  say('No display here: the studio opens on a virtual one (Xvfb).')
  const display = await openVirtualDisplay()
  try {
    const { showStudio } = await import('./show.mjs')
    await showStudio({ studio, args: [...switches(), studio.app, ...rest], display: display.DISPLAY, keep })
    return 0
  } finally {
    display.close()
  }
})
