import { translate } from '../../shared/i18n/translate'
import { defaultLaneKinds, defaultLanes } from '../../shared/model/default-lanes'
import { newId } from '../../shared/model/id'
import { ordersBetween } from '../../shared/model/order'
import type { Locale } from '../../shared/model/project'
import { type AnyRecord, recordSchemas } from '../../shared/model/record'

export type NewProject = { readonly name: string; readonly clientName: string; readonly language: Locale }

/** One map with a persona and two phases of one step each: enough to type over, too little to have to clear away. */
export function blankProject({ name, clientName, language }: NewProject): AnyRecord[] {
  const { project, persona, map, phase, step } = recordSchemas
  const [firstOrder = '', secondOrder = ''] = ordersBetween(null, null, 2)
  const customer = persona.parse({
    type: 'persona',
    id: newId('persona'),
    order: firstOrder,
    name: translate(language, 'blank.persona')
  })
  const blankMap = map.parse({
    type: 'map',
    id: newId('map'),
    order: firstOrder,
    title: name.trim() || translate(language, 'blank.map'),
    personaIds: [customer.id]
  })
  const mapId = blankMap.id
  const phases = [
    { order: firstOrder, phaseName: 'blank.phase.first', stepName: 'blank.step.first' },
    { order: secondOrder, phaseName: 'blank.phase.second', stepName: 'blank.step.second' }
  ] as const
  const structure = phases.flatMap(({ order, phaseName, stepName }) => {
    const phaseId = newId('phase')
    return [
      phase.parse({ type: 'phase', id: phaseId, mapId, order, name: translate(language, phaseName) }),
      step.parse({
        type: 'step',
        id: newId('step'),
        mapId,
        phaseId,
        order: firstOrder,
        name: translate(language, stepName)
      })
    ]
  })
  return [
    project.parse({
      type: 'project',
      id: newId('project'),
      name: name.trim() || translate(language, 'blank.project'),
      clientName: clientName.trim(),
      language
    }),
    customer,
    blankMap,
    ...structure,
    ...defaultLanes(
      mapId,
      defaultLaneKinds.map(() => newId('lane'))
    )
  ]
}
