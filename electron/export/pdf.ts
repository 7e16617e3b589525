import * as pdfmakeModule from 'pdfmake'
import type { Placement } from '../../shared/lenses/paper'
import type { Rect } from '../../shared/lenses/rect'
import type { Drawing, SceneItem } from '../../shared/lenses/scene'
import { paletteOf } from '../../shared/lenses/tints'
import type { Locale } from '../../shared/model/project'
import { type FontFile, isClientFile } from '../../shared/text/font-files'
import type { ExportOutput, ReportProgress } from './export-job'
import { guardClientFont } from './pdf-client-font'
import { drawPrimitive, type PdfDocument, type Pen } from './pdf-draw'
import { PdfPictures } from './pdf-picture'
import { isPicture, isRead, structureType, titleItem } from './pdf-structure'
import { addInOrder, headOf, spanning } from './pdf-tables'
import { FontCoverage } from './pdf-text'
import type { FontBytes } from './read-fonts'

/** A scene or a part of one, where its corner stands: everything in points, `scale` from scene points to paper points. */
export type PdfView = {
  readonly scene: Drawing
  readonly x: number
  readonly y: number
  readonly scale: number
  /** What of the paper it may draw on, in points of paper. */
  readonly clip: Rect | null
  shows(item: SceneItem): boolean
  /** False for what another page or view reads: it is shown again, and not read again. */
  reads(item: SceneItem): boolean
}

export type PdfPage = {
  /** Its bookmark; pages of one title that follow each other are one bookmark, with their parts below it. */
  readonly title: string
  readonly part: string | null
  /** A page that goes on from the one before has no bookmark of its own. */
  readonly continues?: boolean
  /** What links of the same file call it by, after a « # ». */
  readonly anchor?: string
  readonly width: number
  readonly height: number
  readonly views: readonly PdfView[]
}

const always = (): boolean => true

export function wholePage(title: string, scene: Drawing, { width, height, ...place }: Placement): PdfPage {
  const view = { scene, ...place, clip: null, shows: always, reads: always }
  return { title, part: null, width, height, views: [view] }
}

export type PdfInfo = {
  readonly title: string
  readonly author: string
  readonly language: Locale
  /** ISO instant; the file's identifier is derived from it, so a fixed one gives the same bytes again. */
  readonly createdAt: string
  /** Whether a viewer proposes to print it at 100 %, and not fitted to the paper. */
  readonly actualSize?: boolean
}

/** The package exports one object whose functions need their `this`; its types describe free functions. */
const pdfmake = Reflect.get(pdfmakeModule, 'default') as typeof pdfmakeModule

// Nothing a document holds may make the writer read a file or reach the network.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => false)

/**
 * The document is pdfmake's, which sets up fonts, metadata and tags, and everything is drawn on the PDFKit document underneath.
 * Flowing pages too: pdfmake would leave their structure tree empty, wrap by metrics of its own and show nothing before
 * the file is written, so covers, tables and registers are drawings like the maps.
 */
export async function writePdf(
  pages: readonly PdfPage[],
  info: PdfInfo,
  fonts: FontBytes,
  assets: ReadonlyMap<string, Uint8Array>,
  report: ReportProgress
): Promise<ExportOutput> {
  const [first] = pages
  if (!first) throw new Error('a PDF needs a page')
  const document = await openDocument(first, info)
  const chunks: Buffer[] = []
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  // Registered once and named ever after: handing the bytes to `font` each time would parse them each time.
  for (const [file, bytes] of Object.entries(fonts)) {
    document.registerFont(file, bytes)
    scaleMissingGlyph(document, file)
    if (isClientFile(file as FontFile)) guardClientFont(document, file)
  }
  const coverage = new FontCoverage(fonts)
  const pictures = new PdfPictures(document, assets)
  const root = document.struct('Document', { title: info.title, lang: info.language })
  document.addStructure(root)
  const addBookmark = bookmarksOf(document)
  pages.forEach((page, index) => {
    if (index > 0) document.addPage({ size: [page.width, page.height], margin: 0 })
    if (!page.continues) addBookmark(page)
    if (page.anchor !== undefined) document.addNamedDestination(page.anchor, 'Fit')
    root.add(drawPage(document, coverage, pictures, page, (done) => report((index + done) / pages.length)))
  })
  document.end()
  await written
  return { bytes: Buffer.concat(chunks), missingCharacters: [...coverage.missing] }
}

async function openDocument(first: PdfPage, info: PdfInfo): Promise<PdfDocument> {
  const document = await pdfmake
    .createPdf({
      content: [],
      pageSize: { width: first.width, height: first.height },
      pageMargins: 0,
      version: '1.7',
      tagged: true,
      displayTitle: true,
      language: info.language,
      info: {
        title: info.title,
        author: info.author,
        creator: 'Parcours',
        producer: 'Parcours',
        creationDate: new Date(info.createdAt)
      }
    })
    .getStream()
  escapeMetadata(document)
  if (info.actualSize) printAsItIs(document)
  return document
}

/** pdfkit has no option for it, but writes whatever the dictionary holds. */
function printAsItIs(document: PdfDocument): void {
  const root: unknown = Reflect.get(document, '_root')
  const preferences = dataOf(dataOf(root)?.ViewerPreferences)
  if (!preferences) throw new Error('a PDF that shows its title has viewer preferences')
  preferences.PrintScaling = 'None'
}

function dataOf(reference: unknown): Record<string, unknown> | null {
  const data: unknown = typeof reference === 'object' && reference ? Reflect.get(reference, 'data') : null
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null
}

/**
 * pdfkit writes the width of the first glyph, the box for a missing character, in the units of the font and not of the
 * PDF: viewers would set a line of such boxes twice as wide as it was wrapped.
 */
function scaleMissingGlyph(document: PdfDocument, file: string): void {
  const font: unknown = Reflect.get(document.font(file), '_font')
  if (typeof font !== 'object' || font === null) return
  const [widths, scale]: unknown[] = [Reflect.get(font, 'widths'), Reflect.get(font, 'scale')]
  const [missing]: unknown[] = Array.isArray(widths) ? widths : []
  if (Array.isArray(widths) && typeof missing === 'number' && typeof scale === 'number')
    widths[0] = missing * scale
}

/** pdfkit writes titles into the XMP packet as they are: an ampersand would make it unreadable XML. */
function escapeMetadata(document: PdfDocument): void {
  const endMetadata = document.endMetadata
  document.endMetadata = () => {
    // The information dictionary, which needs no escapes, is already written when this is called.
    const escaped = Object.entries(document.info).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value
    ])
    document.info = Object.fromEntries(escaped)
    endMetadata.call(document)
  }
}

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

function bookmarksOf(document: PdfDocument): (page: PdfPage) => void {
  let title: string | null = null
  let chapter = document.outline
  return (page) => {
    if (page.part === null || page.title !== title) chapter = document.outline.addItem(page.title)
    if (page.part !== null) chapter.addItem(page.part)
    title = page.title
  }
}

function drawPage(
  document: PdfDocument,
  coverage: FontCoverage,
  pictures: PdfPictures,
  page: PdfPage,
  report: ReportProgress
): PDFKit.PDFStructureElement {
  const title = page.part === null ? page.title : `${page.title}, ${page.part}`
  const section = document.struct('Sect', { title })
  page.views.forEach((view, index) => {
    const pen = { document, coverage, palette: paletteOf(view.scene) }
    const elements = drawView(pen, pictures, view, (done) => report((index + done) / page.views.length))
    addInOrder(document, section, view.scene, elements)
  })
  section.end()
  report(1)
  return section
}

function drawView(
  pen: Pen,
  pictures: PdfPictures,
  view: PdfView,
  report: ReportProgress
): ReadonlyMap<SceneItem, PDFKit.PDFStructureElement[]> {
  const { document } = pen
  const { scene, clip } = view
  const title = titleItem(scene)
  const elements = new Map<SceneItem, PDFKit.PDFStructureElement[]>()
  document.save()
  if (clip) document.rect(clip.x, clip.y, clip.width, clip.height).clip()
  document.translate(view.x, view.y).scale(view.scale)
  scene.items.forEach((item, index) => {
    if (!view.shows(item)) return
    const isOurs = isRead(item) && view.reads(item)
    // Its figures say what a picture shows, so that it needs no words around them.
    const type = isOurs && !isPicture(item) ? structureType(item, title) : null
    const content = type ? document.markStructureContent(type) : null
    if (!content) document.markContent('Artifact', { type: 'Layout' })
    for (const primitive of item.primitives) {
      if (primitive.kind !== 'image') drawPrimitive(pen, primitive, item.x, item.y)
    }
    document.endMarkedContent()
    const figures = drawFigures(document, pictures, item, isOurs)
    if (type && content) {
      const alternative = type === 'Figure' ? { alt: item.label } : headOf(item)
      const inside = item.link === null ? content : linkAround(document, content, item, item.link)
      elements.set(item, [...figures, spanning(item, document.struct(type, alternative, [inside]))])
    } else if (figures.length > 0) elements.set(item, figures)
    if (index % 50 === 0) report(index / scene.items.length)
  })
  document.restore()
  return elements
}

/** A picture is a figure of its own before the words of its card: inside their paragraph nobody would hear of it. */
function drawFigures(
  document: PdfDocument,
  pictures: PdfPictures,
  { primitives, x, y }: SceneItem,
  isOurs: boolean
): PDFKit.PDFStructureElement[] {
  return primitives.flatMap((primitive) => {
    if (primitive.kind !== 'image') return []
    if (!isOurs) {
      document.markContent('Artifact', { type: 'Layout' })
      pictures.draw(primitive, x, y)
      document.endMarkedContent()
      return []
    }
    const content = document.markStructureContent('Figure')
    pictures.draw(primitive, x, y)
    document.endMarkedContent()
    return document.struct('Figure', { alt: primitive.alternative }, [content])
  })
}

/** The whole card leads there, and a screen reader meets the link in the card's own place. */
function linkAround(
  document: PdfDocument,
  content: PDFKit.PDFStructureContent,
  { x, y, width, height, label }: SceneItem,
  link: string
): PDFKit.PDFStructureElement {
  const element = document.struct('Link')
  element.add(content)
  // pdfkit writes primitive strings as names, and takes more than its types say.
  const options: object = { structParent: element, Contents: new String(label) }
  if (link.startsWith('#')) document.goTo(x, y, width, height, link.slice(1), options)
  else document.link(x, y, width, height, link, options)
  element.end()
  return element
}
