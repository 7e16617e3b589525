import type { MessageKey } from './i18n/translate'

export type Action = {
  readonly id: string
  readonly labelKey: MessageKey
  /** Electron accelerator syntax; null where only the palette or a menu offers it. Never a single key in the menu. */
  readonly accelerator: string | null
}
