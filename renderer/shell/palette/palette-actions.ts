import { type ActionId, type ActionMenu, actionIds, actions } from '../../../shared/actions'
import { folded } from '../../../shared/formats/folded'
import { type Locale, locales, type MessageKey, translate } from '../../../shared/i18n/translate'

/** As many as one remembers having used. */
const recentLimit = 5

/** Every action but the one that opens the palette. */
export function paletteIds(inProject: boolean): readonly ActionId[] {
  return actionIds.filter((id) => id !== 'palette.open' && (inProject || !actions[id].inProject))
}

export type PaletteGroup = { readonly nameKey: MessageKey; readonly ids: readonly ActionId[] }

const menus: readonly (readonly [ActionMenu, MessageKey])[] = [
  ['file', 'menu.file'],
  ['edit', 'menu.edit'],
  ['insert', 'menu.insert'],
  ['view', 'menu.view'],
  [null, 'shell.palette.others']
]

/** What was used last, then the others as the menus have them; each once. */
export function paletteGroups(inProject: boolean, recent: readonly ActionId[]): readonly PaletteGroup[] {
  const ids = paletteIds(inProject)
  const used = recent.filter((id) => ids.includes(id))
  const left = ids.filter((id) => !used.includes(id))
  return [
    { nameKey: 'shell.palette.recent' as const, ids: used },
    ...menus.map(([menu, nameKey]) => ({ nameKey, ids: left.filter((id) => actions[id].menu === menu) }))
  ].filter((group) => group.ids.length > 0)
}

export function usedAgain(recent: readonly ActionId[], id: ActionId): readonly ActionId[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, recentLimit)
}

export type PaletteMatch = {
  readonly id: ActionId
  /** The label in the other language, where the words stand in no other. */
  readonly otherLabel: string | null
}

/** Every word must stand in the label, of either language: a colleague's name for a command finds it too. Best first. */
export function paletteMatches(
  ids: readonly ActionId[],
  query: string,
  locale: Locale
): readonly PaletteMatch[] {
  const words = folded(query).split(' ')
  const other = locales.find((each) => each !== locale) ?? locale
  return ids
    .flatMap((id) => {
      const own = folded(translate(locale, actions[id].labelKey))
      const otherLabel = translate(other, actions[id].labelKey)
      const both = `${own} ${folded(otherLabel)}`
      if (!words.every((word) => both.includes(word))) return []
      const isOwn = words.every((word) => own.includes(word))
      const rank = own === words.join(' ') ? 0 : own.startsWith(words.join(' ')) ? 1 : isOwn ? 2 : 3
      return [{ id, otherLabel: isOwn ? null : otherLabel, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
}
