import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPointer, IconPresentation, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ActionId } from '../../../shared/actions'
import { translator, useTranslate } from '../../editor/messages'
import { notify } from '../../editor/notify'
import { leadPresentation } from '../../editor/present/lead-presentation'
import { placeInShort } from '../../editor/present/place-words'
import {
  moved,
  type PresentationPlace,
  samePlaceShown,
  settled
} from '../../editor/present/presentation-place'
import { presentationStore } from '../../editor/present/presentation-store'
import { currentSettings } from '../../editor/settings'
import { useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { takesText } from '../use-keymap'
import styles from './present.module.css'

type Run = (action: ActionId) => void

/** Above the map while another window presents it: the presenter's hand stays in the editor. */
export function PresenterStrip({ run }: { run: Run }) {
  const { session, timeline } = useWorkbench()
  const elsewhere = useStore(presentationStore, (state) => state.elsewhere)
  useEffect(() => {
    // Told in the language of then: a presentation goes on when the language changes.
    const tell = (): void => notify(translator(currentSettings().locale)('present.unplugged'))
    return leadPresentation({ session, timeline }, tell)
  }, [session, timeline])
  return elsewhere && <Strip asked={elsewhere} run={run} />
}

function Strip({ asked, run }: { asked: PresentationPlace; run: Run }) {
  const t = useTranslate()
  const { timeline } = useWorkbench()
  // The room is shown what is, also while this window looks at the past.
  const document = useStore(timeline.live.store, (state) => state.document)
  const pointing = useStore(presentationStore, (state) => state.pointing)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = remoteKey(event)
      if (!action) return
      event.preventDefault()
      run(action)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [run])

  const place = settled(document, asked)
  const next = moved(document, place, { kind: 'stop', by: 1 })
  const where = placeInShort(document, place, t)
  const isLast = samePlaceShown(next, place)
  const ahead = isLast
    ? t('present.ahead.end')
    : t('present.ahead', { place: placeInShort(document, next, t) })
  return (
    <div className={styles.strip} role="toolbar" aria-label={t('present.running')}>
      <IconPresentation size={17} stroke={1.8} aria-hidden="true" />
      <IconButton
        label={t('present.previous')}
        shortcut={t('shortcuts.key.PageUp')}
        icon={<IconChevronLeft size={17} stroke={1.8} />}
        onClick={() => run('present.previous')}
      />
      <span className={styles.where} role="status" title={where}>
        {where}
      </span>
      <IconButton
        label={t('present.next')}
        shortcut={t('shortcuts.key.PageDown')}
        icon={<IconChevronRight size={17} stroke={1.8} />}
        disabled={isLast}
        onClick={() => run('present.next')}
      />
      <span className={styles.next} title={ahead}>
        {ahead}
      </span>
      <IconButton
        label={t('present.point.hint')}
        icon={<IconPointer size={17} stroke={1.8} />}
        active={pointing}
        onClick={() => run('present.point')}
      />
      <Button
        size="xs"
        h={32}
        variant="default"
        leftSection={<IconX size={15} stroke={1.8} />}
        onClick={() => run('present.stop')}
      >
        {t('present.stop')}
      </Button>
    </div>
  )
}

/** What a remote control for slides sends; in a text and in a dialog these keys are theirs. */
function remoteKey(event: KeyboardEvent): 'present.next' | 'present.previous' | null {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event
  if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return null
  if (takesText(target) || document.querySelector('[aria-modal="true"]')) return null
  if (key === 'PageDown') return 'present.next'
  return key === 'PageUp' ? 'present.previous' : null
}
