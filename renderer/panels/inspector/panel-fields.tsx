import { Select, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslate } from '../../editor/messages'
import styles from './inspector.module.css'

type ChoiceProps<V extends string> = {
  label: string
  value: V | null
  options: readonly { value: V; label: string }[]
  /** Offered as "none" where the field may be empty. */
  emptyLabel?: string
  /** Several records differ: nothing is chosen until the user chooses for all. */
  mixed?: boolean
  onChange: (value: V | null) => void
}

export function ChoiceField<V extends string>({
  label,
  value,
  options,
  emptyLabel,
  mixed,
  onChange
}: ChoiceProps<V>) {
  const t = useTranslate()
  const data = emptyLabel === undefined ? [...options] : [{ value: '', label: emptyLabel }, ...options]
  return (
    <Select
      label={label}
      classNames={{ label: styles.label }}
      size="sm"
      allowDeselect={false}
      searchable={options.length > 8}
      value={mixed ? null : (value ?? '')}
      placeholder={mixed ? t('panel.mixed') : undefined}
      data={data}
      comboboxProps={{ withinPortal: true }}
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen)
        onChange(option ? option.value : null)
      }}
    />
  )
}

type ToggleProps = {
  label: string
  checked: boolean
  disabled?: boolean
  onChange: (checked: boolean) => void
}

export function ToggleField({ label, checked, disabled, onChange }: ToggleProps) {
  return (
    <Switch
      label={label}
      labelPosition="left"
      size="sm"
      checked={checked}
      disabled={disabled ?? false}
      classNames={{ body: styles.toggleBody, labelWrapper: styles.toggleLabel }}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}

export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
