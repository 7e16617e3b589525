import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../editor/messages'
import { notifyFailure } from '../../editor/notify'
import { useWorkbench } from '../../editor/workbench'
import type { ForeignForm } from '../foreign-dialog/foreign-form'
import { type LoadedFile, loadFile } from './load-workbook'
import { WorkbookReviewForm } from './workbook-review-form'

type Shown = { readonly loaded: LoadedFile; readonly Form: typeof ForeignForm | null }

/** The form for somebody else's table comes with the words it knows columns by, of no use before such a file is chosen. */
async function shownFor(loaded: LoadedFile): Promise<Shown> {
  if (loaded.kind === 'ours') return { loaded, Form: null }
  const { ForeignForm } = await import('../foreign-dialog/foreign-form')
  return { loaded, Form: ForeignForm }
}

/** Mounted to ask for a table; shows what it would change once one is read, and nothing is changed before that is accepted. */
export function WorkbookDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const { timeline } = useWorkbench()
  const [shown, setShown] = useState<Shown | null>(null)
  const asked = useRef(false)

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void loadFile(timeline.live).then(async (result) => {
      if (result.ok && result.value) setShown(await shownFor(result.value))
      else {
        if (!result.ok) notifyFailure(t, result.failure)
        onClose()
      }
    })
  }, [timeline, t, onClose])

  return (
    <Modal
      opened={shown !== null}
      onClose={onClose}
      size={shown?.Form ? 1180 : 760}
      title={shown && titleOf(shown.loaded)}
      closeButtonProps={{ 'aria-label': t('workbook.close') }}
    >
      {shown?.loaded.kind === 'ours' && (
        <WorkbookReviewForm loaded={shown.loaded.workbook} onClose={onClose} />
      )}
      {shown?.loaded.kind === 'foreign' && shown.Form && (
        <shown.Form file={shown.loaded.file} onClose={onClose} />
      )}
    </Modal>
  )

  function titleOf(loaded: LoadedFile): string {
    return loaded.kind === 'ours'
      ? t('workbook.title', { name: loaded.workbook.fileName })
      : t('foreign.title', { name: loaded.file.fileName })
  }
}
