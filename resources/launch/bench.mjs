import { join } from 'node:path'
import { installedAsLocked } from './dependencies.mjs'
import { openVirtualDisplay } from './display.mjs'
import { localNode, root, treeCache } from './paths.mjs'
import { lastLines, run, runNpm } from './run.mjs'
import { hasDisplay, setUp, switches } from './set-up.mjs'
import { launch, StepFailed, say } from './step.mjs'

const folder = join(root, 'test', 'bench')
const peers = join(folder, 'peers')
const built = join(treeCache, 'bench-peers')

/** The other programs come when they are first measured: neither the studio nor its tests need them. */
async function ensurePeers() {
  if (!installedAsLocked(peers)) {
    say('Set-up: installing the programs to compare with (npm ci)')
    const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
      cwd: peers
    })
    if (code !== 0) {
      throw new StepFailed(
        'Peers (npm ci in test/bench/peers)',
        `npm ended with exit code ${code}; its own message stands above.`,
        'Check that this machine reaches the npm registry, or measure the studio alone with "--only ours".'
      )
    }
  }
  say('Set-up: building the pages to compare with')
  for (const args of [
    [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', peers],
    [
      join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      join(peers, 'vite.config.ts'),
      '--outDir',
      built,
      '--emptyOutDir'
    ]
  ]) {
    const { code, output } = await run(localNode, args, { show: false })
    if (code !== 0)
      throw new StepFailed('Pages of the peers', lastLines(output, 30), 'Correct what is named above.')
  }
  return {
    '': built,
    excalidraw: join(peers, 'node_modules', '@excalidraw', 'excalidraw', 'dist', 'prod'),
    tldraw: join(peers, 'node_modules', '@tldraw', 'assets')
  }
}

await launch(async () => {
  const studio = await setUp({ tests: true })
  // The bench is TypeScript over the studio's own modules; the Vite that builds those loads it.
  const { runnerImport } = await import('vite')
  const load = async (name) => (await runnerImport(join(folder, name), { configFile: false, root })).module
  const { peerNames, readOptions } = await load('options.ts')
  let options
  try {
    options = readOptions(process.argv.slice(2))
  } catch (error) {
    throw new StepFailed('Options of the bench', error.message, 'Correct the options and try again.')
  }
  const compares = options.subjects.some((subject) => peerNames.includes(subject))
  const place = {
    electron: studio.executable,
    version: studio.version,
    app: studio.app,
    switches: switches(),
    peers: compares ? await ensurePeers() : null
  }
  const display = hasDisplay() ? null : await openVirtualDisplay()
  if (display) {
    process.env.DISPLAY = display.DISPLAY
    say('No display here: Electron runs on a virtual one (Xvfb).')
  }
  try {
    const { bench } = await load('bench.ts')
    return (await bench(options, place)) ? 0 : 1
  } finally {
    display?.close()
  }
})
