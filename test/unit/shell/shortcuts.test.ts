import type { KeyboardEvent } from 'react'
import { describe, expect, it } from 'vitest'
import { pressOnGrid } from '../../../renderer/canvas/grid/grid-keys'
import { focusPlace, isFocusEmpty } from '../../../renderer/editor/actions/focus'
import { placeAt, rowsOf } from '../../../renderer/editor/grid'
import { mapKeys } from '../../../renderer/editor/map-keys'
import { translator } from '../../../renderer/editor/messages'
import { sceneOf, type Workbench } from '../../../renderer/editor/workbench'
import { chords, singleKeys } from '../../../renderer/shell/keymap'
import { chordKeys } from '../../../renderer/shell/shortcuts-sheet/chord-keys'
import { shortcutGroupIds, shortcutsOf } from '../../../renderer/shell/shortcuts-sheet/shortcut-groups'
import { type ActionId, actionIds, actions } from '../../../shared/actions'
import { translate } from '../../../shared/i18n/translate'
import { sampleDocument } from '../canvas/scene-of-sample'
import { workbenchOf } from '../editor/workbench-of'

const listed = shortcutGroupIds.flatMap(shortcutsOf)
const listedFor = (id: ActionId) =>
  listed.filter(({ labelKey }) => labelKey === actions[id].labelKey).flatMap(({ chords: all }) => all)

describe('the sheet of shortcuts', () => {
  it('lists every action that has a chord or a key of its own, once', () => {
    for (const id of actionIds) {
      const wanted = [...chords, ...singleKeys].filter(([, action]) => action === id).map(([chord]) => chord)
      const { chord } = actions[id]
      if (chord !== null) expect(wanted).toContain(chord)
      if (wanted.length > 0) expect(listedFor(id)).toEqual(wanted)
    }
    const labels = listed.map(({ labelKey }) => labelKey)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('lists every key of the map, and leaves no group empty', () => {
    for (const { labelKey } of mapKeys) expect(listed.map((one) => one.labelKey)).toContain(labelKey)
    for (const group of shortcutGroupIds) expect(shortcutsOf(group)).not.toEqual([])
  })

  it('prints keys in the language of the reader', () => {
    const french = (key: Parameters<typeof translate>[1]) => translate('fr', key)
    expect(chordKeys('CmdOrCtrl+Shift+Enter', french)).toEqual(['Ctrl', '⇧', 'Entrée'])
    expect(chordKeys('CmdOrCtrl+-', french)).toEqual(['Ctrl', '−'])
    expect(chordKeys('CmdOrCtrl+Plus', french)).toEqual(['Ctrl', '+'])
  })
})

describe('the keys of the grid', () => {
  const document = sampleDocument()

  function emptyPlace(bench: Workbench) {
    const scene = sceneOf(bench)
    const places = rowsOf(scene).flatMap((row) => scene.columns.map((column) => placeAt(row, column)))
    return places.find((place) => place.row.startsWith('lane_') && isFocusEmpty(document, scene, place))
  }

  const keysOf: Readonly<Record<string, readonly string[]>> = {
    Arrows: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    Sideways: ['ArrowLeft', 'ArrowRight'],
    Letters: ['a', 'É'],
    Plus: ['+'],
    M: ['m', 'M']
  }
  const presses = mapKeys
    .filter(({ on }) => on === 'grid')
    .flatMap(({ chords: all, single }) => all.map((chord) => ({ chord, single: single === true })))

  it.each(presses)('$chord means what the sheet says', ({ chord, single }) => {
    const parts = chord.split('+')
    const last = parts.at(-1) ?? ''
    for (const key of keysOf[last] ?? [last]) {
      const bench = workbenchOf(document)
      const empty = emptyPlace(bench)
      if (!empty) throw new Error('no empty cell')
      if (last === 'Letters') focusPlace(bench, empty)
      else focusPlace(bench, placeAt('steps', sceneOf(bench).columns[2]))
      const event = {
        key,
        ctrlKey: parts.includes('CmdOrCtrl'),
        metaKey: false,
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
        nativeEvent: { isComposing: false }
      } as KeyboardEvent
      const press = (on: boolean) =>
        pressOnGrid(bench, event, {
          singleKeys: on,
          onDelete: () => undefined,
          report: () => undefined,
          t: translator('fr')
        })
      if (single) expect(press(false)).toBe(false)
      expect(press(true)).toBe(true)
    }
  })
})
