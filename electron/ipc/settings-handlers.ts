import { success } from '../../shared/ipc/result'
import type { Locale } from '../../shared/model/project'
import type { SettingsFile } from '../settings'
import { broadcast } from './broadcast'
import type { Handlers } from './handle'

/** `onLocale` redraws what the main process shows itself: the native menu. */
export function settingsHandlers(
  settings: SettingsFile,
  onLocale: (locale: Locale) => void
): Pick<Handlers, 'settings:get' | 'settings:set'> {
  return {
    'settings:get': () => success(settings.get()),
    'settings:set': (changes) => {
      const before = settings.get().locale
      const saved = settings.set(changes)
      const now = settings.get()
      if (now.locale !== before) onLocale(now.locale)
      broadcast('settings:changed', now)
      return saved
    }
  }
}
