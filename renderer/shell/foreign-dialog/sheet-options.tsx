import { Checkbox, NativeSelect, NumberInput, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { Mapping } from '../../../shared/formats/foreign/mapping'
import { scales } from '../../../shared/formats/foreign/values'
import type { WorkbookSheet } from '../../../shared/formats/workbook'
import { cardKinds } from '../../../shared/model/card'
import { useTranslate } from '../../editor/messages'
import styles from './foreign-dialog.module.css'

type Props = {
  sheets: readonly WorkbookSheet[]
  sheetAt: number
  mapping: Mapping
  onSheet: (at: number) => void
  onTurned: (turned: boolean) => void
  onShape: (shape: Mapping['shape']) => void
}

/** Which sheet, which way it runs, where its headers are. */
export function SheetOptions({ sheets, sheetAt, mapping, onSheet, onTurned, onShape }: Props) {
  const t = useTranslate()
  const name = useId()
  const { turned, headerAt } = mapping.shape
  return (
    <div className={styles.shape}>
      {sheets.length > 1 && (
        <NativeSelect
          label={t('foreign.sheet')}
          value={String(sheetAt)}
          data={sheets.map((sheet, at) => ({ value: String(at), label: sheet.name }))}
          onChange={(event) => onSheet(Number(event.currentTarget.value))}
        />
      )}
      <SegmentedControl
        name={name}
        aria-label={t('foreign.layout')}
        value={turned ? 'turned' : 'rows'}
        data={[
          { value: 'rows', label: t('foreign.layout.rows') },
          { value: 'turned', label: t('foreign.layout.turned') }
        ]}
        onChange={(layout) => onTurned(layout === 'turned')}
      />
      <NumberInput
        className={styles.header}
        label={t(turned ? 'foreign.headerColumn' : 'foreign.headerRow')}
        title={t('foreign.headerRow.help')}
        value={headerAt}
        min={0}
        max={200}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(value) => {
          if (typeof value === 'number') onShape({ turned, headerAt: value })
        }}
      />
    </div>
  )
}

type ReadingProps = { mapping: Mapping; onChange: (change: Partial<Mapping>) => void }

/** How cells are read, as far as the columns chosen ask for it. */
export function ReadingOptions({ mapping, onChange }: ReadingProps) {
  const t = useTranslate()
  const { targets, kind, scale, fillDown, split, shape } = mapping
  return (
    <div className={styles.reading}>
      {targets.includes('text') && (
        <NativeSelect
          label={t('foreign.kind')}
          value={kind}
          data={cardKinds.map((one) => ({ value: one, label: t(`card.${one}`) }))}
          onChange={(event) => {
            const chosen = cardKinds.find((one) => one === event.currentTarget.value)
            if (chosen) onChange({ kind: chosen })
          }}
        />
      )}
      {targets.includes('emotion') && (
        <NativeSelect
          label={t('foreign.scale')}
          value={scale}
          data={scales.map((one) => ({ value: one, label: t(`foreign.scale.${one}`) }))}
          onChange={(event) => {
            const chosen = scales.find((one) => one === event.currentTarget.value)
            if (chosen) onChange({ scale: chosen })
          }}
        />
      )}
      <Checkbox
        label={t(shape.turned ? 'foreign.fillDown.turned' : 'foreign.fillDown')}
        checked={fillDown}
        onChange={(event) => onChange({ fillDown: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('foreign.split')}
        checked={split}
        onChange={(event) => onChange({ split: event.currentTarget.checked })}
      />
    </div>
  )
}
