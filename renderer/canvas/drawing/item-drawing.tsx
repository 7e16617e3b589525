import { memo } from 'react'
import { iconPaths } from '../../../shared/lenses/icons'
import type { Glance, SceneItem } from '../../../shared/lenses/scene'
import { colourOf } from '../../editor/paint'
import type { Detail } from './detail'
import { ImageDrawing } from './image-drawing'
import styles from './item-drawing.module.css'
import { Primitives } from './primitives'
import { outlineOf } from './scene-index'

type Props = { item: SceneItem; detail: Detail }

/** One line shows a few words; the browser would shape all of a text to show its beginning. */
const mostGlanced = 200

const glanced: ReadonlySet<SceneItem['role']> = new Set(['card', 'annotation'])

/** One item of the scene. Unchanged items are the same object from scene to scene, so they are not drawn again. */
export const ItemDrawing = memo(function ItemDrawing({ item, detail }: Props) {
  if (detail !== 'full' && glanced.has(item.role) && item.glance) {
    return <CardGlance item={item} glance={item.glance} />
  }
  return <Primitives primitives={item.primitives} />
})

function CardGlance({ item, glance }: { item: SceneItem; glance: Glance }) {
  const { x, y, width, height, radius } = outlineOf(item)
  const picture = item.primitives.find((primitive) => primitive.kind === 'image')
  return (
    <div
      className={styles.glance}
      style={{
        left: x - item.x,
        top: y - item.y,
        width,
        height,
        borderRadius: radius,
        background: colourOf(glance.fill),
        borderColor: colourOf(glance.stroke)
      }}
    >
      {glance.icon && (
        <svg width="20" height="20" viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
          {iconPaths[glance.icon].map((d) => (
            <path key={d} d={d} />
          ))}
        </svg>
      )}
      <span dir="auto">{(item.edit?.value || item.label).slice(0, mostGlanced)}</span>
      {picture && (
        <ImageDrawing picture={{ ...picture, x: picture.x - x + item.x, y: picture.y - y + item.y }} />
      )}
    </div>
  )
}
