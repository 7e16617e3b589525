import { Modal } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { rankedPains } from '../../../shared/deliverable/pains'
import {
  type Candidate,
  prioritiesOf,
  quadrantOf,
  type RatedCandidate,
  type Rating
} from '../../../shared/deliverable/priorities'
import type { Id } from '../../../shared/model/id'
import type { JourneyMap } from '../../../shared/model/map'
import { rateCard } from '../../editor/actions/prioritising'
import { labelOf } from '../../editor/history'
import { useLocale, useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { takeBack } from '../../editor/undo-notice'
import { useDocument, useEditorState, useSession, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { useElementSize } from '../../ui/use-element-size'
import hidden from '../../ui/visually-hidden.module.css'
import { CandidateList } from './candidate-list'
import { Matrix } from './matrix'
import { nudged } from './matrix-keys'
import styles from './priorities.module.css'
import { ratingText } from './rating-text'
import { UnansweredPains } from './unanswered-pains'
import { useMatrixDrag } from './use-matrix-drag'

/** Where something unrated is put by key: nothing said of it yet, and the arrows take it from there. */
const inTheMiddle: Rating = { impact: 5, effort: 5 }

/** Impact and effort of what a map could do better, over the whole window: a room looks at nothing else meanwhile. */
export function PrioritiesScreen({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const map = useDocument().map.get(useSession((session) => session.mapId))
  return (
    <Modal
      opened
      fullScreen
      radius={0}
      onClose={onClose}
      title={t('priorities.title')}
      closeButtonProps={{ 'aria-label': t('priorities.close') }}
      classNames={{ content: styles.screen, body: styles.body, header: styles.header }}
      onKeyDown={keepFromMap}
    >
      {map && <MapPriorities map={map} />}
    </Modal>
  )
}

/** Keys of the map behind would change what nobody sees. Undo and redo are the same here as there. */
function keepFromMap(event: KeyboardEvent): void {
  const isHistory = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())
  if (!isHistory) event.stopPropagation()
}

function MapPriorities({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const locale = useLocale()
  const workbench = useWorkbench()
  const document = useDocument()
  const priorities = useMemo(() => prioritiesOf(document, map), [document, map])
  const { rated, unrated } = priorities
  const pains = useMemo(
    () => rankedPains(document, map).filter(({ answers }) => answers.length === 0),
    [document, map]
  )
  const [activeId, setActiveId] = useState<Id<'card'> | null>(null)
  const [told, setTold] = useState('')
  /** What to focus once it is drawn. */
  const [sought, setSought] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const size = useElementSize(plot)
  const { drag, handle, giveUp } = useMatrixDrag(plot, size, rate)
  const count = rated.length + unrated.length
  const dragged = [...rated, ...unrated].find(({ card }) => card.id === drag?.cardId) ?? null
  useEffect(() => {
    if (sought === null) return
    const element = root.current?.querySelector(sought)
    if (!(element instanceof HTMLElement)) return
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
    setSought(null)
  }, [sought])
  useEffect(() => {
    // The row of the point that has the keyboard, so that its words are read beside.
    if (window.document.activeElement?.getAttribute('data-point') === activeId && activeId !== null)
      root.current?.querySelector(`[data-row="${activeId}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const rateLatest = useRef(rate)
  rateLatest.current = rate
  /** The number of a row: shown where it stands, or put where the arrows can take it on. */
  const pressNumber = useCallback(({ card }: Candidate, isPlaced: boolean): void => {
    if (!isPlaced) rateLatest.current(card.id, inTheMiddle)
    setSought(`[data-point="${card.id}"]`)
  }, [])

  function rate(cardId: Id<'card'>, rating: Rating | { impact: null; effort: null }): void {
    const applied = rateCard(workbench, cardId, rating)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
    else if (rating.impact === null) setTold(t('priorities.told.off'))
    else
      setTold(
        t('priorities.told', {
          impact: ratingText(locale, rating.impact),
          effort: ratingText(locale, rating.effort),
          quadrant: t(`priorities.${quadrantOf(rating)}`)
        })
      )
  }

  function pressKey(candidate: RatedCandidate, event: KeyboardEvent): void {
    const { id } = candidate.card
    const next = nudged(candidate, event)
    if (next) rate(id, next)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      rate(id, { impact: null, effort: null })
      setSought(`[data-row="${id}"] button`)
    } else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to Escape on behalf of the number that is dragged
    <div ref={root} className={styles.columns} onKeyDown={giveUp}>
      <div className={styles.left}>
        <div className={styles.lead}>
          <p>{t('priorities.count', { count, placed: rated.length })}</p>
          <HistoryButtons />
        </div>
        <div className={styles.chart}>
          <p className={styles.axisUp}>
            <span>{t('priorities.low')}</span>
            <b>{t('priorities.impact')}</b>
            <span>{t('priorities.high')}</span>
          </p>
          <Matrix
            plot={plot}
            size={size}
            rated={rated}
            dragged={dragged}
            drag={drag}
            handle={handle}
            activeId={activeId}
            onActive={setActiveId}
            onKey={pressKey}
          />
          <p className={styles.axisAcross}>
            <span>{t('priorities.low')}</span>
            <b>{t('priorities.effort')}</b>
            <span>{t('priorities.high')}</span>
          </p>
        </div>
        <p className={styles.keys} id="priorities-keys">
          {t('priorities.keys')}
        </p>
      </div>
      <section className={styles.list} aria-label={t('priorities.list')}>
        {count === 0 && (
          <p className={styles.hint}>{t(pains.length > 0 ? 'priorities.empty' : 'priorities.emptyNoPain')}</p>
        )}
        <CandidateList
          priorities={priorities}
          activeId={activeId}
          draggedId={drag?.cardId ?? null}
          handle={handle}
          onActive={setActiveId}
          onPress={pressNumber}
        />
        {pains.length > 0 && (
          <>
            <h3>
              {t('priorities.unanswered')} <small className={styles.counted}>{pains.length}</small>
            </h3>
            <UnansweredPains
              pains={pains}
              onAdded={(cardId) => {
                setTold(t('priorities.answer.added'))
                setSought(`[data-row="${cardId}"] input`)
              }}
            />
          </>
        )}
      </section>
      <p role="status" className={hidden.hidden}>
        {told}
      </p>
    </div>
  )
}

function HistoryButtons() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const history = useEditorState((state) => state.history)
  const undo = labelOf(history.undo.at(-1))
  const redo = labelOf(history.redo.at(-1))
  return (
    <>
      <IconButton
        label={undo ? t('shell.undo.what', { label: t(undo.key, undo.params) }) : t('action.edit.undo')}
        icon={<IconArrowBackUp size={18} stroke={1.6} />}
        disabled={!undo}
        why={t('shell.undo.nothing')}
        onClick={() => takeBack(workbench, t)}
      />
      <IconButton
        label={redo ? t('shell.redo.what', { label: t(redo.key, redo.params) }) : t('action.edit.redo')}
        icon={<IconArrowForwardUp size={18} stroke={1.6} />}
        disabled={!redo}
        why={t('shell.redo.nothing')}
        onClick={() => workbench.editor.redo()}
      />
    </>
  )
}
