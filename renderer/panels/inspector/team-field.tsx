import { teamName } from '../../../shared/lenses/team-mark'
import { type Id, newId } from '../../../shared/model/id'
import { teamsOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument } from '../../editor/workbench'
import { TeamSign } from '../team-sign'
import { CreatableField } from './creatable-field'
import { type Assignment, useAssignment } from './use-assignment'

/** The team of whatever `assign` gives it to, one record or several. */
export function TeamField({ value, mixed, assign }: Assignment<'team'>) {
  const t = useTranslate()
  const { choose, create } = useAssignment(assign)
  const teams = teamsOf(useDocument())
  return (
    <CreatableField
      label={t('panel.team')}
      emptyLabel={t('panel.none')}
      createLabel={t('panel.team.create')}
      newLabel={t('panel.team.new')}
      value={value}
      mixed={mixed ?? false}
      options={teams.map((team) => ({ value: team.id, label: teamName(team) }))}
      sign={(teamId) => <TeamMarkOf teamId={teamId} />}
      onChange={choose}
      onCreate={(name) => {
        const teamId = newId('team')
        create({ type: 'team.add', teamId, name }, teamId)
      }}
    />
  )
}

function TeamMarkOf({ teamId }: { teamId: Id<'team'> }) {
  const team = useDocument().team.get(teamId)
  return team ? <TeamSign style={team.style} /> : null
}
