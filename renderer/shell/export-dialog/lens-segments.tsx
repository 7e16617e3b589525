import { lensIds } from '../../../shared/model/lens-id'
import { useTranslate } from '../../editor/messages'
import type { ExportChoice } from './export-choice'
import { Segments } from './form-parts'

type Props = { choice: ExportChoice; onChange: (change: Partial<ExportChoice>) => void }

/** The lens of a file that shows no more than one. */
export function LensSegments({ choice, onChange }: Props) {
  const t = useTranslate()
  return (
    <Segments
      label={t('export.lens')}
      value={choice.pictureLens}
      data={lensIds.map((lens) => ({ value: lens, label: t(`lens.${lens}`) }))}
      onChange={(value) => {
        const pictureLens = lensIds.find((known) => known === value)
        if (pictureLens) onChange({ pictureLens })
      }}
    />
  )
}
