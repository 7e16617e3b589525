import type { Asset } from '../model/asset'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import type { IconName } from './icons'
import type { Colour } from './palette'
import type { Tints } from './tints'

/**
 * What all writers need to know of a scene, and all there is to a page that shows no map. Lengths are points
 * (1 CSS pixel at 100 %, 1/72 inch on paper); y grows downwards.
 */
export type Drawing = {
  readonly width: number
  readonly height: number
  /** What is read row by row; none where it is read from the top down. */
  readonly rows: readonly SceneRow[]
  /** In drawing order. An item that did not change since the last projection is the same object. */
  readonly items: readonly SceneItem[]
  /** The client's colours, where it is handed over in them. */
  readonly tints?: Tints
  /** Its items stand in the order in which they are read; absent, where they stand says it. */
  readonly isText?: boolean
}

/** What a lens draws, as data: the canvas, SVG, PDF, PNG and PowerPoint all read this and nothing else. */
export type Scene = Drawing & {
  readonly lens: LensId
  readonly mapId: Id<'map'>
  /** Whose feelings the curve tells in front of the others'. */
  readonly frontPersonaId: Id<'persona'> | null
  /** Height of the sticky block of phases, milestones and steps. */
  readonly headerHeight: number
  /** Width of the sticky lane headers. */
  readonly laneHeaderWidth: number
  readonly columns: readonly SceneColumn[]
}

/** A step, the place a phase without steps keeps for its first one, or a whole phase that is collapsed. */
export type SceneColumn = {
  readonly stepId: Id<'step'> | null
  readonly phaseId: Id<'phase'>
  /** "2.3"; empty for a place without a step. */
  readonly number: string
  readonly name: string
  readonly x: number
  readonly width: number
  readonly collapsed: boolean
}

export type SceneRow = {
  /** null for the emotion curve. */
  readonly laneId: Id<'lane'> | null
  readonly name: string
  readonly y: number
  readonly height: number
  /** Where its cells begin, from its top: a curve may stand above them. */
  readonly cellsFrom: number
  readonly collapsed: boolean
}

export type SceneRole =
  | 'background'
  | 'grid'
  | 'phase'
  | 'milestone'
  | 'step'
  /** The sign of a step that another map tells in detail. */
  | 'mapLink'
  | 'lane'
  | 'curve'
  | 'emotion'
  | 'quote'
  | 'serviceLine'
  | 'connection'
  | 'card'
  | 'annotation'
  | 'caption'

/** The four panes of a sheet that scrolls under sticky headers; on paper they are one drawing. */
export type ScenePane = 'body' | 'top' | 'left' | 'corner'

export type SceneItem = {
  /** Unique in the scene; the record's id where one item draws the record. */
  readonly id: string
  readonly recordId: string | null
  readonly role: SceneRole
  readonly pane: ScenePane
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Relative to the item's own corner, so that a moved item keeps its drawing. */
  readonly primitives: readonly Primitive[]
  /** All the words of the item, for screen readers, tooltips and tagged PDF; empty for decoration. */
  readonly label: string
  /**
   * Where it leads outside of the map, for writers that can carry it: an address that is safe to open, or after a « # » the
   * anchor of a page of the same file.
   */
  readonly link: string | null
  /** What it is in a page of text, for writers that tell; absent is told by its role. */
  readonly part?: TextPart
  /** Icon and colour that stand for the item when zoom is too low for text. */
  readonly glance: Glance | null
  /** Where and how the item's text is edited in place; relative to the item's corner. */
  readonly edit: EditBox | null
}

export type TextPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 }
  | {
      readonly kind: 'cell'
      /** Cells of one table and of one row follow each other. */
      readonly table: string
      readonly row: string
      readonly heads: 'column' | 'row' | null
      /** How many columns it takes. */
      readonly span: number
    }

export type Glance = { readonly icon: IconName | null; readonly fill: Colour; readonly stroke: Colour }

export type EditBox = {
  readonly field: 'text' | 'name'
  readonly value: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly style: TextStyle
}

export type TextStyle = {
  readonly family: 'sans' | 'serif'
  readonly weight: 400 | 500 | 600 | 700
  readonly italic: boolean
  readonly size: number
  readonly lineHeight: number
}

export type Primitive =
  | BoxPrimitive
  | TextPrimitive
  | LinePrimitive
  | PathPrimitive
  | IconPrimitive
  | ImagePrimitive

export type BoxPrimitive = {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** One radius, or top left, top right, bottom right, bottom left. */
  readonly radius: number | readonly [number, number, number, number]
  readonly fill: Colour | null
  readonly stroke: Colour | null
  readonly strokeWidth: number
  readonly dash: readonly number[] | null
  /** A soft shadow on screen; writers leave it out. */
  readonly shadow: boolean
}

/** Lines are already wrapped; nobody wraps again. `y` is the top of the first line box, baseline by `baselineOf`. */
export type TextPrimitive = {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly colour: Colour
  /** What `x` is to each line: its left end, its middle or its right end. */
  readonly align: 'start' | 'middle' | 'end'
  readonly strike: boolean
  /** The base direction of its lines; `align` is of the page and does not turn around with it. */
  readonly rightToLeft: boolean
}

export type LinePrimitive = {
  readonly kind: 'line'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly stroke: Colour
  readonly width: number
  readonly dash: readonly number[] | null
  readonly cap: 'butt' | 'round'
  readonly arrowStart: boolean
  readonly arrowEnd: boolean
}

/** `d` holds absolute M, L, C and Z commands only, the set every writer can replay. */
export type PathPrimitive = {
  readonly kind: 'path'
  readonly d: string
  readonly fill: Colour | null
  /** 45 degree lines every 6 points in this colour, over the fill. */
  readonly hatch: Colour | null
  readonly stroke: Colour | null
  readonly width: number
  readonly dash: readonly number[] | null
}

/** A Tabler outline icon, drawn in a square of `size`. */
export type IconPrimitive = {
  readonly kind: 'icon'
  readonly name: IconName
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: Colour
  readonly strokeWidth: number
  readonly fill: Colour | null
}

/** A picture in a box: whole, or cut to fill it. The bytes are the writer's to find, by their hash. */
export type ImagePrimitive = {
  readonly kind: 'image'
  readonly hash: Asset['hash']
  readonly mediaType: Asset['mediaType']
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: BoxPrimitive['radius']
  readonly fit: 'contain' | 'cover'
  /** Width of the picture itself by its height. */
  readonly aspect: number
  /** What it shows, for those who do not see it; never empty. */
  readonly alternative: string
}
