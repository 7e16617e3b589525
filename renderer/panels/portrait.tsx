import type { Persona } from '../../shared/model/persona'
import { usePortrait } from '../editor/images/use-portrait'
import { Avatar } from '../ui/avatar'

export function Portrait({ persona }: { persona: Persona }) {
  return <Avatar name={persona.name} size={28} url={usePortrait(persona)} />
}
