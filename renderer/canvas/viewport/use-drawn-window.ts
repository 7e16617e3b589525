import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import { useShown } from '../../editor/use-shown'
import { type Size, sameRect, seenOf, windowOf } from './geometry'
import { useKept } from './use-kept'

/**
 * The part of the scene to draw. The first frame of a map or a lens has what is in sight and no more; it is not `whole`
 * until the surroundings, half as many cards again, have come right after it, before anybody can scroll there.
 */
export function useDrawnWindow(
  scene: Scene,
  viewport: Viewport,
  size: Size
): { readonly window: Rect; readonly whole: boolean } {
  const whole = useShown(`${scene.mapId} ${scene.lens}`)
  const window = useKept(whole ? windowOf(viewport, size) : seenOf(viewport, size), sameRect)
  return { window, whole }
}
