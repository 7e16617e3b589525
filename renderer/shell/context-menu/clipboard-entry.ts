import { request } from '../../editor/client'
import { notifyFailure } from '../../editor/notify'
import type { Entry } from './entry'
import type { MenuContext } from './menu-context'

const chords = { cut: 'CmdOrCtrl+X', copy: 'CmdOrCtrl+C', paste: 'CmdOrCtrl+V' } as const

/** By way of the main process: it makes the window's own clipboard events, which alone may read what is there. */
export function clipboardEntry({ t }: MenuContext, edit: keyof typeof chords): Entry {
  return {
    kind: 'item',
    label: t(`structure.menu.${edit}`),
    chord: chords[edit],
    run: () => {
      void request('window:edit', { edit }).then((result) => {
        if (!result.ok) notifyFailure(t, result.failure)
      })
    }
  }
}
