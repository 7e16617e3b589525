import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { _electron } from '@playwright/test'
import { root } from './paths.mjs'
import { StepFailed, say } from './step.mjs'

/** Opens the studio, waits until it shows something, and leaves a picture of it. */
export async function showStudio({ studio, args, display, keep }) {
  const path = join(root, 'out', 'studio.png')
  let app
  try {
    app = await _electron.launch({
      executablePath: studio.executable,
      args,
      env: { ...process.env, DISPLAY: display }
    })
    const page = await app.firstWindow()
    await page.waitForFunction(async () => {
      const shown = document.querySelector('#root')?.firstElementChild
      if (!shown || shown.getBoundingClientRect().height === 0) return false
      await document.fonts.ready
      return true
    })
    await mkdir(join(root, 'out'), { recursive: true })
    await page.screenshot({ path })
  } catch (error) {
    await app?.close()
    throw new StepFailed(
      'Opening the studio',
      stripVTControlCharacters(error instanceof Error ? error.message : String(error)),
      'Run "npm test" to see which part fails.'
    )
  }
  say('The studio is open. A picture of it:')
  process.stdout.write(`${path}\n`)
  if (keep) {
    say('It stays open until Ctrl+C (--keep).')
    await new Promise((resolve) => {
      app.on('close', resolve)
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
  }
  await app.close()
}
