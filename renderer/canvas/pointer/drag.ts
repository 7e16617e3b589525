import type { Applied } from '../../../shared/commands/applied'
import type { Translate } from '../../editor/messages'
import type { Point } from '../viewport/geometry'
import type { View } from '../viewport/view'

/** What drags need of the canvas around them. */
export type DragContext = {
  readonly view: View
  readonly report: (applied: Applied | null) => void
  readonly t: Translate
}

/** One kind of dragging, from the moment the pointer has left its place. Points are pixels from the canvas's corner. */
export type Drag = {
  follow(at: Point, alt: boolean): void
  drop(): void
  /** Given up: nothing has changed. */
  cancel(): void
  /** Along which axes the sheet scrolls while the pointer is at its border. */
  readonly scrolls: { readonly x: boolean; readonly y: boolean }
}

export const everywhere = { x: true, y: true } as const
export const nowhere = { x: false, y: false } as const
