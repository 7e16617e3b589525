import { memo, useMemo } from 'react'
import { laneNameIn } from '../../../shared/commands/lane-name'
import type { Document } from '../../../shared/model/document'
import type { AnyRecord } from '../../../shared/model/record'
import { capitalised } from '../../editor/capitalised'
import { excerptOf } from '../../editor/find/excerpt'
import { fieldNames } from '../../editor/find/field-names'
import type { Match } from '../../editor/find/find'
import { type Translate, useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './find.module.css'

type Props = {
  id: string
  match: Match
  query: string
  isActive: boolean
  onChoose: () => void
}

/** A match: the words around it, and what and where it is. */
export const FoundLine = memo(
  function FoundLine({ id, match, query, isActive, onChoose }: Props) {
    const t = useTranslate()
    const { locale } = useWorkbench()
    const document = useDocument()
    const { record } = match
    const { field, before, match: words, after } = useMemo(() => excerptOf(record, query), [record, query])
    const name = field && fieldNames[field]
    const what = [kindOf(record, t), name && t(name), placeOf(document, record)].filter(Boolean).join(' · ')
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names its active line
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
      <div
        role="option"
        id={id}
        aria-selected={isActive}
        className={styles.line}
        onClick={onChoose}
        onMouseDown={(event) => event.preventDefault()}
      >
        <span dir="auto" className={styles.words}>
          {before}
          <mark>{words}</mark>
          {after}
          {field === null && record.type === 'lane' && laneNameIn(locale, record)}
        </span>
        <span className={styles.what}>{what}</span>
      </div>
    )
  },
  (a, b) => a.match === b.match && a.query === b.query && a.isActive === b.isActive && a.id === b.id
)

function kindOf(record: AnyRecord, t: Translate): string {
  if (record.type === 'card') return t(`card.${record.kind}`)
  if (record.type === 'annotation' && record.kind === 'parked') return t('find.parked')
  return capitalised(t(`record.${record.type}`))
}

/** The step or phase it stands at, by name. */
function placeOf(document: Document, record: AnyRecord): string {
  switch (record.type) {
    case 'card':
      return (document.step.get(record.stepId ?? '') ?? document.phase.get(record.phaseId ?? ''))?.name ?? ''
    case 'emotion':
      return document.step.get(record.stepId)?.name ?? ''
    case 'comment': {
      const card = document.card.get(record.cardId ?? '')
      return card ? placeOf(document, card) : (document.step.get(record.stepId ?? '')?.name ?? '')
    }
    case 'milestone':
      return document.phase.get(record.phaseId)?.name ?? ''
    default:
      return ''
  }
}
