import { Button } from '@mantine/core'
import { IconFileImport, IconFolderOpen, IconPlus, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useCallback, useEffect, useState } from 'react'
import { folded } from '../../shared/formats/folded'
import type { LibraryEntry, SampleEntry } from '../../shared/ipc/contract'
import type { Result } from '../../shared/ipc/result'
import type { TextMeasurer } from '../../shared/text/measurer'
import { listen, request } from '../editor/client'
import { useTranslate } from '../editor/messages'
import { notify, notifyFailure } from '../editor/notify'
import styles from './library.module.css'
import { NewProjectDialog } from './new-project-dialog'
import { ProjectTile, type TileAction } from './project-tile'
import { SampleTile } from './sample-tile'
import { type LibraryView, Sidebar } from './sidebar'

type ProjectId = LibraryEntry['projectId']
type Props = {
  measurer: TextMeasurer
  /** A chord or menu asked for one of the library's own actions. */
  asked: 'new' | 'open' | 'import' | null
  /** It was taken up: it must not be asked again when the library is next shown. */
  onAnswered: () => void
  onOpen: (projectId: ProjectId) => void
}

/** The start screen: what was worked on, samples, and every way in. */
export function Library({ measurer, asked, onAnswered, onOpen }: Props) {
  const t = useTranslate()
  const [entries, setEntries] = useState<LibraryEntry[]>([])
  const [samples, setSamples] = useState<SampleEntry[]>([])
  const [loaded, setLoaded] = useState(false)
  const [view, setView] = useState<LibraryView>({ kind: 'recent' })
  const [query, setQuery] = useState('')
  const [creating, setCreating] = useState(false)
  const [busy, setBusy] = useState(false)

  const refresh = useCallback(async () => {
    const result = await request('library:list', undefined)
    if (result.ok) setEntries(result.value)
    setLoaded(true)
  }, [])

  useEffect(() => {
    void refresh()
    void request('library:samples', undefined).then((result) => result.ok && setSamples(result.value))
    return listen('library:changed', () => void refresh())
  }, [refresh])

  function report(result: Result<unknown>): boolean {
    if (result.ok) return true
    notifyFailure(t, result.failure)
    return false
  }

  /** Every way in ends the same: a project that opens, a refusal in words, or a dialog the user left. */
  async function enter(asking: Promise<Result<{ projectId: ProjectId } | null>>): Promise<void> {
    setBusy(true)
    const result = await asking
    setBusy(false)
    if (report(result) && result.ok && result.value) onOpen(result.value.projectId)
  }

  const openFile = (): Promise<void> => enter(request('library:openFile', undefined))
  const importFile = (): Promise<void> => enter(request('library:importFile', undefined))

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once per request
  useEffect(() => {
    if (!asked) return
    onAnswered()
    if (asked === 'new') setCreating(true)
    if (asked === 'open') void openFile()
    if (asked === 'import') void importFile()
  }, [asked])

  async function take(event: DragEvent): Promise<void> {
    event.preventDefault()
    const file = event.dataTransfer.files[0]
    if (!file) return
    await enter(
      file
        .arrayBuffer()
        .then((bytes) => request('library:takeFile', { name: file.name, bytes: new Uint8Array(bytes) }))
    )
  }

  async function act(entry: LibraryEntry, action: TileAction): Promise<void> {
    const { projectId, name } = entry
    if (action === 'open') return onOpen(projectId)
    if (action === 'reveal') return void report(await request('library:reveal', { projectId }))
    if (action === 'duplicate') report(await request('library:duplicate', { projectId }))
    if (action === 'bin' && report(await request('library:bin', { projectId }))) {
      notify(t('library.binned', { name }))
    }
    if (action === 'restore' && report(await request('library:restore', { projectId }))) {
      notify(t('library.restored', { name }))
    }
    await refresh()
  }

  const live = entries.filter((entry) => entry.binnedAt === null)
  const shown = entriesIn(entries, view, query)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file anywhere is a shortcut; the buttons do the same by keyboard
    <div
      className={styles.screen}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void take(event)}
    >
      <Sidebar
        entries={live}
        binned={entries.length - live.length}
        view={view}
        query={query}
        onView={setView}
        onQuery={setQuery}
        onOpen={onOpen}
      />
      <main className={styles.main}>
        <header className={styles.header}>
          <h1 className={styles.title}>
            {view.kind === 'bin'
              ? t('library.bin')
              : view.kind === 'client'
                ? view.clientName || t('library.noClient')
                : live.length > 0
                  ? t('library.resume')
                  : t('library.welcome')}
          </h1>
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={17} stroke={1.6} />}
            disabled={busy}
            onClick={() => void openFile()}
          >
            {t('library.openFile')}
          </Button>
          <Button
            leftSection={<IconPlus size={17} stroke={1.8} />}
            disabled={busy}
            onClick={() => setCreating(true)}
          >
            {t('library.new')}
          </Button>
        </header>
        {loaded && live.length === 0 && view.kind === 'recent' && (
          <p className={styles.lead}>{t('library.welcome.why')}</p>
        )}
        {shown.length > 0 ? (
          <section className={styles.tiles} aria-label={t('library.recent')}>
            {shown.map((entry) => (
              <ProjectTile
                key={entry.projectId}
                entry={entry}
                measurer={measurer}
                onAction={(action) => void act(entry, action)}
              />
            ))}
          </section>
        ) : (
          loaded &&
          (query || view.kind === 'bin') && (
            <p className={styles.lead}>
              {query ? t('library.empty.search', { query }) : t('library.empty.bin')}
            </p>
          )
        )}
        {view.kind === 'recent' && !query && (
          <>
            <h2 className={styles.section}>{t('library.samples')}</h2>
            <section className={styles.samples} aria-label={t('library.samples')}>
              <button
                type="button"
                className={styles.blank}
                disabled={busy}
                onClick={() => setCreating(true)}
              >
                <span className={styles.blankPicture}>
                  <IconPlus size={26} stroke={1.6} />
                </span>
                <strong>{t('library.blank')}</strong>
                <span>{t('library.blank.why')}</span>
              </button>
              {samples.map((sample) => (
                <SampleTile
                  key={sample.sampleId}
                  sample={sample}
                  disabled={busy}
                  onOpen={() =>
                    void enter(request('library:createFromSample', { sampleId: sample.sampleId }))
                  }
                />
              ))}
            </section>
            <section className={styles.drop}>
              <span className={styles.dropIcon}>
                <IconUpload size={24} stroke={1.6} />
              </span>
              <div>
                <strong>{t('library.drop.title')}</strong>
                <p>{t('library.drop.why')}</p>
              </div>
              <Button
                variant="default"
                leftSection={<IconFileImport size={17} stroke={1.6} />}
                disabled={busy}
                onClick={() => void importFile()}
              >
                {t('library.import')}
              </Button>
            </section>
          </>
        )}
      </main>
      <NewProjectDialog
        key={String(creating)}
        opened={creating}
        clients={clientsOf(live)}
        onClose={() => setCreating(false)}
        onCreate={(project) => {
          setCreating(false)
          void enter(request('library:create', project))
        }}
      />
    </div>
  )
}

function clientsOf(entries: readonly LibraryEntry[]): string[] {
  return [...new Set(entries.map((entry) => entry.clientName).filter(Boolean))].sort()
}

function entriesIn(entries: readonly LibraryEntry[], view: LibraryView, query: string): LibraryEntry[] {
  const wanted = folded(query)
  return entries
    .filter((entry) => (entry.binnedAt !== null) === (view.kind === 'bin'))
    .filter((entry) => view.kind !== 'client' || entry.clientName === view.clientName)
    .filter((entry) => folded(`${entry.name} ${entry.clientName}`).includes(wanted))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}
