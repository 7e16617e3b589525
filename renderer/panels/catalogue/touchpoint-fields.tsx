import type { Changes, Command } from '../../../shared/commands/command'
import { channelSchema, type Touchpoint } from '../../../shared/model/touchpoint'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { ChoiceField } from '../inspector/panel-fields'
import { TeamField } from '../inspector/team-field'

export function TouchpointFields({ touchpoint }: { touchpoint: Touchpoint }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const update = (changes: Changes<'touchpoint'>): Command => ({
    type: 'touchpoint.update',
    touchpointId: touchpoint.id,
    changes
  })
  const change = (changes: Changes<'touchpoint'>): void => {
    editor.dispatch(update(changes))
  }
  return (
    <>
      <ChoiceField
        label={t('panel.channel')}
        value={touchpoint.channel}
        options={channelSchema.options.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={(channel) => channel && change({ channel })}
      />
      <TeamField value={touchpoint.teamId} assign={(teamId) => update({ teamId })} />
      <CommitField
        label={t('panel.description')}
        value={touchpoint.description}
        multiline
        onCommit={(description) => change({ description })}
      />
    </>
  )
}
