import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { lastLines, runNpm } from './run.mjs'
import { StepFailed } from './step.mjs'

/** Fetches one package's tarball into `folder` and refuses it unless it is the very bytes pinned here. */
export async function packFromRegistry({ step, spec, integrity, folder }) {
  await mkdir(folder, { recursive: true })
  const { code, output } = await runNpm(['pack', spec, '--silent', '--pack-destination', folder], {
    show: false,
    cwd: folder
  })
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) {
    throw new StepFailed(
      step,
      `npm could not fetch ${spec}:\n${lastLines(output)}`,
      'Check that this machine reaches the npm registry and that the disk is not full, then run the command again.'
    )
  }
  const path = join(folder, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new StepFailed(
      step,
      `The download of ${spec} is not the file expected (its SHA-512 differs).`,
      'Run the command again. If it happens twice, the registry or a proxy alters the file: do not use it.'
    )
  }
  return path
}
