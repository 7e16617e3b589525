/** How much an item shows: everything, kind icon and one line, or a tinted block. */
export type Detail = 'full' | 'line' | 'block'

export function detailAt(zoom: number): Detail {
  if (zoom < 0.35) return 'block'
  return zoom < 0.6 ? 'line' : 'full'
}
