import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { findRecord } from '../../../shared/model/document'
import { announce } from '../../editor/announcement'
import type { Direction } from '../../editor/grid'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { takeBack } from '../../editor/undo-notice'
import { photoActOf, requestPhoto } from '../../editor/wall/photo-act'
import {
  aim,
  aimAtFocus,
  fileTexts,
  leaveWall,
  neighbourTarget,
  wallTarget
} from '../../editor/wall/transcribing'
import { addWallPhotos } from '../../editor/wall/wall-photos'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { NoteField } from '../note-field'
import { PanelFrame } from '../panel-frame'
import { FiledNotes } from './filed-notes'
import { TargetFields } from './target-fields'
import { useTargetWords } from './use-target-words'
import styles from './wall-panel.module.css'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
}

/** The fast entry beside the photo: a place, a field, and what was just filed. Hands stay on the keyboard. */
export function WallPanel() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { session } = workbench
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const lens = useSession((state) => state.lens)
  useSession((state) => state.wall.target)
  const [editingId, setEditingId] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const wordsOf = useTargetWords()
  const target = wallTarget(workbench)

  useLayoutEffect(() => {
    // The place chosen by then is the one the map shows, and stays chosen while the map is walked about.
    aim(workbench, wallTarget(workbench))
    field.current?.focus()
  }, [workbench])
  useEffect(
    () =>
      session.subscribe((now, before) => {
        if (now.focus !== before.focus) aimAtFocus(workbench)
      }),
    [workbench, session]
  )

  function file(texts: readonly string[]): boolean {
    const applied = fileTexts(workbench, target, texts)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
    else announce(t('wall.said', { label: t(applied.labelKey, applied.labelParams), where: wordsOf(target) }))
    return applied.ok
  }

  function press(event: KeyboardEvent, isEmpty: boolean): boolean {
    const direction = arrows[event.key]
    const act = event.altKey ? photoActOf(event.nativeEvent) : null
    if (act && (act.kind === 'zoom' || act.kind === 'whole' || (act.kind === 'look' && event.shiftKey))) {
      requestPhoto(act)
      return true
    }
    if (direction && event.altKey) {
      const next = neighbourTarget(document, { mapId, lens }, target, direction)
      aim(workbench, next)
      announce(wordsOf(next))
      return true
    }
    if (event.key === 'Escape') {
      leaveWall(workbench)
      return true
    }
    if (!isEmpty) return false
    // What an undo took back is no longer there to be reworded.
    const last = session.getState().filed.find((id) => findRecord(document, id))
    if (event.key === 'ArrowUp' && last) {
      setEditingId(last)
      return true
    }
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      takeBack(workbench, t)
      return true
    }
    return false
  }

  return (
    <PanelFrame title={t('wall.title')}>
      <div className={styles.entry}>
        <TargetFields target={target} onTarget={(next) => aim(workbench, next)} />
        <NoteField
          label={t('wall.note')}
          draftKey="wall"
          fieldRef={field}
          onAdd={file}
          onKey={press}
          onFiles={(files) => void addWallPhotos(workbench, t, files)}
        />
        <p className={styles.hint}>{t('wall.keys')}</p>
      </div>
      <FiledNotes
        editingId={editingId}
        onEditing={setEditingId}
        onLeft={(byKey) => {
          setEditingId(null)
          if (byKey) field.current?.focus()
        }}
      />
    </PanelFrame>
  )
}
