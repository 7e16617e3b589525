import { createStore } from 'zustand/vanilla'

/** What menus and shortcuts ask of the canvas, which alone knows its size. `serial` tells two equal requests apart. */
export type ViewRequest = {
  readonly kind:
    | 'fit'
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomReset'
    | 'zoomSelection'
    | 'connect'
    | 'focus'
    | 'find'
    | 'menu'
  readonly serial: number
}

export const viewRequests = createStore<{ request: ViewRequest | null }>(() => ({ request: null }))

export function requestView(kind: ViewRequest['kind']): void {
  viewRequests.setState(({ request }) => ({ request: { kind, serial: (request?.serial ?? 0) + 1 } }))
}
