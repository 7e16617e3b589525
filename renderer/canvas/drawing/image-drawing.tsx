import { IconPhoto, IconPhotoX } from '@tabler/icons-react'
import type { ImagePrimitive } from '../../../shared/lenses/scene'
import { useAssetUrl } from '../../editor/images/asset-urls'
import { radiusOf } from '../../editor/paint'
import styles from './image-drawing.module.css'

/** A picture of the scene. Its box is drawn at once, so that nothing moves when the bytes arrive. */
export function ImageDrawing({ picture }: { picture: ImagePrimitive }) {
  const { x, y, width, height, radius, fit } = picture
  const shown = useAssetUrl(picture)
  const place = { left: x, top: y, width, height, borderRadius: radiusOf(radius) }
  if (shown.state === 'ready') {
    return (
      // The grid's twin reads the card with what its picture shows.
      <img
        className={styles.picture}
        style={{ ...place, objectFit: fit }}
        src={shown.url}
        alt=""
        draggable={false}
        decoding="async"
      />
    )
  }
  const Icon = shown.state === 'missing' ? IconPhotoX : IconPhoto
  return (
    <div className={styles.waiting} style={place}>
      <Icon size={Math.min(24, height)} stroke={1.6} aria-hidden="true" />
    </div>
  )
}
