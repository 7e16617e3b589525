import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react'
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Applied } from '../../shared/commands/applied'
import { cellKey } from '../../shared/model/structure'
import { startConnection } from '../editor/actions/connecting'
import { focusedPlace } from '../editor/actions/focus'
import { useRecedes } from '../editor/filter/use-filter'
import { columnIndex, samePlace } from '../editor/grid'
import { useTranslate } from '../editor/messages'
import { notify, notifyRefusal } from '../editor/notify'
import { type Editing, stepOfRecord } from '../editor/session'
import { viewRequests } from '../editor/view-request'
import { useDocument, useScene, useSession, useWorkbench } from '../editor/workbench'
import styles from './canvas.module.css'
import { detailAt } from './drawing/detail'
import { flowNodes, nodeTypes } from './drawing/flow-nodes'
import { hatching } from './drawing/hatching'
import { Hatches } from './drawing/primitives'
import { FindBar } from './find/find-bar'
import { FoundMarks } from './find/found-marks'
import { useHighlights } from './find/use-highlights'
import { Announcer } from './grid/announcer'
import { pressOnGrid } from './grid/grid-keys'
import { GridTwin } from './grid/grid-twin'
import { AnnotationEdge } from './marks/annotation-edge'
import { CommentMarks } from './marks/comment-marks'
import { GestureLayer } from './marks/gesture-layer'
import { MapInvitation } from './marks/invitation'
import { Marks } from './marks/marks'
import { Minimap } from './minimap/minimap'
import { minimapNeeds } from './minimap/minimap-geometry'
import { BlocksLayer } from './panes/blocks-layer'
import { StickyPane } from './panes/sticky-pane'
import { openMenuAtFocus, openMenuAtPointer } from './pointer/context-menu'
import { hoverStore } from './pointer/hover'
import { isOwn } from './pointer/presses'
import { useCursor } from './pointer/use-cursor'
import { useFileDrop } from './pointer/use-file-drop'
import { usePointer } from './pointer/use-pointer'
import { usePointing } from './pointer/use-pointing'
import { useSpaceHeld } from './pointer/use-space-held'
import { TextTyping } from './typing/text-typing'
import { clamped, fitted, nowhere, type Size, sameRect, start } from './viewport/geometry'
import { useCanvasSize } from './viewport/use-canvas-size'
import { useDrawnWindow } from './viewport/use-drawn-window'
import { useKept } from './viewport/use-kept'
import { useLensSwitch } from './viewport/use-lens-switch'
import { useReveal } from './viewport/use-reveal'
import { useWheel } from './viewport/use-wheel'
import { createView } from './viewport/view'
import { ViewContext } from './viewport/view-context'
import { ZoomControl } from './viewport/zoom-control'

type Props = {
  /** Whether M, + and - act without a modifier. */
  singleKeys: boolean
  /** The shell removes the selection and offers to undo it. */
  onDelete: () => void
}

/** The map of the lens in view: drawn, walked, typed into and dragged. Fills its parent. */
export function Canvas(props: Props) {
  const root = useRef<HTMLDivElement>(null)
  const size = useCanvasSize(root)
  return (
    <div ref={root} className={styles.root}>
      {size.width > 0 && <Sheet {...props} root={root} size={size} />}
    </div>
  )
}

const proOptions = { hideAttribution: true }

function Sheet({
  singleKeys,
  onDelete,
  root,
  size
}: Props & { root: React.RefObject<HTMLDivElement | null>; size: Size }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const scene = useScene()
  const document = useDocument()
  const kept = useSession((state) => state.viewports[state.lens])
  const selection = useSession((state) => state.selection)
  const editing = useSession((state) => state.editing)
  const minimap = useSession((state) => state.minimap)
  const tool = useSession((state) => state.tool)
  useSession((state) => state.focus)
  const grid = useRef<HTMLDivElement>(null)

  const sizeRef = useRef(size)
  sizeRef.current = size
  const view = useMemo(() => createView(workbench, () => sizeRef.current), [workbench])
  const viewport = useMemo(() => clamped(kept ?? start, scene, size), [kept, scene, size])
  const detail = detailAt(viewport.zoom)
  const { window, whole } = useDrawnWindow(scene, viewport, size)

  const report = useCallback(
    (applied: Applied | null) => {
      if (applied && !applied.ok) notifyRefusal(t, applied.refusal)
    },
    [t]
  )
  const focusGrid = useCallback(() => grid.current?.focus({ preventScroll: true }), [])
  const space = useSpaceHeld(root)
  const pointer = usePointer({ view, root, report, isSpaceHeld: space.isHeld, t, focusGrid })
  useCursor(root, view)
  usePointing(root, view)
  const files = useFileDrop(view, root)
  useWheel(root, view)
  useLensSwitch(view, scene, size)
  useReveal(view)

  useEffect(() => {
    // A project that opens takes the keyboard, unless something of the page has it already.
    if (globalThis.document.activeElement === globalThis.document.body) focusGrid()
  }, [focusGrid])
  const request = useStore(viewRequests, (state) => state.request)
  const answered = useRef(request)
  /** The request that opened the search, or asked for it again. */
  const [asked, setAsked] = useState(0)
  const finding = useSession((state) => state.finding.open)
  useHighlights(root)
  useEffect(() => {
    if (!request || request === answered.current) return
    answered.current = request
    switch (request.kind) {
      case 'fit':
        return view.move(() => fitted(view.scene(), view.size()))
      case 'zoomIn':
        return view.zoomBy(1.2)
      case 'zoomOut':
        return view.zoomBy(1 / 1.2)
      case 'zoomReset':
        return view.zoomTo(1)
      case 'zoomSelection':
        return view.zoomToSelection()
      case 'connect':
        notify(t(startConnection(workbench) ? 'canvas.connect.hint' : 'canvas.connect.noCard'))
        return focusGrid()
      case 'find':
        return setAsked(request.serial)
      case 'menu':
        return openMenuAtFocus(view, root)
      case 'focus':
        return focusGrid()
    }
  }, [request, view, root, workbench, t, focusGrid])

  const selectedStep = document.step.get(selection.at(-1) ?? '')
  const selectedX = selectedStep
    ? scene.columns[columnIndex(scene, { stepId: selectedStep.id, phaseId: null })]
    : undefined
  const column = useKept(
    selectedX && {
      x: selectedX.x,
      y: scene.headerHeight,
      width: selectedX.width,
      height: scene.height - scene.headerHeight
    },
    (a, b) => a === b || (a !== undefined && b !== undefined && sameRect(a, b))
  )
  const recedes = useRecedes()
  const nodes = useMemo(
    () => flowNodes(scene, window, detail, column ?? null, recedes),
    [scene, window, detail, column, recedes]
  )
  const focus = useKept(focusedPlace(workbench), samePlace)
  const activeStep = stepOfRecord(document, selection.at(-1))
  const activePhaseId = (activeStep && document.step.get(activeStep)?.phaseId) ?? null
  const paneProps = { scene, window, detail, activePhaseId, whole }

  return (
    <ViewContext value={view}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the role and the focus; this hears what bubbles */}
      <div
        className={styles.surface}
        data-space={space.held || undefined}
        data-detail={detail}
        data-tool={tool}
        onKeyDown={(event) => {
          if (event.target !== grid.current) return
          hoverStore.setState({ keyboard: true })
          if (!pressOnGrid(workbench, event, { singleKeys, onDelete, report, t })) return
          event.preventDefault()
          event.stopPropagation()
        }}
        onMouseDown={(event) => {
          // The press would take the focus to the page; it goes to the grid, and so out of a text being typed.
          if (isOwn(event.target)) return
          event.preventDefault()
          focusGrid()
        }}
        onContextMenu={(event) => {
          if (isOwn(event.target)) return
          event.preventDefault()
          // The key for the menu makes the event on what has the keyboard, which is the grid and never under a pointer.
          if (event.target === grid.current) openMenuAtFocus(view, root)
          else openMenuAtPointer(view, root, event)
        }}
        onPointerDownCapture={() => hoverStore.setState({ keyboard: false })}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerLeave={pointer.onPointerLeave}
        onDoubleClick={pointer.onDoubleClick}
        {...files}
      >
        <Announcer />
        <GridTwin
          scene={scene}
          // At first the cell that has the focus, and the others with the surroundings.
          window={whole ? window : nowhere}
          focus={focus}
          recedes={recedes}
          gridRef={grid}
        />
        <Hatches colours={hatching} />
        <ReactFlowProvider>
          <div className={styles.flow}>
            <ReactFlow
              nodes={nodes}
              nodeTypes={nodeTypes}
              viewport={viewport}
              onViewportChange={noViewportChange}
              width={size.width}
              height={size.height}
              minZoom={0.05}
              maxZoom={4}
              nodesDraggable={false}
              nodesConnectable={false}
              nodesFocusable={false}
              elementsSelectable={false}
              edgesFocusable={false}
              panOnDrag={false}
              panOnScroll={false}
              zoomOnScroll={false}
              zoomOnPinch={false}
              zoomOnDoubleClick={false}
              preventScrolling={false}
              disableKeyboardA11y
              deleteKeyCode={null}
              selectionKeyCode={null}
              multiSelectionKeyCode={null}
              panActivationKeyCode={null}
              zoomActivationKeyCode={null}
              proOptions={proOptions}
              aria-hidden="true"
            >
              <ViewportPortal>
                <div style={{ '--zoom': viewport.zoom } as CSSProperties}>
                  <Marks pane="body" scene={scene} window={window} detail={detail} />
                  {finding && detail !== 'block' && (
                    <FoundMarks pane="body" scene={scene} window={window} detail={detail} />
                  )}
                  <AnnotationEdge scene={scene} report={report} />
                  {detail !== 'block' && <CommentMarks pane="body" scene={scene} window={window} />}
                </div>
              </ViewportPortal>
              {detail === 'block' && (
                <BlocksLayer scene={scene} size={size} recedes={recedes}>
                  <CommentMarks pane="body" scene={scene} window={window} />
                </BlocksLayer>
              )}
              <StickyPane pane="top" {...paneProps} />
              <StickyPane pane="left" {...paneProps} />
              <StickyPane pane="corner" {...paneProps} />
              <GestureLayer scene={scene} />
            </ReactFlow>
          </div>
          <MapInvitation scene={scene} detail={detail} report={report} focusGrid={focusGrid} />
          {editing && (
            <TextTyping
              key={typingKey(editing)}
              scene={scene}
              editing={editing}
              report={report}
              onLeave={focusGrid}
            />
          )}
        </ReactFlowProvider>
        {finding && <FindBar serial={asked} />}
        <div className={styles.tools}>
          <ZoomControl zoom={viewport.zoom} />
          {minimap && size.width >= minimapNeeds && (
            <Minimap scene={scene} viewport={viewport} size={size} recedes={recedes} />
          )}
        </div>
      </div>
    </ViewContext>
  )
}

/** The session holds the viewport; React Flow shows it and has no say. */
function noViewportChange(): void {}

function typingKey(editing: Editing): string {
  switch (editing.kind) {
    case 'record':
      return editing.recordId
    case 'newCard':
      return `${cellKey(editing.cell)} ${editing.after}`
    case 'newAnnotation': {
      const { lens, laneId, stepId, x, y } = editing.place
      return `${lens} ${laneId} ${stepId} ${x} ${y}`
    }
  }
}
