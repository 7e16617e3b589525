import { createStore } from 'zustand/vanilla'

/** What can be done to the photo, whoever asks: its own keys and buttons, or the field beside it. */
export type PhotoAct =
  /** Pixels the look goes to the right and down. */
  | { readonly kind: 'look'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  | { readonly kind: 'photo'; readonly by: 1 | -1 }

/** Asked for from beside the photo, which alone knows its size. A new object each time, so that the same is news again. */
export const photoActs = createStore<{ act: PhotoAct | null }>(() => ({ act: null }))

export function requestPhoto(act: PhotoAct): void {
  photoActs.setState({ act: { ...act } })
}

const step = 80
const zoomStep = 1.25

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey'>

/** What a key means on the photo. In the field the same keys mean it with Alt, whose characters differ by system. */
export function photoActOf({ key, code, altKey }: Press): PhotoAct | null {
  switch (
    altKey && /^(Equal|Minus|Digit0|NumpadAdd|NumpadSubtract)$/.test(code) && key.length === 1 ? code : key
  ) {
    case 'ArrowLeft':
      return { kind: 'look', dx: -step, dy: 0 }
    case 'ArrowRight':
      return { kind: 'look', dx: step, dy: 0 }
    case 'ArrowUp':
      return { kind: 'look', dx: 0, dy: -step }
    case 'ArrowDown':
      return { kind: 'look', dx: 0, dy: step }
    case '+':
    case '=':
    case 'Equal':
    case 'NumpadAdd':
      return { kind: 'zoom', by: zoomStep }
    case '-':
    case '\u2212':
    case 'Minus':
    case 'NumpadSubtract':
      return { kind: 'zoom', by: 1 / zoomStep }
    case '0':
    case 'Digit0':
      return { kind: 'whole' }
    case 'r':
      return { kind: 'turn', by: 1 }
    case 'R':
      return { kind: 'turn', by: -1 }
    case 'PageDown':
      return { kind: 'photo', by: 1 }
    case 'PageUp':
      return { kind: 'photo', by: -1 }
    default:
      return null
  }
}
