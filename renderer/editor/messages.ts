import { createContext, useContext, useMemo } from 'react'
import { isMessageKey, type MessageKey, type Params, translate } from '../../shared/i18n/translate'
import type { Failure } from '../../shared/ipc/result'
import type { Locale } from '../../shared/model/project'

export const LocaleContext = createContext<Locale>('fr')

export type Translate = (key: MessageKey, params?: Params) => string

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

export function useTranslate(): Translate {
  const locale = useLocale()
  return useMemo(() => translator(locale), [locale])
}

export function translator(locale: Locale): Translate {
  return (key, params) => translate(locale, key, params)
}

/** The sentence for an expected failure: what happened, what was kept, what to do. */
export function failureSentence(t: Translate, failure: Failure): string {
  const key = `error.${failure.code}`
  return isMessageKey(key) ? t(key, failure.params) : t('error.internal', failure.params)
}
