import styles from './priorities.module.css'

/** A number: round for an opportunity, square for an idea, hollow until it is placed. */
export function Disc({ number, isIdea, isPlaced }: { number: number; isIdea: boolean; isPlaced: boolean }) {
  return (
    <span
      className={styles.disc}
      data-idea={isIdea || undefined}
      data-placed={isPlaced || undefined}
      aria-hidden="true"
    >
      {number}
    </span>
  )
}
