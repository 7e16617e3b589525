import { en } from './en'
import { fr } from './fr'

export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** French is the source: English must have the same keys, by type and by test. */
export type Messages = typeof fr
export type MessageKey = keyof Messages
export type Params = Readonly<Record<string, string | number>>

const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { fr, en }

const plurals = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

/**
 * `{name}` takes a parameter; `{count|one form|other form}` chooses by the locale's plural rule and may hold `#` for
 * the number. Kept this small because the dictionaries are shared with the main process and the exports.
 */
export function translate(locale: Locale, key: MessageKey, params: Params = {}): string {
  const message = messages[locale][key]
  if (!message.includes('{')) return message
  return message.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = params[name]
      if (value === undefined) return whole
      const shown = typeof value === 'number' ? formatNumber(locale, value) : apart(value)
      if (one === undefined || other === undefined) return shown
      return (plurals[locale].select(Number(value)) === 'one' ? one : other).replace('#', shown)
    }
  )
}

const turning = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF]/

/** A name that reads from the right, or holds a mark that turns text around, would turn our sentence around with it. */
function apart(value: string): string {
  return turning.test(value) ? `\u2068${value}\u2069` : value
}

/** Numbers as the language writes them: narrow no-break space and comma in French, a real minus in both. */
export function formatNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, options).format(value).replace('-', '\u2212')
}

export function isMessageKey(key: string): key is MessageKey {
  return key in fr
}
