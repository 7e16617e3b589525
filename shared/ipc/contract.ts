import { z } from 'zod'
import { assetSchema } from '../model/asset'
import { idSchema } from '../model/id'
import { lensIds } from '../model/lens-id'
import { packSections } from '../model/pack-section'
import { patchSchema } from '../model/patch'
import { localeSchema } from '../model/project'
import { anyRecordSchema } from '../model/record'
import type { EventChannel, RequestChannel } from './channels'

const nothing = z.undefined()
const projectRef = z.strictObject({ projectId: idSchema('project') })
/** What a row of the log is; the table holds it to the same list. */
export const changeKinds = ['edit', 'undo', 'redo', 'import', 'restore', 'merge'] as const

const labelParams = z.record(z.string(), z.union([z.string().max(2_000), z.number()]))

/** What the library shows of a project without opening it. */
export const libraryEntrySchema = z.strictObject({
  projectId: idSchema('project'),
  name: z.string(),
  clientName: z.string(),
  mapCount: z.number(),
  /** State of the first map. */
  state: z.enum(['asIs', 'toBe']).nullable(),
  changedAt: z.string(),
  /** When it was put in the bin; null where it is not. */
  binnedAt: z.string().nullable(),
  /** The file failed its checks; it is listed so that nothing disappears silently. */
  damaged: z.boolean()
})
export type LibraryEntry = z.infer<typeof libraryEntrySchema>

export const sampleEntrySchema = z.strictObject({
  sampleId: z.string(),
  title: z.string(),
  description: z.string(),
  language: localeSchema,
  /** The first persona's scores in step order, for the picture on the tile. */
  curve: z.array(z.number())
})
export type SampleEntry = z.infer<typeof sampleEntrySchema>

/** Undo and redo, rebuilt from the log: what the next undo would take back, newest last. */
export const historyEntrySchema = z.strictObject({
  revision: z.number(),
  patch: patchSchema,
  labelKey: z.string(),
  labelParams
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const openProjectSchema = z.strictObject({
  projectId: idSchema('project'),
  revision: z.number(),
  records: z.array(anyRecordSchema),
  undo: z.array(historyEntrySchema),
  redo: z.array(historyEntrySchema)
})
export type OpenProject = z.infer<typeof openProjectSchema>

export const commitSchema = z.strictObject({
  projectId: idSchema('project'),
  baseRevision: z.int().min(0),
  /** A restore is an edit with a name of its own: the page computes both, so that it keeps its place among them. */
  kind: z.enum(['edit', 'undo', 'redo', 'restore']),
  /** Revision of the log row an undo or redo takes back. */
  undoes: z.int().min(1).nullable(),
  labelKey: z.string().max(100),
  labelParams,
  patch: patchSchema
})
export type Commit = z.infer<typeof commitSchema>

/** A row of the log without its patch: how much it holds of each is enough to read it by. */
export const historyRowSchema = z.strictObject({
  revision: z.number(),
  at: z.string(),
  author: z.string(),
  kind: z.enum(changeKinds),
  undoes: z.number().nullable(),
  labelKey: z.string(),
  labelParams,
  added: z.number(),
  updated: z.number(),
  removed: z.number()
})
export type HistoryRow = z.infer<typeof historyRowSchema>

/** `first` and `last` are the ends of the whole log: a copy's does not begin at 1. */
export const historyPageSchema = z.strictObject({
  first: z.number(),
  last: z.number(),
  rows: z.array(historyRowSchema)
})
export type HistoryPage = z.infer<typeof historyPageSchema>

export const historyMomentSchema = z.strictObject({
  row: historyRowSchema,
  records: z.array(anyRecordSchema),
  /** Ids of the records that the changes asked about added or changed. */
  touched: z.array(z.string())
})
export type HistoryMoment = z.infer<typeof historyMomentSchema>

export const pageSizes = ['A4', 'A3', 'A2', 'A1', 'A0', 'fit'] as const
export const exportFormats = [
  'pdf',
  'pack',
  'pptx',
  'room',
  'png',
  'svg',
  'xlsx',
  'csv',
  'mermaid',
  'json'
] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What there is rather than how it looks: no lens, no page. */
const dataFormats = ['xlsx', 'csv', 'mermaid', 'json'] as const satisfies readonly ExportFormat[]
export type DataFormat = (typeof dataFormats)[number]

export function isDataFormat(format: ExportFormat): format is DataFormat {
  return (dataFormats as readonly ExportFormat[]).includes(format)
}

/** Whether a file of this format holds several lenses and maps. */
export function hasPages(format: ExportFormat): boolean {
  return format === 'pdf' || format === 'pack' || format === 'pptx'
}

/** Whether it is one picture of one lens. */
export function isPictureFormat(format: ExportFormat): boolean {
  return format === 'png' || format === 'svg'
}

/** The others are of one map. */
const projectFormats: readonly ExportFormat[] = ['xlsx', 'json']

export function isProjectFormat(format: ExportFormat): boolean {
  return projectFormats.includes(format)
}

/** The end of a file's name. */
export function extensionOf(format: ExportFormat): string {
  if (format === 'pack' || format === 'room') return 'pdf'
  return format === 'mermaid' ? 'mmd' : format
}

/** Paper for a workshop: `shared/room` says what each part is. */
export const roomOptionsSchema = z.strictObject({
  parts: z.array(z.enum(['plan', 'poster', 'notes', 'cards', 'dots', 'emotions'])),
  /** Of the poster: whole from a print shop, or sheets to put together. */
  paper: z.enum(['A0', 'A1', 'A3', 'A4']),
  /** Sheets of blank notes of each kind; null is as many as give each step one. */
  noteSheets: z.int().min(0).max(20).nullable()
})

export const exportOptionsSchema = z.strictObject({
  format: z.enum(exportFormats),
  mapId: idSchema('map'),
  /** One page per lens for PDF, one run of slides for PPTX; the first one alone for PNG, SVG and a room; none for data. */
  lenses: z.array(z.enum(lensIds)),
  page: z.enum(pageSizes),
  orientation: z.enum(['landscape', 'portrait']),
  locale: localeSchema,
  /** Pixels per point, for PNG. */
  scale: z.number().min(0.25).max(8),
  legend: z.boolean(),
  /** The sheets a PDF's poster is cut into, to be put together; null prints each page whole. */
  tiles: z.enum(['A4', 'A3']).nullable(),
  /** A page of a PDF for each phase, with the lane headers on every one. */
  byPhase: z.boolean(),
  /** What a deliverable pack is made of; sections with nothing to say leave by themselves. */
  sections: z.array(z.enum(packSections)),
  /** More maps of the same PDF, pack or PPTX, in order after the first; ignored by the other formats. */
  moreMapIds: z.array(idSchema('map')).max(1_000),
  /** The personas beside the title. */
  personas: z.boolean(),
  /** The signs of how sure each card is. */
  confidence: z.boolean(),
  /** What is found on a map, as tables and charts after its lenses, in a PPTX. */
  findings: z.boolean(),
  /** The notes behind the cards, numbered under the map of a PDF or picture; slides have them for their presenter. */
  notes: z.boolean(),
  /** Each to-be of a PDF, PNG or SVG beside the as-is it came from; a map that came from none stands alone. */
  compared: z.boolean(),
  /** Cards and feelings that the filter in force holds back, where it is asked for; none otherwise. */
  hiddenIds: z.array(z.string().max(100)).max(100_000),
  /** The one phase a PNG or SVG shows, under its title; null is all of them. */
  phaseId: idSchema('phase').nullable(),
  /** What a PNG or SVG is cut to; none is the whole sheet. */
  selectedIds: z.array(z.string().max(100)).max(100_000),
  /** Of a PNG or SVG. */
  background: z.enum(['white', 'transparent']),
  /** The exact size of a PNG or SVG, in place of the scale; a height of null follows the width. */
  pixels: z
    .strictObject({
      width: z.int().min(1).max(1_000_000),
      height: z.int().min(1).max(1_000_000).nullable()
    })
    .nullable(),
  /** What a file for the room holds. */
  room: roomOptionsSchema
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** The whole of one map, where nothing else is asked. */
export const wholeExport = {
  legend: true,
  tiles: null,
  byPhase: false,
  sections: [...packSections],
  moreMapIds: [],
  personas: true,
  confidence: true,
  findings: true,
  notes: false,
  compared: false,
  hiddenIds: [],
  phaseId: null,
  selectedIds: [],
  background: 'white',
  pixels: null,
  room: { parts: ['plan', 'poster', 'notes', 'dots', 'emotions'], paper: 'A3', noteSheets: null }
} satisfies Partial<ExportOptions>

/** The cells of a workbook as `shared/formats` reads them; a day as records keep it. */
export const workbookSchema = z.strictObject({
  fileName: z.string(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.strictObject({ day: z.string() }), z.null()])))
    })
  )
})

/** No workbook of more bytes is read. */
export const workbookByteLimit = 50_000_000

/** What a presentation in a window of its own shows: its place, and how the editor dresses its lenses. */
export const presentationSchema = z.strictObject({
  place: z.strictObject({
    mapId: idSchema('map'),
    lens: z.enum(lensIds),
    phaseId: idSchema('phase').nullable(),
    stepId: idSchema('step').nullable()
  }),
  /** What is selected in the editor. */
  spokenId: z.string().max(100).nullable(),
  look: z.strictObject({
    columnWidths: z.record(z.enum(lensIds), z.number().nullable()),
    frontPersonaId: idSchema('persona').nullable()
  })
})
export type PresentationView = z.infer<typeof presentationSchema>

/** One way of a point: its part of a column or a row, or points of the scene where it is in none. */
const alongSchema = z.strictObject({ within: z.string().max(100).nullable(), at: z.number() })

/** Where the presenter points on the sheet. */
export const pointedSchema = z
  .strictObject({ pane: z.enum(['body', 'top', 'left', 'corner']), x: alongSchema, y: alongSchema })
  .nullable()
export type Pointed = z.infer<typeof pointedSchema>

export const displaySchema = z.strictObject({
  displayId: z.number(),
  /** As the system calls it; often empty. */
  name: z.string(),
  width: z.number(),
  height: z.number()
})
export type DisplayChoice = z.infer<typeof displaySchema>

export const settingsSchema = z.strictObject({
  locale: localeSchema,
  theme: z.enum(['light', 'dark', 'system']),
  /** Name written beside changes in the log; asked once. */
  author: z.string().max(200),
  /** Single-key shortcuts can be turned off. */
  singleKeys: z.boolean(),
  /** What a window remembers of each project; the page owns its shape (JSON text). */
  views: z.record(z.string(), z.string().max(20_000))
})
export type Settings = z.infer<typeof settingsSchema>

/** No picture file of more bytes is read. */
export const imageByteLimit = 100_000_000

/** No logo of more bytes is read; of a drawing, which is shapes in words, fewer. */
export const logoByteLimit = 20_000_000
export const svgLogoByteLimit = 5_000_000

/** A font file of more bytes is not read: those for all of Chinese have fewer. */
export const fontByteLimit = 25_000_000

/** A drawing as a picture and nothing else. */
export const cleanDrawingSchema = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  /** Its shape: a drawing has no pixels. */
  width: z.int().min(1),
  height: z.int().min(1),
  /** What it held besides. */
  removed: z.array(z.enum(['scripts', 'links', 'animations', 'html']))
})
export type CleanDrawing = z.infer<typeof cleanDrawingSchema>

/** A font of the client's that was tried out. */
export const clientFontSchema = z.strictObject({
  family: z.string(),
  mediaType: z.enum(['font/ttf', 'font/otf']),
  /** Letters and signs of French and English that it has not, which another font draws in their place. */
  lacking: z.array(z.string())
})
export type ClientFont = z.infer<typeof clientFontSchema>

type Shape = { readonly request: z.ZodType; readonly response: z.ZodType }

/** Every request: what the page sends and what it gets back inside a `Result`. */
export const contract = {
  'library:list': { request: nothing, response: z.array(libraryEntrySchema) },
  'library:samples': { request: nothing, response: z.array(sampleEntrySchema) },
  'library:create': {
    request: z.strictObject({
      name: z.string().max(200),
      clientName: z.string().max(200),
      language: localeSchema
    }),
    response: projectRef
  },
  'library:createFromSample': {
    request: z.strictObject({ sampleId: z.string().max(100) }),
    response: projectRef
  },
  /** Asks for a .parcours file in a dialog of the main process; null when the user gave up. */
  'library:openFile': { request: nothing, response: projectRef.nullable() },
  /** Asks for a JSON, Mermaid, CSV or Excel file. */
  'library:importFile': { request: nothing, response: projectRef.nullable() },
  /** A file dropped on the window: .parcours, .json, .mmd, .csv or .xlsx by its name. */
  'library:takeFile': {
    request: z.strictObject({ name: z.string().max(400), bytes: z.instanceof(Uint8Array) }),
    response: projectRef
  },
  'library:duplicate': { request: projectRef, response: projectRef },
  'library:bin': { request: projectRef, response: nothing },
  'library:restore': { request: projectRef, response: nothing },
  'library:reveal': { request: projectRef, response: nothing },
  /** Records of the first map, from which the page draws the thumbnail's scene. */
  'library:thumbnail': {
    request: projectRef,
    response: z.strictObject({ revision: z.number(), records: z.array(anyRecordSchema) })
  },
  /** `elsewhere` when another window has it open: that window was brought to the front. */
  'project:open': {
    request: projectRef,
    response: z.discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('open'),
        project: openProjectSchema,
        /** The file was damaged and was rebuilt just now: what could not be read, and where the damaged file is kept. */
        recovered: z.strictObject({ lostChanges: z.number(), keptFile: z.string() }).nullable()
      }),
      z.strictObject({ state: z.literal('elsewhere') })
    ])
  },
  'project:close': { request: projectRef, response: nothing },
  'project:commit': { request: commitSchema, response: z.strictObject({ revision: z.number() }) },
  /** Saves a .parcours copy where the user says; null when they gave up. */
  'project:handOver': {
    request: z.strictObject({ projectId: idSchema('project'), withHistory: z.boolean() }),
    response: z.strictObject({ fileName: z.string() }).nullable()
  },
  /** Newest first, below `before`. */
  'history:list': {
    request: z.strictObject({
      projectId: idSchema('project'),
      before: z.int().min(1).nullable(),
      limit: z.int().min(1).max(1_000)
    }),
    response: historyPageSchema
  },
  /** The document as it was after a row of the log, and what the rows after `since` up to it touched. */
  'history:at': {
    request: z.strictObject({
      projectId: idSchema('project'),
      revision: z.int().min(0),
      since: z.int().min(0)
    }),
    response: historyMomentSchema
  },
  'asset:put': {
    request: z.strictObject({
      projectId: idSchema('project'),
      bytes: z.instanceof(Uint8Array),
      asset: assetSchema
    }),
    response: nothing
  },
  'asset:get': {
    request: z.strictObject({ projectId: idSchema('project'), hash: z.string().max(64) }),
    response: z.instanceof(Uint8Array)
  },
  /** Asks for pictures in a dialog of the main process; none when the user gave up. */
  'asset:choose': {
    request: z.strictObject({ several: z.boolean() }),
    response: z.array(z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }))
  },
  /**
   * Asks for a picture for the brand. A drawing comes back as it was written anew, with what was in it besides; null when
   * the user gave up.
   */
  'logo:choose': {
    request: nothing,
    response: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('picture'), name: z.string(), bytes: z.instanceof(Uint8Array) }),
        z.strictObject({ kind: z.literal('drawing'), name: z.string(), drawing: cleanDrawingSchema })
      ])
      .nullable()
  },
  /** Asks for a font file, which is tried out; null when the user gave up. */
  'font:choose': {
    request: nothing,
    response: z
      .strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array), font: clientFontSchema })
      .nullable()
  },
  /** A font of the project's, tried out: the project may come from elsewhere. */
  'font:read': {
    request: z.strictObject({ projectId: idSchema('project'), hash: z.string().max(64) }),
    response: z.strictObject({ bytes: z.instanceof(Uint8Array), font: clientFontSchema })
  },
  /** Opens a card's link outside of the studio. */
  'link:open': { request: z.strictObject({ link: z.string().max(2_000) }), response: nothing },
  /**
   * Asks where to save, then works in the utility process; answers when the file is whole, null when given up. `missingCharacters` are
   * those no bundled font can draw.
   */
  'export:start': {
    request: z.strictObject({
      projectId: idSchema('project'),
      jobId: z.string().max(64),
      options: exportOptionsSchema
    }),
    response: z.strictObject({ fileName: z.string(), missingCharacters: z.array(z.string()) }).nullable()
  },
  'export:cancel': { request: z.strictObject({ jobId: z.string().max(64) }), response: nothing },
  /** Asks for a workbook in a dialog of the main process; null when the user gave up. */
  'workbook:choose': { request: nothing, response: workbookSchema.nullable() },
  /** One that was dropped on the window. */
  'workbook:read': {
    request: z.strictObject({ name: z.string().max(400), bytes: z.instanceof(Uint8Array) }),
    response: workbookSchema
  },
  'settings:get': { request: nothing, response: settingsSchema },
  'settings:set': { request: settingsSchema.partial(), response: settingsSchema },
  /** Screens other than the one the asking window stands on. */
  'present:displays': { request: nothing, response: z.array(displaySchema) },
  /** Opens a window that shows the project and cannot change it: on a screen of its own, or as a window (null). */
  'present:open': {
    request: z.strictObject({
      projectId: idSchema('project'),
      displayId: z.number().nullable(),
      view: presentationSchema
    }),
    response: nothing
  },
  /** Asked by the presentation's page: the project as it is on disk. */
  'present:read': {
    request: nothing,
    response: z.strictObject({
      projectId: idSchema('project'),
      revision: z.number(),
      records: z.array(anyRecordSchema),
      view: presentationSchema
    })
  },
  /** By the editor or by the presentation: the other one is told. */
  'present:show': { request: presentationSchema, response: nothing },
  /** By the editor: where the room is to look, null for nowhere. */
  'present:point': { request: pointedSchema, response: nothing },
  'present:close': { request: nothing, response: nothing },
  /** The window's own clipboard events, as its menu would make them. */
  'window:edit': { request: z.object({ edit: z.enum(['cut', 'copy', 'paste']) }), response: nothing },
  /** The whole screen without a menu bar, or the window as it was before. */
  'window:fullScreen': { request: z.strictObject({ on: z.boolean() }), response: nothing },
  /** The page has nothing left to save: the window may close. */
  'window:closeReady': { request: nothing, response: nothing }
} as const satisfies Readonly<Record<RequestChannel, Shape>>

export type Contract = typeof contract
export type RequestOf<C extends RequestChannel> = z.input<Contract[C]['request']>
export type ResponseOf<C extends RequestChannel> = z.output<Contract[C]['response']>

/** Every event: what the main process tells a page. */
export const events = {
  'menu:action': z.strictObject({ actionId: z.string() }),
  'library:changed': nothing,
  'project:requestOpen': projectRef,
  'export:progress': z.strictObject({ jobId: z.string(), done: z.number().min(0).max(1) }),
  'present:shown': presentationSchema,
  'present:pointed': pointedSchema,
  /** To a presentation: what was just saved of its project. */
  'present:committed': z.strictObject({ revision: z.number(), patch: patchSchema }),
  /** To the editor: its presentation was closed, or lost its screen. */
  'present:closed': z.strictObject({ reason: z.enum(['left', 'unplugged']) }),
  'settings:changed': settingsSchema,
  'window:closing': nothing
} as const satisfies Readonly<Record<EventChannel, z.ZodType>>
export type EventOf<C extends EventChannel> = z.output<(typeof events)[C]>

/** The whole of what the preload script puts on `window`. */
export type Api = {
  request<C extends RequestChannel>(
    channel: C,
    payload: RequestOf<C>
  ): Promise<import('./result').Result<ResponseOf<C>>>
  on<C extends EventChannel>(channel: C, listener: (payload: EventOf<C>) => void): () => void
}
