import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import styles from './framing.module.css'

/** A question, and whether it was answered: by the shape of its sign, its colour comes last. */
export function QuestionLabel({ question, answered }: { question: string; answered: boolean }) {
  return (
    <span className={styles.question}>
      {answered ? (
        <IconCircleCheckFilled size={15} color="var(--c-pos2)" aria-hidden="true" />
      ) : (
        <IconCircleDashed size={15} stroke={1.8} color="var(--c-ink3)" aria-hidden="true" />
      )}
      {question}
    </span>
  )
}
