import { laneNameIn } from '../../../shared/commands/lane-name'
import type { Lane } from '../../../shared/model/lane'
import { laneKindRules } from '../../../shared/model/lane-kind'
import { lensIds } from '../../../shared/model/lens-id'
import { laneOrder } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import styles from './inspector.module.css'
import { ToggleField } from './panel-fields'
import { TitleField } from './title-field'

export function LanePanel({ lane }: { lane: Lane }) {
  const t = useTranslate()
  const { editor, locale } = useWorkbench()
  return (
    <>
      <TitleField
        value={laneNameIn(locale, lane)}
        onCommit={(name) => editor.dispatch({ type: 'lane.update', laneId: lane.id, changes: { name } })}
      />
      <CommitField
        label={t('panel.lane.hint')}
        value={lane.hint}
        onCommit={(hint) => editor.dispatch({ type: 'lane.update', laneId: lane.id, changes: { hint } })}
      />
      <h2 className={styles.sectionTitle}>{t('panel.lane.shown')}</h2>
      {lensIds
        .filter((lens) => laneKindRules[lane.kind][lens] !== null)
        .map((lens) => (
          <ToggleField
            key={lens}
            label={t(`lens.${lens}`)}
            checked={laneOrder(lane, lens) !== null}
            onChange={(shown) => editor.dispatch({ type: 'lane.show', laneId: lane.id, lens, shown })}
          />
        ))}
    </>
  )
}
