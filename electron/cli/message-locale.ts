import { type Locale, locales } from '../../shared/i18n/translate'

/** Looked up before the words are checked, so that even a refusal of the words speaks the language asked for. */
export function messageLocale(words: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const asked = words.flatMap((word, index) =>
    word === '--lang' ? [words[index + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : []
  )
  const locale = locales.find((one) => asked.includes(one))
  if (locale) return locale
  // Empty counts as not set, as for every program that reads them.
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en(?:[_.@-]|$)/i.test(system) ? 'en' : 'fr'
}
