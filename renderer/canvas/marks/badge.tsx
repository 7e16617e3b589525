import styles from './marks.module.css'

/** How many go along, and that they are copies. */
export function Badge({
  count,
  copy,
  left,
  top
}: {
  count: number
  copy: boolean
  left: number
  top: number
}) {
  if (count === 1 && !copy) return null
  return (
    <output className={styles.badge} style={{ left, top }}>
      {copy && '+'}
      {count > 1 && count}
    </output>
  )
}
