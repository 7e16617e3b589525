import { type PointerEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Pointed } from '../../../shared/ipc/contract'
import { lenses } from '../../../shared/lenses/lenses'
import { useTranslate } from '../../editor/messages'
import { litAt, moved, type PresentationPlace, settled } from '../../editor/present/presentation-place'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { useElementSize } from '../../ui/use-element-size'
import { itemOfRecord } from '../drawing/scene-index'
import { framingOf, pointOnScreen, scrollTo } from './framing'
import { Laser, ownPointer } from './laser'
import styles from './presentation.module.css'
import { PresentationBar } from './presentation-bar'
import { actOfKey, type PresentationAct } from './presentation-keys'
import { SpokenStop } from './spoken-stop'
import { Stage } from './stage'
import { useAwake } from './use-awake'
import { useLaser } from './use-laser'
import { usePointed } from './use-pointed'

type Props = {
  place: PresentationPlace
  /** What is worked on in the window that leads this one: a stop too tall for the screen is scrolled to it. */
  spokenId?: string | null
  onPlace: (place: PresentationPlace) => void
  onLeave: () => void
}

/** A finger that moves this far turns the page; less is a tap. */
const swipe = 48
/** A tap this near a side turns the page too. */
const side = 0.12

/** The map before the room: nothing but the sheet, walked through by keys, remote control, mouse or finger. */
export function Presentation({ place: asked, spokenId, onPlace, onLeave }: Props) {
  const t = useTranslate()
  const { measurer, locale } = useWorkbench()
  const document = useDocument()
  const dialog = useRef<HTMLDialogElement>(null)
  const size = useElementSize(dialog)
  const { awake, wake } = useAwake()
  const laser = useLaser()
  const place = useMemo(() => settled(document, asked), [document, asked])
  const { mapId, lens } = place
  const columnWidth = useSession((state) => state.columnWidths[lens])
  const frontPersonaId = useSession((state) => state.frontPersonaId)
  const scene = useMemo(
    () => lenses[lens].project(document, { mapId, locale, measurer, columnWidth, frontPersonaId }),
    [document, mapId, lens, locale, measurer, columnWidth, frontPersonaId]
  )
  /** How far a stop too tall for the screen was scrolled; another stop begins at its top. */
  const [scrolled, setScrolled] = useState({ stop: '', down: 0, byHand: false })
  const stop = `${mapId} ${lens} ${place.phaseId}`
  const down = scrolled.stop === stop ? scrolled.down : 0
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
  const isLed = spokenId !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving somewhere shows where for a moment; who leads from another window reads it there
  useEffect(() => {
    if (!isLed) wake()
  }, [place, isLed, wake])
  const spoken = spokenId ? itemOfRecord(scene, spokenId) : undefined
  // A note just written may be selected before it is saved, and so before it is here.
  const isHere = spoken !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing and stop; scrolling away by hand then stays
  useEffect(() => {
    const wanted = spoken?.pane === 'body' ? scrollTo(spoken, scene, framing, size) : null
    if (wanted !== null) scroll(wanted, false)
  }, [spokenId, isHere, stop, size])
  const pointed = usePointed(
    useCallback((at: Pointed) => pointOnScreen(at, scene, framing, size), [scene, framing, size])
  )

  function scroll(pixels: number, byHand: boolean): void {
    const most = framing.below + framing.top - framing.y
    setScrolled({ stop, down: Math.max(0, Math.min(pixels, most)), byHand })
  }

  function act(what: PresentationAct, isRepeat = false): void {
    if (what.kind === 'leave') onLeave()
    else if (what.kind === 'laser') laser.press(isRepeat)
    else if (what.kind !== 'readOn') onPlace(moved(document, place, what))
    else if (framing.below > 8) scroll(down + size.height * 0.7, false)
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
        if (from && event.pointerType === 'touch') scroll(from.down + from.y - event.clientY, true)
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
        if (!event.ctrlKey) scroll(down + event.deltaY * unit, true)
      }}
    >
      {size.width > 0 && (
        <Stage
          key={`${mapId} ${lens}`}
          scene={scene}
          place={place}
          framing={framing}
          size={size}
          isHeld={scrolled.byHand && scrolled.stop === stop}
        />
      )}
      <SpokenStop scene={scene} place={place} />
      {(laser.on || pointed) && <Laser source={laser.on || !pointed ? ownPointer : pointed} />}
      <PresentationBar place={place} laser={laser} act={act} shown={awake} />
    </dialog>
  )
}
