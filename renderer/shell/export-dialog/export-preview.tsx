import { useViewportSize } from '@mantine/hooks'
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { formatNumber } from '../../../shared/i18n/translate'
import { hasPages, isDataFormat } from '../../../shared/ipc/contract'
import type { ExportPage } from '../../../shared/lenses/export-pages'
import { inMillimetres, type Placement, smallestText } from '../../../shared/lenses/paper'
import type { PaperSheet } from '../../../shared/lenses/paper-sheet'
import { type Tiling, tile } from '../../../shared/lenses/tiles'
import type { Document } from '../../../shared/model/document'
import { useLocale, useTranslate } from '../../editor/messages'
import { type ExportChoice, legibilityOf } from './export-choice'
import styles from './export-dialog.module.css'
import { SheetPreview } from './sheet-preview'

/** What the window leaves the sheet, beside the options and between the dialog's own lines. */
function roomIn(viewport: { readonly height: number }): { width: number; height: number } {
  return { width: 620, height: Math.min(470, Math.max(220, viewport.height - 430)) }
}

type Props = {
  sheet: PaperSheet | null
  /** How many the sheet is the first of, where it is a slide. */
  slideCount: number | null
  choice: ExportChoice
  /** As it is handed over. */
  document: Document
  pages: readonly ExportPage[]
  shown: ExportPage | null
  onShow: (index: number) => void
}

/** The right half: the page as it will come out, which pages there are, and whether they can be read. */
export function ExportPreview({ sheet, slideCount, choice, document, pages, shown, onShow }: Props) {
  const t = useTranslate()
  const room = roomIn(useViewportSize())
  const tiling = useMemo(
    () =>
      sheet && choice.format === 'pdf' && choice.tiles
        ? tile(sheet.scene, choice.page, choice.tiles, sheet.placement)
        : null,
    [sheet, choice]
  )
  if (!sheet || !shown) {
    return (
      <div className={styles.preview}>
        <p className={styles.nothing}>
          {t(
            isDataFormat(choice.format)
              ? `export.${choice.format}.why`
              : shown
                ? 'export.composing'
                : 'export.nothing'
          )}
        </p>
      </div>
    )
  }
  const isPdf = choice.format === 'pdf'
  const shownIndex = pages.indexOf(shown)
  const pageName = ({ mapId, lens, phaseId }: ExportPage): string =>
    [
      choice.mapIds.length > 1 ? document.map.get(mapId)?.title || t('maps.untitled') : '',
      t(`lens.${lens}`),
      document.phase.get(phaseId ?? '')?.name ?? ''
    ]
      .filter((part) => part !== '')
      .join(' \u00B7 ')
  const { scene, placement } = sheet
  return (
    <div className={styles.preview}>
      <p className={styles.sheetName}>
        <strong>{t('export.preview')}</strong>
        {isPdf && <SheetName choice={choice} placement={placement} />}
        {slideCount !== null && <span>{t('export.sheet.slide')}</span>}
      </p>
      <div className={styles.stage} style={{ minHeight: room.height }}>
        <SheetPreview
          scene={scene}
          placement={placement}
          room={room}
          tiling={tiling}
          label={t('export.preview.of', { lens: t(`lens.${shown.lens}`) })}
        />
      </div>
      {hasPages(choice.format) && (
        <div className={styles.pages}>
          <div className={styles.tabs}>
            {pages.map((page, index) => (
              <button
                key={`${page.mapId} ${page.lens} ${page.phaseId}`}
                type="button"
                aria-pressed={index === shownIndex}
                onClick={() => onShow(index)}
              >
                {index + 1}. {pageName(page)}
              </button>
            ))}
          </div>
          {isPdf && <LegibilityLine sheet={sheet} tiling={tiling} choice={choice} pageCount={pages.length} />}
          {slideCount !== null && (
            <div className={styles.legibility}>
              <p>{t('export.slides', { count: slideCount })}</p>
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function SheetName({ choice, placement }: { choice: ExportChoice; placement: Placement }) {
  const t = useTranslate()
  const size = { width: inMillimetres(placement.width), height: inMillimetres(placement.height) }
  if (choice.page === 'fit') return <span>{t('export.sheet.fit', size)}</span>
  return <span>{t(`export.sheet.${choice.orientation}`, { page: choice.page, ...size })}</span>
}

type LegibilityProps = { sheet: PaperSheet; tiling: Tiling | null; choice: ExportChoice; pageCount: number }

function LegibilityLine({ sheet: { scene, placement }, tiling, choice, pageCount }: LegibilityProps) {
  const t = useTranslate()
  const locale = useLocale()
  const smallest = smallestText(scene)
  if (smallest === null) return null
  const printed = smallest * (tiling ?? placement).scale
  const legibility = legibilityOf(scene, printed, choice.orientation)
  const readable = legibility.level === 'far' || legibility.level === 'hand'
  const Icon = readable ? IconCircleCheck : IconInfoCircle
  return (
    <div className={styles.legibility}>
      <p data-readable={readable}>
        <Icon size={16} stroke={1.6} aria-hidden="true" />
        {legibility.level === 'choose'
          ? t('export.readable.choose', { page: legibility.page })
          : t(`export.readable.${legibility.level}`)}
      </p>
      <p>{t('export.smallest', { size: formatNumber(locale, printed, { maximumFractionDigits: 1 }) })}</p>
      <p>{t('export.pages', { count: pageCount })}</p>
      {tiling && <p>{t('export.tiles.here', { count: tiling.tiles.length, sheet: tiling.sheet })}</p>}
    </div>
  )
}
