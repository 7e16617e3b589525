import { Button, SegmentedControl, Slider } from '@mantine/core'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { versionAt, versionsOf } from '../../../shared/model/structure'
import { lookAt } from '../../editor/actions/past-actions'
import { request } from '../../editor/client'
import { useTranslate } from '../../editor/messages'
import { useTimeline, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { PanelFrame } from '../panel-frame'
import styles from './history.module.css'
import { HistoryList } from './history-list'
import { createLog } from './log'
import { VersionList } from './version-list'

/** The log of the project as a list one can walk through: what is chosen is shown on the map as it was. */
export function HistoryPanel({
  onNameVersion,
  onRestore
}: {
  onNameVersion: () => void
  onRestore: () => void
}) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { timeline } = workbench
  const { live } = timeline
  const [onlyNamed, setOnlyNamed] = useState(false)
  const log = useMemo(
    () => createLog((before, limit) => request('history:list', { projectId: live.projectId, before, limit })),
    [live]
  )
  const { first, last } = useStore(log.store)
  const document = useStore(live.store, (state) => state.document)
  const isSaved = useStore(live.store, (state) => state.save.kind === 'saved')
  const awaited = useTimeline((state) => state.awaited)
  const shown = useTimeline((state) => state.shown?.row.revision ?? null)
  const revision = awaited ?? shown
  const versions = versionsOf(document)
  const version = shown === null ? undefined : versionAt(document, shown)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was just saved is news for the list, whatever it was
  useEffect(() => {
    if (isSaved) void log.refresh()
  }, [log, isSaved, document])

  return (
    <PanelFrame
      title={t('history.title')}
      ofPast
      actions={
        <IconButton
          label={t('action.version.name')}
          icon={<IconBookmarkPlus size={17} stroke={1.6} />}
          onClick={onNameVersion}
        />
      }
    >
      <div className={styles.head}>
        <Slider
          aria-label={t('history.slider')}
          thumbLabel={t('history.slider')}
          thumbProps={{
            'aria-valuetext': t('history.slider.place', {
              place: (revision ?? last) - first + 1,
              count: last - first + 1
            })
          }}
          size="sm"
          label={null}
          min={first}
          max={last}
          value={revision ?? last}
          disabled={last <= first}
          onChange={(value) => lookAt(workbench, value)}
          onChangeEnd={(value) => void log.reach(value)}
        />
        <SegmentedControl
          aria-label={t('history.filter')}
          size="xs"
          fullWidth
          value={onlyNamed ? 'versions' : 'all'}
          data={[
            { value: 'all', label: t('history.filter.all') },
            { value: 'versions', label: `${t('history.filter.versions')} (${versions.length})` }
          ]}
          onChange={(value) => setOnlyNamed(value === 'versions')}
        />
      </div>
      {onlyNamed ? (
        <VersionList versions={versions} first={first} onNameVersion={onNameVersion} />
      ) : (
        <HistoryList log={log} />
      )}
      {shown !== null && (
        <footer className={styles.foot}>
          <Button size="xs" h={32} onClick={onRestore}>
            {t('history.restore')}
          </Button>
          <Button size="xs" h={32} variant="default" onClick={onNameVersion}>
            {t(version ? 'history.version.renameIt' : 'history.version.save')}
          </Button>
          {version && (
            <Button
              size="xs"
              h={32}
              variant="subtle"
              color="gray"
              onClick={() => live.dispatch({ type: 'version.remove', versionId: version.id })}
            >
              {t('history.version.remove')}
            </Button>
          )}
        </footer>
      )}
    </PanelFrame>
  )
}
