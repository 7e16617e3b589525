import { useEffect, useRef } from 'react'
import { light } from '../../../shared/lenses/palette'
import type { Placement } from '../../../shared/lenses/paper'
import type { Scene } from '../../../shared/lenses/scene'
import { drawScene, loadFonts } from './draw-scene'
import styles from './export-dialog.module.css'

type Props = {
  scene: Scene
  placement: Placement
  /** Room on screen, in CSS pixels. */
  room: { readonly width: number; readonly height: number }
  label: string
}

/** One sheet of paper with the very scene the file will hold. */
export function SheetPreview({ scene, placement, room, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const ratio = Math.min(room.width / placement.width, room.height / placement.height)
  const width = Math.max(1, Math.floor(placement.width * ratio))
  const height = Math.max(1, Math.floor(placement.height * ratio))

  useEffect(() => {
    let current = true
    void loadFonts(scene).then(() => {
      const context = canvas.current?.getContext('2d')
      if (!current || !context) return
      const density = window.devicePixelRatio
      context.canvas.width = Math.round(width * density)
      context.canvas.height = Math.round(height * density)
      context.fillStyle = light.surface
      context.fillRect(0, 0, context.canvas.width, context.canvas.height)
      context.scale(ratio * density, ratio * density)
      context.translate(placement.x, placement.y)
      context.scale(placement.scale, placement.scale)
      drawScene(context, scene)
    })
    return () => {
      current = false
    }
  }, [scene, placement, ratio, width, height])

  return (
    <canvas ref={canvas} role="img" aria-label={label} className={styles.sheet} style={{ width, height }} />
  )
}
