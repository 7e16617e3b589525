import type { CardKind } from '../../model/card'
import type { Shape } from './foreign-table'
import type { Target } from './target'
import type { Scale } from './values'

/** How a foreign sheet becomes notes: all that the person who imports it decides. */
export type Mapping = {
  readonly shape: Shape
  /** One for each header, in their order. */
  readonly targets: readonly Target[]
  /** What a note is whose line nobody says. */
  readonly kind: CardKind
  /** How the column of emotions counts. */
  readonly scale: Scale
  /** An empty phase, step or line is that of the row above, as merged cells leave it. */
  readonly fillDown: boolean
  /** A cell of several lines that begin with a bullet is several notes. */
  readonly split: boolean
}
