import type { MessageKey } from '../../shared/i18n/translate'

/** What the keys of the map mean, for the sheet of shortcuts. A test presses those of the grid. */
export type MapKey = {
  /**
   * Where it acts: on the grid, in a text being typed, together with the pointer, by the page's clipboard events, or while
   * another window presents.
   */
  readonly on: 'grid' | 'typing' | 'pointer' | 'clipboard' | 'presenting'
  /** In the syntax of the actions' chords; "Arrows", "Sideways" and "Letters" stand for any of them. */
  readonly chords: readonly string[]
  readonly labelKey: MessageKey
  readonly group: 'moving' | 'typing' | 'structure' | 'view'
  /** Acts alone, so it can be turned off in the settings. */
  readonly single?: true
}

export const mapKeys: readonly MapKey[] = [
  { on: 'grid', chords: ['Arrows'], labelKey: 'shortcuts.grid.arrows', group: 'moving' },
  { on: 'grid', chords: ['CmdOrCtrl+Arrows'], labelKey: 'shortcuts.grid.jump', group: 'moving' },
  { on: 'grid', chords: ['Shift+Arrows'], labelKey: 'shortcuts.grid.extend', group: 'moving' },
  { on: 'grid', chords: ['Home'], labelKey: 'shortcuts.grid.first', group: 'moving' },
  { on: 'grid', chords: ['End'], labelKey: 'shortcuts.grid.last', group: 'moving' },
  { on: 'grid', chords: ['Escape'], labelKey: 'shortcuts.grid.leave', group: 'moving' },
  { on: 'grid', chords: ['Enter', 'F2'], labelKey: 'shortcuts.grid.edit', group: 'typing' },
  { on: 'grid', chords: ['Letters'], labelKey: 'shortcuts.grid.letters', group: 'typing' },
  { on: 'typing', chords: ['Enter'], labelKey: 'shortcuts.typing.next', group: 'typing' },
  { on: 'typing', chords: ['Tab'], labelKey: 'shortcuts.typing.nextStep', group: 'typing' },
  { on: 'typing', chords: ['Shift+Tab'], labelKey: 'shortcuts.typing.previousStep', group: 'typing' },
  { on: 'typing', chords: ['Shift+Enter'], labelKey: 'shortcuts.typing.previous', group: 'typing' },
  { on: 'typing', chords: ['Alt+Enter'], labelKey: 'shortcuts.typing.lineBreak', group: 'typing' },
  { on: 'typing', chords: ['Escape'], labelKey: 'shortcuts.typing.leave', group: 'typing' },
  { on: 'grid', chords: ['Delete', 'Backspace'], labelKey: 'action.edit.delete', group: 'typing' },
  { on: 'clipboard', chords: ['CmdOrCtrl+C'], labelKey: 'clipboard.copy', group: 'typing' },
  { on: 'clipboard', chords: ['CmdOrCtrl+X'], labelKey: 'clipboard.cut', group: 'typing' },
  { on: 'clipboard', chords: ['CmdOrCtrl+V'], labelKey: 'clipboard.paste', group: 'typing' },
  { on: 'grid', chords: ['Alt+Arrows'], labelKey: 'shortcuts.grid.move', group: 'structure' },
  { on: 'grid', chords: ['Alt+Shift+Sideways'], labelKey: 'shortcuts.grid.noteWidth', group: 'structure' },
  { on: 'pointer', chords: ['Alt+Drag'], labelKey: 'shortcuts.pointer.copy', group: 'structure' },
  { on: 'grid', chords: ['M'], labelKey: 'shortcuts.grid.moment', group: 'structure', single: true },
  { on: 'grid', chords: ['Plus'], labelKey: 'shortcuts.grid.better', group: 'structure', single: true },
  { on: 'grid', chords: ['-'], labelKey: 'shortcuts.grid.worse', group: 'structure', single: true },
  { on: 'pointer', chords: ['Drag', 'Shift+Drag'], labelKey: 'shortcuts.pointer.marquee', group: 'moving' },
  { on: 'presenting', chords: ['PageDown', 'PageUp'], labelKey: 'shortcuts.presenting.stops', group: 'view' },
  { on: 'pointer', chords: ['Space+Drag'], labelKey: 'shortcuts.pointer.pan', group: 'view' },
  { on: 'pointer', chords: ['CmdOrCtrl+Wheel'], labelKey: 'shortcuts.pointer.zoom', group: 'view' }
]
