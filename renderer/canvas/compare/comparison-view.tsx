import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Comparison } from '../../../shared/compare/comparison'
import { projectLens } from '../../../shared/lenses/comparison/project-lens'
import type { Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'
import { showDifference } from '../../editor/actions/comparing'
import { useTranslate } from '../../editor/messages'
import { viewRequests } from '../../editor/view-request'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { useElementSize } from '../../ui/use-element-size'
import { hatching } from '../drawing/hatching'
import { ItemDrawing } from '../drawing/item-drawing'
import { Hatches } from '../drawing/primitives'
import { itemOfRecord, itemsWithin } from '../drawing/scene-index'
import { ZoomControl } from '../viewport/zoom-control'
import styles from './comparison-view.module.css'

/** Narrower than a journey to work on: two states of it are looked at, side by side in each column. */
const journeyColumn = 136
/** What a note says is read without asking for it. */
const leastFitted = 0.75
const leastZoom = 0.2
const mostZoom = 3
/** Drawn around what is seen, so that scrolling does not show paper first. */
const margin = 300

/**
 * The to-be beside its as-is. Looked at and not worked on, so it scrolls as a page does; the list beside it says the same
 * in words, in an order that keys and screen readers can follow.
 */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { measurer, locale } = workbench
  const document = useDocument()
  const lens = useSession((state) => state.lens)
  const wanted = useSession((state) => state.columnWidths[state.lens])
  const columnWidth = wanted ?? (lens === 'journey' ? journeyColumn : null)
  const frontPersonaId = useSession((state) => state.frontPersonaId)
  const shownId = useSession((state) => state.comparing?.shownId ?? null)
  const onlyChanges = useSession((state) => state.comparing?.onlyChanges ?? false)
  const mapId = comparison.toBe.id
  const scene = useMemo(() => {
    const view = { mapId, locale, measurer, columnWidth, frontPersonaId, compared: true }
    const whole = projectLens(document, lens, view)
    return onlyChanges ? withoutUnchanged(whole, comparison) : whole
  }, [document, lens, mapId, locale, measurer, columnWidth, frontPersonaId, onlyChanges, comparison])

  const root = useRef<HTMLDivElement>(null)
  const size = useElementSize(root)
  const fitted = size.width > 0 ? clamped(size.width / scene.width, leastFitted, 1) : 1
  const [chosen, setChosen] = useState<number | null>(null)
  const zoom = chosen ?? fitted
  const [scroll, setScroll] = useState({ x: 0, y: 0 })
  const window = {
    x: scroll.x / zoom - margin,
    y: scroll.y / zoom - margin,
    width: size.width / zoom + 2 * margin,
    height: size.height / zoom + 2 * margin
  }
  const zoomBy = useCallback(
    (factor: number) => setChosen((now) => clamped((now ?? fitted) * factor, leastZoom, mostZoom)),
    [fitted]
  )

  const request = useStore(viewRequests, (state) => state.request)
  const answered = useRef(request)
  useEffect(() => {
    if (!request || request === answered.current) return
    answered.current = request
    if (request.kind === 'zoomIn') zoomBy(1.2)
    else if (request.kind === 'zoomOut') zoomBy(1 / 1.2)
    else if (request.kind === 'zoomReset') setChosen(1)
    else if (request.kind === 'fit')
      setChosen(clamped(Math.min(size.width / scene.width, size.height / scene.height), leastZoom, 1))
    else if (request.kind === 'focus') root.current?.focus()
  }, [request, zoomBy, size, scene])

  useEffect(() => {
    // Chromium makes a wheel's listener passive unless it is told otherwise, and then the page would zoom.
    const element = root.current
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoomBy(event.deltaY < 0 ? 1.1 : 1 / 1.1)
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [zoomBy])

  const shown = shownId === null ? undefined : itemOfRecord(scene, shownId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is newly asked for is scrolled to: who scrolls on afterwards stays there
  useLayoutEffect(() => {
    const element = root.current
    if (!element || !shown || isInSight(shown, scene, zoom, element)) return
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
    const { left, top } = placeOf(shown, scene, zoom, element)
    element.scrollTo({ left, top, behavior })
  }, [shownId])

  const scaled: CSSProperties = { transform: `scale(${zoom})` }
  const title = t('compare.view', { toBe: comparison.toBe.title, asIs: comparison.asIs.title })
  const pane = (name: ScenePane) => (
    <Pane items={itemsWithin(scene, name, paneWindow(name, window))} style={scaled}>
      {shown?.pane === name && <Outline item={shown} />}
    </Pane>
  )
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press shows in the list what was pressed, where keys reach it */}
      <section
        ref={root}
        className={styles.root}
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll what has the focus
        tabIndex={0}
        onScroll={({ currentTarget }) =>
          setScroll({ x: currentTarget.scrollLeft, y: currentTarget.scrollTop })
        }
        onClick={({ target }) => {
          const element = target instanceof Element ? target.closest('[data-record]') : null
          const recordId = element?.getAttribute('data-record')
          if (recordId) showDifference(workbench, recordId)
        }}
      >
        <Hatches colours={hatching} />
        <div
          className={styles.sheet}
          role="img"
          aria-label={t('compare.view.described')}
          style={{ width: scene.width * zoom, height: scene.height * zoom }}
        >
          <div className={styles.corner}>{pane('corner')}</div>
          <div className={styles.top}>{pane('top')}</div>
          <div className={styles.left}>{pane('left')}</div>
          <div className={styles.body}>{pane('body')}</div>
        </div>
      </section>
      <div className={styles.tools}>
        <ZoomControl zoom={zoom} />
      </div>
    </div>
  )
}

function Pane({
  items,
  style,
  children
}: {
  items: readonly SceneItem[]
  style: CSSProperties
  children: React.ReactNode
}) {
  return (
    <div className={styles.pane} style={style}>
      {items.map((item) => (
        <div
          key={item.id}
          className={styles.item}
          data-record={pressable.has(item.role) ? (item.recordId ?? undefined) : undefined}
          data-role={item.role}
          title={pressable.has(item.role) ? item.label : undefined}
          style={{ left: item.x, top: item.y, width: item.width, height: item.height }}
        >
          <ItemDrawing item={item} detail="full" />
        </div>
      ))}
      {children}
    </div>
  )
}

const pressable: ReadonlySet<SceneItem['role']> = new Set([
  'card',
  'step',
  'phase',
  'milestone',
  'lane',
  'emotion'
])

function Outline({ item }: { item: SceneItem }) {
  const { x, y, width, height } = item
  return (
    <div
      className={styles.outline}
      style={{ left: x - 3, top: y - 3, width: width + 6, height: height + 6 }}
    />
  )
}

type Window = { x: number; y: number; width: number; height: number }

/** Headers are seen wherever the sheet stands in the other direction. */
function paneWindow(pane: ScenePane, window: Window): Window {
  const whole = { from: -1e6, length: 2e6 }
  const across = pane === 'body' || pane === 'top'
  const down = pane === 'body' || pane === 'left'
  return {
    x: across ? window.x : whole.from,
    width: across ? window.width : whole.length,
    y: down ? window.y : whole.from,
    height: down ? window.height : whole.length
  }
}

/** A press must not move what was pressed from under the pointer. */
function isInSight(item: SceneItem, scene: Scene, zoom: number, element: HTMLElement): boolean {
  const header = { x: scene.laneHeaderWidth * zoom, y: scene.headerHeight * zoom }
  const left = item.x * zoom - element.scrollLeft
  const top = item.y * zoom - element.scrollTop
  const isAcross = left >= header.x && left + item.width * zoom <= element.clientWidth
  const isDown = top >= header.y && top + item.height * zoom <= element.clientHeight
  return (
    (isAcross || item.pane === 'left' || item.pane === 'corner') &&
    (isDown || item.pane === 'top' || item.pane === 'corner')
  )
}

/** The scroll position that shows an item in the middle of what the headers leave free. */
function placeOf(item: SceneItem, scene: Scene, zoom: number, element: HTMLElement) {
  const free = (length: number, header: number): number => header + (length - header) / 2
  const middleX = (item.x + item.width / 2) * zoom
  const middleY = (item.y + item.height / 2) * zoom
  const left = middleX - free(element.clientWidth, scene.laneHeaderWidth * zoom)
  const top = middleY - free(element.clientHeight, scene.headerHeight * zoom)
  return {
    left: item.pane === 'left' || item.pane === 'corner' ? element.scrollLeft : left,
    top: item.pane === 'top' || item.pane === 'corner' ? element.scrollTop : top
  }
}

/** The same sheet with nothing of the notes but those that something became of. */
function withoutUnchanged(scene: Scene, { differences }: Comparison): Scene {
  const changed = new Set<string>(
    differences.map((each) => (each.kind === 'removed' ? each.asIs.id : each.toBe.id))
  )
  return {
    ...scene,
    items: scene.items.filter(({ role, recordId }) => role !== 'card' || changed.has(recordId ?? ''))
  }
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
