import { freshDevTree } from './app-tree.mjs'
import { viteArguments } from './build.mjs'
import { openVirtualDisplay } from './display.mjs'
import { localNode } from './paths.mjs'
import { run } from './run.mjs'
import { hasDisplay, setUp } from './set-up.mjs'
import { launch, say } from './step.mjs'

await launch(async () => {
  const studio = await setUp({ build: false })
  const env = { ...process.env, ELECTRON_EXEC_PATH: studio.executable }
  const options = ['--watch', ...process.argv.slice(2)]
  if (process.platform === 'linux' && process.getuid?.() === 0) options.push('--noSandbox')
  if (studio.sqlite) {
    const folder = await freshDevTree(studio.sqlite)
    env.PARCOURS_OUT = `${folder}/out`
    options.push('--entry', folder)
  }
  let display = null
  if (!hasDisplay()) {
    say('No display here: the studio opens on a virtual one (Xvfb).')
    display = await openVirtualDisplay()
    env.DISPLAY = display.DISPLAY
  }
  const [program, ...config] = viteArguments
  const { code } = await run(localNode, [program, 'dev', ...config, ...options], { env })
  display?.close()
  return code
})
