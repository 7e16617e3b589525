import { IconChevronLeft, IconChevronRight, IconPointer, IconX } from '@tabler/icons-react'
import { useTranslate } from '../../editor/messages'
import { placeInShort } from '../../editor/present/place-words'
import type { PresentationPlace } from '../../editor/present/presentation-place'
import { useDocument } from '../../editor/workbench'
import styles from './presentation.module.css'
import type { PresentationAct } from './presentation-keys'
import type { LaserSwitch } from './use-laser'

type Props = {
  place: PresentationPlace
  laser: LaserSwitch
  act: (what: PresentationAct) => void
  shown: boolean
}

/** Where one is and the few things a mouse needs; it fades once the hand rests, and comes back with the focus. */
export function PresentationBar({ place, laser, act, shown }: Props) {
  const t = useTranslate()
  const document = useDocument()
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('present.bar')} data-shown={shown || undefined}>
      <button type="button" aria-label={t('present.previous')} onClick={() => act({ kind: 'stop', by: -1 })}>
        <IconChevronLeft size={18} stroke={1.8} aria-hidden="true" />
      </button>
      <span className={styles.where} data-testid="presentation-place">
        {placeInShort(document, place, t)}
      </span>
      <button type="button" aria-label={t('present.next')} onClick={() => act({ kind: 'stop', by: 1 })}>
        <IconChevronRight size={18} stroke={1.8} aria-hidden="true" />
      </button>
      <span className={styles.rule} />
      <button
        type="button"
        aria-label={t('present.laser')}
        aria-pressed={laser.on}
        title={t('present.laser.hint')}
        onClick={laser.toggle}
      >
        <IconPointer size={17} stroke={1.8} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('present.leave')}
        title={t('present.leave.hint')}
        onClick={() => act({ kind: 'leave' })}
      >
        <IconX size={17} stroke={1.8} aria-hidden="true" />
      </button>
    </div>
  )
}
