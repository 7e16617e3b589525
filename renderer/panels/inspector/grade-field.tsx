import { useTranslate } from '../../editor/messages'
import { ChoiceField } from './panel-fields'

const grades = ['1', '2', '3'] as const
type Grade = (typeof grades)[number]

type Props = {
  label: string
  value: number | null
  /** See `ChoiceField`. */
  mixed?: boolean
  /** What a grade means. */
  wordOf: (grade: Grade) => string
  onChange: (value: number | null) => void
}

/** One to three, or nothing said: how grave a pain is, how often it comes. */
export function GradeField({ label, value, mixed, wordOf, onChange }: Props) {
  const t = useTranslate()
  return (
    <ChoiceField
      label={label}
      value={grades.find((grade) => Number(grade) === value) ?? null}
      mixed={mixed ?? false}
      emptyLabel={t('panel.none')}
      options={grades.map((grade) => ({ value: grade, label: wordOf(grade) }))}
      onChange={(grade) => onChange(grade === null ? null : Number(grade))}
    />
  )
}
