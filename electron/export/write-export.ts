import { projectToJson } from '../../shared/formats/json'
import { sceneToSvg } from '../../shared/formats/svg'
import { translate } from '../../shared/i18n/translate'
import { framed, placeOnPage } from '../../shared/lenses/paper'
import { pixelSize } from '../../shared/lenses/pixels'
import type { Scene } from '../../shared/lenses/scene'
import { composeSheet } from '../../shared/lenses/sheet'
import { type Document, documentOf } from '../../shared/model/document'
import type { LensId } from '../../shared/model/lens-id'
import { createMeasurer } from '../../shared/text/create-measurer'
import { type ExportJob, type ExportOutput, ExportRefusal, type ReportProgress } from './export-job'
import { type PdfPage, writePdf } from './pdf'
import { FontCoverage } from './pdf-text'
import { svgToPng } from './png'
import { type FontBytes, readFonts } from './read-fonts'

/** The bytes of one file. Runs in the utility process; touches no disk but the fonts. */
export async function writeExport(job: ExportJob, report: ReportProgress): Promise<ExportOutput> {
  const document = documentOf(job.records)
  if (job.options.format === 'json') return textOutput(projectToJson(document), new Set())
  if (!document.map.has(job.options.mapId)) throw new ExportRefusal('export.unknownMap')
  const fonts = await readFonts(job.fontsDir)
  const sheets = composeSheets(document, job, fonts)
  const [first] = sheets
  if (!first) throw new ExportRefusal('export.noLens')
  if (job.options.format === 'pdf') return pdfOutput(document, job, sheets, fonts, report)
  report(0.2)
  return pictureOutput(document, job, framed(first.scene), fonts)
}

type Sheet = { readonly lens: LensId; readonly scene: Scene }

function composeSheets(document: Document, { options }: ExportJob, fonts: FontBytes): readonly Sheet[] {
  const { mapId, locale, legend } = options
  const measurer = createMeasurer(fonts)
  const lenses = options.format === 'pdf' ? options.lenses : options.lenses.slice(0, 1)
  return lenses.map((lens) => ({
    lens,
    scene: composeSheet(document, lens, { mapId, locale, measurer, legend })
  }))
}

function pdfOutput(
  document: Document,
  { options, createdAt }: ExportJob,
  sheets: readonly Sheet[],
  fonts: FontBytes,
  report: ReportProgress
): Promise<ExportOutput> {
  const [project] = document.project.values()
  const title = titleOf(document, options.mapId)
  const pages = sheets.map(
    ({ lens, scene }): PdfPage => ({
      scene,
      title: translate(options.locale, `lens.${lens}.title`),
      ...placeOnPage(scene, options.page, options.orientation)
    })
  )
  const info = { title, author: project?.clientName ?? '', language: options.locale, createdAt }
  return writePdf(pages, info, fonts, report)
}

function pictureOutput(
  document: Document,
  { options, fontsDir }: ExportJob,
  scene: Scene,
  fonts: FontBytes
): ExportOutput {
  const missing = missingCharacters(scene, fonts)
  const svg = sceneToSvg(scene, {
    title: titleOf(document, options.mapId),
    description: translate(options.locale, `lens.${scene.lens}.title`),
    lang: options.locale
  })
  if (options.format === 'svg') return textOutput(svg, missing)
  const png = svgToPng(svg, pixelSize(scene, options.scale), fontsDir)
  return { bytes: png, missingCharacters: [...missing] }
}

function titleOf(document: Document, mapId: string): string {
  return document.map.get(mapId)?.title ?? ''
}

function missingCharacters(scene: Scene, fonts: FontBytes): ReadonlySet<string> {
  const coverage = new FontCoverage(fonts)
  for (const { primitives } of scene.items) {
    for (const primitive of primitives) {
      if (primitive.kind !== 'text') continue
      for (const line of primitive.lines) coverage.runs(line, primitive.style)
    }
  }
  return coverage.missing
}

function textOutput(text: string, missing: ReadonlySet<string>): ExportOutput {
  return { bytes: new TextEncoder().encode(text), missingCharacters: [...missing] }
}
