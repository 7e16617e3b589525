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
  /** Why it does nothing while it is disabled. */
  why?: string
  onClick: () => void
}

export function IconButton({ label, shortcut, icon, active, disabled, why, onClick }: Props) {
  const reason = disabled ? why : undefined
  return (
    <Tooltip label={reason ?? (shortcut ? `${label} (${shortcut})` : label)}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-pressed={active === undefined ? undefined : active}
        aria-disabled={disabled || undefined}
        aria-description={reason}
        data-active={active || undefined}
        // Disabled buttons stay focusable, so that the tooltip can say why they do nothing.
        onClick={() => !disabled && onClick()}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
