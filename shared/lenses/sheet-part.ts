import { item } from './layout/item'
import type { Setting } from './layout/setting'
import type { Primitive, SceneItem } from './scene'

/** What a sheet adds around the map of its lens. */
export function caption(
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
  primitives: readonly Primitive[],
  label: string
): SceneItem {
  return item({ id, role: 'caption', pane: 'body', x, y, width, height, primitives, label })
}

/** « 24 mars 2026 », of a day as records keep it; empty where it is none. */
export function dayText({ locale }: Pick<Setting, 'locale'>, written: string | null | undefined): string {
  if (!written) return ''
  const day = new Date(`${written}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return ''
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC'
  }).format(day)
}
