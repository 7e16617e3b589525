import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { Command } from '../../../shared/commands/command'
import type { Annotation } from '../../../shared/model/annotation'
import type { Card } from '../../../shared/model/card'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { noticeWithUndo } from '../../editor/undo-notice'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { EditedText } from '../edited-text'
import { useTargetWords } from './use-target-words'
import styles from './wall-panel.module.css'

/** As many as fit beside a photo and can still be looked over. */
const listed = 20

type Props = {
  /** The note being reworded. */
  editingId: string | null
  onEditing: (id: string) => void
  onLeft: (byKey: boolean) => void
}

/** What was just filed, the newest first, each to be reworded or taken away. What an undo took back is no longer there. */
export function FiledNotes({ editingId, onEditing, onLeft }: Props) {
  const t = useTranslate()
  const { annotation, card } = useDocument()
  const mapId = useSession((session) => session.mapId)
  const filed = useSession((session) => session.filed)
  const notes = filed
    .flatMap((id) => card.get(id) ?? annotation.get(id) ?? [])
    .filter((note) => note.mapId === mapId)
    .slice(0, listed)
  if (notes.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{t('wall.filed')}</h3>
      <ul className={styles.filed}>
        {notes.map((note) => (
          <FiledNote
            key={note.id}
            note={note}
            isEdited={note.id === editingId}
            onEdit={() => onEditing(note.id)}
            onLeft={onLeft}
          />
        ))}
      </ul>
    </>
  )
}

function FiledNote({
  note,
  isEdited,
  onEdit,
  onLeft
}: {
  note: Card | Annotation
  isEdited: boolean
  onEdit: () => void
  onLeft: (byKey: boolean) => void
}) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const wordsOf = useTargetWords()
  const where = wordsOf({ laneId: note.laneId, stepId: note.stepId })
  const dispatch = (command: Command): boolean => {
    const applied = workbench.editor.dispatch(command)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
    return applied.ok
  }
  const remove = (): void => {
    if (dispatch(removal(note))) noticeWithUndo(workbench, t)
  }
  if (isEdited) {
    return (
      <li>
        <EditedText
          label={t('panel.text')}
          value={note.text}
          onLeave={(text, byKey) => {
            onLeft(byKey)
            if (text === null) return
            if (text.trim() === '') remove()
            else dispatch(rewording(note, text))
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <p className={styles.said}>
        {note.text}
        <small>{where}</small>
      </p>
      <IconButton label={t('parking.edit')} icon={<IconPencil size={16} stroke={1.6} />} onClick={onEdit} />
      <IconButton label={t('parking.remove')} icon={<IconTrash size={16} stroke={1.6} />} onClick={remove} />
    </li>
  )
}

function rewording(note: Card | Annotation, text: string): Command {
  const changes = { text }
  return note.type === 'card'
    ? { type: 'card.update', cardId: note.id, changes }
    : { type: 'annotation.update', annotationId: note.id, changes }
}

function removal(note: Card | Annotation): Command {
  return note.type === 'card'
    ? { type: 'card.remove', cardIds: [note.id] }
    : { type: 'annotation.remove', annotationIds: [note.id] }
}
