import type { Id } from '../../../shared/model/id'
import type { Persona } from '../../../shared/model/persona'
import { useTranslate } from '../../editor/messages'
import { ChoiceField } from './panel-fields'

type Props = {
  personas: readonly Persona[]
  value: Id<'persona'> | null
  /** See `ChoiceField`. */
  mixed?: boolean
  onChange: (personaId: Id<'persona'> | null) => void
}

/** Whose experience a note tells; null is everyone's. */
export function PersonaField({ personas, value, mixed, onChange }: Props) {
  const t = useTranslate()
  return (
    <ChoiceField
      label={t('panel.card.persona')}
      value={value}
      mixed={mixed ?? false}
      emptyLabel={t('panel.card.everyone')}
      options={personas.map(({ id, name }) => ({ value: id, label: name || t('log.unnamed') }))}
      onChange={onChange}
    />
  )
}
