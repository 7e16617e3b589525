import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type DragEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { folded } from '../../../shared/formats/folded'
import {
  type CatalogueEntry,
  type CatalogueKind,
  catalogueOf,
  countUses,
  usesOf
} from '../../../shared/model/catalogue'
import { openCatalogue } from '../../editor/actions/open-catalogue'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './catalogue.module.css'
import { addEntry, moveEntry, shiftEntry } from './entry-commands'
import { EntrySign } from './entry-sign'
import { usesText } from './uses-text'

/** Below this a list is read faster than it is searched. */
const searchedFrom = 8

type Drop = { readonly id: string; readonly before: boolean }

type Props = {
  kind: CatalogueKind
  /** The entry just left: the keyboard goes on from its row. */
  returnTo: string | null
  /** It has none any more. */
  onRowGone: () => void
}

export function EntryList({ kind, returnTo, onRowGone }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { editor } = workbench
  const document = useDocument()
  const [query, setQuery] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const [drop, setDrop] = useState<Drop | null>(null)
  const rows = useRef(new Map<string, HTMLButtonElement>())
  const moved = useRef<string | null>(null)
  const entries = catalogueOf(document, kind)
  const wanted = folded(query).trim()
  const shown = wanted === '' ? entries : entries.filter((entry) => folded(wordsOf(entry)).includes(wanted))

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the list opens
  useEffect(() => {
    if (!returnTo) return
    const row = rows.current.get(returnTo)
    if (row) row.focus()
    else onRowGone()
  }, [])
  // A row that changes places loses the keyboard, and the next press would go nowhere.
  useLayoutEffect(() => {
    if (moved.current) rows.current.get(moved.current)?.focus()
    moved.current = null
  })

  function shift(entry: CatalogueEntry, by: 1 | -1): void {
    const command = shiftEntry(entries, entry, by)
    if (!command) return
    moved.current = entry.id
    editor.dispatch(command)
  }

  function land(): void {
    const entry = entries.find(({ id }) => id === dragged)
    const at = entries.findIndex(({ id }) => id === drop?.id)
    setDragged(null)
    setDrop(null)
    if (!entry || at < 0) return
    const command = moveEntry(entry, (drop?.before ? entries[at - 1] : entries[at]) ?? null)
    if (command) editor.dispatch(command)
  }

  function over(event: DragEvent<HTMLLIElement>, id: string): void {
    if (!dragged) return
    event.preventDefault()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const before = event.clientY < top + height / 2
    if (drop?.id !== id || drop.before !== before) setDrop({ id, before })
  }

  return (
    <div className={styles.list}>
      {entries.length > searchedFrom && (
        <TextInput
          size="sm"
          aria-label={t('catalogue.search')}
          placeholder={t('catalogue.search')}
          leftSection={<IconSearch size={15} stroke={1.6} aria-hidden="true" />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('')
          }}
        />
      )}
      {shown.length === 0 && (
        <p className={styles.hint}>{t(wanted === '' ? `catalogue.${kind}.empty` : 'catalogue.notFound')}</p>
      )}
      <ul className={styles.rows} onDrop={land}>
        {shown.map((entry) => (
          <li
            key={entry.id}
            draggable={wanted === ''}
            data-drop={drop?.id === entry.id ? (drop.before ? 'before' : 'after') : undefined}
            data-dragged={dragged === entry.id || undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(entry.id)
            }}
            onDragEnd={() => {
              setDragged(null)
              setDrop(null)
            }}
            onDragOver={(event) => over(event, entry.id)}
          >
            <button
              type="button"
              className={styles.row}
              ref={(element) => {
                if (element) rows.current.set(entry.id, element)
                else rows.current.delete(entry.id)
              }}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => openCatalogue(workbench, kind, entry.id)}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
                event.preventDefault()
                shift(entry, event.key === 'ArrowUp' ? -1 : 1)
              }}
            >
              <EntrySign entry={entry} />
              <EntryWords entry={entry} />
            </button>
          </li>
        ))}
      </ul>
      <QuickAdd
        kind={kind}
        onAdd={(name) => {
          const applied = editor.dispatch(addEntry(kind, name))
          if (!applied.ok) notifyRefusal(t, applied.refusal)
          else setQuery('')
        }}
      />
      {entries.length > 1 && <p className={styles.hint}>{t('catalogue.order.hint')}</p>}
    </div>
  )
}

function EntryWords({ entry }: { entry: CatalogueEntry }) {
  const t = useTranslate()
  const document = useDocument()
  const uses = usesOf(document, entry)
  const about =
    entry.type === 'persona'
      ? entry.role
      : entry.type === 'touchpoint'
        ? [t(`channel.${entry.channel}`), document.team.get(entry.teamId ?? '')?.name ?? '']
            .filter(Boolean)
            .join(' · ')
        : entry.code
  const used = (
    <small className={styles.uses} data-unused={countUses(uses) === 0 || undefined}>
      {usesText(t, uses) || t(`catalogue.${entry.type}.unused`)}
    </small>
  )
  // One kind of use is short enough to stand at the right.
  const isBeside = entry.type === 'touchpoint'
  return (
    <>
      <span className={styles.words}>
        <span className={styles.name}>{entry.name || t('log.unnamed')}</span>
        {about && <small>{about}</small>}
        {!isBeside && used}
      </span>
      {isBeside && used}
    </>
  )
}

/** One name after the other, Enter between them: a list is dictated faster than a form is filled. */
function QuickAdd({ kind, onAdd }: { kind: CatalogueKind; onAdd: (name: string) => void }) {
  const t = useTranslate()
  const [name, setName] = useState('')
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (!name.trim()) return
        onAdd(name.trim())
        setName('')
      }}
    >
      <TextInput
        size="sm"
        aria-label={t(`catalogue.${kind}.add`)}
        placeholder={t(`catalogue.${kind}.add`)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName('')
        }}
      />
      <Button type="submit" size="sm" variant="default" disabled={!name.trim()}>
        {t('catalogue.add')}
      </Button>
    </form>
  )
}

function wordsOf(entry: CatalogueEntry): string {
  return entry.type === 'persona' ? `${entry.name}\n${entry.role}\n${entry.segment}` : entry.name
}
