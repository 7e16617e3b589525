import type { PointerEvent as ReactPointerEvent } from 'react'
import { findRecord } from '../../../shared/model/document'
import { editRecord, isEditable } from '../../editor/actions/editing'
import type { Carry } from '../../editor/carry'
import { dragThreshold } from '../../editor/gesture'
import { type Point, toScene } from '../viewport/geometry'
import { isAtBorder, scrollAtBorder } from './border-scroll'
import { click } from './click'
import type { Drag, DragContext } from './drag'
import { dragFrom, isDraggable, type PressStart } from './dragged'
import { fileDrag } from './file-drag'
import { hitAt } from './hit'
import { hoverAt, hoverStore } from './hover'
import { panDrag } from './pan-drag'
import { toolPress } from './tool-press'
import { createPinch, fingerReach, fingerThreshold, holdTime } from './touch'

type Press = PressStart & {
  /** Hears the moves of a mouse that drags. */
  readonly surface: HTMLElement | null
  /** Where it began on screen. */
  readonly from: Point
  readonly finger: boolean
  /** null until it is known whether this is a drag, and for good where dragging does nothing. */
  drag: Drag | null
  pending: boolean
  /** A finger that rested holds what it is on. */
  held: boolean
}

const doubleTapTime = 350

export type PointerHandlers = {
  onPointerDown(event: ReactPointerEvent<HTMLElement>): void
  onPointerMove(event: ReactPointerEvent<HTMLElement>): void
  onPointerLeave(): void
  onDoubleClick(event: React.MouseEvent<HTMLElement>): void
}

export type PressOptions = DragContext & {
  readonly root: { readonly current: HTMLElement | null }
  readonly isSpaceHeld: () => boolean
  /** A finger's press takes the keyboard too. */
  readonly focusGrid: () => void
}

/** Turns presses, moves and releases into clicks and drags; what each of them does stands in files of its own. */
export function createPresses({ root, isSpaceHeld, focusGrid, ...context }: PressOptions) {
  const { view } = context
  const { editor, session } = view.workbench
  let press: Press | null = null
  let last: { at: Point; alt: boolean } = { at: { x: 0, y: 0 }, alt: false }
  let frame = 0
  let holding = 0
  const fingers = new Map<number, Point>()
  let pinch: ((a: Point, b: Point) => void) | null = null
  let lastTap = { time: 0, recordId: '' }

  function local(event: { clientX: number; clientY: number }): Point {
    const box = root.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }

  function begin(event: ReactPointerEvent<HTMLElement>): void {
    const at = local(event)
    const finger = event.pointerType === 'touch'
    const handle =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-connect]') : null
    press = {
      surface: event.currentTarget,
      hit: hitAt(view.scene(), view.viewport(), at, finger ? fingerReach : undefined),
      from: at,
      fromScene: toScene('body', view.viewport(), at),
      adds: event.shiftKey || event.ctrlKey || event.metaKey,
      handleOf: handle?.dataset.connect ?? null,
      finger,
      drag: null,
      pending: true,
      held: false
    }
    last = { at, alt: event.altKey }
    if (event.button === 1 || isSpaceHeld()) start(panDrag(view, at))
    else if (press.handleOf) start(dragFrom(context, press))
    else if (view.workbench.session.getState().tool !== 'select') start(toolPress(view, at))
    if (finger) holding = window.setTimeout(hold, holdTime)
    attend()
  }

  function attend(): void {
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', lose)
    window.addEventListener('keydown', giveUp, true)
  }

  function start(drag: Drag | null): void {
    if (!press) return
    window.clearTimeout(holding)
    press.pending = false
    press.drag = drag
    if (drag) hoverStore.setState({ itemId: null, place: null })
    scrollIfAtBorder()
  }

  /** The finger rested: from here it carries what it is on, or draws a rectangle over the empty sheet. */
  function hold(): void {
    if (!press?.pending) return
    press.held = true
    start(dragFrom(context, press))
    if (isDraggable(press.hit)) press.drag?.follow(last.at, false)
  }

  function release(): void {
    press = null
    cancelAnimationFrame(frame)
    frame = 0
    window.clearTimeout(holding)
    if (fingers.size > 0) return
    pinch = null
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', lose)
    window.removeEventListener('keydown', giveUp, true)
  }

  function follow(event: PointerEvent): void {
    const at = local(event)
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, at)
    if (pinch) {
      const [a, b] = [...fingers.values()]
      if (a && b) pinch(a, b)
      return
    }
    if (!press) return
    last = { at, alt: event.altKey }
    if (press.pending && hasLeft(press, at)) start(moved(press))
    if (press.drag) capture(press, event.pointerId)
    press?.drag?.follow(at, event.altKey)
    scrollIfAtBorder()
  }

  /**
   * What a drag comes over is found by geometry. Without this the browser would look for it among all elements too, at
   * each move, and restyle those that a pointer enters and leaves. A finger has been captured from its start.
   */
  function capture({ surface, finger }: Press, pointerId: number): void {
    if (!finger && surface && !surface.hasPointerCapture(pointerId)) surface.setPointerCapture(pointerId)
  }

  function hasLeft({ from, finger }: Press, at: Point): boolean {
    return Math.hypot(at.x - from.x, at.y - from.y) > (finger ? fingerThreshold : dragThreshold)
  }

  /** A finger that moves at once scrolls, unless it is on what was selected before. */
  function moved(pressed: Press): Drag | null {
    const { hit, finger, from } = pressed
    const isSelected = session.getState().selection.includes(hit.item?.recordId ?? '')
    return finger && !(isSelected && isDraggable(hit)) ? panDrag(view, from) : dragFrom(context, pressed)
  }

  /** A hand that rests at the border goes on scrolling; elsewhere no frame is asked for. */
  function scrollIfAtBorder(): void {
    if (frame === 0 && press?.drag && isAtBorder(view, last.at, press.drag.scrolls))
      frame = requestAnimationFrame(scroll)
  }

  function scroll(): void {
    frame = 0
    if (!press?.drag) return
    scrollAtBorder(view, last.at, press.drag.scrolls)
    press.drag.follow(last.at, last.alt)
    scrollIfAtBorder()
  }

  function drop(event: PointerEvent): void {
    fingers.delete(event.pointerId)
    const ended = press
    const at = local(event)
    release()
    if (!ended) return
    if (ended.pending) {
      click(context, ended.hit, ended.adds)
      if (ended.finger) tapTwice(ended)
      return
    }
    if (ended.held && !hasLeft(ended, at)) {
      ended.drag?.cancel()
      openContext(event)
      return
    }
    ended.drag?.follow(at, event.altKey)
    ended.drag?.drop()
  }

  /** A finger held and let go asks for what a right click asks for. */
  function openContext({ clientX, clientY }: PointerEvent): void {
    const target = window.document.elementFromPoint(clientX, clientY)
    target?.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY, button: 2 })
    )
  }

  /** Browsers tell of a double click only where they made mouse events of the touch, which we do without. */
  function tapTwice({ hit }: Press): void {
    const recordId = hit.item?.recordId ?? ''
    const time = performance.now()
    if (recordId === lastTap.recordId && time - lastTap.time < doubleTapTime) edit(recordId)
    lastTap = { time, recordId }
  }

  function edit(recordId: string): void {
    const { document } = editor.store.getState()
    if (isEditable(recordId) && findRecord(document, recordId)) editRecord(view.workbench, recordId)
  }

  function cancel(): void {
    const given = press?.drag
    release()
    given?.cancel()
    hoverStore.setState({ itemId: null, place: null })
  }

  function lose(event: PointerEvent): void {
    fingers.delete(event.pointerId)
    cancel()
  }

  function giveUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !press || press.pending) return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }

  function touch(event: ReactPointerEvent<HTMLElement>): boolean {
    // Mouse events made of a touch would move the focus after the tap has done its work.
    event.preventDefault()
    focusGrid()
    // What a finger is on may scroll out of the window and be gone before it lifts.
    root.current?.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, local(event))
    if (fingers.size < 2) return false
    cancel()
    const [a, b] = [...fingers.values()]
    if (a && b && fingers.size === 2) pinch = createPinch(view, [a, b])
    return true
  }

  return {
    release() {
      fingers.clear()
      release()
    },

    onPointerDown(event: ReactPointerEvent<HTMLElement>): void {
      if (event.button === 2 || isOwn(event.target)) return
      if (event.pointerType === 'touch' && touch(event)) return
      release()
      begin(event)
    },

    onPointerMove(event: ReactPointerEvent<HTMLElement>): void {
      if (!press && !pinch && !isOwn(event.target)) hoverAt(view, local(event), event.target)
    },

    onPointerLeave(): void {
      if (!press) hoverStore.setState({ itemId: null, place: null })
    },

    onDoubleClick(event: React.MouseEvent<HTMLElement>): void {
      if (isOwn(event.target)) return
      edit(hitAt(view.scene(), view.viewport(), local(event)).item?.recordId ?? '')
    },

    /** What was taken up beside the canvas goes on as a drag of its own. */
    carry({ annotationId, ...event }: Carry): void {
      cancel()
      const at = local(event)
      const origin = { x: event.clientX - at.x, y: event.clientY - at.y }
      const hit = hitAt(view.scene(), view.viewport(), at)
      const none = {
        surface: root.current,
        hit,
        from: at,
        fromScene: at,
        adds: false,
        handleOf: null,
        finger: false
      }
      press = { ...none, drag: null, pending: true, held: false }
      last = { at, alt: false }
      start(fileDrag(context, annotationId, origin, focusGrid))
      press?.drag?.follow(at, false)
      attend()
    },

    /** The system's own answer to a held finger would come while it still holds. */
    onContextMenu(event: Event): void {
      if (!press?.finger) return
      event.preventDefault()
      event.stopPropagation()
    }
  }
}

/** Fields and buttons over the canvas handle their own pointer. */
export function isOwn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'textarea, button, [role="toolbar"], [data-typing], [data-column-edge], [data-minimap], [data-own], search'
    ) !== null
  )
}
