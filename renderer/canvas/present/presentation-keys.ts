import { lensIds } from '../../../shared/model/lens-id'
import type { PresentationMove } from '../../editor/present/presentation-place'

/** What a key asks of a presentation. */
export type PresentationAct =
  | PresentationMove
  /** Down what is too tall, then to the next stop. */
  | { readonly kind: 'readOn' }
  | { readonly kind: 'laser' }
  | { readonly kind: 'leave' }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** A remote control for slides sends Page Up and Page Down. Ctrl with a digit chooses a lens, as everywhere. */
export function actOfKey(press: Press): PresentationAct | null {
  const digit = /^(?:Digit|Numpad)([123])$/.exec(press.code)?.[1]
  const lens = digit === undefined ? undefined : lensIds[Number(digit) - 1]
  if (lens && !press.altKey) return { kind: 'lens', lens }
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  switch (press.key) {
    case 'ArrowRight':
      return { kind: press.shiftKey ? 'light' : 'stop', by: 1 }
    case 'ArrowLeft':
      return { kind: press.shiftKey ? 'light' : 'stop', by: -1 }
    case 'ArrowDown':
      return { kind: 'nextLens', by: 1 }
    case 'ArrowUp':
      return { kind: 'nextLens', by: -1 }
    case ' ':
      return press.shiftKey ? { kind: 'stop', by: -1 } : { kind: 'readOn' }
    case 'PageDown':
      return { kind: 'readOn' }
    case 'PageUp':
      return { kind: 'stop', by: -1 }
    case 'Home':
      return { kind: 'end', at: 'first' }
    case 'End':
      return { kind: 'end', at: 'last' }
    case 'l':
    case 'L':
      return { kind: 'laser' }
    case 'Escape':
      return { kind: 'leave' }
    default:
      return null
  }
}
