import { ActionIcon, Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCopy,
  IconDots,
  IconFolder,
  IconRestore,
  IconTrash
} from '@tabler/icons-react'
import type { LibraryEntry } from '../../shared/ipc/contract'
import type { TextMeasurer } from '../../shared/text/measurer'
import { useLocale, useTranslate } from '../editor/messages'
import { Initials } from '../ui/initials'
import styles from './library.module.css'
import { relativeDay } from './relative-day'
import { Thumbnail } from './thumbnail'

export type TileAction = 'open' | 'duplicate' | 'bin' | 'restore' | 'reveal'

type Props = { entry: LibraryEntry; measurer: TextMeasurer; onAction: (action: TileAction) => void }

export function ProjectTile({ entry, measurer, onAction }: Props) {
  const t = useTranslate()
  const locale = useLocale()
  const binned = entry.binnedAt !== null
  const openable = !binned && !entry.damaged
  return (
    <article className={styles.tile} data-testid={`project-${entry.projectId}`}>
      <button
        type="button"
        className={styles.tileOpen}
        aria-label={entry.clientName ? `${entry.name}, ${entry.clientName}` : entry.name}
        disabled={!openable}
        onClick={() => onAction('open')}
      >
        <span className={styles.picture}>
          {entry.damaged ? (
            <span className={styles.damaged}>
              <IconAlertTriangle size={20} stroke={1.6} />
              {t('library.damaged')}
            </span>
          ) : (
            <Thumbnail
              key={entry.changedAt}
              projectId={entry.projectId}
              measurer={measurer}
              locale={locale}
            />
          )}
        </span>
        <span className={styles.tileName}>
          <span>{entry.name}</span>
          {entry.state && <span className={styles.pill}>{t(`state.${entry.state}`)}</span>}
        </span>
      </button>
      <div className={styles.tileFoot}>
        {entry.clientName && <Initials name={entry.clientName} size={20} square />}
        <span className={styles.tileClient}>{entry.clientName || t('library.noClient')}</span>
        <span className={styles.spacer} />
        <time dateTime={entry.changedAt}>{relativeDay(entry.changedAt, new Date(), locale, t)}</time>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('library.more', { name: entry.name })}
            >
              <IconDots size={16} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {binned ? (
              <Menu.Item
                leftSection={<IconRestore size={16} stroke={1.6} />}
                onClick={() => onAction('restore')}
              >
                {t('library.restore')}
              </Menu.Item>
            ) : (
              <>
                {openable && (
                  <Menu.Item
                    leftSection={<IconCopy size={16} stroke={1.6} />}
                    onClick={() => onAction('duplicate')}
                  >
                    {t('library.duplicate')}
                  </Menu.Item>
                )}
                <Menu.Item
                  leftSection={<IconFolder size={16} stroke={1.6} />}
                  onClick={() => onAction('reveal')}
                >
                  {t('library.reveal')}
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={() => onAction('bin')}>
                  {t('library.delete')}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
    </article>
  )
}
