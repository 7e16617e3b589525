import { TextInput } from '@mantine/core'
import { IconClock, IconFolder, IconSearch, IconTrash, IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { LibraryEntry } from '../../shared/ipc/contract'
import { useTranslate } from '../editor/messages'
import { BrandMark } from '../ui/brand-mark'
import styles from './library.module.css'

export type LibraryView = { kind: 'recent' } | { kind: 'bin' } | { kind: 'client'; clientName: string }

type Props = {
  entries: readonly LibraryEntry[]
  binned: number
  view: LibraryView
  query: string
  onView: (view: LibraryView) => void
  onQuery: (query: string) => void
  onOpen: (projectId: LibraryEntry['projectId']) => void
}

export function Sidebar({ entries, binned, view, query, onView, onQuery, onOpen }: Props) {
  const t = useTranslate()
  const clients = [...Map.groupBy(entries, (entry) => entry.clientName)].sort(([a], [b]) =>
    a.localeCompare(b)
  )
  return (
    <nav className={styles.sidebar} aria-label="Parcours">
      <div className={styles.brand}>
        <BrandMark />
        <span>Parcours</span>
      </div>
      <TextInput
        aria-label={t('library.search')}
        placeholder={t('library.search.short')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <div className={styles.places}>
        <Place
          icon={<IconClock size={17} stroke={1.6} />}
          label={t('library.recent')}
          on={view.kind === 'recent'}
          onClick={() => onView({ kind: 'recent' })}
        />
        <Place
          icon={<IconTrash size={17} stroke={1.6} />}
          label={t('library.bin')}
          count={binned}
          on={view.kind === 'bin'}
          onClick={() => onView({ kind: 'bin' })}
        />
      </div>
      <div className={styles.clients}>
        {clients.length > 0 && <h2>{t('library.clients')}</h2>}
        {clients.map(([clientName, projects]) => (
          <div key={clientName}>
            <Place
              icon={<IconFolder size={17} stroke={1.6} />}
              label={clientName || t('library.noClient')}
              count={projects.length}
              on={view.kind === 'client' && view.clientName === clientName}
              onClick={() => onView({ kind: 'client', clientName })}
            />
            {projects.slice(0, 4).map((entry) => (
              <button
                key={entry.projectId}
                type="button"
                className={styles.subPlace}
                disabled={entry.damaged}
                title={entry.name}
                onClick={() => onOpen(entry.projectId)}
              >
                <span>{entry.name}</span>
              </button>
            ))}
          </div>
        ))}
      </div>
      <p className={styles.offline}>
        <IconWifiOff size={16} stroke={1.6} />
        {t('library.offline')}
      </p>
    </nav>
  )
}

type PlaceProps = { icon: ReactNode; label: string; on: boolean; count?: number; onClick: () => void }

function Place({ icon, label, on, count, onClick }: PlaceProps) {
  return (
    <button type="button" className={styles.place} aria-current={on || undefined} onClick={onClick}>
      {icon}
      <span>{label}</span>
      {count !== undefined && <small>{count}</small>}
    </button>
  )
}
