import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { apply } from '../../../shared/commands/apply'
import { type Proposal, type Refused, reviewWorkbook } from '../../../shared/formats/workbook-review'
import { useTranslate } from '../../editor/messages'
import { notify, notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import type { LoadedWorkbook } from './load-workbook'
import { placeInWorkbook } from './place-in-workbook'
import { ProposalList, ReviewSection, shownAtMost } from './proposal-list'
import styles from './workbook-dialog.module.css'

type Props = { loaded: LoadedWorkbook; onClose: () => void }

/** What a workbook would change, by kind, and what cannot be taken; accepted as one change. */
export function WorkbookReviewForm({ loaded, onClose }: Props) {
  const t = useTranslate()
  const { timeline } = useWorkbench()
  const { fileName, sheets, origin, base } = loaded
  const now = useDocument()
  const [compared] = useState(base ?? now)
  const review = useMemo(() => reviewWorkbook(sheets, origin, compared, now), [sheets, origin, compared, now])
  const [removals, setRemovals] = useState(true)
  const [conflicts, setConflicts] = useState<readonly string[]>([])
  const commands = useMemo(
    () => review.commandsFor({ removals, conflicts: new Set(conflicts) }),
    [review, removals, conflicts]
  )
  const { changed, added, removed, refused } = review
  const decided = review.conflicts.filter(({ key }) => conflicts.includes(key))
  const gone = (removals ? removed.length : 0) + decided.filter(({ row }) => row === null).length
  const decidedChanges = decided.filter(({ row }) => row !== null).length
  const count = changed.length + added.length + decidedChanges + gone
  const isEmpty =
    changed.length + added.length + removed.length + review.conflicts.length + refused.length === 0
  const cascade = useMemo(() => {
    const applied = apply(now, { type: 'batch', commands })
    return applied.ok ? Math.max(0, applied.patch.removed.length - gone) : 0
  }, [now, commands, gone])

  function accept(): void {
    const applied = timeline.live.dispatch({ type: 'batch', commands, fileName })
    if (!applied.ok) notifyRefusal(t, applied.refusal)
    else {
      notify(t('workbook.done', { count, name: fileName }))
      onClose()
    }
  }

  return (
    <Stack gap={16}>
      <Text size="sm">
        {base ? t('workbook.since', { revision: origin.revision }) : t('workbook.noBase')}
      </Text>
      <div className={styles.lists}>
        {isEmpty && <Text size="sm">{t('workbook.nothing')}</Text>}
        <ProposalList title={t('workbook.changed', { count: changed.length })} proposals={changed} />
        <ProposalList title={t('workbook.added', { count: added.length })} proposals={added} />
        <ProposalList title={t('workbook.removed', { count: removed.length })} proposals={removed}>
          <Checkbox
            label={t('workbook.removals.take')}
            checked={removals}
            onChange={(event) => setRemovals(event.currentTarget.checked)}
          />
        </ProposalList>
        <Conflicts proposals={review.conflicts} chosen={conflicts} onChoose={setConflicts} />
        <RefusedList refused={refused} />
        {cascade > 0 && <Text size="sm">{t('workbook.cascade', { count: cascade })}</Text>}
      </div>
      <Group justify="flex-end" className={styles.foot}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t(count === 0 ? 'workbook.close' : 'workbook.cancel')}
        </Button>
        {count > 0 && <Button onClick={accept}>{t('workbook.accept', { count })}</Button>}
      </Group>
    </Stack>
  )
}

type ConflictProps = {
  proposals: readonly Proposal[]
  chosen: readonly string[]
  onChoose: (keys: readonly string[]) => void
}

function Conflicts({ proposals, chosen, onChoose }: ConflictProps) {
  const t = useTranslate()
  const shown = (text: string): string => text || t('workbook.empty')
  if (proposals.length === 0) return null
  return (
    <ReviewSection title={t('workbook.conflicts', { count: proposals.length })}>
      <Text size="sm">{t('workbook.conflicts.help')}</Text>
      <Checkbox.Group
        aria-label={t('workbook.conflicts', { count: proposals.length })}
        value={[...chosen]}
        onChange={onChoose}
      >
        <Stack gap={10}>
          {proposals.map((proposal) => {
            const { key, name, row, after } = proposal
            const now = shown(proposal.now ?? '')
            return (
              <Checkbox
                key={key}
                value={key}
                label={`${name} (${placeInWorkbook(t, proposal)})`}
                description={
                  row === null
                    ? t('workbook.conflict.removed', { now })
                    : t('workbook.conflict', { after: shown(after), now })
                }
              />
            )
          })}
        </Stack>
      </Checkbox.Group>
    </ReviewSection>
  )
}

function RefusedList({ refused }: { refused: readonly Refused[] }) {
  const t = useTranslate()
  const more = refused.length - shownAtMost
  if (refused.length === 0) return null
  return (
    <ReviewSection title={t('workbook.refused', { count: refused.length })}>
      <ul className={styles.list}>
        {refused.slice(0, shownAtMost).map((one) => {
          const place = placeInWorkbook(t, one)
          const { reason, params } = one
          return (
            <li key={`${place} ${reason} ${Object.values(params).join(' ')}`}>
              <strong>{place}</strong>
              <span>{t(reason, params)}</span>
            </li>
          )
        })}
        {more > 0 && <li>{t('workbook.more', { count: more })}</li>}
      </ul>
    </ReviewSection>
  )
}
