import { expect, test } from 'vitest'
import { retagged, sharedTags } from '../../../renderer/panels/inspector/shared-tags'

test('notes share the tags that all of them have, in the order of the first', () => {
  expect(sharedTags([{ tags: ['prix', 'urgent', 'vu'] }, { tags: ['vu', 'prix'] }])).toEqual(['prix', 'vu'])
  expect(sharedTags([{ tags: ['prix'] }, { tags: [] }])).toEqual([])
  expect(sharedTags([])).toEqual([])
})

test('a note loses and gains what its selection loses and gains, and keeps its own', () => {
  expect(retagged(['prix', 'à lui'], ['prix'], ['prix', 'urgent'])).toEqual(['prix', 'à lui', 'urgent'])
  expect(retagged(['prix', 'à lui'], ['prix'], [])).toEqual(['à lui'])
  expect(retagged(['urgent', 'prix'], ['prix'], ['prix', 'urgent'])).toEqual(['urgent', 'prix'])
})
