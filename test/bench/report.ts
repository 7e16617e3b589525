import { middle, type Verdict } from './targets'
import type { Trial } from './trial'

type Measure = readonly [key: string, name: string]

const measures: readonly Measure[] = [
  ['open', 'open to first paint, ms'],
  ['paint', 'paint at zoom 1, ms'],
  ['keystroke', 'keystroke to frame, median, ms'],
  ['keystrokeP95', 'keystroke to frame, p95, ms'],
  ['keystrokeCpu', 'keystroke, CPU of the page, ms'],
  ['keystrokeCpuAll', 'keystroke, CPU of all processes, ms'],
  ['panMedian', 'pan frame, median, ms'],
  ['panP95', 'pan frame, p95, ms'],
  ['panMax', 'pan frame, max, ms'],
  ['panCpu', 'pan, CPU of the page a frame, ms'],
  ['panCpuAll', 'pan, CPU of all processes a frame, ms'],
  ['zoomMedian', 'zoom frame, median, ms'],
  ['zoomP95', 'zoom frame, p95, ms'],
  ['zoomMax', 'zoom frame, max, ms'],
  ['zoomCpu', 'zoom, CPU of the page a frame, ms'],
  ['zoomCpuAll', 'zoom, CPU of all processes a frame, ms'],
  ['dragCpu', 'drag, CPU of the page a move, ms'],
  ['dragCpuAll', 'drag, CPU of all processes a move, ms'],
  ['undo', 'undo to frame, ms'],
  ['lensExperience', 'lens switch, journey to experience, ms'],
  ['lensBlueprint', 'lens switch, experience to blueprint, ms'],
  ['lensBack', 'lens switch, blueprint back to journey, ms'],
  ['memory', 'memory of all processes, MiB'],
  ['memoryEmpty', 'of that, before the map, MiB'],
  ['memoryAdded', 'of that, for the map, MiB']
]

const exportFormats: readonly Measure[] = [
  ['pdf', 'PDF on A0, tagged'],
  ['pack', 'deliverable pack, three lenses'],
  ['svg', 'SVG'],
  ['pptx', 'PPTX'],
  ['xlsx', 'XLSX'],
  ['png2', 'PNG, twice the size'],
  ['png4', 'PNG, four times the size']
]

const exportMeasures: readonly Measure[] = [
  ...exportFormats.flatMap(([key, name]): Measure[] => [
    [`${key}Time`, `${name}, ms`],
    [`${key}Size`, `${name}, KB`]
  ]),
  ['exportMemory', 'the most memory of the process, MiB']
]

/** One table of the editor and its peers, and one of the exports; none of what was not measured. */
export function tables(trials: readonly Trial[]): string {
  const exported = trials.filter(({ subject }) => subject === 'exports')
  const drawn = trials.filter(({ subject }) => subject !== 'exports')
  return [
    drawn.length > 0 ? table(drawn, measures) : '',
    exported.length > 0 ? table(exported, exportMeasures) : ''
  ]
    .filter((each) => each !== '')
    .join('\n\n')
}

/** Markdown, so that it can be read in a terminal and put into the docs as it is. */
function table(trials: readonly Trial[], measures: readonly Measure[]): string {
  const columns = [
    ...new Map(trials.map(({ subject, size }) => [`${subject} ${size}`, { subject, size }])).values()
  ]
  const order = ['studio', 'react-flow', 'excalidraw', 'tldraw']
  columns.sort((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject) || a.size - b.size)
  const rows = measures.map(([key, name]) => [
    name,
    ...columns.map(({ subject, size }) => shown(middle(trials, subject, size, key)))
  ])
  const head = ['median of the repetitions', ...columns.map(({ subject, size }) => `${subject} ${size}`)]
  const widths = head.map((title, place) =>
    Math.max(title.length, ...rows.map((row) => row[place]?.length ?? 0))
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, place) => '-'.repeat(width + (place === 0 ? 2 : 1)) + (place === 0 ? '' : ':')).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export function judgement(verdicts: readonly Verdict[]): string {
  const head = ['| target | measured | must be | aim | |', '|---|---:|---:|---:|---|']
  const rows = verdicts.map(({ name, value, unit, limit, aim, met, detail }) => {
    const number = (one: number): string => `${one.toFixed(unit === '' ? 2 : 1)}${unit && ` ${unit}`}`
    const word = met ? (aim !== null && value > aim ? 'met, not the aim' : 'met') : 'missed'
    return `| ${name} | ${number(value)} | ≤ ${number(limit)} | ${aim === null ? '' : `≤ ${number(aim)}`} | ${word}${detail && ` (${detail})`} |`
  })
  return [...head, ...rows].join('\n')
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return ''
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
