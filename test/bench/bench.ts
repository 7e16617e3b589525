import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { measureExports } from './exports'
import { type GeneratedProjects, generatedShapes, generateProjects } from './generated-projects'
import type { Options } from './options'
import { measurePeer } from './peer'
import { judgement, tables } from './report'
import { type Served, serve } from './serve'
import { measureStudio } from './studio'
import { verdicts } from './targets'
import { type Planned, plan, type Trial } from './trial'

export type Place = {
  readonly electron: string
  readonly version: string
  readonly app: string
  readonly switches: readonly string[]
  /** The peers' built pages and what they load; null where no peer is measured. */
  readonly peers: Readonly<Record<string, string>> | null
}

const shell = resolve(import.meta.dirname, 'shell')

/** False where a run failed. A target that is missed is a result and no failure. */
export async function bench(options: Options, place: Place): Promise<boolean> {
  const say = (text: string): boolean => process.stderr.write(`${text}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'parcours-bench-'))
  const served = place.peers ? await serve(place.peers) : null
  const begun = performance.now()
  const trials: Trial[] = []
  const failed: string[] = []
  try {
    const planned = plan(options)
    const projects = new Map<number, GeneratedProjects>()
    for (const size of new Set(
      planned.filter(({ subject }) => subject === 'studio').map(({ size }) => size)
    )) {
      const library = join(folder, `library-${size}`)
      await mkdir(library)
      projects.set(size, generateProjects(library, size))
    }
    say(`${planned.length} runs; order by seed ${options.seed}`)
    const until = options.minutes === null ? Number.POSITIVE_INFINITY : begun + options.minutes * 60_000
    for (const [index, one] of planned.entries()) {
      if (performance.now() > until) {
        failed.push(`${planned.length - index} runs were left out: the time was up`)
        break
      }
      const what = `${index + 1}/${planned.length}: ${one.subject}, ${one.size} cards, round ${one.round}`
      const from = performance.now()
      const dataFolder = join(folder, `run-${index}`)
      try {
        const numbers = await measure(one, {
          place,
          served,
          projects,
          dataFolder,
          measures: options.peerMeasures
        })
        trials.push({ subject: one.subject, size: one.size, numbers })
        say(`${what}: ${((performance.now() - from) / 1000).toFixed(0)} s`)
      } catch (error) {
        // Told at the end as well: one run that failed must not cost the half hour of the others.
        failed.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
        say(failed.at(-1) ?? what)
      }
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    }
  } finally {
    served?.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const judged = verdicts(trials)
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    electron: place.version
  }
  const json = JSON.stringify({ machine, options, verdicts: judged, failed, trials }, null, 2)
  if (options.json) {
    await mkdir(dirname(resolve(options.json)), { recursive: true })
    await writeFile(resolve(options.json), `${json}\n`)
  }
  process.stdout.write(`${tables(trials)}\n\n${judgement(judged)}\n`)
  if (!options.json) process.stdout.write(`\n${json}\n`)
  if (failed.length > 0) process.stdout.write(`\nNot measured:\n${failed.join('\n')}\n`)
  return failed.length === 0
}

type Given = {
  readonly place: Place
  readonly served: Served | null
  readonly projects: ReadonlyMap<number, GeneratedProjects>
  readonly dataFolder: string
  readonly measures: Options['peerMeasures']
}

async function measure({ subject, size }: Planned, { place, served, projects, dataFolder, measures }: Given) {
  const { electron, switches } = place
  if (subject === 'exports') return measureExports(size)
  await mkdir(dataFolder)
  if (subject === 'studio') {
    const generated = projects.get(size)
    if (!generated) throw new Error(`no project of ${size} cards`)
    return measureStudio(size, generated, { electron, switches, app: place.app, dataFolder })
  }
  if (!served) throw new Error('the peers were not built')
  const url = `${served.origin}/${subject}.html`
  return measurePeer(subject, generatedShapes(size), {
    electron,
    switches,
    shell,
    url,
    dataFolder,
    measures
  })
}
