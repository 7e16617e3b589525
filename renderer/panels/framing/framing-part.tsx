import type { ReactNode } from 'react'
import { useTranslate } from '../../editor/messages'
import styles from './framing.module.css'

type Props = {
  title: string
  /** Whose framing it is: the client, or the map by its title. */
  of: string
  answered: number
  count: number
  children: ReactNode
}

/** Questions that belong together, and how far one has come with them. */
export function FramingPart({ title, of, answered, count, children }: Props) {
  const t = useTranslate()
  return (
    <section className={styles.part} aria-label={title}>
      <header className={styles.head}>
        <h3>{title}</h3>
        <p className={styles.of}>{of}</p>
        <p className={styles.answered}>{t('framing.answered', { answered, count })}</p>
        <div className={styles.bar} aria-hidden="true">
          <span style={{ width: `${(100 * answered) / count}%` }} />
        </div>
      </header>
      {children}
    </section>
  )
}
