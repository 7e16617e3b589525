import { useEffect, useState } from 'react'
import type { Scene } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import type { Rect } from '../drawing/scene-index'
import { type Size, sameRect, seenOf, windowOf } from './geometry'
import { useKept } from './use-kept'

/**
 * The part of the scene to draw. The first frame of a map or a lens is waited for, so it has what is in sight and no
 * more: the surroundings, half as many cards again, come with the next one, before anybody can scroll there.
 */
export function useDrawnWindow(scene: Scene, viewport: Viewport, size: Size): Rect {
  const sheet = `${scene.mapId} ${scene.lens}`
  const [shown, setShown] = useState('')
  useEffect(() => {
    if (shown === sheet) return
    // The first callback still belongs to the frame that shows the sheet.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setShown(sheet))
    })
    return () => cancelAnimationFrame(frame)
  }, [sheet, shown])
  return useKept(shown === sheet ? windowOf(viewport, size) : seenOf(viewport, size), sameRect)
}
