import { type KeyboardEvent, type RefObject, useMemo } from 'react'
import { cardText } from '../../../shared/deliverable/card-text'
import { layOutMatrix, type MatrixSize, xOf, yOf } from '../../../shared/deliverable/matrix-layout'
import { type Candidate, quadrantOf, type RatedCandidate } from '../../../shared/deliverable/priorities'
import { typeScale } from '../../../shared/lenses/type-scale'
import type { Id } from '../../../shared/model/id'
import { fitText } from '../../../shared/text/wrap'
import { useLocale, useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { Disc } from './disc'
import styles from './priorities.module.css'
import { ratingText } from './rating-text'
import type { MatrixDrag, MatrixHandle } from './use-matrix-drag'

type Props = {
  plot: RefObject<HTMLDivElement | null>
  size: MatrixSize
  rated: readonly RatedCandidate[]
  /** What is dragged may stand on the list yet. */
  dragged: Candidate | null
  drag: MatrixDrag | null
  handle: MatrixHandle
  activeId: Id<'card'> | null
  onActive: (cardId: Id<'card'> | null) => void
  onKey: (candidate: RatedCandidate, event: KeyboardEvent) => void
}

const corners = ['quickWin', 'project', 'fillIn', 'setAside'] as const

/** Effort across, impact up. Numbers are buttons, in the order of the map for who walks them by Tab. */
export function Matrix({ plot, size, rated, dragged, drag, handle, activeId, onActive, onKey }: Props) {
  const t = useTranslate()
  const locale = useLocale()
  const document = useDocument()
  const { measurer } = useWorkbench()
  const inOrder = useMemo(() => rated.toSorted((a, b) => a.number - b.number), [rated])
  const points = useMemo(() => {
    const style = typeScale.chip
    const entries = inOrder.map(({ card, impact, effort }) => {
      const text = cardText(document, card).replace(/\s+/g, ' ')
      return { id: card.id, impact, effort, text }
    })
    return layOutMatrix(
      entries,
      size,
      (text) => measurer.width(text, style, style.size),
      (text, most) => fitText(text, style, style.size, most, measurer)
    )
  }, [inOrder, document, size, measurer])
  const numbers = (rating: { impact: number; effort: number }) => ({
    impact: ratingText(locale, rating.impact),
    effort: ratingText(locale, rating.effort)
  })
  const active = drag ? null : inOrder.find(({ card }) => card.id === activeId)
  const activePoint = points.find(({ id }) => id === active?.card.id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div ref={plot} className={styles.plot} role="group" aria-label={t('priorities.matrix')}>
      {size.width > 0 && (
        <svg className={styles.lines} aria-hidden="true" width={size.width} height={size.height}>
          <rect className={styles.best} width={size.width / 2} height={size.height / 2} />
          {[2, 4, 6, 8].map((mark) => (
            <path
              key={mark}
              className={styles.dotted}
              d={`M${xOf(size, mark)} 0V${size.height}M0 ${yOf(size, mark)}H${size.width}`}
            />
          ))}
          <path
            className={styles.middle}
            d={`M${size.width / 2} 0V${size.height}M0 ${size.height / 2}H${size.width}`}
          />
        </svg>
      )}
      {corners.map((quadrant) => (
        <p key={quadrant} className={styles.corner} data-quadrant={quadrant}>
          <b>{t(`priorities.${quadrant}`)}</b>
          <span>{t(`priorities.${quadrant}.then`)}</span>
        </p>
      ))}
      {rated.length === 0 && !drag && <p className={styles.emptyMatrix}>{t('priorities.emptyMatrix')}</p>}
      {points.map(({ id, label }) =>
        label && id !== activePoint?.id && id !== drag?.cardId ? (
          <span
            key={`label ${id}`}
            className={styles.label}
            dir="auto"
            aria-hidden="true"
            style={{ left: label.x, top: label.y, width: label.width }}
          >
            {label.text}
          </span>
        ) : null
      )}
      {inOrder.map((candidate, index) => {
        const { card, number } = candidate
        const point = points[index]
        if (!point) return null
        return (
          <button
            key={card.id}
            type="button"
            className={styles.point}
            style={{ left: point.x, top: point.y }}
            data-point={card.id}
            data-active={card.id === activeId || undefined}
            data-dragged={card.id === drag?.cardId || undefined}
            data-mantine-stop-propagation={card.id === drag?.cardId ? 'true' : undefined}
            aria-label={t('priorities.point', {
              number,
              text: cardText(document, card),
              ...numbers(candidate),
              quadrant: t(`priorities.${candidate.quadrant}`)
            })}
            aria-describedby="priorities-keys"
            onKeyDown={(event) => onKey(candidate, event)}
            onFocus={() => onActive(card.id)}
            onBlur={() => onActive(null)}
            onPointerEnter={() => onActive(card.id)}
            onPointerLeave={() => onActive(null)}
            {...handle(card.id, () => onActive(card.id))}
          >
            <Disc number={number} isIdea={card.kind === 'idea'} isPlaced />
          </button>
        )
      })}
      {active && activePoint && (
        <span
          className={styles.whole}
          dir="auto"
          aria-hidden="true"
          data-below={activePoint.y < size.height / 2 || undefined}
          style={{
            left: Math.max(136, Math.min(size.width - 136, activePoint.x)),
            top: activePoint.y
          }}
        >
          {cardText(document, active.card)}
          <small>{t('priorities.dragged', numbers(active))}</small>
        </span>
      )}
      {drag && dragged && (
        <span className={styles.ghost} style={{ left: drag.x, top: drag.y }} aria-hidden="true">
          <Disc number={dragged.number} isIdea={dragged.card.kind === 'idea'} isPlaced />
          {drag.rating && (
            <span className={styles.readout}>
              {t('priorities.dragged', numbers(drag.rating))}
              <small>{t(`priorities.${quadrantOf(drag.rating)}`)}</small>
            </span>
          )}
        </span>
      )}
    </div>
  )
}
