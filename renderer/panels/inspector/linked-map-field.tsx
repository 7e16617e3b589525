import { ActionIcon, Select } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import type { Id } from '../../../shared/model/id'
import type { Step } from '../../../shared/model/step'
import { mapsOf } from '../../../shared/model/structure'
import { addMapFromStep } from '../../editor/actions/map-actions'
import { followLink } from '../../editor/actions/map-travel'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './inspector.module.css'

type Props = { step: Step; onChange: (linkedMapId: Id<'map'> | null) => void }

const create = '+'

/** The map that tells the step in detail: chosen among the others, or made from the step; and the way there. */
export function LinkedMapField({ step, onChange }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const maps = mapsOf(useDocument()).filter(({ id }) => id !== step.mapId)
  return (
    <div className={styles.withButton}>
      <Select
        label={t('maps.link')}
        classNames={{ label: styles.label }}
        size="sm"
        allowDeselect={false}
        searchable={maps.length > 8}
        value={step.linkedMapId ?? ''}
        data={[
          { value: '', label: t('maps.link.none') },
          ...maps.map(({ id, title }) => ({ value: id, label: title || t('maps.untitled') })),
          { value: create, label: t('maps.link.create') }
        ]}
        onChange={(chosen) => {
          if (chosen === create) addMapFromStep(workbench, step.id, t)
          else onChange(maps.find(({ id }) => id === chosen)?.id ?? null)
        }}
      />
      {step.linkedMapId !== null && (
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('maps.link.go')}
          title={t('maps.link.go')}
          onClick={() => followLink(workbench, step.id)}
        >
          <IconExternalLink size={16} stroke={1.6} />
        </ActionIcon>
      )}
    </div>
  )
}
