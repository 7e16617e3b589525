import { createStore } from 'zustand/vanilla'

/** Whether the menu of the filter is open: an action of the menu bar, the palette and the keys opens it too. */
export const filterMenuState = createStore<{ open: boolean }>(() => ({ open: false }))

export function closeFilterMenu(): void {
  filterMenuState.setState({ open: false })
}

export function toggleFilterMenu(): void {
  filterMenuState.setState(({ open }) => ({ open: !open }))
}
