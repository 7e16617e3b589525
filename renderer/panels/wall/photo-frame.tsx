import { useEffect, useRef } from 'react'
import type { Asset } from '../../../shared/model/asset'
import { useAssetUrl } from '../../editor/images/asset-urls'
import { useTranslate } from '../../editor/messages'
import { type PhotoAct, photoActOf, photoActs } from '../../editor/wall/photo-act'
import { clamped, moved, placed, quarterTurn, zoomedAt } from '../../editor/wall/photo-view'
import { type PhotoView, wholePhoto } from '../../editor/wall/wall'
import { lookAtPhoto, showPhoto } from '../../editor/wall/wall-photos'
import { useSession, useWorkbench } from '../../editor/workbench'
import { useElementSize } from '../../ui/use-element-size'
import { PhotoBar } from './photo-bar'
import { usePhotoPointer } from './use-photo-pointer'
import styles from './wall-photo.module.css'

type Props = {
  photos: readonly Asset[]
  shown: Asset
  busy: boolean
  onAdd: () => void
}

/** One photo at a time, looked at as it was left: zoomed, moved and turned by pointer, keys and buttons. */
export function PhotoFrame({ photos, shown, busy, onAdd }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const frameRef = useRef<HTMLDivElement>(null)
  const frame = useElementSize(frameRef)
  const kept = useSession((session) => session.wall.views[shown.id])
  const picture = useAssetUrl(shown)
  const isMeasured = frame.width > 0 && frame.height > 0
  const view = isMeasured ? clamped(shown, frame, kept ?? wholePhoto) : wholePhoto
  const index = photos.indexOf(shown)
  const count = photos.length
  const name = shown.name || t('wall.photo', { index: index + 1, count })

  const look = (next: PhotoView): void => lookAtPhoto(workbench, shown.id, next)
  const act = (what: PhotoAct): void => {
    const next = what.kind === 'photo' ? photos[index + what.by] : undefined
    if (what.kind !== 'photo') look(lookedAfter(what))
    else if (next) showPhoto(workbench, next.id)
  }

  function lookedAfter(what: Exclude<PhotoAct, { kind: 'photo' }>): PhotoView {
    const middle = { x: frame.width / 2, y: frame.height / 2 }
    switch (what.kind) {
      case 'look':
        return moved(shown, frame, view, -what.dx, -what.dy)
      case 'zoom':
        return zoomedAt(shown, frame, view, view.zoom * what.by, middle)
      case 'whole':
        return { ...wholePhoto, turns: view.turns }
      case 'turn':
        return quarterTurn(shown, frame, view, what.by)
    }
  }

  const latest = useRef(act)
  latest.current = act
  useEffect(() => photoActs.subscribe((state) => state.act && latest.current(state.act)), [])

  const pointer = usePhotoPointer(frameRef, {
    move: (dx, dy) => look(moved(shown, frame, view, dx, dy)),
    zoom: (by, at) => look(zoomedAt(shown, frame, view, view.zoom * by, at))
  })

  const { left, top, width, height, scale } = placed(shown, isMeasured ? frame : shown, view)
  return (
    <>
      <PhotoBar
        photo={shown}
        place={t('wall.place', { index: index + 1, count })}
        isFirst={index === 0}
        isLast={index === count - 1}
        zoom={view.zoom}
        busy={busy}
        act={act}
        onAdd={onAdd}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, this a picture that keys move about */}
      <div
        ref={frameRef}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the photo need somewhere to be pressed
        tabIndex={0}
        className={styles.frame}
        aria-label={t('wall.frame', { name })}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          const what = photoActOf(event.nativeEvent)
          if (!what) return
          event.preventDefault()
          event.stopPropagation()
          act(what)
        }}
        {...pointer}
      >
        {picture.state === 'missing' && <p className={styles.missing}>{t('error.asset.missing')}</p>}
        {picture.state === 'ready' && isMeasured && (
          <div className={styles.turned} style={{ left, top, width, height }}>
            <img
              src={picture.url}
              alt={name}
              draggable={false}
              decoding="async"
              style={{
                width: shown.width * scale,
                height: shown.height * scale,
                transform: `translate(-50%, -50%) rotate(${view.turns * 90}deg)`
              }}
            />
          </div>
        )}
      </div>
    </>
  )
}
