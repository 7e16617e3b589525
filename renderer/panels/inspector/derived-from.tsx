import { IconArrowLeft } from '@tabler/icons-react'
import type { JourneyMap } from '../../../shared/model/map'
import { originOf } from '../../../shared/model/origin'
import { showMap } from '../../editor/actions/map-travel'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './inspector.module.css'

/** The as-is map a to-be came from, or why there is none to go to any more. */
export function DerivedFrom({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const origin = originOf(document, map)
  if (origin.kind === 'none') return null
  return (
    <section aria-label={t('maps.derivedFrom')}>
      <h2 className={styles.sectionTitle}>{t('maps.derivedFrom')}</h2>
      {origin.kind === 'map' ? (
        <div className={styles.rows}>
          <button
            type="button"
            className={styles.row}
            aria-label={t('maps.derivedFrom.go', { title: origin.map.title || t('maps.untitled') })}
            title={origin.map.title}
            onClick={() => showMap(workbench, origin.map.id)}
          >
            <IconArrowLeft size={15} stroke={1.6} aria-hidden="true" />
            <span>
              {origin.map.title || t('maps.untitled')} <small>{t(`state.${origin.map.state}`)}</small>
            </span>
          </button>
        </div>
      ) : (
        <p className={styles.hint}>{t(`maps.derivedFrom.${origin.kind}`)}</p>
      )}
    </section>
  )
}
