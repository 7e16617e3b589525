import type { DifferenceKind } from '../../shared/compare/difference'
import { markLooks } from '../../shared/lenses/comparison/mark-look'
import { icon } from '../../shared/lenses/draw'
import type { Primitive } from '../../shared/lenses/scene'
import { Drawn } from './drawn'

const signOf = (kind: DifferenceKind): readonly Primitive[] => [
  icon(markLooks[kind].icon, 0, 0, 14, markLooks[kind].colour)
]
const signs: Readonly<Record<DifferenceKind, readonly Primitive[]>> = {
  added: signOf('added'),
  removed: signOf('removed'),
  changed: signOf('changed'),
  moved: signOf('moved')
}

/** The sign that a comparison's sheet has for it too. */
export function MarkIcon({ kind }: { kind: DifferenceKind }) {
  return <Drawn primitives={signs[kind]} of={14} size={14} />
}
