import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconHistory, IconRestore } from '@tabler/icons-react'
import { useEffect } from 'react'
import { type ActionId, actions } from '../../shared/actions'
import { versionAt } from '../../shared/model/structure'
import { changeSentence } from '../editor/change-sentence'
import { instantText } from '../editor/instant-text'
import { useTranslate } from '../editor/messages'
import type { Moment } from '../editor/timeline'
import { useWorkbench } from '../editor/workbench'
import { IconButton } from '../ui/icon-button'
import { chordText } from './chord-text'
import styles from './past-banner.module.css'

/** Stands where the context strip does while a past state is looked at: what it is, and the ways on and out. */
export function PastBanner({ shown, run }: { shown: Moment; run: (action: ActionId) => void }) {
  const t = useTranslate()
  const { timeline, locale } = useWorkbench()
  const { row } = shown
  const version = versionAt(timeline.live.store.getState().document, row.revision)
  const at = instantText(locale, row.at)

  useEffect(() => {
    // Menus, dialogs, the search and the selection take Escape before it gets here.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('[aria-modal="true"]')) return
      timeline.leave()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [timeline])

  return (
    <section className={styles.banner} aria-label={t('history.past')}>
      <IconHistory size={17} stroke={1.8} aria-hidden="true" />
      <p className={styles.text} role="status">
        <b>
          {version ? t('history.banner.version', { name: version.name, at }) : t('history.banner', { at })}
        </b>
        <span title={changeSentence(t, row)}>{changeSentence(t, row)}</span>
      </p>
      <IconButton
        label={t('history.older')}
        shortcut={chordText(actions['history.older'].chord)}
        icon={<IconChevronLeft size={17} stroke={1.8} />}
        onClick={() => run('history.older')}
      />
      <IconButton
        label={t('history.newer')}
        shortcut={chordText(actions['history.newer'].chord)}
        icon={<IconChevronRight size={17} stroke={1.8} />}
        onClick={() => run('history.newer')}
      />
      <Button
        size="xs"
        h={32}
        variant="default"
        leftSection={<IconRestore size={16} stroke={1.6} />}
        onClick={() => run('history.restore')}
      >
        {t('history.restore')}
      </Button>
      <Button size="xs" h={32} onClick={() => timeline.leave()}>
        {t('history.leave')}
      </Button>
    </section>
  )
}
