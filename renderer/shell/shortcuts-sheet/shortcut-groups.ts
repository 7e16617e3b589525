import { type ActionId, actionIds, actions } from '../../../shared/actions'
import type { MessageKey } from '../../../shared/i18n/translate'
import { mapKeys } from '../../editor/map-keys'
import { chords, singleKeys } from '../keymap'

export const shortcutGroupIds = ['moving', 'typing', 'structure', 'lenses', 'view', 'project'] as const
export type ShortcutGroupId = (typeof shortcutGroupIds)[number]

export type Shortcut = {
  readonly labelKey: MessageKey
  /** Each of these does it. */
  readonly chords: readonly string[]
  /** A key alone, which the settings can turn off. */
  readonly single: boolean
}

/** Read from the tables that the keys themselves obey, so that the sheet can promise nothing else. */
export function shortcutsOf(group: ShortcutGroupId): readonly Shortcut[] {
  return [
    ...mapKeys
      .filter((key) => key.group === group)
      .map(({ labelKey, chords: pressed, single = false }) => ({ labelKey, chords: pressed, single })),
    ...actionIds.filter((id) => groupOf(id) === group).flatMap(shortcutOf)
  ]
}

function shortcutOf(id: ActionId): Shortcut[] {
  const pressed = chords.filter(([, action]) => action === id).map(([chord]) => chord)
  const alone = singleKeys.filter(([, action]) => action === id).map(([key]) => key)
  if (pressed.length + alone.length === 0) return []
  const { labelKey } = actions[id]
  return [{ labelKey, chords: [...pressed, ...alone], single: pressed.length === 0 }]
}

/** The menu that shows an action says what it is about; lenses have a group of their own. */
function groupOf(id: ActionId): ShortcutGroupId {
  if (id.startsWith('lens.')) return 'lenses'
  switch (actions[id].menu) {
    case 'file':
      return 'project'
    case 'edit':
      return 'typing'
    case 'insert':
      return 'structure'
    default:
      return 'view'
  }
}
