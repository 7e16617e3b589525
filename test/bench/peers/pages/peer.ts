import type { Shape } from '../../shape'

/** What every peer's page does for the bench, which presses its two buttons as a user would. */
export type Peer = {
  /** Makes what the peer itself would keep of these shapes. Not measured. */
  prepare(shapes: readonly Shape[]): unknown
  /** What a file of it says once parsed, made into what `show` takes. */
  read(parsed: unknown): unknown
  show(native: unknown): void
}

/** `Show` has the data in memory; `Open` reads it as from a file first. */
export function offer(peer: Peer): void {
  let native: unknown = null
  let file = ''
  window.benchPeer = {
    prepare(shapes) {
      native = peer.prepare(shapes)
      file = URL.createObjectURL(new Blob([JSON.stringify(native)], { type: 'application/json' }))
      bar.dataset.ready = ''
    }
  }
  const bar = document.createElement('div')
  bar.className = 'bench-buttons'
  const button = (name: string, act: () => void): void => {
    const element = document.createElement('button')
    element.textContent = name
    element.addEventListener('click', act)
    bar.append(element)
  }
  button('Show', () => peer.show(native))
  button('Open', async () => peer.show(peer.read(await (await fetch(file)).json())))
  document.body.append(bar)
}
