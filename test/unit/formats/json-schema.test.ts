import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectJsonSchema } from '../../../shared/formats/json-schema'

/** `npm run unit -- -u json-schema` writes the file anew after a change of the record schemas. */
test('docs/project.schema.json says what the record schemas say', async () => {
  const path = fileURLToPath(new URL('../../../docs/project.schema.json', import.meta.url))
  await expect(`${JSON.stringify(projectJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(path)
})
