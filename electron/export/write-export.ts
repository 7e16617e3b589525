import { sceneToSvg } from '../../shared/formats/svg'
import { translate } from '../../shared/i18n/translate'
import { isDataFormat } from '../../shared/ipc/contract'
import { exportPages, partOf } from '../../shared/lenses/export-pages'
import { handedOver } from '../../shared/lenses/handed-over'
import { composePaperSheet } from '../../shared/lenses/paper-sheet'
import { composePicture } from '../../shared/lenses/picture'
import { type PictureFrame, pictureFrame } from '../../shared/lenses/pixels'
import type { Scene } from '../../shared/lenses/scene'
import { lookOf, type SheetOptions } from '../../shared/lenses/sheet'
import { tile } from '../../shared/lenses/tiles'
import { paletteOf } from '../../shared/lenses/tints'
import { type Document, documentOf } from '../../shared/model/document'
import { brandOf, projectOf } from '../../shared/model/structure'
import { createMeasurer } from '../../shared/text/create-measurer'
import type { TextMeasurer } from '../../shared/text/measurer'
import { withCleanDrawings } from './clean-svg'
import { clientFontsOf } from './client-font'
import { drawnFamily, withFontFiles } from './client-font-files'
import { dataOutput } from './data-output'
import { type ExportJob, type ExportOutput, ExportRefusal, type ReportProgress } from './export-job'
import { packOutput } from './pack-output'
import { type PdfPage, wholePage, writePdf } from './pdf'
import { FontCoverage } from './pdf-text'
import { tilePages } from './pdf-tiles'
import { refuseTooManyPixels, stripsToPng } from './png'
import { writePptx } from './pptx'
import { deckOf } from './pptx-deck'
import { type FontBytes, fontPaths, readFonts } from './read-fonts'
import { roomOutput } from './room-output'
import { svgRuns } from './svg-runs'

/** The bytes of one file. Runs in the utility process; touches no disk but for fonts. */
export async function writeExport(given: ExportJob, report: ReportProgress): Promise<ExportOutput> {
  const project = documentOf(given.records)
  const { format } = given.options
  if (isDataFormat(format)) return dataOutput(project, format, given)
  const job = { ...given, assets: withCleanDrawings(project, given.assets) }
  if ([job.options.mapId, ...job.options.moreMapIds].some((id) => !project.map.has(id)))
    throw new ExportRefusal('export.unknownMap')
  const fonts = { ...(await readFonts(job.fontsDir)), ...clientFontsOf(project, job.assets) }
  const { mapId, locale, legend, personas, confidence, notes, compared, lenses } = job.options
  const madeOn = job.createdAt.slice(0, 10)
  const measurer = createMeasurer(fonts)
  const sheetOptions = { mapId, locale, legend, personas, confidence, notes, compared, measurer, madeOn }
  if (format === 'pack') return packOutput(handedOver(project, job.options), job, measurer, fonts, report)
  const [first] = lenses
  if (!first) throw new ExportRefusal('export.noLens')
  const document = handedOver(project, job.options)
  if (format === 'pdf') return pdfOutput(document, job, sheetOptions, fonts, report)
  if (format === 'pptx') return pptxOutput(document, job, measurer, report)
  if (format === 'room')
    return roomOutput(document, job, { mapId, lens: first, locale, measurer, madeOn }, fonts, report)
  const { phaseId } = job.options
  if (phaseId !== null && document.phase.get(phaseId)?.mapId !== mapId)
    throw new ExportRefusal('export.unknownPhase')
  const part = partOf(document, { mapId, lens: first, phaseId })
  const scene = composePicture(document, first, { ...sheetOptions, part }, job.options)
  if (!scene) throw new ExportRefusal('export.nothingSelected')
  report(0.2)
  return pictureOutput(document, job, scene, measurer, fonts, report)
}

/** Laying out and drawing take about as long, so each counts for half of the progress. */
function pdfOutput(
  document: Document,
  { options, createdAt, assets }: ExportJob,
  sheetOptions: SheetOptions,
  fonts: FontBytes,
  report: ReportProgress
): Promise<ExportOutput> {
  const project = projectOf(document)
  const { page, orientation, tiles, byPhase, locale, mapId, moreMapIds, lenses } = options
  const wanted = exportPages(document, [mapId, ...moreMapIds], lenses, byPhase)
  const pages = wanted.flatMap((each, index): PdfPage[] => {
    const pagePlace = wanted.length > 1 ? { pagePlace: { number: index + 1, count: wanted.length } } : {}
    const phase = document.phase.get(each.phaseId ?? '')
    const part = partOf(document, each)
    const own = { ...sheetOptions, ...pagePlace, part, mapId: each.mapId }
    const sheet = composePaperSheet(document, each.lens, own, page, orientation)
    report((index + 1) / (2 * wanted.length))
    const lensTitle = translate(locale, `lens.${each.lens}.title`)
    const title = moreMapIds.length > 0 ? `${titleOf(document, each.mapId)} \u00B7 ${lensTitle}` : lensTitle
    if (!tiles) return [{ ...wholePage(title, sheet.scene, sheet.placement), part: phase?.name || null }]
    const tiling = tile(sheet.scene, page, tiles, sheet.placement)
    const names = { title: `${titleOf(document, each.mapId)}, ${lensTitle}`, locale, measurer: own.measurer }
    return tilePages(phase ? `${title} \u00B7 ${phase.name}` : title, sheet, tiling, names)
  })
  const title = moreMapIds.length > 0 ? (project?.name ?? '') : titleOf(document, mapId)
  const info = { title, author: project?.clientName ?? '', language: locale, createdAt }
  return writePdf(pages, info, fonts, assets, (done) => report(0.5 + done / 2))
}

async function pptxOutput(
  document: Document,
  { options, createdAt, assets }: ExportJob,
  measurer: TextMeasurer,
  report: ReportProgress
): Promise<ExportOutput> {
  const project = projectOf(document)
  const brand = brandOf(document)
  const look = lookOf(brand)
  const slides = deckOf(document, options, measurer, createdAt.slice(0, 10), (done) => report(done / 2))
  const info = {
    title: options.moreMapIds.length > 0 ? (project?.name ?? '') : titleOf(document, options.mapId),
    client: project?.clientName ?? '',
    palette: paletteOf({ tints: look.tints ?? {} }),
    // A black rule is for paper; on a slide it would be the loudest thing.
    look: { title: look.title, rule: look.tints?.accent ? look.rule : 'line2' } as const,
    logo: document.asset.get(brand?.logoAssetId ?? '') ?? null,
    locale: options.locale,
    language: project?.language ?? options.locale,
    createdAt
  }
  const bytes = await writePptx(slides, info, assets, measurer, (done) => report(0.5 + done / 2))
  // The fonts are those of whoever opens it, which have more signs than any we know of.
  return { bytes, missingCharacters: [] }
}

async function pictureOutput(
  document: Document,
  { options, fontsDir, assets }: ExportJob,
  scene: Scene,
  measurer: TextMeasurer,
  fonts: FontBytes,
  report: ReportProgress
): Promise<ExportOutput> {
  const { format, scale, pixels, background } = options
  const frame = pictureFrame(scene, scale, pixels)
  const coverage = new FontCoverage(fonts)
  const { client } = measurer
  const isSvg = format === 'svg'
  const drawing = (part?: PictureFrame): string =>
    sceneToSvg(scene, {
      title: titleOf(document, options.mapId),
      description: translate(options.locale, `lens.${scene.lens}.title`),
      lang: options.locale,
      client: client && !isSvg ? { ...client, family: drawnFamily } : client,
      runsOf: (line, style) => svgRuns(line, style, coverage, measurer, !isSvg),
      pictureUrl: ({ hash, mediaType }) => {
        const bytes = assets.get(hash)
        return bytes ? `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}` : null
      },
      background,
      ...(part ? { frame: part } : {})
    })
  const vector = (): Uint8Array => {
    // Without pixels that were asked for, a drawing is as large as what it shows.
    if (pixels !== null) refuseTooManyPixels(frame)
    return new TextEncoder().encode(drawing(pixels === null ? undefined : frame))
  }
  const bytes = isSvg
    ? vector()
    : await withFontFiles(fonts, (paths) =>
        stripsToPng(drawing, frame, [...fontPaths(fontsDir), ...paths], (done) => report(0.2 + done * 0.8))
      )
  return { bytes, missingCharacters: [...coverage.missing] }
}

function titleOf(document: Document, mapId: string): string {
  return document.map.get(mapId)?.title ?? ''
}
