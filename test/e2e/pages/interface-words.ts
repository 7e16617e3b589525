import type { ElectronApplication, Page } from '@playwright/test'
import { en } from '../../../shared/i18n/en'
import { fr } from '../../../shared/i18n/fr'
import type { Locale, MessageKey } from '../../../shared/i18n/translate'

const messages: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { fr, en }

/** The product's name, and words a new project starts with, stay as they are when the interface changes. */
const isName = (text: string): boolean =>
  text === 'Parcours' ||
  [fr, en].some((language) =>
    Object.entries(language).some(([key, message]) => key.startsWith('blank.') && message === text)
  )

/** Too few letters of its own to be told from anything else. */
const fewestLetters = 5

function patternOf(message: string): RegExp | null {
  const parts = message.split(/(\{[^}]*\})/)
  const letters =
    parts
      .filter((part) => !part.startsWith('{'))
      .join('')
      .match(/\p{L}/gu)?.length ?? 0
  const plural = message.includes('|')
  if (letters < fewestLetters && !plural) return null
  const source = parts.map((part) => {
    if (!part.startsWith('{')) return escaped(part)
    const [, one, other] = part.slice(1, -1).split('|')
    if (one === undefined || other === undefined) return '.+'
    return `(?:${[one, other].map((form) => escaped(form).replace('#', '[\\d\\s.,]+')).join('|')})`
  })
  return new RegExp(`^${source.join('')}$`, 'u')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Of the texts given, those that only the other language says. */
export function foreignWords(texts: readonly string[], locale: Locale): string[] {
  const says = (language: Locale): ((text: string) => boolean) => {
    const known = Object.values(messages[language])
    const plain = new Set(known)
    const patterns = known.flatMap((message) => (message.includes('{') ? (patternOf(message) ?? []) : []))
    return (text) => plain.has(text) || patterns.some((pattern) => pattern.test(text))
  }
  const isOwn = says(locale)
  const isOther = says(locale === 'fr' ? 'en' : 'fr')
  return texts.filter((text) => isOther(text) && !isOwn(text) && !isName(text))
}

/** Every text of the page that a person sees or is read, names and hints of controls among them. */
export async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = [
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'aria-description',
      'aria-roledescription'
    ]
    const found: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      if (['SCRIPT', 'STYLE'].includes(element.tagName)) continue
      for (const name of attributes) found.push(element.getAttribute(name) ?? '')
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '')
    }
    return [...new Set(found.map((text) => text.trim()).filter(Boolean))]
  })
}

/** The labels of the native menu, submenus first. */
export async function menuLabels(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => [
      menu.label,
      ...(menu.submenu?.items ?? []).map(({ label }) => label)
    ])
  )
}
