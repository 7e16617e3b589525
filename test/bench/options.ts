export type SubjectName = 'studio' | 'exports' | 'react-flow' | 'excalidraw' | 'tldraw'
export const peerNames = ['react-flow', 'excalidraw', 'tldraw'] as const satisfies readonly SubjectName[]

export type Options = {
  readonly sizes: readonly number[]
  readonly peerSizes: readonly number[]
  /** Cards of the maps that are exported. */
  readonly exportSizes: readonly number[]
  readonly repeat: number
  readonly subjects: readonly SubjectName[]
  readonly seed: number
  readonly json: string | null
  /** What the peers are measured at: everything, or at each size only what a target compares there. */
  readonly peerMeasures: 'all' | 'compared'
  /** No run begins later than this; what has been measured by then is reported. */
  readonly minutes: number | null
}

export const usage = `npm run bench -- [--sizes 200,1000,5000,10000] [--peer-sizes 1000,5000] [--export-sizes 100,1000,3000] [--repeat 5]
                 [--only ours|exports|peers|react-flow|excalidraw|tldraw] [--seed NUMBER] [--json FILE] [--minutes NUMBER]
                 [--peer-measures all|compared]`

/** Throws with words for the reader where something is not understood. */
export function readOptions(words: readonly string[]): Options {
  const given = new Map<string, string>()
  for (let place = 0; place < words.length; place += 2) {
    const [name, value] = [words[place], words[place + 1]]
    if (
      !name ||
      !/^--(sizes|peer-sizes|export-sizes|repeat|only|seed|json|minutes|peer-measures)$/.test(name) ||
      value === undefined
    )
      throw new Error(`"${name}" is not understood.\n${usage}`)
    given.set(name.slice(2), value)
  }
  const sizes = numbersOf(given.get('sizes') ?? '200,1000,5000,10000')
  const [repeat = 5] = numbersOf(given.get('repeat') ?? '5')
  const [seed = 0] = numbersOf(given.get('seed') ?? String(Date.now() % 1_000_000))
  return {
    sizes,
    peerSizes: given.has('peer-sizes')
      ? numbersOf(given.get('peer-sizes') ?? '')
      : sizes.filter((size) => size === 1000 || size === 5000),
    exportSizes: numbersOf(given.get('export-sizes') ?? '100,1000,3000'),
    repeat,
    subjects: subjectsOf(given.get('only')),
    seed,
    json: given.get('json') ?? null,
    peerMeasures: given.get('peer-measures') === 'compared' ? 'compared' : 'all',
    minutes: given.has('minutes') ? (numbersOf(given.get('minutes') ?? '')[0] ?? null) : null
  }
}

function numbersOf(text: string): number[] {
  return text.split(',').map((part) => {
    const number = Number(part)
    if (!Number.isInteger(number) || number < 1) throw new Error(`"${part}" is no number.\n${usage}`)
    return number
  })
}

function subjectsOf(only: string | undefined): readonly SubjectName[] {
  if (only === undefined) return ['studio', 'exports', ...peerNames]
  if (only === 'ours') return ['studio']
  if (only === 'exports') return ['exports']
  if (only === 'peers') return peerNames
  const peer = peerNames.find((name) => name === only)
  if (!peer) throw new Error(`"${only}" is nothing the bench knows.\n${usage}`)
  return [peer]
}
