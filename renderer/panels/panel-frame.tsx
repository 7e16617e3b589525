import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../editor/messages'
import { useWorkbench } from '../editor/workbench'
import { IconButton } from '../ui/icon-button'
import styles from './panel-frame.module.css'

/** A panel in the inspector's place: its name, what it can do as a whole, the way out, and its content. */
export function PanelFrame({
  title,
  actions,
  children
}: {
  title: string
  actions?: ReactNode
  children: ReactNode
}) {
  const t = useTranslate()
  const { session } = useWorkbench()
  return (
    <aside className={styles.panel} aria-label={title}>
      <header className={styles.bar}>
        <h2>{title}</h2>
        {actions}
        <IconButton
          label={t('shell.close')}
          icon={<IconX size={17} stroke={1.6} />}
          onClick={() => session.setState({ panel: null })}
        />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
