import { memo } from 'react'
import { type Candidate, type Priorities, quadrants } from '../../../shared/deliverable/priorities'
import type { Id } from '../../../shared/model/id'
import { useTranslate } from '../../editor/messages'
import { CandidateRow } from './candidate-row'
import styles from './priorities.module.css'
import type { MatrixHandle } from './use-matrix-drag'

type Props = {
  priorities: Priorities
  activeId: Id<'card'> | null
  draggedId: Id<'card'> | null
  handle: MatrixHandle
  onActive: (cardId: Id<'card'> | null) => void
  onPress: (candidate: Candidate, isPlaced: boolean) => void
}

/**
 * Quick wins first, what is not placed last. One flat list: a row that changes its group keeps its element, and with it
 * the focus. Apart from the matrix, since nothing of it changes while a number is dragged.
 */
export const CandidateList = memo(function CandidateList(props: Props) {
  const { priorities, activeId, draggedId, handle, onActive, onPress } = props
  const t = useTranslate()
  const { rated, unrated } = priorities
  const groups = [
    ...quadrants.map((quadrant) => ({
      name: quadrant,
      candidates: rated.filter((each) => each.quadrant === quadrant)
    })),
    { name: 'unrated' as const, candidates: unrated }
  ]
  return groups.flatMap(({ name, candidates }) => {
    const isPlaced = name !== 'unrated'
    const isMissed = name === 'quickWin' && candidates.length === 0 && rated.length > 0
    if (candidates.length === 0 && !isMissed) return []
    return [
      <h3 key={name}>
        {t(`priorities.${name}`)} <small className={styles.counted}>{candidates.length}</small>
      </h3>,
      isMissed && (
        <p key="none" className={styles.hint}>
          {t('priorities.noQuickWin')}
        </p>
      ),
      ...candidates.map((candidate) => (
        <CandidateRow
          key={candidate.card.id}
          candidate={candidate}
          isPlaced={isPlaced}
          isActive={candidate.card.id === activeId}
          isDragged={candidate.card.id === draggedId}
          handle={handle(candidate.card.id, () => onPress(candidate, isPlaced))}
          onActive={(isActive) => onActive(isActive ? candidate.card.id : null)}
        />
      ))
    ]
  })
})
