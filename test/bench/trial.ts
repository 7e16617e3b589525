import type { Numbers } from './measures'
import { type Options, peerNames, type SubjectName } from './options'
import { numbersFrom, shuffled } from './statistics'

export type Trial = { readonly subject: SubjectName; readonly size: number; readonly numbers: Numbers }

export type Planned = { readonly subject: SubjectName; readonly size: number; readonly round: number }

/** Round by round, each in an order of its own: what the machine does meanwhile falls on all alike. */
export function plan({ subjects, sizes, peerSizes, exportSizes, repeat, seed }: Options): Planned[] {
  const number = numbersFrom(seed)
  const sizesOf = (subject: SubjectName): readonly number[] => {
    if (subject === 'exports') return exportSizes
    return (peerNames as readonly string[]).includes(subject) ? peerSizes : sizes
  }
  const one = subjects.flatMap((subject) => sizesOf(subject).map((size) => ({ subject, size })))
  return Array.from({ length: repeat }, (_, round) =>
    shuffled(one, number).map((each) => ({ ...each, round: round + 1 }))
  ).flat()
}
