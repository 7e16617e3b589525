import { Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslate } from '../../editor/messages'
import { IconButton } from '../../ui/icon-button'
import styles from './export-dialog.module.css'
import type { PreviewPage } from './preview-page'

type Props = {
  pages: readonly PreviewPage[]
  shownIndex: number
  onShow: (index: number) => void
}

/** As many buttons as one looks over; more pages are turned, or chosen from a list. */
const mostTabs = 12

export function PageChoice({ pages, shownIndex, onShow }: Props) {
  const t = useTranslate()
  const nameOf = (page: PreviewPage, index: number): string => `${index + 1}. ${page.name}`
  if (pages.length <= mostTabs)
    return (
      <div className={styles.tabs}>
        {pages.map((page, index) => (
          <button
            key={page.key}
            type="button"
            aria-pressed={index === shownIndex}
            onClick={() => onShow(index)}
          >
            {nameOf(page, index)}
          </button>
        ))}
      </div>
    )
  return (
    <div className={styles.pager}>
      <IconButton
        label={t('export.page.previous')}
        icon={<IconChevronLeft size={17} stroke={1.6} />}
        disabled={shownIndex === 0}
        onClick={() => onShow(shownIndex - 1)}
      />
      <Select
        aria-label={t('export.page.which')}
        value={String(shownIndex)}
        data={pages.map((page, index) => ({ value: String(index), label: nameOf(page, index) }))}
        allowDeselect={false}
        onChange={(value) => onShow(Number(value))}
      />
      <IconButton
        label={t('export.page.next')}
        icon={<IconChevronRight size={17} stroke={1.6} />}
        disabled={shownIndex === pages.length - 1}
        onClick={() => onShow(shownIndex + 1)}
      />
    </div>
  )
}
