import { type ExportPage, partOf } from '../../../shared/lenses/export-pages'
import { paperSheetTries } from '../../../shared/lenses/paper-sheet'
import { composePicture } from '../../../shared/lenses/picture'
import { pictureFrame } from '../../../shared/lenses/pixels'
import type { SheetOptions } from '../../../shared/lenses/sheet'
import type { PagePlace } from '../../../shared/lenses/sheet-footer'
import { mapSlideTries, slideRoom, slideSize } from '../../../shared/lenses/slides'
import { tile } from '../../../shared/lenses/tiles'
import { tintsOf } from '../../../shared/lenses/tints'
import { brandOf } from '../../../shared/model/structure'
import type { Translate } from '../../editor/messages'
import { canCompare, cutOf, pagesOf } from './export-choice'
import { type MadePage, type PageSource, type PreviewPage, today } from './preview-page'

/** The pages that show a lens, as they are printed, cut, projected or pictured. */
export function lensPages(source: PageSource, t: Translate): readonly PreviewPage[] {
  const { choice, document, mapId } = source
  return pagesOf(choice, mapId, document).map((page): PreviewPage => {
    const lens = t(`lens.${page.lens}`)
    const map = choice.mapIds.length > 1 ? document.map.get(page.mapId)?.title || t('maps.untitled') : ''
    const phase = document.phase.get(page.phaseId ?? '')?.name ?? ''
    return {
      key: `${page.mapId} ${page.lens} ${page.phaseId}`,
      name: [map, lens, phase].filter((part) => part !== '').join(' \u00B7 '),
      label: t('export.preview.of', { lens }),
      compose: (place) => compose(source, page, place)
    }
  })
}

function compose(source: PageSource, page: ExportPage, place: PagePlace): Generator<MadePage | undefined> {
  switch (source.choice.format) {
    case 'pdf':
      return composePaper(source, page, place)
    case 'pptx':
      return composeSlide(source, page)
    default:
      return composeImage(source, page)
  }
}

function* composePaper(source: PageSource, page: ExportPage, place: PagePlace): Generator<MadePage> {
  const { document, choice } = source
  const { page: size, orientation, tiles } = choice
  const options = { ...sheetOptions(source, page), ...(place.count > 1 ? { pagePlace: place } : {}) }
  for (const sheet of paperSheetTries(document, page.lens, options, size, orientation)) {
    const tiling = tiles ? tile(sheet.scene, size, tiles, sheet.placement) : null
    yield { ...sheet, paper: { page: size, orientation }, tiling, slideCount: null }
  }
}

function* composeSlide(source: PageSource, page: ExportPage): Generator<MadePage | undefined> {
  const { document } = source
  const slides = yield* mapSlideTries(document, page.lens, sheetOptions(source, page))
  const [first] = slides
  if (!first) return
  const scene = { ...first.scene, tints: tintsOf(brandOf(document)) }
  const placement = { ...slideSize, x: slideRoom.x, y: slideRoom.y, scale: first.scale }
  // The cover counts.
  yield { scene, placement, paper: null, tiling: null, slideCount: slides.length + 1 }
}

/** Nothing where the lens shows none of what the picture is to be cut to. */
function* composeImage(source: PageSource, page: ExportPage): Generator<MadePage> {
  const { choice, document, selectedIds } = source
  const { background, scale, pixels } = choice
  const options = { selectedIds: cutOf(choice, selectedIds), background }
  const scene = composePicture(document, page.lens, sheetOptions(source, page), options)
  if (!scene) return
  const { area, size } = pictureFrame(scene, scale, pixels)
  yield {
    scene,
    placement: { width: area.width, height: area.height, x: -area.x, y: -area.y, scale: 1 },
    paper: null,
    tiling: null,
    slideCount: null,
    picture: { size, isTransparent: background === 'transparent' }
  }
}

function sheetOptions({ document, measurer, choice }: PageSource, page: ExportPage): SheetOptions {
  const { locale, legend, personas, confidence, notes, compared } = choice
  const part = partOf(document, page)
  return {
    mapId: page.mapId,
    part,
    locale,
    measurer,
    legend,
    personas,
    confidence,
    notes,
    compared: compared && canCompare(choice.format),
    madeOn: today()
  }
}
