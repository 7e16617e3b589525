import { cardText } from '../../../shared/deliverable/card-text'
import type { Candidate } from '../../../shared/deliverable/priorities'
import { rateCard } from '../../editor/actions/prioritising'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { Disc } from './disc'
import styles from './priorities.module.css'
import { RatingInput } from './rating-input'
import type { MatrixHandle } from './use-matrix-drag'

type Props = {
  candidate: Candidate
  isPlaced: boolean
  isActive: boolean
  isDragged: boolean
  handle: ReturnType<MatrixHandle>
  onActive: (isActive: boolean) => void
}

/** One opportunity of the list: its number to drag or to press, its words, what it answers, and its ratings to type. */
export function CandidateRow({ candidate, isPlaced, isActive, isDragged, handle, onActive }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const { card, number, place, answers } = candidate
  const words = cardText(document, card)
  const isIdea = card.kind === 'idea'
  const rate = (changes: Parameters<typeof rateCard>[2]): void => {
    const applied = rateCard(workbench, card.id, changes)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend above each row
    <div
      role="group"
      aria-label={`${number}. ${words}`}
      className={styles.row}
      data-row={card.id}
      data-active={isActive || undefined}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={t(isPlaced ? 'priorities.show' : 'priorities.place', { number, text: words })}
        data-mantine-stop-propagation={isDragged ? 'true' : undefined}
        {...handle}
      >
        <Disc number={number} isIdea={isIdea} isPlaced={isPlaced} />
      </button>
      <div className={styles.words}>
        <span dir="auto">{words}</span>
        <small>
          {place.number} ·{' '}
          {answers
            ? t(isIdea ? 'priorities.ideaFor' : 'priorities.answers', { text: cardText(document, answers) })
            : t(isIdea ? 'priorities.ideaForNone' : 'priorities.answersNone')}
        </small>
      </div>
      <RatingInput
        label={t('priorities.impactOf', { number })}
        name={t('priorities.impact.short')}
        value={card.impact}
        onCommit={(impact) => rate({ impact })}
      />
      <RatingInput
        label={t('priorities.effortOf', { number })}
        name={t('priorities.effort.short')}
        value={card.effort}
        onCommit={(effort) => rate({ effort })}
      />
    </div>
  )
}
