import type { Changes } from '../../../shared/commands/command'
import { teamsOf } from '../../../shared/model/structure'
import { type Team, teamStyleSchema } from '../../../shared/model/team'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { TeamSign } from '../team-sign'
import styles from './catalogue.module.css'

/** Colour and shape are one choice, so that no two teams are told apart by colour alone. */
export function TeamFields({ team }: { team: Team }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const others = teamsOf(useDocument()).filter(({ id }) => id !== team.id)
  const change = (changes: Changes<'team'>): void => {
    editor.dispatch({ type: 'team.update', teamId: team.id, changes })
  }
  const alike = others.filter(({ style, code }) => style === team.style && code === team.code)
  return (
    <>
      <fieldset className={styles.marks}>
        <legend>{t('catalogue.team.mark')}</legend>
        {teamStyleSchema.options.map((style) => (
          <label key={style} className={styles.mark}>
            <input
              type="radio"
              name={`mark ${team.id}`}
              checked={team.style === style}
              onChange={() => change({ style })}
            />
            <TeamSign style={style} size={18} />
            <span>{t(`catalogue.team.mark.${style}`)}</span>
          </label>
        ))}
      </fieldset>
      <CommitField
        label={t('catalogue.team.code')}
        description={t('catalogue.team.code.hint')}
        value={team.code}
        onCommit={(code) => change({ code: code.trim().toLocaleUpperCase() })}
      />
      {alike.length > 0 && (
        <p className={styles.warning}>
          {t('catalogue.team.alike', { names: alike.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  )
}
