import { Select } from '@mantine/core'
import { type JourneyMap, serviceLevelSchema } from '../../../shared/model/map'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import { QuestionLabel } from './question-label'

export function ServiceLevelField({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const levels = serviceLevelSchema.options
  const answered = map.serviceLevel !== null
  return (
    <div data-open={answered ? undefined : true}>
      <Select
        label={<QuestionLabel question={t('panel.map.serviceLevel')} answered={answered} />}
        description={t('framing.serviceLevel.help')}
        size="sm"
        allowDeselect={false}
        value={map.serviceLevel ?? ''}
        data={[
          { value: '', label: t('framing.serviceLevel.none') },
          ...levels.map((level) => ({ value: level, label: t(`serviceLevel.${level}`) }))
        ]}
        comboboxProps={{ withinPortal: true }}
        onChange={(chosen) =>
          editor.dispatch({
            type: 'map.update',
            mapId: map.id,
            changes: { serviceLevel: levels.find((level) => level === chosen) ?? null }
          })
        }
      />
    </div>
  )
}
