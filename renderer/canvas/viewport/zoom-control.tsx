import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { formatNumber } from '../../../shared/i18n/translate'
import { useLocale, useTranslate } from '../../editor/messages'
import { requestView } from '../../editor/view-request'
import styles from './zoom-control.module.css'

export function ZoomControl({ zoom }: { zoom: number }) {
  const t = useTranslate()
  const locale = useLocale()
  return (
    <div className={styles.control} role="toolbar" aria-label={t('canvas.zoom')}>
      <button type="button" aria-label={t('action.view.zoomOut')} onClick={() => requestView('zoomOut')}>
        <IconMinus size={16} stroke={1.6} />
      </button>
      <button
        type="button"
        className={styles.value}
        title={t('action.view.zoomReset')}
        onClick={() => requestView('zoomReset')}
      >
        {formatNumber(locale, zoom, { style: 'percent', maximumFractionDigits: 0 })}
      </button>
      <button type="button" aria-label={t('action.view.zoomIn')} onClick={() => requestView('zoomIn')}>
        <IconPlus size={16} stroke={1.6} />
      </button>
      <span className={styles.rule} />
      <button type="button" aria-label={t('action.view.fit')} onClick={() => requestView('fit')}>
        <IconMaximize size={15} stroke={1.6} />
      </button>
    </div>
  )
}
