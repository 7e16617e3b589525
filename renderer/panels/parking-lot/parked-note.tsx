import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPencil, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { Applied } from '../../../shared/commands/applied'
import type { Annotation } from '../../../shared/model/annotation'
import { fileCell, fileParked, moveParked } from '../../editor/actions/parking'
import { cellWords } from '../../editor/actions/telling-move'
import { gestureStore } from '../../editor/gesture'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { noticeWithUndo } from '../../editor/undo-notice'
import { useDocument, useScene, useSession, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { EditedText } from '../edited-text'
import styles from './parking-lot.module.css'
import { takeUp } from './take-up'

type Props = {
  note: Annotation
  isCurrent: boolean
  /** Goes to the note before or after this one. */
  onStep: (by: 1 | -1) => void
  /** Called before the note, or the field it was reworded in, leaves the list: the keyboard stays in it. */
  onGone: () => void
}

/** A note that waits: dragged onto the map, or filed, reworded and moved by its buttons and keys. */
export function ParkedNote({ note, isCurrent, onStep, onGone }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { editor, session } = workbench
  const [editing, setEditing] = useState(false)
  const isCarried = useStore(
    gestureStore,
    ({ gesture }) => gesture.kind === 'file' && gesture.annotationId === note.id
  )
  const report = (applied: Applied | null): void => {
    if (applied && !applied.ok) notifyRefusal(t, applied.refusal)
  }
  const remove = (): void => {
    onGone()
    const applied = editor.dispatch({ type: 'annotation.remove', annotationIds: [note.id] })
    if (applied.ok) noticeWithUndo(workbench, t)
    else report(applied)
  }

  function press(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by !== null && !event.ctrlKey && !event.shiftKey) {
      if (event.altKey) report(moveParked(workbench, note, by))
      else onStep(by)
    } else if (event.key === 'F2' || event.key === 'Enter') setEditing(true)
    else if (event.key === 'Delete' || event.key === 'Backspace') remove()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (editing) {
    return (
      <li className={styles.note} data-current>
        <EditedText
          label={t('parking.text')}
          value={note.text}
          onLeave={(text, byKey) => {
            setEditing(false)
            if (byKey) onGone()
            if (text === null) return
            if (text.trim() === '') remove()
            else
              report(editor.dispatch({ type: 'annotation.update', annotationId: note.id, changes: { text } }))
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.note} data-current={isCurrent || undefined} data-carried={isCarried || undefined}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.words}
          data-parked={note.id}
          tabIndex={isCurrent ? 0 : -1}
          aria-current={isCurrent || undefined}
          onPointerDown={(event) => {
            if (event.pointerType !== 'touch') takeUp(note.id, event)
          }}
          onFocus={() => session.setState({ parkedId: note.id })}
          onDoubleClick={() => setEditing(true)}
          onKeyDown={press}
          onCopy={(event) => {
            event.preventDefault()
            event.clipboardData.setData('text/plain', note.text)
          }}
          onCut={(event) => {
            event.preventDefault()
            event.clipboardData.setData('text/plain', note.text)
            remove()
          }}
        >
          {note.text || t('log.unnamed')}
        </button>
        <span className={styles.grip} aria-hidden="true" onPointerDown={(event) => takeUp(note.id, event)}>
          <IconGripVertical size={16} stroke={1.6} />
        </span>
      </div>
      {isCurrent && (
        <div className={styles.acts}>
          <FileButton note={note} onGone={onGone} />
          <IconButton
            label={t('parking.up')}
            icon={<IconArrowUp size={16} stroke={1.6} />}
            onClick={() => report(moveParked(workbench, note, -1))}
          />
          <IconButton
            label={t('parking.down')}
            icon={<IconArrowDown size={16} stroke={1.6} />}
            onClick={() => report(moveParked(workbench, note, 1))}
          />
          <IconButton
            label={t('parking.edit')}
            icon={<IconPencil size={16} stroke={1.6} />}
            onClick={() => setEditing(true)}
          />
          <IconButton
            label={t('parking.remove')}
            icon={<IconTrash size={16} stroke={1.6} />}
            onClick={remove}
          />
        </div>
      )}
    </li>
  )
}

/** Names the cell that the map has in focus, which is where the note goes. */
function FileButton({ note, onGone }: { note: Annotation; onGone: () => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const scene = useScene()
  const document = useDocument()
  useSession((session) => session.focus)
  useSession((session) => session.selection)
  const cell = fileCell(workbench)
  const words = cell
    ? t('parking.fileIn', { cell: cellWords(workbench, t, document, scene, cell) })
    : t('parking.noCell')
  return (
    <Button
      size="compact-sm"
      variant="light"
      className={styles.file}
      title={words}
      aria-disabled={cell === null || undefined}
      data-disabled={cell === null || undefined}
      onClick={() => {
        if (!cell) return
        onGone()
        const applied = fileParked(workbench, t, note, cell)
        if (!applied.ok) notifyRefusal(t, applied.refusal)
      }}
    >
      {words}
    </Button>
  )
}
