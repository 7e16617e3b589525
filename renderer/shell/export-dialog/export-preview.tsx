import { useViewportSize } from '@mantine/hooks'
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { formatNumber } from '../../../shared/i18n/translate'
import { hasPages, isDataFormat } from '../../../shared/ipc/contract'
import { inMillimetres, smallestText } from '../../../shared/lenses/paper'
import { useLocale, useTranslate } from '../../editor/messages'
import { type ExportChoice, legibilityOf } from './export-choice'
import styles from './export-dialog.module.css'
import { PageChoice } from './page-choice'
import type { MadePage, PreviewPage } from './preview-page'
import { SheetPreview } from './sheet-preview'

/** What the window leaves the sheet, beside the options and between the dialog's own lines. */
function roomIn(viewport: { readonly height: number }): { width: number; height: number } {
  return { width: 620, height: Math.min(470, Math.max(220, viewport.height - 430)) }
}

type Props = {
  /** As it comes out; null until it is laid out, and where there is none. */
  made: MadePage | null
  /** Nothing of what a picture is to be cut to is in its lens. */
  isEmpty: boolean
  choice: ExportChoice
  pages: readonly PreviewPage[]
  /** False while it is not known yet which there are. */
  isListed: boolean
  shownIndex: number
  onShow: (index: number) => void
}

/** The right half: the page as it will come out, which pages there are, and whether they can be read. */
export function ExportPreview({ made, isEmpty, choice, pages, isListed, shownIndex, onShow }: Props) {
  const t = useTranslate()
  const room = roomIn(useViewportSize())
  const shown = pages[shownIndex]
  const pageCount = pages.reduce((sum, { count = 1 }) => sum + count, 0)
  if (!made || !shown) {
    return (
      <div className={styles.preview}>
        <p className={styles.nothing}>
          {t(
            isDataFormat(choice.format)
              ? `export.${choice.format}.why`
              : isEmpty
                ? 'export.nothingSelected'
                : shown || !isListed
                  ? 'export.composing'
                  : choice.format === 'room'
                    ? 'export.room.nothing'
                    : 'export.nothing'
          )}
        </p>
      </div>
    )
  }
  return (
    <div className={styles.preview}>
      <p className={styles.sheetName}>
        <strong>{t('export.preview')}</strong>
        <SheetName made={made} />
        {made.slideCount !== null && <span>{t('export.sheet.slide')}</span>}
      </p>
      <div className={styles.stage} style={{ minHeight: room.height }}>
        <SheetPreview
          scene={made.scene}
          placement={made.placement}
          room={room}
          tiling={made.tiling}
          isTransparent={made.picture?.isTransparent ?? false}
          label={shown.label}
        />
      </div>
      {(hasPages(choice.format) || choice.format === 'room') && (
        <div className={styles.pages}>
          <PageChoice pages={pages} shownIndex={shownIndex} onShow={onShow} />
          <LegibilityLine made={made} pageCount={pageCount} />
          {made.slideCount !== null && (
            <div className={styles.legibility}>
              <p>{t('export.slides', { count: made.slideCount })}</p>
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function SheetName({ made: { paper, placement } }: { made: MadePage }) {
  const t = useTranslate()
  if (!paper) return null
  const size = { width: inMillimetres(placement.width), height: inMillimetres(placement.height) }
  if (paper.page === 'fit') return <span>{t('export.sheet.fit', size)}</span>
  return <span>{t(`export.sheet.${paper.orientation}`, { page: paper.page, ...size })}</span>
}

function LegibilityLine({ made, pageCount }: { made: MadePage; pageCount: number }) {
  const t = useTranslate()
  const locale = useLocale()
  const { scene, placement, paper, tiling } = made
  const smallest = smallestText(scene)
  if (smallest === null || !paper) return null
  const printed = smallest * (tiling ?? placement).scale
  const legibility = legibilityOf(scene, printed, paper.orientation)
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
