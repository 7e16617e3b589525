import { Button, Modal } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type Candidate, criteria } from '../../../shared/model/candidate'
import { candidatesOf } from '../../../shared/model/structure'
import { addCandidate, shiftCandidate } from '../../editor/actions/shortlisting'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { closeShortlist, shortlistState } from '../../editor/shortlist-state'
import { noticeWithUndo } from '../../editor/undo-notice'
import { useDocument, useIsPast, useWorkbench } from '../../editor/workbench'
import { LimitedInput } from '../../ui/limited-input'
import { ReadOnly } from '../../ui/read-only'
import { CandidateRow } from './candidate-row'
import styles from './shortlist-dialog.module.css'

/** Which journeys to map first: candidates side by side, scored on what makes a journey worth it. */
export function ShortlistDialog() {
  const t = useTranslate()
  const opened = useStore(shortlistState, ({ open }) => open)
  return (
    <Modal
      opened={opened}
      onClose={closeShortlist}
      size={1180}
      title={t('shortlist.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Shortlist />
    </Modal>
  )
}

function Shortlist() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const isPast = useIsPast()
  const [title, setTitle] = useState('')
  const table = useRef<HTMLTableElement>(null)
  const field = useRef<HTMLInputElement>(null)
  /** What had the keyboard when its row changed places, which takes it away. */
  const held = useRef<Element | null>(null)
  const candidates = candidatesOf(document)

  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement) held.current.focus()
    held.current = null
  })

  function add(): void {
    if (title.trim() === '') return
    const applied = addCandidate(workbench, title.trim())
    if (applied.ok) setTitle('')
    else notifyRefusal(t, applied.refusal)
  }

  function shift(candidate: Candidate, by: 1 | -1): void {
    const had = window.document.activeElement
    if (shiftCandidate(workbench, candidate, by)) held.current = had
  }

  /** The keyboard goes to the row that takes its place, or to where the next one is typed. */
  function remove(candidate: Candidate): void {
    const at = candidates.indexOf(candidate)
    const next = candidates[at + 1] ?? candidates[at - 1]
    const applied = workbench.editor.dispatch({ type: 'candidate.remove', candidateId: candidate.id })
    if (!applied.ok) return
    const row = next && table.current?.querySelector<HTMLElement>(`[data-candidate="${next.id}"] textarea`)
    held.current = row ?? field.current
    noticeWithUndo(workbench, t)
  }

  return (
    <ReadOnly when={isPast}>
      <p className={styles.lead}>{t('shortlist.lead')}</p>
      {candidates.length > 0 && (
        <div className={styles.scroll}>
          <table ref={table} className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('table.column.rank')}</th>
                <th scope="col">{t('table.column.journey')}</th>
                <th scope="col">{t('table.column.audience')}</th>
                {criteria.map((criterion) => (
                  <th key={criterion} scope="col">
                    {t(`table.column.${criterion}`)}
                    <small>{t(`shortlist.${criterion}.help`)}</small>
                  </th>
                ))}
                <th scope="col">{t('table.column.total')}</th>
                <th scope="col">{t('table.column.chosen')}</th>
                <th scope="col">{t('shortlist.map')}</th>
                <th scope="col">{t('shortlist.row')}</th>
              </tr>
            </thead>
            <tbody>
              {candidates.map((candidate, index) => (
                <CandidateRow
                  key={candidate.id}
                  candidate={candidate}
                  isFirst={index === 0}
                  isLast={index === candidates.length - 1}
                  onShift={(by) => shift(candidate, by)}
                  onRemove={() => remove(candidate)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <LimitedInput
          ref={field}
          className={styles.new}
          label={t('shortlist.new')}
          placeholder={t('shortlist.new.placeholder')}
          value={title}
          data-autofocus
          onType={setTitle}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={15} stroke={1.6} aria-hidden="true" />}
          disabled={title.trim() === ''}
        >
          {t('shortlist.add')}
        </Button>
      </form>
    </ReadOnly>
  )
}
