import { NativeSelect } from '@mantine/core'
import { laneNameIn } from '../../../shared/commands/lane-name'
import { lanesOf, stepsOfMap } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import type { WallTarget } from '../../editor/wall/wall'
import { useDocument, useScene, useWorkbench } from '../../editor/workbench'
import styles from './wall-panel.module.css'

/** The lane and the step of the next notes. The system's own lists: their keys are known, and a wall needs no search. */
export function TargetFields({
  target,
  onTarget
}: {
  target: WallTarget
  onTarget: (target: WallTarget) => void
}) {
  const t = useTranslate()
  const { locale } = useWorkbench()
  const document = useDocument()
  const scene = useScene()
  const lanes = lanesOf(document, scene.mapId, scene.lens)
  const steps = stepsOfMap(document, scene.mapId)
  const numbers = new Map(scene.columns.map(({ stepId, number }) => [stepId, number]))
  const classNames = { label: styles.label ?? '' }
  return (
    <>
      <NativeSelect
        label={t('wall.lane')}
        size="sm"
        classNames={classNames}
        value={target.laneId ?? ''}
        data={[
          { value: '', label: t('parking.title') },
          ...lanes.map((lane) => ({ value: lane.id, label: laneNameIn(locale, lane) }))
        ]}
        onChange={({ currentTarget }) => {
          const lane = lanes.find(({ id }) => id === currentTarget.value)
          onTarget({ ...target, laneId: lane?.id ?? null })
        }}
      />
      {target.laneId !== null && (
        <NativeSelect
          label={t('wall.step')}
          size="sm"
          classNames={classNames}
          value={target.stepId ?? ''}
          data={steps.map(({ id, name }) => ({
            value: id,
            label: t('structure.menu.step', { number: numbers.get(id) ?? '', name }).trim()
          }))}
          onChange={({ currentTarget }) => {
            const step = steps.find(({ id }) => id === currentTarget.value)
            if (step) onTarget({ ...target, stepId: step.id })
          }}
        />
      )}
    </>
  )
}
