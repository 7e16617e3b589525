import { IconArrowLeft } from '@tabler/icons-react'
import type { JourneyMap } from '../../../shared/model/map'
import { mapsOf, stepsOfMap } from '../../../shared/model/structure'
import { goTo } from '../../editor/actions/go-to'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './inspector.module.css'

/** The steps this map tells in detail, and the way to them: for who did not come from there. */
export function LinkedFrom({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const steps = mapsOf(document).flatMap(({ id, title }) =>
    stepsOfMap(document, id)
      .filter(({ linkedMapId }) => linkedMapId === map.id)
      .map((step) => ({ step, mapTitle: title || t('maps.untitled') }))
  )
  if (steps.length === 0) return null
  return (
    <section aria-label={t('maps.linkedFrom')}>
      <h2 className={styles.sectionTitle}>{t('maps.linkedFrom')}</h2>
      <div className={styles.rows}>
        {steps.map(({ step, mapTitle }) => (
          <button
            key={step.id}
            type="button"
            className={styles.row}
            title={`${step.name} · ${mapTitle}`}
            onClick={() => goTo(workbench, step.id)}
          >
            <IconArrowLeft size={15} stroke={1.6} aria-hidden="true" />
            <span>
              {step.name || t('maps.untitled')} <small>{mapTitle}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  )
}
