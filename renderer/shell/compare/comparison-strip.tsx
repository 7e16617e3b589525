import { Button } from '@mantine/core'
import { IconArrowsDiff, IconFilter, IconList, IconX } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import type { Comparison } from '../../../shared/compare/comparison'
import { comparisonSummary } from '../../../shared/compare/comparison-summary'
import { differenceKinds, shiftsOf } from '../../../shared/lenses/comparison/summary-line'
import { leaveComparison } from '../../editor/actions/comparing'
import { togglePanel } from '../../editor/lens-actions'
import { MarkIcon } from '../../editor/mark-icon'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import styles from './comparison-strip.module.css'

/** Stands where the context strip does: what is compared, what it comes to, and the ways on and out. */
export function ComparisonStrip({ comparison }: { comparison: Comparison }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { locale, session } = workbench
  const document = useDocument()
  const frontPersonaId = useSession((state) => state.frontPersonaId)
  const onlyChanges = useSession((state) => state.comparing?.onlyChanges ?? false)
  const isListed = useSession((state) => state.panel === 'compare')
  const summary = useMemo(
    () => comparisonSummary(document, comparison, frontPersonaId),
    [document, comparison, frontPersonaId]
  )
  const counted = differenceKinds.filter((kind) => summary.cards[kind] > 0)

  useEffect(() => {
    // Menus, dialogs and the search take Escape before it gets here.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (window.document.querySelector('[aria-modal="true"]')) return
      leaveComparison(workbench)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [workbench])

  return (
    <section className={styles.strip} aria-label={t('compare.title')}>
      <IconArrowsDiff size={16} stroke={1.7} aria-hidden="true" />
      <span className={styles.asIs} title={comparison.asIs.title}>
        {t('compare.beside', { title: comparison.asIs.title || t('maps.untitled') })}
      </span>
      <span className={styles.rule} />
      {summary.isEmpty && <span className={styles.shift}>{t('compare.empty')}</span>}
      {counted.map((kind) => (
        <b key={kind} className={styles.count} data-kind={kind}>
          <MarkIcon kind={kind} />
          {t(`compare.count.${kind}`, { count: summary.cards[kind] })}
        </b>
      ))}
      {shiftsOf(summary, locale).map((shift) => (
        <span key={shift} className={styles.shift} title={shift}>
          {shift}
        </span>
      ))}
      <span className={styles.spring} />
      <Button
        variant={onlyChanges ? 'light' : 'subtle'}
        color={onlyChanges ? undefined : 'gray'}
        size="compact-sm"
        className={styles.quiet}
        leftSection={<IconFilter size={15} stroke={1.6} />}
        aria-pressed={onlyChanges}
        title={t('compare.onlyChanges')}
        onClick={() =>
          session.setState(({ comparing }) => ({
            comparing: comparing && { ...comparing, onlyChanges: !onlyChanges }
          }))
        }
      >
        <span className={styles.word}>{t('compare.onlyChanges')}</span>
      </Button>
      <Button
        variant={isListed ? 'light' : 'subtle'}
        color={isListed ? undefined : 'gray'}
        size="compact-sm"
        className={styles.quiet}
        leftSection={<IconList size={15} stroke={1.6} />}
        aria-pressed={isListed}
        title={t('compare.list')}
        onClick={() => togglePanel(workbench, 'compare')}
      >
        <span className={styles.word}>{t('compare.list')}</span>
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        className={styles.quiet}
        leftSection={<IconX size={15} stroke={1.6} />}
        onClick={() => leaveComparison(workbench)}
      >
        {t('compare.leave')}
      </Button>
    </section>
  )
}
