import { IconStarFilled } from '@tabler/icons-react'
import type { Changes, Command } from '../../../shared/commands/command'
import { laneNameIn } from '../../../shared/commands/lane-name'
import { frontPersona, personasOfMap } from '../../../shared/model/curves'
import type { Step } from '../../../shared/model/step'
import { cardsOf, lanesOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { CommentsLink } from './comments-link'
import { EmotionField } from './emotion-field'
import styles from './inspector.module.css'
import { LinkedMapField } from './linked-map-field'
import { Pair, ToggleField } from './panel-fields'
import { RatingField } from './rating-field'
import { TeamField } from './team-field'
import { TitleField } from './title-field'

/** How the step is lived, each from 1, the worst, to 5. */
const ratings = ['simplicity', 'fluidity', 'value'] as const

export function StepPanel({ step }: { step: Step }) {
  const t = useTranslate()
  const { editor, session, locale } = useWorkbench()
  const document = useDocument()
  const lens = useSession((state) => state.lens)
  const wanted = useSession((state) => state.frontPersonaId)
  const personas = personasOfMap(document, step.mapId)
  const front = frontPersona(document, step.mapId, wanted)
  const lanes = lanesOf(document, step.mapId, lens)
  const update = (changes: Changes<'step'>): Command => ({ type: 'step.update', stepId: step.id, changes })
  const change = (changes: Changes<'step'>): void => {
    editor.dispatch(update(changes))
  }
  return (
    <>
      <TitleField
        value={step.name}
        onCommit={(name) => editor.dispatch({ type: 'step.rename', stepId: step.id, name })}
      />
      <CommitField
        label={t('panel.description')}
        value={step.description}
        multiline
        onCommit={(description) => change({ description })}
      />
      <div className={styles.truth} data-off={!step.momentOfTruth || undefined}>
        <div className={styles.feeling}>
          <IconStarFilled size={16} aria-hidden="true" />
          <div style={{ flex: 1, marginLeft: 8 }}>
            <ToggleField
              label={t('term.momentOfTruth')}
              checked={step.momentOfTruth}
              onChange={(momentOfTruth) => change({ momentOfTruth })}
            />
          </div>
        </div>
        {step.momentOfTruth && (
          <CommitField
            label={t('panel.momentOfTruth.reason')}
            value={step.momentOfTruthReason}
            multiline
            onCommit={(momentOfTruthReason) => change({ momentOfTruthReason })}
          />
        )}
      </div>
      {personas.map((persona) => (
        <EmotionField
          key={persona.id}
          step={step}
          persona={persona}
          detailed={lens === 'experience' && persona === front}
        />
      ))}
      {lens === 'blueprint' && <EmotionField step={step} persona={null} detailed />}
      <Pair>
        <CommitField
          label={t('panel.duration')}
          value={step.duration}
          onCommit={(duration) => change({ duration })}
        />
        <CommitField
          label={t('panel.frequency')}
          value={step.frequency}
          onCommit={(frequency) => change({ frequency })}
        />
      </Pair>
      <TeamField value={step.teamId} assign={(teamId) => update({ teamId })} />
      <h2 className={styles.sectionTitle}>{t('panel.step.ratings')}</h2>
      {ratings.map((field) => (
        <RatingField
          key={field}
          label={t(`panel.step.${field}`)}
          value={step[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <LinkedMapField step={step} onChange={(linkedMapId) => change({ linkedMapId })} />
      <CommentsLink on={step.id} />
      <h2 className={styles.sectionTitle}>{t('panel.cards')}</h2>
      <div className={styles.rows}>
        {lanes.map((lane) => {
          const cards = cardsOf(document, { laneId: lane.id, stepId: step.id, phaseId: null })
          return (
            <button
              key={lane.id}
              type="button"
              className={styles.row}
              onClick={() =>
                session.setState({
                  selection: cards[0] ? [cards[0].id] : [step.id],
                  focus: { row: lane.id, stepId: step.id, phaseId: null }
                })
              }
            >
              <span>{laneNameIn(locale, lane)}</span>
              <small>{cards.length}</small>
            </button>
          )
        })}
      </div>
    </>
  )
}
