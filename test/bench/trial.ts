import type { Numbers } from './measures'
import { type Options, peerNames, type SubjectName } from './options'
import { numbersFrom, shuffled } from './statistics'

export type Trial = { readonly subject: SubjectName; readonly size: number; readonly numbers: Numbers }

export type Planned = { readonly subject: SubjectName; readonly size: number; readonly round: number }

/** Round by round, each in an order of its own: what the machine does meanwhile falls on all alike. */
export function plan({ subjects, sizes, peerSizes, repeat, seed }: Options): Planned[] {
  const number = numbersFrom(seed)
  const one = subjects.flatMap((subject) =>
    ((peerNames as readonly string[]).includes(subject) ? peerSizes : sizes).map((size) => ({
      subject,
      size
    }))
  )
  return Array.from({ length: repeat }, (_, round) =>
    shuffled(one, number).map((each) => ({ ...each, round: round + 1 }))
  ).flat()
}
