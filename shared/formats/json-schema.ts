import { z } from 'zod'
import { recordSchemas, recordTypes } from '../model/record'
import { projectFileSchema } from './json'

/**
 * JSON Schema of a project file, as other programs may write it (fields with a default may be left out). References
 * between records and "a step or a phase, never both" are beyond what JSON Schema says; reading checks them.
 */
export function projectJsonSchema(): object {
  const names = z.registry<{ id: string }>()
  for (const type of recordTypes) names.add(recordSchemas[type], { id: type })
  return {
    title: 'Parcours project',
    ...z.toJSONSchema(projectFileSchema, { io: 'input', metadata: names })
  }
}
