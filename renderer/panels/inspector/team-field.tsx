import { teamName } from '../../../shared/lenses/team-mark'
import { type Id, newId } from '../../../shared/model/id'
import { teamsOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { TeamSign } from '../team-sign'
import { CreatableField } from './creatable-field'

type Props = { value: Id<'team'> | null; onChange: (teamId: Id<'team'> | null) => void }

export function TeamField({ value, onChange }: Props) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const teams = teamsOf(useDocument())
  return (
    <CreatableField
      label={t('panel.team')}
      emptyLabel={t('panel.none')}
      createLabel={t('panel.team.create')}
      newLabel={t('panel.team.new')}
      value={value}
      options={teams.map((team) => ({ value: team.id, label: teamName(team) }))}
      sign={(teamId) => <TeamMarkOf teamId={teamId} />}
      onChange={onChange}
      onCreate={(name) => {
        const teamId = newId('team')
        if (editor.dispatch({ type: 'team.add', teamId, name }).ok) onChange(teamId)
      }}
    />
  )
}

function TeamMarkOf({ teamId }: { teamId: Id<'team'> }) {
  const team = useDocument().team.get(teamId)
  return team ? <TeamSign style={team.style} /> : null
}
