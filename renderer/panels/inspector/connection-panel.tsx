import { type Connection, connectionDirectionSchema } from '../../../shared/model/connection'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import styles from './inspector.module.css'
import { ChoiceField, ToggleField } from './panel-fields'

type Changes = Partial<Pick<Connection, 'direction' | 'label' | 'wait' | 'failPoint' | 'failReason'>>

export function ConnectionPanel({ connection }: { connection: Connection }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const { card } = useDocument()
  const change = (changes: Changes): void => {
    editor.dispatch({ type: 'connection.update', connectionId: connection.id, changes })
  }
  const arrow = connection.direction === 'mutual' ? '↔' : '→'
  return (
    <>
      <p className={styles.hint}>
        {card.get(connection.fromCardId)?.text} {arrow} {card.get(connection.toCardId)?.text}
      </p>
      <ChoiceField
        label={t('panel.connection.direction')}
        value={connection.direction}
        options={connectionDirectionSchema.options.map((value) => ({
          value,
          label: t(`connection.${value}`)
        }))}
        onChange={(direction) => direction && change({ direction })}
      />
      <CommitField
        label={t('panel.connection.label')}
        value={connection.label}
        onCommit={(label) => change({ label })}
      />
      <CommitField
        label={t('panel.connection.wait')}
        value={connection.wait}
        onCommit={(wait) => change({ wait })}
      />
      <ToggleField
        label={t('panel.connection.failPoint')}
        checked={connection.failPoint}
        onChange={(failPoint) => change({ failPoint })}
      />
      {connection.failPoint && (
        <CommitField
          label={t('panel.connection.failReason')}
          value={connection.failReason}
          multiline
          onCommit={(failReason) => change({ failReason })}
        />
      )}
    </>
  )
}
