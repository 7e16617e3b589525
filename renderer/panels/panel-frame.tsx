import { IconCamera, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../editor/messages'
import { copyPanel, panelMark } from '../editor/panel-picture/copy-panel'
import { sideWidth } from '../editor/side-width'
import { useIsPast, useWorkbench } from '../editor/workbench'
import { IconButton } from '../ui/icon-button'
import { ReadOnly } from '../ui/read-only'
import styles from './panel-frame.module.css'

/** A panel in the inspector's place: its name, what it can do as a whole, the way out, and its content. */
export function PanelFrame({
  title,
  actions,
  ofPast = false,
  children
}: {
  title: string
  actions?: ReactNode
  /** Goes on working while a past state is looked at, in which the others can only be read. */
  ofPast?: boolean
  children: ReactNode
}) {
  const t = useTranslate()
  const { session } = useWorkbench()
  const isPast = useIsPast()
  return (
    <aside className={styles.panel} style={{ width: sideWidth }} aria-label={title} {...panelMark}>
      <header className={styles.bar}>
        <h2>{title}</h2>
        {actions}
        <IconButton
          label={t('action.panel.copy')}
          icon={<IconCamera size={17} stroke={1.6} />}
          onClick={() => void copyPanel(t)}
        />
        <IconButton
          label={t('shell.close')}
          icon={<IconX size={17} stroke={1.6} />}
          onClick={() => session.setState({ panel: null })}
        />
      </header>
      <div className={styles.body}>
        <ReadOnly when={isPast && !ofPast}>{children}</ReadOnly>
      </div>
    </aside>
  )
}
