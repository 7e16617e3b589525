import type { Locale } from '../../shared/model/project'
import type { Translate } from '../editor/messages'

/** "today at 14:05", "yesterday", "12 March", with the year once it is another one. */
export function relativeDay(instant: string, now: Date, locale: Locale, t: Translate): string {
  const date = new Date(instant)
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)
  if (days === 0) {
    return t('library.today', {
      time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date)
    })
  }
  if (days === 1) return t('library.yesterday')
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(date)
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
