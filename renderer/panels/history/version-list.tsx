import { Button } from '@mantine/core'
import { IconBookmarkFilled } from '@tabler/icons-react'
import type { Version } from '../../../shared/model/version'
import { lookAt } from '../../editor/actions/past-actions'
import { instantText } from '../../editor/instant-text'
import { useTranslate } from '../../editor/messages'
import { useTimeline, useWorkbench } from '../../editor/workbench'
import styles from './history.module.css'

/** The states that have a name, which also outlive the rows of the log they were given to. */
export function VersionList({
  versions,
  first,
  onNameVersion
}: {
  versions: readonly Version[]
  /** Oldest revision of the log: what is older can no longer be shown. */
  first: number
  onNameVersion: () => void
}) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const shown = useTimeline((state) => state.awaited ?? state.shown?.row.revision ?? null)
  if (versions.length === 0) {
    return (
      <div className={styles.none}>
        <b>{t('history.version.none')}</b>
        <p>{t('history.version.none.why')}</p>
        <Button size="xs" h={32} variant="default" onClick={onNameVersion}>
          {t('action.version.name').replace('…', '')}
        </Button>
      </div>
    )
  }
  return (
    <ul className={styles.versions}>
      {versions.map((version) => {
        const isTooOld = version.revision < first
        const when = instantText(workbench.locale, version.at)
        return (
          <li key={version.id}>
            <button
              type="button"
              className={styles.version}
              aria-current={shown === version.revision || undefined}
              disabled={isTooOld}
              onClick={() => lookAt(workbench, version.revision)}
            >
              <IconBookmarkFilled size={15} aria-hidden="true" />
              <span>
                <b>{version.name}</b>
                <small>
                  {isTooOld
                    ? t('history.version.tooOld')
                    : [when, version.author].filter(Boolean).join(' · ')}
                </small>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
