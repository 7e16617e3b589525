import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Settings } from '../../shared/ipc/contract'
import { listen, request } from './client'

/** Settings of this computer, shared by all windows; the main process keeps them. */
const store = createStore<Settings>(() => ({
  locale: 'fr',
  theme: 'system',
  author: '',
  singleKeys: true,
  views: {}
}))

export async function loadSettings(): Promise<void> {
  const result = await request('settings:get', undefined)
  if (result.ok) store.setState(result.value)
  listen('settings:changed', (settings) => store.setState(settings))
}

/** Shown at once; the main process tells the other windows. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  store.setState(changes)
  await request('settings:set', changes)
}

export function currentSettings(): Settings {
  return store.getState()
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(store, select)
}
