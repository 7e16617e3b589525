import { shortened } from '../commands/label'
import { type Locale, type Params, translate } from '../i18n/translate'
import type { CheckId } from './check-id'
import type { Finding } from './finding'

/** What was found, in the reader's language and the author's own words. */
export function sentenceOf(locale: Locale, { check, params }: Pick<Finding, 'check' | 'params'>): string {
  return translate(locale, `check.${check}`, named(locale, params))
}

/** Why the method asks for it. */
export function reasonOf(locale: Locale, check: CheckId): string {
  return translate(locale, `check.${check}.why`)
}

export function checkNameIn(locale: Locale, check: CheckId): string {
  return translate(locale, `check.${check}.name`)
}

function named(locale: Locale, params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value) || translate(locale, 'log.unnamed') : value
    ])
  )
}
