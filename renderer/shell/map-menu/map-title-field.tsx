import { useEffect, useRef } from 'react'
import { nameLimit } from '../../../shared/model/text-field'
import { useTranslate } from '../../editor/messages'
import { notifyLimit } from '../../editor/notify'
import { requestView } from '../../editor/view-request'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import styles from './map-menu.module.css'
import { closeMapMenu } from './map-menu-state'

/** The title as a field in its own place: Enter or leaving keeps it, Escape gives the old one back. */
export function MapTitleField() {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const field = useRef<HTMLInputElement>(null)
  const before = document.map.get(mapId)?.title ?? ''
  /** What the field last held within the limit of a name. */
  const accepted = useRef(before)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const leave = (): void => {
    closeMapMenu('rename')
    requestView('focus')
  }
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={t('maps.rename.label')}
      defaultValue={before}
      dir="auto"
      onInput={(event) => {
        const typed = event.currentTarget.value
        if (typed.length <= nameLimit) accepted.current = typed
        else {
          event.currentTarget.value = accepted.current
          notifyLimit(t('field.tooLong', { limit: nameLimit, length: typed.length }))
        }
      }}
      onBlur={(event) => {
        const title = event.currentTarget.value.trim()
        // An empty title is none: the old one stays.
        if (title && title !== before) editor.dispatch({ type: 'map.update', mapId, changes: { title } })
        closeMapMenu('rename')
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = before
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.currentTarget.blur()
          leave()
        }
      }}
    />
  )
}
