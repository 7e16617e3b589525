import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './export-dialog.module.css'

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.section}>
      <h3>{title}</h3>
      {children}
    </div>
  )
}

type SegmentsProps = {
  label: string
  value: string
  data: { value: string; label: string }[]
  onChange: (value: string) => void
}

export function Segments({ label, ...props }: SegmentsProps) {
  const name = useId()
  return <SegmentedControl fullWidth name={name} aria-label={label} {...props} />
}
