import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { lenses } from '../../../shared/lenses/lenses'
import { useTranslate } from '../../editor/messages'
import { litAt, moved, type PresentationPlace, settled } from '../../editor/present/presentation-place'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { useCanvasSize } from '../viewport/use-canvas-size'
import { framingOf } from './framing'
import { Laser } from './laser'
import styles from './presentation.module.css'
import { PresentationBar } from './presentation-bar'
import { actOfKey, type PresentationAct } from './presentation-keys'
import { SpokenStop } from './spoken-stop'
import { Stage } from './stage'
import { useAwake } from './use-awake'
import { useLaser } from './use-laser'

type Props = {
  place: PresentationPlace
  columnWidth: number | null
  onPlace: (place: PresentationPlace) => void
  onLeave: () => void
}

/** A finger that moves this far turns the page; less is a tap. */
const swipe = 48
/** A tap this near a side turns the page too. */
const side = 0.12

/** The map before the room: nothing but the sheet, walked through by keys, remote control, mouse or finger. */
export function Presentation({ place: asked, columnWidth, onPlace, onLeave }: Props) {
  const t = useTranslate()
  const { measurer, locale } = useWorkbench()
  const document = useDocument()
  const dialog = useRef<HTMLDialogElement>(null)
  const size = useCanvasSize(dialog)
  const { awake, wake } = useAwake()
  const laser = useLaser()
  const place = useMemo(() => settled(document, asked), [document, asked])
  const { mapId, lens } = place
  const scene = useMemo(
    () => lenses[lens].project(document, { mapId, locale, measurer, columnWidth }),
    [document, mapId, lens, locale, measurer, columnWidth]
  )
  /** How far a stop too tall for the screen was scrolled; another stop begins at its top. */
  const [scroll, setScroll] = useState({ stop: '', down: 0, byHand: false })
  const stop = `${mapId} ${lens} ${place.phaseId}`
  const down = scroll.stop === stop ? scroll.down : 0
  const framing = useMemo(() => framingOf(scene, place, size, down), [scene, place, size, down])
  const press = useRef<{ x: number; y: number; down: number } | null>(null)

  useLayoutEffect(() => {
    // A modal dialog keeps keyboard and screen reader out of the editor behind it, and gives the focus back.
    const element = dialog.current
    if (element && !element.open) element.showModal()
    // Not the first button, which showModal would choose: keys speak to the presentation as a whole.
    element?.focus()
    return () => element?.close()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving somewhere shows where for a moment
  useEffect(wake, [place, wake])

  function scrollTo(pixels: number, byHand: boolean): void {
    const scrolled = framing.top - framing.y
    setScroll({ stop, down: Math.max(0, Math.min(pixels, framing.below + scrolled)), byHand })
  }

  function act(what: PresentationAct, isRepeat = false): void {
    if (what.kind === 'leave') onLeave()
    else if (what.kind === 'laser') laser.press(isRepeat)
    else if (what.kind !== 'readOn') onPlace(moved(document, place, what))
    else if (framing.below > 8) scrollTo(down + size.height * 0.7, false)
    else onPlace(moved(document, place, { kind: 'stop', by: 1 }))
  }

  function tap(x: number, isFinger: boolean): void {
    const isAtSide = x < size.width * side || x > size.width * (1 - side)
    if (isFinger && isAtSide) {
      act({ kind: 'stop', by: x < size.width / 2 ? -1 : 1 })
      return
    }
    const at = (x - framing.x) / framing.zoom
    const column = scene.columns.find((each) => at >= each.x && at < each.x + each.width)
    const isHeader = x < framing.left + scene.laneHeaderWidth * framing.zoom
    if (column?.stepId && !isHeader) onPlace(litAt(document, place, column.stepId))
  }

  function release({ clientX, clientY, pointerType }: PointerEvent): void {
    const from = press.current
    press.current = null
    if (!from) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (Math.max(Math.abs(dx), Math.abs(dy)) < 10) tap(clientX, pointerType === 'touch')
    else if (pointerType === 'touch' && Math.abs(dx) > swipe && Math.abs(dx) > Math.abs(dy))
      act({ kind: 'stop', by: dx < 0 ? 1 : -1 })
  }

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles.presentation}
      aria-label={t('present.title')}
      data-asleep={(!awake && !laser.on) || undefined}
      data-laser={laser.on || undefined}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // Chords of the editor behind mean nothing here, least of all those that change the map unseen.
        event.stopPropagation()
        const isButton = event.target instanceof HTMLButtonElement
        const what = isButton && event.key === ' ' ? null : actOfKey(event.nativeEvent)
        if (what) event.preventDefault()
        if (what) act(what, event.repeat)
      }}
      onPointerMove={(event) => {
        wake()
        const from = press.current
        if (from && event.pointerType === 'touch') scrollTo(from.down + from.y - event.clientY, true)
      }}
      onPointerDown={(event) => {
        if (event.target instanceof Element && event.target.closest('[role="toolbar"]')) return
        press.current = { x: event.clientX, y: event.clientY, down }
      }}
      onPointerUp={release}
      onPointerCancel={() => {
        press.current = null
      }}
      onWheel={(event) => {
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
        if (!event.ctrlKey) scrollTo(down + event.deltaY * unit, true)
      }}
    >
      {size.width > 0 && (
        <Stage
          key={`${mapId} ${lens}`}
          scene={scene}
          place={place}
          framing={framing}
          size={size}
          isHeld={scroll.byHand && scroll.stop === stop}
        />
      )}
      <SpokenStop scene={scene} place={place} />
      {laser.on && <Laser />}
      <PresentationBar place={place} laser={laser} act={act} shown={awake} />
    </dialog>
  )
}
