import { channelIcon } from '../../../shared/lenses/card-look'
import { icon } from '../../../shared/lenses/draw'
import { type Id, newId } from '../../../shared/model/id'
import { touchpointsOf } from '../../../shared/model/structure'
import { Drawn } from '../../editor/drawn'
import { useTranslate } from '../../editor/messages'
import { useDocument } from '../../editor/workbench'
import { CreatableField } from './creatable-field'
import { type Assignment, useAssignment } from './use-assignment'

/** Where it happens, for one note or several. */
export function TouchpointField({ value, mixed, assign }: Assignment<'touchpoint'>) {
  const t = useTranslate()
  const { choose, create } = useAssignment(assign)
  const touchpoints = touchpointsOf(useDocument())
  return (
    <CreatableField
      label={t('panel.touchpoint')}
      emptyLabel={t('panel.noneMasculine')}
      createLabel={t('panel.touchpoint.create')}
      newLabel={t('panel.touchpoint.new')}
      value={value}
      mixed={mixed ?? false}
      options={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
      sign={(touchpointId) => <ChannelSignOf touchpointId={touchpointId} />}
      onChange={choose}
      onCreate={(name) => {
        const touchpointId = newId('touchpoint')
        create({ type: 'touchpoint.add', touchpointId, name }, touchpointId)
      }}
    />
  )
}

function ChannelSignOf({ touchpointId }: { touchpointId: Id<'touchpoint'> }) {
  const touchpoint = useDocument().touchpoint.get(touchpointId)
  if (!touchpoint) return null
  const sign = icon(channelIcon(touchpoint.channel), 0, 0, 24, 'ink2', { strokeWidth: 1.8 })
  return <Drawn primitives={[sign]} of={24} size={14} />
}
