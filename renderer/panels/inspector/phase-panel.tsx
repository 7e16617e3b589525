import { Button } from '@mantine/core'
import { newId } from '../../../shared/model/id'
import type { Milestone } from '../../../shared/model/milestone'
import type { Phase } from '../../../shared/model/phase'
import { milestoneOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import styles from './inspector.module.css'
import { TitleField } from './title-field'

export function PhasePanel({ phase }: { phase: Phase }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const milestone = milestoneOf(useDocument(), phase.id)
  return (
    <>
      <TitleField
        value={phase.name}
        onCommit={(name) => editor.dispatch({ type: 'phase.update', phaseId: phase.id, changes: { name } })}
      />
      <CommitField
        label={t('panel.phase.goal')}
        value={phase.goal}
        multiline
        onCommit={(goal) => editor.dispatch({ type: 'phase.update', phaseId: phase.id, changes: { goal } })}
      />
      <CommitField
        label={t('panel.phase.success')}
        value={phase.success}
        multiline
        onCommit={(success) =>
          editor.dispatch({ type: 'phase.update', phaseId: phase.id, changes: { success } })
        }
      />
      <h2 className={styles.sectionTitle}>{t('term.milestones')}</h2>
      {milestone ? (
        <MilestonePanel milestone={milestone} />
      ) : (
        <>
          <p className={styles.hint}>{t('panel.milestone.none')}</p>
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              editor.dispatch({
                type: 'milestone.add',
                milestoneId: newId('milestone'),
                phaseId: phase.id,
                name: t('panel.milestone.new')
              })
            }
          >
            {t('action.milestone.add')}
          </Button>
        </>
      )}
    </>
  )
}

export function MilestonePanel({ milestone }: { milestone: Milestone }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const change = (changes: Partial<Pick<Milestone, 'name' | 'measure' | 'trackedIn'>>): void => {
    editor.dispatch({ type: 'milestone.update', milestoneId: milestone.id, changes })
  }
  return (
    <>
      <TitleField value={milestone.name} onCommit={(name) => change({ name })} />
      <CommitField
        label={t('panel.milestone.measure')}
        value={milestone.measure}
        multiline
        onCommit={(measure) => change({ measure })}
      />
      <CommitField
        label={t('panel.milestone.trackedIn')}
        value={milestone.trackedIn}
        onCommit={(trackedIn) => change({ trackedIn })}
      />
    </>
  )
}
