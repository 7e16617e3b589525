import { Button } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { type ChecklistEntry, checklistOf, declaredCheck } from '../../../shared/checks/checklist'
import type { JourneyMap } from '../../../shared/model/map'
import { waiverOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { ReasonField } from './reason-field'
import styles from './review.module.css'

/** The four pillars of the method in seven lines: which the map meets, and how to meet the others. */
export function Checklist({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const document = useDocument()
  const entries = checklistOf(document, map)
  const met = entries.filter((entry) => entry.met).length
  return (
    <details className={styles.checklist}>
      <summary>
        {t('review.checklist')} <small>{t('review.checklist.met', { met, count: entries.length })}</small>
      </summary>
      <ul className={styles.lines}>
        {entries.map((entry) => (
          <Line key={entry.line} map={map} entry={entry} />
        ))}
      </ul>
    </details>
  )
}

function Line({ map, entry }: { map: JourneyMap; entry: ChecklistEntry }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const [declaring, setDeclaring] = useState(false)
  const { line, met, missing, declared } = entry
  const waiver = waiverOf(document, declaredCheck(line), map.id)
  const Icon = met ? IconCircleCheckFilled : IconCircleDashed
  return (
    <li>
      <Icon
        size={15}
        stroke={1.8}
        className={met ? styles.met : undefined}
        role="img"
        aria-label={t(met ? 'review.met' : 'review.unmet')}
      />
      <div>
        <p>{t(`review.checklist.${line}`)}</p>
        {!met && (
          <p className={styles.how}>
            {t(`review.checklist.${line}.how`)}
            {missing.length > 0 && ` ${t('review.missing', { names: missing.join(', ') })}`}
          </p>
        )}
        {waiver && (
          <p className={styles.how} dir="auto">
            {waiver.author
              ? t('review.because', { reason: waiver.reason, author: waiver.author })
              : waiver.reason}
          </p>
        )}
        {declared && !declaring && (
          <Button
            size="compact-sm"
            h={32}
            variant="subtle"
            color="gray"
            className={styles.declare}
            onClick={() =>
              waiver ? editor.dispatch({ type: 'waiver.remove', waiverId: waiver.id }) : setDeclaring(true)
            }
          >
            {t(waiver ? 'review.reopen' : 'review.declare')}
          </Button>
        )}
        {declaring && (
          <ReasonField check={declaredCheck(line)} recordId={map.id} onDone={() => setDeclaring(false)} />
        )}
      </div>
    </li>
  )
}
