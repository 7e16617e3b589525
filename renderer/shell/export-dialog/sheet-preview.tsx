import { useEffect, useRef } from 'react'
import { light } from '../../../shared/lenses/palette'
import type { Placement } from '../../../shared/lenses/paper'
import type { Drawing } from '../../../shared/lenses/scene'
import type { Tiling } from '../../../shared/lenses/tiles'
import { useClientFont } from '../../editor/fonts/use-client-font'
import { loadPictures } from '../../editor/images/load-pictures'
import { useWorkbench } from '../../editor/workbench'
import { cutsOf, drawCuts } from './draw-cuts'
import { drawScene, loadFonts } from './draw-scene'
import styles from './export-dialog.module.css'

type Props = {
  scene: Drawing
  placement: Placement
  /** Room on screen, in CSS pixels. */
  room: { readonly width: number; readonly height: number }
  /** How the sheet is cut, where it is a poster. */
  tiling: Tiling | null
  /** Without paper under it. */
  isTransparent: boolean
  label: string
}

/** One sheet of paper with the very scene the file will hold. */
export function SheetPreview({ scene, placement, room, tiling, isTransparent, label }: Props) {
  const { editor } = useWorkbench()
  const font = useClientFont()
  const client = font.state === 'ready' ? font.font.face : null
  const canvas = useRef<HTMLCanvasElement>(null)
  const ratio = Math.min(room.width / placement.width, room.height / placement.height)
  const width = Math.max(1, Math.floor(placement.width * ratio))
  const height = Math.max(1, Math.floor(placement.height * ratio))

  useEffect(() => {
    let current = true
    void Promise.all([loadPictures(editor, scene), loadFonts(scene, client)]).then(([pictures]) => {
      const context = canvas.current?.getContext('2d')
      if (!current || !context) return
      const density = window.devicePixelRatio
      context.canvas.width = Math.round(width * density)
      context.canvas.height = Math.round(height * density)
      if (!isTransparent) {
        context.fillStyle = light.surface
        context.fillRect(0, 0, context.canvas.width, context.canvas.height)
      }
      context.scale(ratio * density, ratio * density)
      context.translate(placement.x, placement.y)
      context.scale(placement.scale, placement.scale)
      context.beginPath()
      context.rect(0, 0, scene.width, scene.height)
      context.clip()
      drawScene(context, scene, pictures, client)
      if (tiling) drawCuts(context, tiling, scene, 1 / (ratio * placement.scale))
    })
    return () => {
      current = false
    }
  }, [editor, client, scene, placement, tiling, isTransparent, ratio, width, height])

  return (
    <div className={styles.paper}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        className={styles.sheet}
        data-transparent={isTransparent}
        style={{ width, height }}
      />
      {tiling && <SheetNumbers tiling={tiling} placement={placement} ratio={ratio} />}
    </div>
  )
}

/** The number of each sheet at its corner; on the edge of the paper where it is one of the first. */
function SheetNumbers({
  tiling,
  placement,
  ratio
}: Pick<Props, 'placement'> & { tiling: Tiling; ratio: number }) {
  const { uprights, levels } = cutsOf(tiling)
  const { x, y, scale } = placement
  return tiling.tiles.map(({ number, column, row }) => (
    <span
      key={number}
      aria-hidden="true"
      className={styles.sheetNumber}
      style={{
        left: column === 0 ? 0 : (x + (uprights[column] ?? 0) * scale) * ratio,
        top: row === 0 ? 0 : (y + (levels[row] ?? 0) * scale) * ratio
      }}
    >
      {number}
    </span>
  ))
}
