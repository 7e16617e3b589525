import { peerNames } from './options'
import { median } from './statistics'
import type { Trial } from './trial'

export type Verdict = {
  readonly name: string
  readonly value: number
  readonly unit: '' | 'ms' | 'KB'
  /** What must be reached, and what is aimed at beyond. */
  readonly limit: number
  readonly aim: number | null
  readonly met: boolean
  readonly detail: string
}

const ratios = [
  { name: 'paint at zoom 1', key: 'paint', size: 1000, limit: 0.65, aim: 0.5 },
  { name: 'keystroke to frame', key: 'keystroke', size: 1000, limit: 0.45, aim: 0.35 },
  { name: 'drag CPU per move', key: 'dragCpu', size: 5000, limit: 0.3, aim: 0.25 },
  { name: 'memory', key: 'memory', size: 5000, limit: 0.45, aim: 0.4 }
] as const

const growths = [
  { name: 'keystroke', key: 'keystroke' },
  { name: 'keystroke CPU', key: 'keystrokeCpu' },
  { name: 'drag CPU per move', key: 'dragCpu' }
] as const

/** What exports are held to: milliseconds, and KB of a PDF. */
const exportLimits = [
  { name: 'PDF', key: 'pdf', size: 100, time: 1000, bytes: 150 },
  { name: 'PDF', key: 'pdf', size: 1000, time: 3000, bytes: 700 },
  { name: 'PDF', key: 'pdf', size: 3000, time: 6000, bytes: 1500 },
  { name: 'PNG at four times the size', key: 'png4', size: 1000, time: 6000, bytes: null }
] as const

/** The median over the repetitions; NaN where it was not measured. */
export function middle(trials: readonly Trial[], subject: string, size: number, key: string): number {
  const values = trials.flatMap((trial) =>
    trial.subject === subject && trial.size === size ? (trial.numbers[key] ?? []) : []
  )
  return values.length === 0 ? Number.NaN : median(values)
}

/** Only what this run measured is judged. */
export function verdicts(trials: readonly Trial[]): Verdict[] {
  const sizes = [...new Set(trials.map(({ size }) => size))].sort((a, b) => a - b)
  const found: Verdict[] = []
  const add = (verdict: Omit<Verdict, 'met'>): void => {
    if (Number.isFinite(verdict.value)) found.push({ ...verdict, met: verdict.value <= verdict.limit })
  }
  for (const { name, key, size, limit, aim } of ratios) {
    const peers = peerNames
      .map((peer) => ({ peer, value: middle(trials, peer, size, key) }))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => a.value - b.value)
    const [best] = peers
    const ours = middle(trials, 'studio', size, key)
    if (best) {
      const detail = `${ours.toFixed(1)} against ${best.value.toFixed(1)} of ${best.peer}`
      add({
        name: `${name}, ${size} cards, ours / best peer`,
        value: ours / best.value,
        unit: '',
        limit,
        aim,
        detail
      })
    }
  }
  for (const size of sizes)
    add({
      name: `pan p95, ${size} cards`,
      value: middle(trials, 'studio', size, 'panP95'),
      unit: 'ms',
      limit: 20,
      aim: 17.5,
      detail: ''
    })
  for (const key of ['lensExperience', 'lensBlueprint', 'lensBack'])
    add({
      name: `lens switch to the first moved frame, 1000 cards (${key.slice(4).toLowerCase()})`,
      value: middle(trials, 'studio', 1000, key),
      unit: 'ms',
      limit: 100,
      aim: null,
      detail: ''
    })
  for (const { name, key, size, time, bytes } of exportLimits) {
    const measured = (what: string): number => middle(trials, 'exports', size, `${key}${what}`)
    add({
      name: `${name} of ${size} cards`,
      value: measured('Time'),
      unit: 'ms',
      limit: time,
      aim: null,
      detail: ''
    })
    if (bytes === null) continue
    add({
      name: `${name} of ${size} cards`,
      value: measured('Size'),
      unit: 'KB',
      limit: bytes,
      aim: null,
      detail: ''
    })
  }
  for (const { name, key } of growths)
    add({
      name: `${name}, 10000 / 1000 cards`,
      value: middle(trials, 'studio', 10_000, key) / middle(trials, 'studio', 1000, key),
      unit: '',
      limit: 1.5,
      aim: null,
      detail: ''
    })
  return found
}
