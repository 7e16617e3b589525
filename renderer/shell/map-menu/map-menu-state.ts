import { createStore } from 'zustand/vanilla'

/** What of the maps' menu is open: the list, the title as a field, or the dialog of a new map. */
export type MapMenuPart = 'list' | 'rename' | 'new'

/** Actions of the menu bar and the palette open what the top bar shows. */
export const mapMenuState = createStore<{ open: MapMenuPart | null }>(() => ({ open: null }))

export function openMapMenu(open: MapMenuPart): void {
  mapMenuState.setState({ open })
}

/** Only what is open closes: a list that closes because the dialog was chosen in it leaves the dialog alone. */
export function closeMapMenu(part: MapMenuPart): void {
  mapMenuState.setState(({ open }) => ({ open: open === part ? null : open }))
}
