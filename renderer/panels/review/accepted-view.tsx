import { Button } from '@mantine/core'
import { sentenceOf } from '../../../shared/checks/sentence'
import { useTranslate } from '../../editor/messages'
import type { Accepted } from '../../editor/use-findings'
import { useWorkbench } from '../../editor/workbench'
import styles from './review.module.css'

/** A finding that somebody accepted, why, and the way to take that back. */
export function AcceptedView({ accepted: { finding, waiver } }: { accepted: Accepted }) {
  const t = useTranslate()
  const { editor, locale } = useWorkbench()
  return (
    <li className={styles.accepted}>
      <p>{sentenceOf(locale, finding)}</p>
      <p className={styles.because} dir="auto">
        {waiver.author
          ? t('review.because', { reason: waiver.reason, author: waiver.author })
          : waiver.reason}
      </p>
      <Button
        size="compact-sm"
        h={32}
        variant="subtle"
        color="gray"
        onClick={() => editor.dispatch({ type: 'waiver.remove', waiverId: waiver.id })}
      >
        {t('review.reopen')}
      </Button>
    </li>
  )
}
