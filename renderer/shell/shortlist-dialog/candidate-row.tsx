import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconMap2, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { type Candidate, criteria, highestScore } from '../../../shared/model/candidate'
import { candidateTotal, highestTotal, rankedCandidates } from '../../../shared/model/shortlist'
import { showMap } from '../../editor/actions/map-travel'
import { addMapOfCandidate } from '../../editor/actions/shortlisting'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { closeShortlist } from '../../editor/shortlist-state'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { CellField } from './cell-field'
import styles from './shortlist-dialog.module.css'

type Props = {
  candidate: Candidate
  isFirst: boolean
  isLast: boolean
  onShift: (by: 1 | -1) => void
  onRemove: () => void
}

const scores = Array.from({ length: highestScore + 1 }, (_, score) => String(score))

export function CandidateRow({ candidate, isFirst, isLast, onShift, onRemove }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { editor } = workbench
  const document = useDocument()
  const { id, title, audience, chosen } = candidate
  const name = title || t('log.unnamed')
  const total = candidateTotal(candidate)
  const linked = candidate.linkedMapId === null ? undefined : document.map.get(candidate.linkedMapId)
  const change = (changes: Partial<Omit<Candidate, 'type' | 'id' | 'order'>>): void => {
    editor.dispatch({ type: 'candidate.update', candidateId: id, changes })
  }

  /** Alt and the arrows move a row wherever the keyboard is in it; in a list of scores they open the list. */
  function press(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    if (event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    onShift(event.key === 'ArrowUp' ? -1 : 1)
  }

  function openMap(): void {
    if (linked) {
      showMap(workbench, linked.id)
      closeShortlist()
      return
    }
    const applied = addMapOfCandidate(workbench, candidate, t)
    if (applied.ok) closeShortlist()
    else notifyRefusal(t, applied.refusal)
  }

  return (
    <tr data-candidate={id} data-chosen={chosen || undefined} onKeyDown={press}>
      <td className={styles.rank}>{rankedCandidates(document).get(id) ?? '–'}</td>
      <th scope="row">
        <CellField
          label={t('shortlist.title.of', { name })}
          value={title}
          most="line"
          onCommit={(value) => change({ title: value })}
        />
      </th>
      <td>
        <CellField
          label={t('shortlist.audience.of', { name })}
          value={audience}
          most="lines"
          onCommit={(value) => change({ audience: value })}
        />
      </td>
      {criteria.map((criterion) => (
        <td key={criterion}>
          <NativeSelect
            size="sm"
            classNames={{ input: styles.score ?? '' }}
            aria-label={t('shortlist.score.of', { criterion: t(`table.column.${criterion}`), name })}
            value={candidate[criterion] ?? ''}
            data={[{ value: '', label: '–' }, ...scores]}
            onChange={({ currentTarget: { value } }) =>
              change({ [criterion]: value === '' ? null : Number(value) })
            }
          />
          <div className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * (candidate[criterion] ?? 0)) / highestScore}%` }} />
          </div>
        </td>
      ))}
      <td className={styles.total}>
        {total === null ? '–' : <b>{total}</b>}
        {total !== null && <span className={styles.outOf}>/{highestTotal}</span>}
      </td>
      <td>
        <Checkbox
          className={styles.chosen}
          aria-label={t('shortlist.choose', { name })}
          checked={chosen}
          onChange={(event) => change({ chosen: event.currentTarget.checked })}
        />
      </td>
      <td>
        <Button
          variant="default"
          size="xs"
          h={32}
          leftSection={<IconMap2 size={15} stroke={1.6} aria-hidden="true" />}
          aria-label={t(linked ? 'shortlist.openMap.of' : 'shortlist.makeMap.of', { name })}
          onClick={openMap}
        >
          {t(linked ? 'shortlist.openMap' : 'shortlist.makeMap')}
        </Button>
      </td>
      <td>
        <div className={styles.buttons}>
          <IconButton
            label={t('shortlist.up', { name })}
            icon={<IconChevronUp size={16} stroke={1.6} />}
            disabled={isFirst}
            why={t('shortlist.first')}
            onClick={() => onShift(-1)}
          />
          <IconButton
            label={t('shortlist.down', { name })}
            icon={<IconChevronDown size={16} stroke={1.6} />}
            disabled={isLast}
            why={t('shortlist.last')}
            onClick={() => onShift(1)}
          />
          <IconButton
            label={t('shortlist.remove', { name })}
            icon={<IconTrash size={16} stroke={1.6} />}
            onClick={onRemove}
          />
        </div>
      </td>
    </tr>
  )
}
