import { type Candidate, criteria, highestScore } from './candidate'
import type { Document } from './document'
import type { Id } from './id'
import { candidatesOf } from './structure'

/** What a candidate can reach. */
export const highestTotal = criteria.length * highestScore

/** The sum of its scores; null while it has none, since a journey that nobody judged is not a poor one. */
export function candidateTotal(candidate: Candidate): number | null {
  const scores = criteria.flatMap((criterion) => candidate[criterion] ?? [])
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0)
}

const known = new WeakMap<readonly Candidate[], ReadonlyMap<Id<'candidate'>, number>>()

/** The rank of each candidate that has a score, from 1; equal totals share theirs. */
export function rankedCandidates(document: Document): ReadonlyMap<Id<'candidate'>, number> {
  const candidates = candidatesOf(document)
  const ranked = known.get(candidates)
  if (ranked) return ranked
  const scored = candidates.flatMap((candidate) => {
    const total = candidateTotal(candidate)
    return total === null ? [] : [{ id: candidate.id, total }]
  })
  const ranks = new Map(
    scored.map(({ id, total }) => [id, 1 + scored.filter((other) => other.total > total).length])
  )
  known.set(candidates, ranks)
  return ranks
}
