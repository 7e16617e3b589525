import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../editor/messages'
import { notifyFailure } from '../../editor/notify'
import { useWorkbench } from '../../editor/workbench'
import { type LoadedWorkbook, loadWorkbook } from './load-workbook'
import { WorkbookReviewForm } from './workbook-review-form'

/** Mounted to ask for a workbook; shows what it would change once one is read, and nothing is changed before that is accepted. */
export function WorkbookDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const { timeline } = useWorkbench()
  const [loaded, setLoaded] = useState<LoadedWorkbook | null>(null)
  const asked = useRef(false)

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void loadWorkbook(timeline.live).then((result) => {
      if (result.ok && result.value) setLoaded(result.value)
      else {
        if (!result.ok) notifyFailure(t, result.failure)
        onClose()
      }
    })
  }, [timeline, t, onClose])

  return (
    <Modal
      opened={loaded !== null}
      onClose={onClose}
      size={760}
      title={t('workbook.title', { name: loaded?.fileName ?? '' })}
      closeButtonProps={{ 'aria-label': t('workbook.close') }}
    >
      {loaded && <WorkbookReviewForm loaded={loaded} onClose={onClose} />}
    </Modal>
  )
}
