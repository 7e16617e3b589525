import { describe, expect, it } from 'vitest'
import { actionOfChord, actionOfSingleKey, chords, singleKeys } from '../../../renderer/shell/keymap'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {},
  code = ''
) => ({
  key,
  code,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held
})

describe('the keymap', () => {
  it('gives each chord and each single key to one action', () => {
    const all = [...chords, ...singleKeys].map(([chord]) => chord)
    expect(new Set(all).size).toBe(all.length)
  })

  it('reads letters, Shift and the two command keys', () => {
    expect(actionOfChord(press('z', { ctrlKey: true }))).toBe('edit.undo')
    expect(actionOfChord(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('edit.redo')
    expect(actionOfChord(press('y', { metaKey: true }))).toBe('edit.redo')
    expect(actionOfChord(press('z'))).toBeNull()
    expect(actionOfChord(press('z', { ctrlKey: true, altKey: true }))).toBeNull()
  })

  it('finds the lenses on a French keyboard, where the digit row gives signs', () => {
    expect(actionOfSingleKey(press('&', {}, 'Digit1'))).toBe('lens.journey')
    expect(actionOfSingleKey(press('"', {}, 'Digit3'))).toBe('lens.blueprint')
    expect(actionOfChord(press('é', { ctrlKey: true }, 'Digit2'))).toBe('lens.experience')
  })

  it('takes plus with or without Shift', () => {
    expect(actionOfChord(press('+', { ctrlKey: true, shiftKey: true }))).toBe('view.zoomIn')
    expect(actionOfChord(press('+', { ctrlKey: true }))).toBe('view.zoomIn')
  })
})
