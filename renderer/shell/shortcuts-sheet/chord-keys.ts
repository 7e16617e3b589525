import { isMessageKey } from '../../../shared/i18n/translate'
import type { Translate } from '../../editor/messages'

const mac = globalThis.navigator?.platform.startsWith('Mac') ?? false

const signs: Readonly<Record<string, string>> = {
  CmdOrCtrl: mac ? '\u2318' : 'Ctrl',
  Shift: '\u21e7',
  Plus: '+',
  '-': '\u2212',
  Left: '\u2190',
  Backspace: '\u232b',
  Arrows: '\u2190 \u2191 \u2192 \u2193',
  Sideways: '\u2190 \u2192'
}

/** The keys of a chord, each as it is printed on a keyboard of the reader's language. */
export function chordKeys(chord: string, t: Translate): readonly string[] {
  return chord.split('+').map((key) => {
    const messageKey = `shortcuts.key.${key}`
    return signs[key] ?? (isMessageKey(messageKey) ? t(messageKey) : key)
  })
}
