import { useRef, useState } from 'react'
import { chooseImages } from '../../editor/images/choose-images'
import { useTranslate } from '../../editor/messages'
import { leaveWall } from '../../editor/wall/transcribing'
import { shares } from '../../editor/wall/wall'
import { addWallPhotos, wallPhotos } from '../../editor/wall/wall-photos'
import { useDocument, useIsPast, useSession, useWorkbench } from '../../editor/workbench'
import { useFilesGiven } from '../../ui/use-files-given'
import { PhotoAsked } from './photo-asked'
import { PhotoFrame } from './photo-frame'
import { ShareEdge } from './share-edge'
import styles from './wall-photo.module.css'

/** The photo of the paper wall, pinned beside the map for as long as it is being transcribed. */
export function WallPhoto() {
  const isOpen = useSession((session) => session.panel === 'wall')
  return isOpen ? <Photos /> : null
}

function Photos() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const isPast = useIsPast()
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const shownId = useSession((session) => session.wall.assetId)
  const share = useSession((session) => session.wall.share)
  const section = useRef<HTMLElement>(null)
  const [busy, setBusy] = useState(false)
  const photos = wallPhotos(document, mapId)
  const shown = photos.find(({ id }) => id === shownId) ?? photos[0]

  function add(files: readonly File[]): void {
    if (files.length === 0 || busy || isPast) return
    setBusy(true)
    void addWallPhotos(workbench, t, files).finally(() => setBusy(false))
  }
  const choose = (): void => void chooseImages(t, true).then(add)
  const { over, handlers } = useFilesGiven(({ files }) => add([...files]))

  return (
    <>
      <section
        ref={section}
        className={styles.wall}
        style={{ width: `${share * 100}%` }}
        aria-label={t('wall.photos')}
        data-over={over || undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.preventDefault()
          leaveWall(workbench)
        }}
        {...handlers}
      >
        {shown ? (
          <PhotoFrame photos={photos} shown={shown} busy={busy} onAdd={choose} />
        ) : (
          <PhotoAsked busy={busy} onChoose={choose} />
        )}
      </section>
      <ShareEdge share={share} bounds={shares} section={section} />
    </>
  )
}
