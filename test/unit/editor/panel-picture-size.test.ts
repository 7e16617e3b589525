import { expect, test } from 'vitest'
import { panelPictureSize } from '../../../renderer/editor/panel-picture/panel-picture-size'

test('a panel is pictured sharp, smaller where it is long, and not at all where it could not be read', () => {
  expect(panelPictureSize({ width: 304, height: 900 })).toEqual({ width: 608, height: 1_800 })
  expect(panelPictureSize({ width: 304, height: 12_000 })).toEqual({ width: 415, height: 16_384 })
  expect(panelPictureSize({ width: 304, height: 16_384 })).toEqual({ width: 304, height: 16_384 })
  expect(panelPictureSize({ width: 304, height: 16_385 })).toBeNull()
})
