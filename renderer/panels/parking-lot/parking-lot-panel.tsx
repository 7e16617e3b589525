import { Button } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { parkedOf } from '../../../shared/model/structure'
import { nextParked, parkTexts } from '../../editor/actions/parking'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { requestView } from '../../editor/view-request'
import { useDocument, useIsPast, useSession, useWorkbench } from '../../editor/workbench'
import { NoteField } from '../note-field'
import { PanelFrame } from '../panel-frame'
import { ParkedNote } from './parked-note'
import styles from './parking-lot.module.css'

/** As many are drawn at once; a wall has rarely more, and a paste of thousands must not freeze the window. */
const page = 200

/** What was said and has no place yet: notes typed here, filed later by drag or by key. */
export function ParkingLotPanel() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const isPast = useIsPast()
  const mapId = useSession((session) => session.mapId)
  useSession((session) => session.parkedId)
  const [shown, setShown] = useState(page)
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLUListElement>(null)
  /** The keyboard was on a note that goes: the one in turn then takes it. */
  const follows = useRef(false)
  const notes = parkedOf(document, mapId)
  const current = nextParked(workbench)

  useEffect(() => field.current?.focus(), [])
  useLayoutEffect(() => {
    if (!follows.current) return
    follows.current = false
    const button = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (button) button.focus()
    else field.current?.focus()
  })

  function step(from: number, by: 1 | -1): void {
    list.current
      ?.querySelectorAll<HTMLElement>('[data-parked]')
      .item(from + by)
      ?.focus()
  }

  function add(texts: readonly string[]): boolean {
    const { applied } = parkTexts(workbench, texts)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
    return applied.ok
  }

  return (
    <PanelFrame title={t('parking.title')}>
      <div className={styles.begin}>
        <NoteField
          label={t('parking.new')}
          draftKey="parking lot"
          fieldRef={field}
          onAdd={add}
          onKey={({ key }) => {
            if (key === 'Escape') requestView('focus')
            return key === 'Escape'
          }}
        />
      </div>
      {notes.length === 0 ? (
        <p className={styles.empty}>{t('parking.none')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t(isPast ? 'parking.past' : 'parking.how')}</p>
          <ul ref={list} className={styles.list} aria-label={t('parking.notes')}>
            {notes.slice(0, shown).map((note, index) => (
              <ParkedNote
                key={note.id}
                note={note}
                isCurrent={note.id === current?.id}
                onStep={(by) => step(index, by)}
                onGone={() => {
                  follows.current = true
                }}
              />
            ))}
          </ul>
        </>
      )}
      {notes.length > shown && (
        <Button variant="subtle" size="xs" h={32} m={12} onClick={() => setShown(shown + page)}>
          {t('parking.more', { count: notes.length - shown })}
        </Button>
      )}
    </PanelFrame>
  )
}
