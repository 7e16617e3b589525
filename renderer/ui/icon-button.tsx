import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './icon-button.module.css'

type Props = {
  /** Read by screen readers and shown as a tooltip, with the shortcut where there is one. */
  label: string
  shortcut?: string | undefined
  icon: ReactNode
  active?: boolean
  disabled?: boolean
  onClick: () => void
}

export function IconButton({ label, shortcut, icon, active, disabled, onClick }: Props) {
  return (
    <Tooltip label={shortcut ? `${label} (${shortcut})` : label}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-pressed={active === undefined ? undefined : active}
        aria-disabled={disabled || undefined}
        data-active={active || undefined}
        // Disabled buttons stay focusable, so that the tooltip can say what they would do.
        onClick={() => !disabled && onClick()}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
