import { type Refusal, refuse } from './applied'

type Run<R> =
  | { readonly ok: true; readonly run: readonly [first: R, ...others: R[]] }
  | { readonly ok: false; readonly refusal: Refusal }

/** The records named, in the order of their siblings, once it is known that they are several and nothing stands between them. */
export function neighboursAmong<R extends { readonly id: string }>(
  siblings: readonly R[],
  ids: readonly string[]
): Run<R> {
  const wanted = new Set(ids)
  const at = siblings.findIndex(({ id }) => wanted.has(id))
  const [first, ...others] = siblings.slice(Math.max(at, 0), at + wanted.size)
  const isRun = at >= 0 && others.length === wanted.size - 1 && others.every(({ id }) => wanted.has(id))
  return first && isRun && others.length > 0 ? { ok: true, run: [first, ...others] } : refuse('notNeighbours')
}
