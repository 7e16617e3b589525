import { useId } from 'react'
import { useTranslate } from '../../editor/messages'
import hidden from '../../ui/visually-hidden.module.css'
import styles from './rating-field.module.css'

type Props = {
  label: string
  value: number | null
  onChange: (value: number | null) => void
}

const ratings = [1, 2, 3, 4, 5] as const

/** Five grades, or none: what was not judged is not a middling judgement. */
export function RatingField({ label, value, onChange }: Props) {
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.grades}>
        {[null, ...ratings].map((grade) => (
          <label key={grade ?? 'none'} data-none={grade === null || undefined}>
            <input type="radio" name={name} checked={value === grade} onChange={() => onChange(grade)} />
            <span aria-hidden="true">{grade ?? '–'}</span>
            <span className={hidden.hidden}>{grade ?? t('panel.step.notRated')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
