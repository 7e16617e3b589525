import { Button } from '@mantine/core'
import { IconAlertCircle, IconHelpCircle } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { Finding } from '../../../shared/checks/finding'
import { sentenceOf } from '../../../shared/checks/sentence'
import { settleFinding, showFinding } from '../../editor/actions/reviewing'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import { ReasonField } from './reason-field'
import styles from './review.module.css'

type Props = {
  finding: Finding
  /** Title of its map, where several are listed. */
  place: string
  isCurrent: boolean
  onCurrent: () => void
  onStep: (from: HTMLElement, by: 1 | -1 | 'first' | 'last') => void
  onLeave: () => void
}

const steps = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const
type StepKey = keyof typeof steps

/** A finding: the sentence goes there, and what can be done about it shows once one is at it. */
export function FindingView({ finding, place, isCurrent, onCurrent, onStep, onLeave }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const [accepting, setAccepting] = useState(false)
  const { fix, severity } = finding
  const Icon = severity === 'error' ? IconAlertCircle : IconHelpCircle

  function press(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key in steps) onStep(event.currentTarget, steps[event.key as StepKey])
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <li className={styles.finding} data-current={isCurrent || undefined}>
      <button
        type="button"
        data-finding
        className={styles.sentence}
        aria-current={isCurrent || undefined}
        onFocus={onCurrent}
        onClick={() => showFinding(workbench, finding)}
        onKeyDown={press}
      >
        <Icon size={15} stroke={1.8} aria-label={t(`review.severity.${severity}`)} data-severity={severity} />
        <span dir="auto">
          {sentenceOf(workbench.locale, finding)}
          {place !== '' && <small>{place}</small>}
        </span>
      </button>
      {isCurrent && (
        <div className={styles.acts}>
          <Button
            px={7}
            size="compact-sm"
            h={32}
            variant="subtle"
            onClick={() => showFinding(workbench, finding)}
          >
            {t('review.show')}
          </Button>
          {fix && (
            <Button
              px={7}
              size="compact-sm"
              h={32}
              variant="subtle"
              onClick={() => settleFinding(workbench, t, finding)}
            >
              {t(`review.fix.${fix.kind}`)}
            </Button>
          )}
          <Button
            px={7}
            size="compact-sm"
            h={32}
            variant="subtle"
            color="gray"
            aria-expanded={accepting}
            onClick={() => setAccepting(!accepting)}
          >
            {t('review.accept')}
          </Button>
        </div>
      )}
      {isCurrent && accepting && (
        <ReasonField check={finding.check} recordId={finding.recordId} onDone={() => setAccepting(false)} />
      )}
    </li>
  )
}
