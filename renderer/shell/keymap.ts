import { type ActionId, actionIds, actions } from '../../shared/actions'

/** Chords that some keyboards or habits have besides the one the menu shows. */
const alternatives: readonly (readonly [chord: string, action: ActionId])[] = [
  ['CmdOrCtrl+Y', 'edit.redo'],
  ['CmdOrCtrl+=', 'view.zoomIn'],
  // Where the grid has something selected, Alt and an arrow move it instead.
  ['Alt+Left', 'map.back']
]

/** Alone, these keys act only while no text is being typed; they can be turned off in the settings. */
export const singleKeys: readonly (readonly [key: string, action: ActionId])[] = [
  ['1', 'lens.journey'],
  ['2', 'lens.experience'],
  ['3', 'lens.blueprint'],
  ['V', 'tool.select'],
  ['N', 'tool.note'],
  ['T', 'tool.text'],
  ['C', 'tool.comment'],
  ['P', 'persona.next'],
  ['?', 'shortcuts.open']
]

/** Every chord of the page with its action; a test asserts that none stands twice. */
export const chords: readonly (readonly [chord: string, action: ActionId])[] = [
  ...actionIds.flatMap((id) => {
    const { chord } = actions[id]
    return chord === null ? [] : [[chord, id] as const]
  }),
  ...alternatives
]

export function singleKeyOf(id: ActionId): string | undefined {
  return singleKeys.find(([, action]) => action === id)?.[0]
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

export function actionOfChord(press: KeyPress): ActionId | null {
  return chords.find(([chord]) => matches(chord, press))?.[1] ?? null
}

export function actionOfSingleKey(press: KeyPress): ActionId | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  // The digit row gives signs without Shift on a French keyboard, so digits go by their place.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1]
  return singleKeys.find(([key]) => key === (digit ?? press.key.toUpperCase()))?.[1] ?? null
}

/** Where the page calls a key otherwise than Electron. */
const domKeys: Readonly<Record<string, string>> = { Left: 'ArrowLeft' }

function matches(chord: string, press: KeyPress): boolean {
  const parts = chord.split('+')
  const key = parts.at(-1) === 'Plus' ? '+' : (parts.at(-1) ?? '')
  const wanted = parts.includes('CmdOrCtrl')
  if (wanted !== (press.ctrlKey || press.metaKey)) return false
  if (press.altKey !== parts.includes('Alt')) return false
  // "+" needs Shift on most keyboards, so Shift is part of the sign there.
  if (key !== '+' && press.shiftKey !== parts.includes('Shift')) return false
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`
  return press.key.toLowerCase() === (domKeys[key] ?? key).toLowerCase()
}
