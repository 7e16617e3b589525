import { type PointerEvent as ReactPointerEvent, useEffect, useMemo } from 'react'
import type { Applied } from '../../../shared/commands/applied'
import { yOfScore } from '../../../shared/lenses/charts/curve-scale'
import { dropTarget } from '../../../shared/lenses/drop-target'
import { lenses } from '../../../shared/lenses/lenses'
import type { SceneItem } from '../../../shared/lenses/scene'
import { findRecord } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import { cancelGesture, connectTo } from '../../editor/actions/connecting'
import { editRecord, isEditable, startCard } from '../../editor/actions/editing'
import { focusPlace, isFocusEmpty, select, toggleSelected } from '../../editor/actions/focus'
import { gestureStore } from '../../editor/gesture'
import { cellAt, samePlace } from '../../editor/grid'
import { itemOfRecord } from '../drawing/scene-index'
import { type Point, toScene } from '../viewport/geometry'
import type { View } from '../viewport/view'
import { type Hit, hitAt } from './hit'
import { hoverStore } from './hover'

type Press = {
  readonly hit: Hit
  /** Where it began: on screen, and on the sheet. */
  readonly from: Point
  readonly fromScene: Point
  readonly adds: boolean
  kind: 'pending' | 'move' | 'point' | 'connect' | 'pan' | 'still'
}

/** A hand that trembles while clicking does not drag. */
const threshold = 4
/** Near the border a drag scrolls: this many pixels wide, at most this many pixels a frame. */
const borderWidth = 48
const borderSpeed = 18

export type PointerHandlers = {
  onPointerDown(event: ReactPointerEvent<HTMLElement>): void
  onPointerMove(event: ReactPointerEvent<HTMLElement>): void
  onPointerLeave(): void
  onDoubleClick(event: React.MouseEvent<HTMLElement>): void
}

type Options = {
  readonly root: { readonly current: HTMLElement | null }
  readonly report: (applied: Applied | null) => void
  readonly isSpaceHeld: () => boolean
  /** After a card took the kind of another lane. */
  readonly onKindChange: (cardId: string) => void
}

export function usePointer(
  view: View,
  { root, report, isSpaceHeld, onKindChange }: Options
): PointerHandlers {
  const pointer = useMemo(
    () => createPointer(view, { root, report, isSpaceHeld, onKindChange }),
    [view, root, report, isSpaceHeld, onKindChange]
  )
  useEffect(() => pointer.release, [pointer])
  return pointer
}

function createPointer(view: View, { root, report, isSpaceHeld, onKindChange }: Options) {
  const { workbench } = view
  const { editor, session } = workbench
  let press: Press | null = null
  let last: { at: Point; alt: boolean } = { at: { x: 0, y: 0 }, alt: false }
  let frame = 0

  const document = () => editor.store.getState().document
  const sheetPoint = (at: Point): Point => toScene('body', view.viewport(), at)

  function local(event: { clientX: number; clientY: number }): Point {
    const box = root.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }

  function begin(event: ReactPointerEvent<HTMLElement>): void {
    const at = local(event)
    const hit = hitAt(view.scene(), view.viewport(), at)
    const adds = event.shiftKey || event.ctrlKey || event.metaKey
    press = { hit, from: at, fromScene: sheetPoint(at), adds, kind: 'pending' }
    last = { at, alt: event.altKey }
    if (event.button === 1 || isSpaceHeld()) press.kind = 'pan'
    const handle =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-connect]') : null
    const fromCardId = handle?.dataset.connect
    if (fromCardId && press.kind === 'pending') {
      press.kind = 'connect'
      gestureStore.setState({
        gesture: { kind: 'connect', fromCardId: fromCardId as Id<'card'>, pointer: press.fromScene }
      })
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', giveUp, true)
    frame = requestAnimationFrame(scrollAtBorder)
  }

  function release(): void {
    press = null
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', cancel)
    window.removeEventListener('keydown', giveUp, true)
  }

  function follow(event: PointerEvent): void {
    if (!press) return
    const at = local(event)
    if (press.kind === 'pan') {
      const { at: before } = last
      view.move(({ x, y, zoom }) => ({ x: x + at.x - before.x, y: y + at.y - before.y, zoom }))
    }
    last = { at, alt: event.altKey }
    if (press.kind === 'pending' && Math.hypot(at.x - press.from.x, at.y - press.from.y) > threshold) {
      press.kind = dragKind(press.hit.item)
      if (press.kind !== 'still') hoverStore.setState({ itemId: null, place: null })
    }
    preview()
  }

  function preview(): void {
    if (!press) return
    const { item } = press.hit
    const { x, y } = sheetPoint(last.at)
    const [dx, dy] = [x - press.fromScene.x, y - press.fromScene.y]
    if (press.kind === 'move' && item?.recordId) {
      const { id: itemId, recordId } = item
      gestureStore.setState({ gesture: { kind: 'move', itemId, recordId, dx, dy, x, y, copy: last.alt } })
    } else if (press.kind === 'point' && item?.recordId) {
      gestureStore.setState({
        gesture: { kind: 'point', itemId: item.id, recordId: item.recordId, y: pointY(item.recordId) + dy }
      })
    } else if (press.kind === 'connect') {
      const { gesture } = gestureStore.getState()
      if (gesture.kind !== 'connect') return
      gestureStore.setState({ gesture: { ...gesture, pointer: { x, y } } })
      const over = hitAt(view.scene(), view.viewport(), last.at).item
      hoverStore.setState({ itemId: over?.role === 'card' ? over.id : null })
    }
  }

  /** Where the curve passes at the point's own step, which is not the middle of its words. */
  function pointY(emotionId: string): number {
    const row = view.scene().rows.find(({ laneId }) => laneId === null)
    return (row?.y ?? 0) + yOfScore(document().emotion.get(emotionId)?.score ?? 0)
  }

  function scrollAtBorder(): void {
    frame = requestAnimationFrame(scrollAtBorder)
    if (press?.kind !== 'move' && press?.kind !== 'connect') return
    const { width, height } = view.size()
    const speed = (at: number, low: number, high: number): number =>
      at < low + borderWidth
        ? Math.min(1, (low + borderWidth - at) / borderWidth)
        : at > high - borderWidth
          ? -Math.min(1, (at - high + borderWidth) / borderWidth)
          : 0
    const pane = press.hit.item?.pane
    const scene = view.scene()
    const { zoom } = view.viewport()
    const sideways = pane === 'left' ? 0 : speed(last.at.x, scene.laneHeaderWidth * zoom, width) * borderSpeed
    const along = pane === 'top' ? 0 : speed(last.at.y, scene.headerHeight * zoom, height) * borderSpeed
    if (sideways === 0 && along === 0) return
    view.move(({ x, y, zoom: same }) => ({ x: x + sideways, y: y + along, zoom: same }))
    preview()
  }

  function drop(event: PointerEvent): void {
    if (!press) return
    const ended = press
    last = { at: local(event), alt: event.altKey }
    preview()
    const { gesture } = gestureStore.getState()
    release()
    if (ended.kind === 'pending') {
      click(ended)
      return
    }
    if (ended.kind === 'connect') {
      const { item } = hitAt(view.scene(), view.viewport(), last.at)
      report(connectTo(workbench, item?.role === 'card' ? (item.recordId ?? '') : ''))
      return
    }
    cancelGesture()
    if (gesture.kind === 'move') land(gesture)
    else if (gesture.kind === 'point')
      dispatch(
        lenses[session.getState().lens].interpret(
          { kind: 'dragPoint', emotionItemId: gesture.recordId, y: gesture.y },
          document(),
          view.scene()
        ),
        gesture.recordId
      )
  }

  function land({ recordId, x, y, copy }: { recordId: string; x: number; y: number; copy: boolean }): void {
    const scene = view.scene()
    const card = document().card.get(recordId)
    if (copy && card) {
      const target = dropTarget(scene, document(), recordId, { x, y })
      if (target?.kind !== 'card') return
      const newCardId = newId('card')
      const { cell, after } = target
      dispatch({ type: 'card.duplicate', cardId: card.id, newCardId, cell, after }, newCardId)
      return
    }
    const command = lenses[scene.lens].interpret({ kind: 'drop', recordId, x, y }, document(), scene)
    dispatch(command, recordId)
    if (card && document().card.get(recordId)?.kind !== card.kind) onKindChange(recordId)
  }

  function dispatch(command: Parameters<typeof editor.dispatch>[0] | null, recordId: string): void {
    if (!command) return
    const applied = editor.dispatch(command)
    report(applied)
    if (applied.ok) select(workbench, recordId)
  }

  function click({ hit, adds }: Press): void {
    const { gesture } = gestureStore.getState()
    const recordId = hit.item?.recordId
    if (gesture.kind === 'connect') {
      report(connectTo(workbench, recordId ?? ''))
      return
    }
    if (recordId) {
      if (adds) toggleSelected(workbench, recordId)
      else select(workbench, recordId)
      return
    }
    const scene = view.scene()
    if (hit.place && !adds && isFocusEmpty(document(), scene, hit.place)) {
      focusPlace(workbench, hit.place)
      const cell = cellAt(document(), hit.place)
      if (cell) startCard(workbench, cell, null)
      return
    }
    if (!adds) session.setState({ selection: [], focus: hit.place })
  }

  function cancel(): void {
    release()
    cancelGesture()
    hoverStore.setState({ itemId: null, place: null })
  }

  function giveUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || press?.kind === 'pending') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }

  return {
    release,

    onPointerDown(event: ReactPointerEvent<HTMLElement>): void {
      if (event.button === 2 || isOwn(event.target)) return
      release()
      begin(event)
    },

    onPointerMove(event: ReactPointerEvent<HTMLElement>): void {
      if (press || isOwn(event.target)) return
      // On a connection's handle the card under it stays the one pointed at.
      if (event.target instanceof Element && event.target.closest('[data-connect]')) return
      const { item, place } = hitAt(view.scene(), view.viewport(), local(event))
      const before = hoverStore.getState()
      const recordId = item?.recordId
      const itemId = (recordId && itemOfRecord(view.scene(), recordId)?.id) ?? null
      const free = item ? null : place
      if (before.itemId !== itemId || !samePlace(before.place, free))
        hoverStore.setState({ itemId, place: free })
    },

    onPointerLeave(): void {
      if (!press) hoverStore.setState({ itemId: null, place: null })
    },

    onDoubleClick(event: React.MouseEvent<HTMLElement>): void {
      if (isOwn(event.target)) return
      const recordId = hitAt(view.scene(), view.viewport(), local(event)).item?.recordId
      if (recordId && isEditable(recordId) && findRecord(document(), recordId))
        editRecord(workbench, recordId)
    }
  }
}

function dragKind(item: SceneItem | null): Press['kind'] {
  if (!item?.recordId || item.role === 'quote' || item.recordId.startsWith('connection_')) return 'still'
  return item.recordId.startsWith('emotion_') ? 'point' : 'move'
}

/** Fields and buttons over the canvas handle their own pointer. */
export function isOwn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, button, [role="toolbar"], [data-typing], [data-column-edge], search') !== null
  )
}
