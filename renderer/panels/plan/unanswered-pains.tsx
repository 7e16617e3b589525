import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { cardText } from '../../../shared/deliverable/card-text'
import type { RankedPain } from '../../../shared/deliverable/pains'
import type { Card } from '../../../shared/model/card'
import { toPlainText } from '../../../shared/model/text-field'
import { answerPain, howMightWe } from '../../editor/actions/prioritising'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { useTextLimit } from '../../ui/use-text-limit'
import styles from './priorities.module.css'

type Props = { pains: readonly RankedPain[]; onAdded: (cardId: Card['id']) => void }

/** Pains that no opportunity answers, the gravest first; each can be turned into the question that opens one. */
export function UnansweredPains({ pains, onAdded }: Props) {
  const t = useTranslate()
  const document = useDocument()
  const [answering, setAnswering] = useState<Card['id'] | null>(null)
  return (
    <ul className={styles.pains}>
      {pains.map(({ card, place }) => {
        const text = cardText(document, card)
        return (
          <li key={card.id}>
            <div className={styles.words}>
              <span dir="auto">{text}</span>
              <small>
                {place.number} · {t(`card.${card.kind}`)}
              </small>
            </div>
            {answering === card.id ? (
              <AnswerForm
                pain={card}
                onAdded={(cardId) => {
                  setAnswering(null)
                  onAdded(cardId)
                }}
                onCancel={() => setAnswering(null)}
              />
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('priorities.answer.to', { text })}
                onClick={() => setAnswering(card.id)}
              >
                {t('priorities.answer')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type FormProps = { pain: Card; onAdded: (cardId: Card['id']) => void; onCancel: () => void }

/** The wording prepared, to be typed over; Enter adds, Escape leaves. */
function AnswerForm({ pain, onAdded, onCancel }: FormProps) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const [draft, setDraft] = useState(() => howMightWe(document, pain))
  const limit = useTextLimit('lines')
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    // With its buttons, which the focus alone would leave below the edge.
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const add = (): void => {
    const text = toPlainText(draft).trim()
    if (text === '') return
    const { applied, cardId } = answerPain(workbench, pain, text)
    if (applied.ok) onAdded(cardId)
    else notifyRefusal(t, applied.refusal)
  }
  return (
    <form
      ref={form}
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Textarea
        aria-label={t('priorities.answer.words', { text: cardText(document, pain) })}
        autosize
        minRows={2}
        value={draft}
        error={limit.error}
        ref={field}
        data-mantine-stop-propagation="true"
        onChange={(event) => {
          const typed = event.currentTarget.value
          if (limit.accepts(typed, draft)) setDraft(typed)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault()
            add()
          }
        }}
      />
      <Button type="submit" size="compact-sm">
        {t('priorities.answer.add')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
        {t('priorities.answer.cancel')}
      </Button>
    </form>
  )
}
