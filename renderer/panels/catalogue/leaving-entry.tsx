import { Button, Select } from '@mantine/core'
import { IconArrowMerge, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Command } from '../../../shared/commands/command'
import { type CatalogueEntry, countUses, type Uses, usesOf } from '../../../shared/model/catalogue'
import { openCatalogue } from '../../editor/actions/open-catalogue'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { noticeWithUndo } from '../../editor/undo-notice'
import { useDocument, useWorkbench } from '../../editor/workbench'
import inspector from '../inspector/inspector.module.css'
import styles from './catalogue.module.css'
import { mergeEntries, removeEntry } from './entry-commands'
import { usesText } from './uses-text'

type Props = { entry: CatalogueEntry; entries: readonly CatalogueEntry[]; uses: Uses }

/** Two ways to have one entry less. Both say beforehand what happens to those that use it, and both can be undone. */
export function LeavingEntry({ entry, entries, uses }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const [asking, setAsking] = useState<'merge' | 'delete' | null>(null)
  /** What was asked last: the keyboard goes on from its button. */
  const asked = useRef<'merge' | 'delete' | null>(null)

  function ask(what: 'merge' | 'delete' | null): void {
    if (what) asked.current = what
    setAsking(what)
  }

  function dispatch(command: Command | null, stays: CatalogueEntry | null): void {
    if (!command) return
    const applied = workbench.editor.dispatch(command)
    if (applied.ok) {
      // The entry that stays may be the one in view, and has nothing left to be asked.
      ask(null)
      openCatalogue(workbench, entry.type, stays?.id ?? null)
      noticeWithUndo(workbench, t)
    } else notifyRefusal(t, applied.refusal)
  }

  if (asking === 'merge')
    return (
      <MergeForm
        entry={entry}
        others={entries.filter(({ id }) => id !== entry.id)}
        onMerge={(gone, kept) => dispatch(mergeEntries(gone, kept), kept)}
        onCancel={() => ask(null)}
      />
    )
  if (asking === 'delete')
    return (
      <div role="alert" className={styles.question}>
        <p>{t(`catalogue.${entry.type}.deleteUsed`, { uses: usesText(t, uses) })}</p>
        <div className={styles.buttons}>
          <Button size="xs" autoFocus onClick={() => dispatch(removeEntry(entry), null)}>
            {t('panel.delete')}
          </Button>
          <Button size="xs" variant="default" onClick={() => ask(null)}>
            {t('shell.cancel')}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={styles.buttons}>
      {entries.length > 1 && (
        <Button
          size="xs"
          variant="default"
          autoFocus={asked.current === 'merge'}
          leftSection={<IconArrowMerge size={15} stroke={1.6} />}
          onClick={() => ask('merge')}
        >
          {t('catalogue.merge.open')}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        autoFocus={asked.current === 'delete'}
        leftSection={<IconTrash size={15} stroke={1.6} />}
        onClick={() => (countUses(uses) > 0 ? ask('delete') : dispatch(removeEntry(entry), null))}
      >
        {t('panel.delete')}
      </Button>
    </div>
  )
}

type MergeProps = {
  entry: CatalogueEntry
  others: readonly CatalogueEntry[]
  onMerge: (gone: CatalogueEntry, kept: CatalogueEntry) => void
  onCancel: () => void
}

function MergeForm({ entry, others, onMerge, onCancel }: MergeProps) {
  const t = useTranslate()
  const document = useDocument()
  const [otherId, setOtherId] = useState<string | null>(null)
  const [keepsThis, setKeepsThis] = useState(true)
  const other = others.find(({ id }) => id === otherId)
  const [kept, gone] = keepsThis ? [entry, other] : [other, entry]
  const moved = gone ? usesText(t, usesOf(document, gone)) : ''
  return (
    <form
      className={styles.question}
      aria-label={t('catalogue.merge')}
      onSubmit={(event) => {
        event.preventDefault()
        if (kept && gone) onMerge(gone, kept)
      }}
    >
      <h3>{t('catalogue.merge')}</h3>
      <Select
        // The list itself scrolls: a scrolling part inside it would be a child that a list box may not have.
        withScrollArea={false}
        styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
        label={t('catalogue.merge.with')}
        classNames={{ label: inspector.label ?? '' }}
        size="sm"
        searchable
        autoFocus
        // A list that opened at once would hide where the entry is used, which one reads before choosing.
        openOnFocus={false}
        data={others.map(({ id, name }) => ({ value: id, label: name || t('log.unnamed') }))}
        value={otherId}
        onChange={setOtherId}
        nothingFoundMessage={t('catalogue.notFound')}
      />
      {other && (
        <>
          <fieldset className={styles.stays}>
            <legend>{t('catalogue.merge.stays')}</legend>
            {[entry, other].map((each) => (
              <label key={each.id}>
                <input
                  type="radio"
                  name={`stays ${entry.id}`}
                  checked={(each === entry) === keepsThis}
                  onChange={() => setKeepsThis(each === entry)}
                />
                {each.name || t('log.unnamed')}
              </label>
            ))}
          </fieldset>
          <p>
            {moved && kept && `${t('catalogue.merge.moves', { uses: moved, name: kept.name })} `}
            {t(`catalogue.${entry.type}.mergeKeeps`)}
          </p>
        </>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="xs" disabled={!other}>
          {t('catalogue.merge')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  )
}
