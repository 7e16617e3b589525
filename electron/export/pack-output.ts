import { packPages } from '../../shared/deliverable/pack'
import type { Document } from '../../shared/model/document'
import { projectOf } from '../../shared/model/structure'
import type { TextMeasurer } from '../../shared/text/measurer'
import { type ExportJob, type ExportOutput, ExportRefusal, type ReportProgress } from './export-job'
import { type PdfPage, wholePage, writePdf } from './pdf'
import type { FontBytes } from './read-fonts'

/** Its pages are drawn one after the other, so that each counts for as much of the progress. */
export async function packOutput(
  document: Document,
  { options, createdAt, assets }: ExportJob,
  measurer: TextMeasurer,
  fonts: FontBytes,
  report: ReportProgress
): Promise<ExportOutput> {
  const project = projectOf(document)
  const { mapId, moreMapIds } = options
  const asked = { ...options, mapIds: [mapId, ...moreMapIds], measurer, madeOn: createdAt.slice(0, 10) }
  const listed = stepsOf(packPages(document, asked))
  const pages = listed.map(({ title, part, continues, anchor, compose }, index): PdfPage => {
    const place = { number: index + 1, count: listed.length }
    const [best] = [...compose(place)].slice(-1)
    if (!best) throw new Error('a page is laid out at least once')
    report((index + 1) / (2 * listed.length))
    return { ...wholePage(title, best.scene, best.placement), part, continues, anchor }
  })
  if (pages.length === 0) throw new ExportRefusal('export.emptyPack')
  const title = project?.name || (document.map.get(mapId)?.title ?? '')
  const info = { title, author: project?.clientName ?? '', language: options.locale, createdAt }
  return writePdf(pages, info, fonts, assets, (done) => report(0.5 + done / 2))
}

/** What a listing that stops for others answers when nobody waits. */
function stepsOf<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
  }
}
