import { IconPhotoPlus } from '@tabler/icons-react'
import { useTranslate } from '../../editor/messages'
import { useIsPast } from '../../editor/workbench'
import styles from './wall-photo.module.css'

/** No photo yet: the whole frame asks for one. */
export function PhotoAsked({ busy, onChoose }: { busy: boolean; onChoose: () => void }) {
  const t = useTranslate()
  const isPast = useIsPast()
  return (
    <button type="button" className={styles.asked} aria-busy={busy} disabled={isPast} onClick={onChoose}>
      <IconPhotoPlus size={28} stroke={1.4} aria-hidden="true" />
      <strong>{t(busy ? 'image.reading' : 'wall.choose')}</strong>
      <span>{t('wall.choose.how')}</span>
    </button>
  )
}
