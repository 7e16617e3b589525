import { type PointerEvent, useContext, useEffect, useRef, useState } from 'react'
import type { Applied } from '../../../shared/commands/applied'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { narrowestNote, resizeAnnotation, widestNote } from '../../editor/actions/annotating'
import { selectedAnnotation } from '../../editor/annotations'
import { useSession, useWorkbench } from '../../editor/workbench'
import { ViewContext } from '../viewport/view-context'
import styles from './marks.module.css'

type Props = { scene: Scene; report: (applied: Applied | null) => void }

/** The right edge of the selected free note, dragged to set its width. For the hand only: keys and inspector do it too. */
export function AnnotationEdge({ scene, report }: Props) {
  const item = useSession(({ selection, editing }) =>
    editing || selection.length !== 1 ? undefined : selectedAnnotation(scene, selection)
  )
  return item && <Edge key={item.id} item={item} report={report} />
}

function Edge({ item, report }: { item: SceneItem; report: Props['report'] }) {
  const workbench = useWorkbench()
  const view = useContext(ViewContext)
  const from = useRef<number | null>(null)
  const [width, setWidth] = useState<number | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  function begin(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = event.clientX
    const giveUp = (press: KeyboardEvent): void => {
      if (press.key !== 'Escape') return
      press.preventDefault()
      press.stopPropagation()
      stop.current?.()
    }
    window.addEventListener('keydown', giveUp, true)
    stop.current = () => {
      from.current = null
      stop.current = null
      setWidth(null)
      window.removeEventListener('keydown', giveUp, true)
    }
  }

  function follow(event: PointerEvent<HTMLDivElement>): void {
    if (from.current === null || !view) return
    const by = (event.clientX - from.current) / view.viewport().zoom
    setWidth(Math.max(narrowestNote, Math.min(widestNote, item.width + by)))
  }

  function drop(): void {
    const annotation = workbench.editor.store.getState().document.annotation.get(item.recordId ?? '')
    if (annotation && width !== null) report(resizeAnnotation(workbench, annotation, width))
    stop.current?.()
  }

  return (
    <>
      {width !== null && (
        <div
          className={styles.widthShown}
          style={{ left: item.x, top: item.y, width, height: item.height }}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the hand only, and inside what assistive tools do not see */}
      <div
        className={styles.widthEdge}
        data-own
        data-width-edge
        style={{ left: item.x + (width ?? item.width), top: item.y, height: item.height }}
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={drop}
        onPointerCancel={() => stop.current?.()}
      />
    </>
  )
}
