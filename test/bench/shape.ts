/** A text as every peer is given it: where our journey lens puts the card, in the lines it wraps it into. */
export type Shape = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
}

declare global {
  interface Window {
    /** On the page of every peer. */
    benchPeer: { prepare(shapes: readonly Shape[]): void }
  }
}
