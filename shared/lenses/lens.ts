import type { Command } from '../commands/command'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import type { Locale } from '../model/project'
import type { TextMeasurer } from '../text/measurer'
import type { Marked } from './comparison/marked'
import type { Scene } from './scene'

export type LensView = {
  readonly mapId: Id<'map'>
  readonly locale: Locale
  readonly measurer: TextMeasurer
  /** Set by the user between 112 and 320; null is the lens's own width. */
  readonly columnWidth: number | null
  /** Whose curve stands in front; without one, or with one the map does not show, that of its first persona. */
  readonly frontPersonaId?: Id<'persona'> | null
  /** Drawn as one narrow column each. Absent is none: what is handed over shows everything. The same set while it says the same. */
  readonly collapsedPhases?: ReadonlySet<string>
  /** Drawn as thin rows that count their cards. */
  readonly collapsedLanes?: ReadonlySet<string>
  /** Absent is the whole map. */
  readonly part?: MapPart | null
  /** What to mark, where the document is a to-be with what it lost laid back into it. */
  readonly marked?: Marked | null
}

/**
 * What of a map one slide shows. Numbers, the moments of the curve and where it comes from and goes on to stay those of
 * the whole map.
 */
export type MapPart = {
  /** Steps that follow one another, and phases without any. */
  readonly columns: ReadonlySet<string>
  /** Lanes, and `curveRow`. */
  readonly rows: ReadonlySet<string>
}

/** Stands in a part for the row of the emotion curve, which is no lane. */
export const curveRow = 'curve'

/** What the user did on the canvas, in scene points. */
export type Gesture =
  | {
      readonly kind: 'drop'
      readonly recordId: string
      readonly x: number
      readonly y: number
      /** The other cards of the selection, where a card of it was dragged. */
      readonly along?: readonly Id<'card'>[]
    }
  | { readonly kind: 'dragPoint'; readonly emotionItemId: string; readonly y: number }
  | { readonly kind: 'connect'; readonly fromCardId: Id<'card'>; readonly toCardId: Id<'card'> }

/** A lens keeps no state: `project` may cache by record identity, `interpret` turns a gesture into a command or nothing. */
export type Lens = {
  readonly id: LensId
  project(document: Document, view: LensView): Scene
  interpret(gesture: Gesture, document: Document, scene: Scene): Command | null
}
