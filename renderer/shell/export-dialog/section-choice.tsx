import { Checkbox, Stack } from '@mantine/core'
import { useMemo } from 'react'
import type { Document } from '../../../shared/model/document'
import { packSections } from '../../../shared/model/pack-section'
import { useTranslate } from '../../editor/messages'
import type { ExportChoice } from './export-choice'
import { Section } from './form-parts'
import { filledOf } from './has-something'

type Props = {
  choice: ExportChoice
  document: Document
  onChange: (change: Partial<ExportChoice>) => void
}

/** What a pack is made of; what has nothing to say is shown as absent, with what it lacks, and stays ticked for when it has. */
export function SectionChoice({ choice, document, onChange }: Props) {
  const t = useTranslate()
  const filled = useMemo(() => filledOf(choice, document), [choice, document])
  return (
    <Section title={t('export.sections')}>
      <Checkbox.Group
        aria-label={t('export.sections')}
        value={choice.sections.filter((section) => filled.has(section))}
        onChange={(chosen) =>
          onChange({
            sections: packSections.filter((section) =>
              filled.has(section) ? chosen.includes(section) : choice.sections.includes(section)
            )
          })
        }
      >
        <Stack gap={8}>
          {packSections.map((section) => (
            <Checkbox
              key={section}
              value={section}
              label={t(`deliverable.section.${section}`)}
              disabled={!filled.has(section)}
              description={filled.has(section) ? undefined : t(`deliverable.absent.${section}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Section>
  )
}
