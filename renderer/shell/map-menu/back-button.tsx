import { IconArrowLeft } from '@tabler/icons-react'
import { type ActionId, actions } from '../../../shared/actions'
import { wayBack } from '../../editor/actions/map-travel'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession } from '../../editor/workbench'
import { chordText } from '../chord-text'
import styles from './map-menu.module.css'

/** Names the map one came from, and leads there. */
export function BackButton({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const trail = useSession((state) => state.trail)
  const stop = wayBack(document, { mapId, trail })
  if (!stop) return null
  const title = document.map.get(stop.mapId)?.title || t('maps.untitled')
  const label = t('maps.back', { title })
  return (
    <button
      type="button"
      className={styles.back}
      aria-label={label}
      title={`${label} (${chordText(actions['map.back'].chord)})`}
      onClick={() => run('map.back')}
    >
      <IconArrowLeft size={15} stroke={1.8} aria-hidden="true" />
      <span className={styles.cut}>{title}</span>
    </button>
  )
}
