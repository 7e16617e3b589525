import { z } from 'zod'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnnotationPlace, Cell } from '../../shared/commands/command'
import type { CatalogueKind } from '../../shared/model/catalogue'
import { type Document, findRecord } from '../../shared/model/document'
import type { Id } from '../../shared/model/id'
import { type LensId, lensIds, perLens } from '../../shared/model/lens-id'
import { mapsOf } from '../../shared/model/structure'
import { type Filter, facets, known as knownFilter, noFilter, perFacet } from './filter/filter'
import { parseJson } from './parse-json'
import { recallWall, rememberWall, untouchedWall, type Wall, wallSchema } from './wall/wall'

/** The rows of the grid that are no lanes: the headers above, and the emotion curve. */
export type HeaderRow = 'phases' | 'milestones' | 'steps'
export type GridRow = HeaderRow | 'curve' | Id<'lane'>

/** Rows are headers, curve and lanes; columns steps, or a phase that has none yet. Neither: the row's own header. */
export type GridPlace = {
  readonly row: GridRow
  readonly stepId: Id<'step'> | null
  readonly phaseId: Id<'phase'> | null
}

export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }

/** What a click on the sheet does. A connection has no tool: it is drawn from a card's handle, or by its own action. */
export type Tool = 'select' | 'note' | 'text' | 'comment'

/** What the comments panel is asked to show: a thread, or (null) the field of a new one on what is selected. */
export type Commenting = { readonly threadId: Id<'comment'> | null }

/** What is searched for, and the record that was gone to last. The words stay when the search is closed. */
export type Finding = { readonly open: boolean; readonly query: string; readonly shown: string | null }

/** What is being typed: a text in place, or a card or free note that does not exist until it has words. */
export type Editing =
  | { readonly kind: 'record'; readonly recordId: string; readonly initial: string | null }
  | {
      readonly kind: 'newCard'
      readonly cell: Cell
      readonly after: Id<'card'> | null
      readonly initial: string
    }
  | {
      readonly kind: 'newAnnotation'
      readonly annotationKind: 'note' | 'text'
      readonly place: AnnotationPlace
      readonly initial: string
    }

/** What may stand at the right in the inspector's place, one at a time. */
export type SidePanel =
  | 'review'
  | 'catalogue'
  | 'comments'
  | 'parkingLot'
  | 'history'
  | 'wall'
  | 'find'
  | 'compare'
  | 'framing'

/** The to-be in view beside its as-is: what was gone to last, and whether the notes that stayed the same are hidden. */
export type Comparing = { readonly shownId: string | null; readonly onlyChanges: boolean }

/** How a map was left: what each lens saw of it, and where the user was. */
export type MapPlace = {
  readonly viewports: Readonly<Record<LensId, Viewport | null>>
  readonly selection: readonly string[]
  readonly focus: GridPlace | null
}

/** A map and the lens it was seen in, where going back leads. */
export type Stop = { readonly mapId: Id<'map'>; readonly lens: LensId }

/** Per window: remembered, never undone. */
export type Session = {
  readonly mapId: Id<'map'>
  readonly lens: LensId
  /** Records, in the order they were selected. */
  readonly selection: readonly string[]
  readonly focus: GridPlace | null
  readonly editing: Editing | null
  readonly viewports: Readonly<Record<LensId, Viewport | null>>
  readonly columnWidths: Readonly<Record<LensId, number | null>>
  readonly inspectors: Readonly<Record<LensId, boolean>>
  /** Phases are collapsed in every lens alike, lanes in each on its own. A set is replaced only when it says something else. */
  readonly collapsedPhases: ReadonlySet<string>
  readonly collapsedLanes: Readonly<Record<LensId, ReadonlySet<string>>>
  /** The other maps as they were left, the last one left at the end. */
  readonly places: Readonly<Record<Id<'map'>, MapPlace>>
  /** The whole map in small, at the foot of the canvas. */
  readonly minimap: boolean
  /** What steps back on the sheet, in all lenses and maps alike. */
  readonly filter: Filter
  readonly madeSinceFilter: ReadonlySet<string>
  readonly wall: Wall
  /** Where going back leads, the nearest at the end. Not remembered: it tells this sitting's way. */
  readonly trail: readonly Stop[]
  /** null leaves the place to the inspector. Not remembered: a project opens on its map. */
  readonly panel: SidePanel | null
  /** Not remembered, like what follows: a tool is for the next click. */
  readonly tool: Tool
  readonly commenting: Commenting | null
  readonly comparing: Comparing | null
  readonly finding: Finding
  /** The note of the parking lot that was chosen last: the one that is filed next. */
  readonly parkedId: Id<'annotation'> | null
  /** Notes filed from the wall in this sitting, the newest first. */
  readonly filed: readonly string[]
  /** Where the catalogue is open: one of its lists, or an entry of it. */
  readonly catalogue: { readonly kind: CatalogueKind; readonly entryId: Id<CatalogueKind> | null }
  /** Whose curve stands in front of the others and is edited by keys; null is the map's first persona. */
  readonly frontPersonaId: Id<'persona'> | null
}

export type SessionStore = StoreApi<Session>

const viewportsSchema = z.record(
  z.enum(lensIds),
  z.object({ x: z.number(), y: z.number(), zoom: z.number() }).nullable()
)
const selectionSchema = z.array(z.string()).max(1)

const rememberedSchema = z.object({
  mapId: z.string(),
  lens: z.enum(lensIds),
  selection: selectionSchema,
  viewports: viewportsSchema,
  places: z
    .record(z.string(), z.object({ viewports: viewportsSchema, selection: selectionSchema }))
    .default({}),
  columnWidths: z.record(z.enum(lensIds), z.number().min(112).max(320).nullable()),
  inspectors: z.record(z.enum(lensIds), z.boolean()),
  minimap: z.boolean().default(true),
  collapsedPhases: z.array(z.string()).default([]),
  collapsedLanes: z.record(z.enum(lensIds), z.array(z.string())).default(perLens(() => [])),
  filter: z.record(z.enum(facets), z.array(z.string())).default(perFacet(() => [])),
  wall: wallSchema.optional().catch(undefined)
})

/** A place takes about 250 characters, and the settings keep 20,000 for a project. */
const placeLimit = 40

/** Together with the places of maps well within what the settings keep. */
const collapsedLimit = 50

const nothing = perLens(() => null)

/** A map that was not seen yet. */
export const unseen: MapPlace = { viewports: nothing, selection: [], focus: null }

/** `remembered` is what `rememberSession` wrote; anything unreadable or stale gives the default view instead. */
export function createSession(document: Document, remembered: string | undefined): SessionStore {
  const [firstMap] = mapsOf(document)
  if (!firstMap) throw new Error('A project has at least one map')
  const start: Session = {
    mapId: firstMap.id,
    lens: 'journey',
    selection: [],
    focus: null,
    editing: null,
    viewports: nothing,
    columnWidths: nothing,
    inspectors: { journey: true, experience: false, blueprint: false },
    minimap: true,
    collapsedPhases: new Set(),
    collapsedLanes: perLens(() => new Set()),
    filter: noFilter,
    madeSinceFilter: new Set(),
    places: {},
    trail: [],
    panel: null,
    tool: 'select',
    commenting: null,
    comparing: null,
    finding: { open: false, query: '', shown: null },
    parkedId: null,
    filed: [],
    wall: untouchedWall,
    catalogue: { kind: 'persona', entryId: null },
    frontPersonaId: null
  }
  return createStore<Session>(() => ({ ...start, ...recall(document, remembered) }))
}

function recall(document: Document, remembered: string | undefined): Partial<Session> {
  if (!remembered) return {}
  const parsed = rememberedSchema.safeParse(parseJson(remembered))
  if (!parsed.success) return {}
  const { mapId, lens, viewports, columnWidths, inspectors, minimap, selection } = parsed.data
  const map = document.map.get(mapId)
  if (!map) return {}
  const known = (ids: readonly string[]) => ids.filter((id) => findRecord(document, id))
  const places: { [mapId: Id<'map'>]: MapPlace } = {}
  for (const [id, place] of Object.entries(parsed.data.places)) {
    const other = document.map.get(id)
    if (other) places[other.id] = { ...unseen, ...place, selection: known(place.selection) }
  }
  const { collapsedPhases, collapsedLanes } = parsed.data
  return {
    mapId: map.id,
    lens,
    viewports,
    columnWidths,
    inspectors,
    minimap,
    filter: knownFilter(document, parsed.data.filter),
    wall: parsed.data.wall ? recallWall(document, parsed.data.wall) : untouchedWall,
    collapsedPhases: new Set(known(collapsedPhases)),
    collapsedLanes: perLens((each) => new Set(known(collapsedLanes[each]))),
    selection: known(selection),
    places
  }
}

export function rememberSession(session: Session): string {
  const { mapId, lens, selection, viewports, columnWidths, inspectors, minimap, collapsedLanes } = session
  const kept = (ids: ReadonlySet<string>) => [...ids].slice(-collapsedLimit)
  const places = Object.entries(session.places)
    .slice(-placeLimit)
    .map(([id, place]) => [id, { viewports: rounded(place.viewports), selection: place.selection.slice(-1) }])
  return JSON.stringify({
    mapId,
    lens,
    selection: selection.slice(-1),
    viewports,
    columnWidths,
    inspectors,
    minimap,
    collapsedPhases: kept(session.collapsedPhases),
    collapsedLanes: perLens((each) => kept(collapsedLanes[each])),
    filter: shortFilter(session.filter),
    places: Object.fromEntries(places),
    ...(session.wall !== untouchedWall && { wall: rememberWall(session.wall) })
  })
}

/** A tag may be as long as its author likes. */
function shortFilter(filter: Filter): Filter {
  const short = (values: readonly string[]) => values.filter(({ length }) => length <= 60).slice(0, 20)
  return perFacet((facet) => short(filter[facet]))
}

/** Zoom to a hundredth of a percent: a wheel leaves seventeen digits. */
function rounded(viewports: MapPlace['viewports']): MapPlace['viewports'] {
  const short = (viewport: Viewport | null) =>
    viewport && { ...viewport, zoom: Math.round(viewport.zoom * 10_000) / 10_000 }
  return {
    journey: short(viewports.journey),
    experience: short(viewports.experience),
    blueprint: short(viewports.blueprint)
  }
}

/** Whether the comparison is what is looked at: a search and a tool are for the map itself, and show it meanwhile. */
export function isComparing({ comparing, finding, tool }: Session): boolean {
  return comparing !== null && !finding.open && tool === 'select'
}

/** The step a selection is about: itself, or the step its card, emotion or connection stands at. */
export function stepOfRecord(document: Document, recordId: string | undefined): Id<'step'> | null {
  const record = recordId ? findRecord(document, recordId) : undefined
  if (!record) return null
  if (record.type === 'step') return record.id
  if (record.type === 'connection') return stepOfRecord(document, record.fromCardId)
  return 'stepId' in record ? record.stepId : null
}
