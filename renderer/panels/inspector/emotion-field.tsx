import { Button } from '@mantine/core'
import type { Changes } from '../../../shared/commands/command'
import { formatNumber } from '../../../shared/i18n/translate'
import { faceColour, faceLevel } from '../../../shared/lenses/face'
import { newId } from '../../../shared/model/id'
import type { Persona } from '../../../shared/model/persona'
import type { Step } from '../../../shared/model/step'
import { emotionAt } from '../../../shared/model/structure'
import { useLocale, useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { Face } from './face'
import styles from './inspector.module.css'

type Props = { step: Step; persona: Persona | null; detailed?: boolean }

const scores = [-2, -1, 0, 1, 2] as const

/** The feeling of a persona (null: the employees) at a step: five faces, and the words behind them. */
export function EmotionField({ step, persona, detailed }: Props) {
  const t = useTranslate()
  const locale = useLocale()
  const { editor } = useWorkbench()
  const personaId = persona?.id ?? null
  const emotion = emotionAt(useDocument(), step.id, personaId)

  function change(changes: Changes<'emotion'>): void {
    editor.dispatch({
      type: 'step.setEmotion',
      stepId: step.id,
      personaId,
      emotionId: emotion?.id ?? newId('emotion'),
      changes
    })
  }

  const label = persona ? t('panel.emotion.of', { name: persona.name }) : t('panel.emotion.employees')
  return (
    <div>
      <div className={styles.feeling}>
        <small>{label}</small>
        <span>
          {emotion ? `${signed(emotion.score, locale)} ${emotion.word}`.trim() : t('panel.emotion.none')}
        </span>
      </div>
      <div className={styles.faces} role="radiogroup" aria-label={label}>
        {scores.map((score) => (
          // biome-ignore lint/a11y/useSemanticElements: a face with its number is not what a native radio can show
          <button
            key={score}
            type="button"
            role="radio"
            aria-checked={emotion !== undefined && faceLevel(emotion.score) === score}
            aria-label={signed(score, locale)}
            className={styles.face}
            style={{ color: `var(--c-${faceColour(score)})` }}
            onClick={() => change({ score })}
          >
            <Face score={score} size={26} />
            <span aria-hidden="true">{signed(score, locale)}</span>
          </button>
        ))}
      </div>
      {detailed && emotion && (
        <>
          <CommitField
            label={t('panel.emotion.word')}
            value={emotion.word}
            onCommit={(word) => change({ word })}
          />
          <CommitField
            label={t('panel.emotion.why')}
            value={emotion.why}
            multiline
            onCommit={(why) => change({ why })}
          />
          <CommitField
            label={t('panel.emotion.quote')}
            value={emotion.quote}
            multiline
            onCommit={(quote) => change({ quote })}
          />
          <CommitField
            label={t('panel.emotion.quoteSource')}
            value={emotion.quoteSource}
            onCommit={(quoteSource) => change({ quoteSource })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => editor.dispatch({ type: 'emotion.remove', emotionId: emotion.id })}
          >
            {t('panel.emotion.clear')}
          </Button>
        </>
      )}
    </div>
  )
}

function signed(score: number, locale: 'fr' | 'en'): string {
  return formatNumber(locale, score, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
}
