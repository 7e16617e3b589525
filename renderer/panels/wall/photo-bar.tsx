import {
  IconArrowsMaximize,
  IconChevronLeft,
  IconChevronRight,
  IconMinus,
  IconPhotoPlus,
  IconPlus,
  IconRotate,
  IconRotateClockwise,
  IconTrash
} from '@tabler/icons-react'
import type { Asset } from '../../../shared/model/asset'
import { useTranslate } from '../../editor/messages'
import type { PhotoAct } from '../../editor/wall/photo-act'
import { removeWallPhoto } from '../../editor/wall/wall-photos'
import { useIsPast, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import styles from './wall-photo.module.css'

type Props = {
  photo: Asset
  /** "2 sur 3" */
  place: string
  isFirst: boolean
  isLast: boolean
  zoom: number
  busy: boolean
  act: (what: PhotoAct) => void
  onAdd: () => void
}

const stroke = 1.6

export function PhotoBar({ photo, place, isFirst, isLast, zoom, busy, act, onAdd }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const isPast = useIsPast()
  return (
    <div role="toolbar" aria-label={t('wall.tools')} className={styles.bar}>
      <IconButton
        label={t('wall.previous')}
        icon={<IconChevronLeft size={18} stroke={stroke} />}
        disabled={isFirst}
        onClick={() => act({ kind: 'photo', by: -1 })}
      />
      <span className={styles.place}>{place}</span>
      <IconButton
        label={t('wall.next')}
        icon={<IconChevronRight size={18} stroke={stroke} />}
        disabled={isLast}
        onClick={() => act({ kind: 'photo', by: 1 })}
      />
      <span className={styles.spring} />
      <IconButton
        label={t('action.view.zoomOut')}
        shortcut="−"
        icon={<IconMinus size={18} stroke={stroke} />}
        disabled={zoom <= 1}
        onClick={() => act({ kind: 'zoom', by: 0.8 })}
      />
      <IconButton
        label={t('action.view.zoomIn')}
        shortcut="+"
        icon={<IconPlus size={18} stroke={stroke} />}
        onClick={() => act({ kind: 'zoom', by: 1.25 })}
      />
      <IconButton
        label={t('wall.whole')}
        shortcut="0"
        icon={<IconArrowsMaximize size={17} stroke={stroke} />}
        onClick={() => act({ kind: 'whole' })}
      />
      <IconButton
        label={t('wall.turnLeft')}
        icon={<IconRotate size={18} stroke={stroke} />}
        onClick={() => act({ kind: 'turn', by: -1 })}
      />
      <IconButton
        label={t('wall.turnRight')}
        shortcut="R"
        icon={<IconRotateClockwise size={18} stroke={stroke} />}
        onClick={() => act({ kind: 'turn', by: 1 })}
      />
      <span className={styles.spring} />
      <IconButton
        label={t(busy ? 'image.reading' : 'wall.add')}
        icon={<IconPhotoPlus size={18} stroke={stroke} />}
        disabled={busy || isPast}
        onClick={onAdd}
      />
      <IconButton
        label={t('wall.remove')}
        icon={<IconTrash size={18} stroke={stroke} />}
        disabled={isPast}
        onClick={() => removeWallPhoto(workbench, t, photo)}
      />
    </div>
  )
}
