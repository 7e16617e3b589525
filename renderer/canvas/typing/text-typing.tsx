import { useStore as useFlow } from '@xyflow/react'
import { type KeyboardEvent, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Applied } from '../../../shared/commands/applied'
import type { Scene } from '../../../shared/lenses/scene'
import { nameLimit, textLimit } from '../../../shared/model/text-field'
import { commitText } from '../../editor/actions/editing'
import { addPhaseAfter, addStepAfter } from '../../editor/actions/structure-actions'
import { afterEnter, afterShiftEnter, afterTab } from '../../editor/actions/typing-flow'
import { useTranslate } from '../../editor/messages'
import { notifyLimit } from '../../editor/notify'
import type { Editing } from '../../editor/session'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { fontOf, Primitives } from '../drawing/primitives'
import { paneOffset } from '../viewport/geometry'
import { ViewContext } from '../viewport/view-context'
import styles from './text-typing.module.css'
import { type TypingPlace, typingPlace } from './typing-place'

type Props = {
  scene: Scene
  editing: Editing
  report: (applied: Applied | null) => void
  /** The keyboard goes back to the grid. */
  onLeave: () => void
}

export function TextTyping(props: Props) {
  const document = useDocument()
  const place = typingPlace(document, props.scene, props.editing)
  return place && <TypingField {...props} place={place} />
}

/** Below this a text can not be read while it is typed. */
const readableZoom = 0.85

/**
 * The text of a record in place: same font, same box, growing with what is typed. However it ends (Enter, Tab, Escape,
 * a click elsewhere, another lens, the window closing) what was typed is kept.
 */
function TypingField({ editing, place, report, onLeave }: Props & { place: TypingPlace }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const view = useContext(ViewContext)
  const [x, y, zoom] = useFlow((state) => state.transform)
  const ref = useRef<HTMLTextAreaElement>(null)
  const { edit, box, field, pane, fill } = place
  const [text, setText] = useState(editing.initial ?? edit.value)
  const [height, setHeight] = useState(field.height)
  const limit = edit.field === 'name' ? nameLimit : textLimit
  const latest = useRef({ text, editing, report })
  latest.current = { text, editing, report }
  const done = useRef(false)
  const mounts = useRef(0)

  function commit(): Applied | null {
    if (done.current) return null
    done.current = true
    const { text: typed, editing: what, report: tell } = latest.current
    const applied = commitText(workbench, what, typed)
    tell(applied)
    return applied
  }
  const commitRef = useRef(commit)
  commitRef.current = commit
  const leaveRef = useRef(onLeave)
  leaveRef.current = onLeave

  useEffect(() => {
    mounts.current += 1
    return () => {
      mounts.current -= 1
      // Development mounts twice at once; only a field that stays away is over.
      queueMicrotask(() => {
        if (mounts.current > 0) return
        commitRef.current()
        if (document.activeElement === document.body) leaveRef.current()
      })
    }
  }, [])

  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    element.focus({ preventScroll: true })
    if (editing.kind === 'record' && editing.initial === null && edit.field === 'name') element.select()
    else {
      element.setSelectionRange(element.value.length, element.value.length)
      element.scrollTop = element.scrollHeight
    }
  }, [editing, edit.field])

  const scale = Math.max(zoom, readableZoom)
  const inset = field.y - box.y
  /** A text taller than the window scrolls in its field, or its end would be typed out of sight. */
  const tallest = view
    ? Math.max(3 * edit.style.lineHeight, view.size().height / scale - 2 * inset - 24)
    : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the height depends on
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const scrolled = element.scrollTop
    element.style.height = '0'
    const needed = Math.min(element.scrollHeight, tallest ?? Number.POSITIVE_INFINITY)
    element.style.height = `${needed}px`
    element.scrollTop = scrolled
    setHeight(needed)
  }, [text, tallest])

  /** A limit refuses as a whole what goes beyond it: a paste cut short would lose its end unseen. */
  function type(typed: string): void {
    if (typed.length <= limit || typed.length <= text.length) setText(typed)
    else notifyLimit(t('field.tooLong', { limit, length: typed.length }))
  }

  function close(): void {
    commit()
    const { session } = workbench
    if (session.getState().editing === editing) session.setState({ editing: null })
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') enter(event)
    else if (event.key === 'Tab') {
      event.preventDefault()
      const applied = commit()
      afterTab(workbench, editing, applied, event.shiftKey ? -1 : 1)
      if (!workbench.session.getState().editing) onLeave()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
      onLeave()
    }
  }

  function enter(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // A free note has no card above it to go back to: there Shift breaks the line too.
    const isFree =
      editing.kind === 'newAnnotation' ||
      (editing.kind === 'record' && editing.recordId.startsWith('annotation_'))
    event.preventDefault()
    if (event.altKey || (event.shiftKey && isFree)) {
      // The browser's own way to type, and the only one that the field's undo knows of.
      document.execCommand('insertText', false, '\n')
      return
    }
    const applied = commit()
    if (event.ctrlKey || event.metaKey) (event.shiftKey ? addPhaseAfter : addStepAfter)(workbench, t)
    else if (event.shiftKey) afterShiftEnter(workbench, editing, applied)
    else afterEnter(workbench, editing, applied)
    if (!workbench.session.getState().editing) onLeave()
  }

  const offset = paneOffset(pane, { x, y, zoom })
  const left = box.x * zoom + offset.x
  const top = box.y * zoom + offset.y
  const grown = Math.max(box.height, inset + height + inset)
  const room = view ? Math.max(8, Math.min(top, view.size().height - grown * scale - 8)) : top
  return (
    <div
      className={styles.box}
      data-typing
      style={{
        left,
        top: room,
        width: box.width,
        height: grown,
        borderRadius: box.radius,
        background: `var(--c-${fill})`,
        transform: `scale(${scale})`
      }}
    >
      <div style={{ position: 'absolute', left: place.origin.x - box.x, top: place.origin.y - box.y }}>
        <Primitives primitives={place.above} />
      </div>
      <textarea
        ref={ref}
        className={styles.field}
        aria-label={t(edit.field === 'text' ? 'canvas.typing.text' : 'canvas.typing.name')}
        value={text}
        rows={1}
        dir="auto"
        spellCheck={false}
        style={{ ...fontOf(edit.style), left: field.x - box.x, top: inset, width: field.width }}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
      />
    </div>
  )
}
