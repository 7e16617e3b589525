import { translate } from '../../shared/i18n/translate'
import type { Document } from '../../shared/model/document'
import { projectOf } from '../../shared/model/structure'
import { mostPosterSheets } from '../../shared/room/poster-plan'
import type { RoomPage } from '../../shared/room/room-pages'
import { posterSheets, roomPages } from '../../shared/room/room-pages'
import type { RoomView } from '../../shared/room/room-setting'
import { type ExportJob, type ExportOutput, ExportRefusal, type ReportProgress } from './export-job'
import { type PdfPage, wholePage, writePdf } from './pdf'
import { tilePages } from './pdf-tiles'
import type { FontBytes } from './read-fonts'

/** Everything at its own size: a note that is not 76 mm wide does not fit its cell. */
export function roomOutput(
  document: Document,
  { options, createdAt, assets }: ExportJob,
  view: RoomView,
  fonts: FontBytes,
  report: ReportProgress
): Promise<ExportOutput> {
  const sheets = posterSheets(document, view, options.room)
  if (sheets > mostPosterSheets)
    throw new ExportRefusal('export.posterTooLarge', { sheets, limit: mostPosterSheets })
  const pages = roomPages(document, view, options.room)
  if (pages.length === 0) throw new ExportRefusal('export.noSheet')
  const title = document.map.get(view.mapId)?.title ?? ''
  const info = {
    title: [title, translate(view.locale, 'room.title')].filter((part) => part !== '').join(' \u00B7 '),
    author: projectOf(document)?.clientName ?? '',
    language: view.locale,
    createdAt,
    actualSize: true
  }
  const made = pages.flatMap((page, index) => {
    report(((index + 1) / pages.length) * 0.2)
    return pdfPages(page, title, view)
  })
  return writePdf(made, info, fonts, assets, (done) => report(0.2 + done * 0.8))
}

function pdfPages(page: RoomPage, mapTitle: string, view: RoomView): PdfPage[] {
  const { title, name, tiling } = page
  const drawing = page.draw()
  const { width, height } = drawing
  if (!tiling) return [{ ...wholePage(title, drawing, { width, height, x: 0, y: 0, scale: 1 }), part: name }]
  const { locale, measurer } = view
  const lens = translate(locale, `lens.${view.lens}.title`)
  const names = { title: [mapTitle, lens].filter((part) => part !== '').join(', '), locale, measurer }
  return tilePages(title, { scene: drawing }, tiling, names)
}
