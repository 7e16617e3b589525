import { frontPersona, personasOfMap } from '../../../shared/model/curves'
import type { Id } from '../../../shared/model/id'
import { emotionAt } from '../../../shared/model/structure'
import type { Workbench } from '../workbench'

/** Brings a persona's curve before the others; a feeling selected at a step gives way to that persona's there. */
export function putInFront({ editor, session }: Workbench, personaId: Id<'persona'>): void {
  const { document } = editor.store.getState()
  session.setState(({ selection, focus }) => {
    const selected = document.emotion.get(selection.at(-1) ?? '')
    const stepId = selected?.personaId ? selected.stepId : focus?.row === 'curve' ? focus.stepId : null
    if (!stepId) return { frontPersonaId: personaId }
    return { frontPersonaId: personaId, selection: [emotionAt(document, stepId, personaId)?.id ?? stepId] }
  })
}

/** The next persona of the map, around its end. */
export function putNextInFront(workbench: Workbench): string | null {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const { mapId, frontPersonaId } = session.getState()
  const personas = personasOfMap(document, mapId)
  const front = frontPersona(document, mapId, frontPersonaId)
  const next = personas[(personas.findIndex(({ id }) => id === front?.id) + 1) % personas.length]
  if (!next || next.id === front?.id) return null
  putInFront(workbench, next.id)
  return next.name
}
