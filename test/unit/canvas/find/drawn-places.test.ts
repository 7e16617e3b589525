import { expect, it } from 'vitest'
import { drawnPlaces, withoutSpaces } from '../../../../renderer/canvas/find/drawn-places'

it('finds words on the sheet wherever its lines are broken', () => {
  const parts = (wanted: string, text: string) =>
    drawnPlaces(withoutSpaces(wanted), text).map(({ from, to }) => text.slice(from, to))
  expect(parts('des delais', 'Les grands\ndes\nDélais tardent')).toEqual(['des\nDélais'])
  expect(parts('\u5ba2\u6237\u65c5\u7a0b', '\u5ba2\u6237\n\u65c5\u7a0b\u56fe')).toEqual([
    '\u5ba2\u6237\n\u65c5\u7a0b'
  ])
  expect(parts('absent', 'rien de tel')).toEqual([])
})
