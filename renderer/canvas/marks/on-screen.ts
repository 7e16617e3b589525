import { useStore as useFlow } from '@xyflow/react'
import type { CSSProperties } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Viewport } from '../../editor/session'
import { toScreen } from '../viewport/geometry'

export function useTransform(): Viewport {
  const [x, y, zoom] = useFlow((state) => state.transform)
  return { x, y, zoom }
}

export function onScreen(rect: Rect, viewport: Viewport): CSSProperties {
  const { x, y } = toScreen('body', viewport, rect)
  return { left: x, top: y, width: rect.width * viewport.zoom, height: rect.height * viewport.zoom }
}

export function boxOnScreen(box: Rect | null, viewport: Viewport): Rect[] {
  if (!box) return []
  const { zoom } = viewport
  return [{ ...toScreen('body', viewport, box), width: box.width * zoom, height: box.height * zoom }]
}
