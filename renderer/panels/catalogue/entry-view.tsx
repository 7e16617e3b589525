import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { type CatalogueEntry, catalogueOf, countUses, usesOf } from '../../../shared/model/catalogue'
import { openCatalogue } from '../../editor/actions/open-catalogue'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { focusUnlessSearching } from '../../ui/focus-unless-searching'
import { IconButton } from '../../ui/icon-button'
import { TitleField } from '../inspector/title-field'
import styles from './catalogue.module.css'
import { renameEntry, shiftEntry } from './entry-commands'
import { LeavingEntry } from './leaving-entry'
import { PersonaFields } from './persona-fields'
import { TeamFields } from './team-fields'
import { TouchpointFields } from './touchpoint-fields'
import { usesText } from './uses-text'
import { WhereUsed } from './where-used'

/** One entry with all its fields, where it is used, and the ways it can go. */
export function EntryView({ entry }: { entry: CatalogueEntry }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { editor } = workbench
  const document = useDocument()
  const entries = catalogueOf(document, entry.type)
  const at = entries.findIndex(({ id }) => id === entry.id)
  const uses = usesOf(document, entry)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => focusUnlessSearching(back.current), [])

  function shift(by: 1 | -1): void {
    const command = shiftEntry(entries, entry, by)
    if (command) editor.dispatch(command)
  }

  return (
    <div className={styles.entry}>
      <div className={styles.entryBar}>
        <Button
          ref={back}
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconChevronLeft size={16} stroke={1.6} />}
          onClick={() => openCatalogue(workbench, entry.type)}
        >
          {t(`catalogue.${entry.type}`)}
        </Button>
        <span className={styles.spring} />
        <IconButton
          label={t('catalogue.up')}
          icon={<IconArrowUp size={17} stroke={1.6} />}
          disabled={at === 0}
          why={t('catalogue.up.none')}
          onClick={() => shift(-1)}
        />
        <IconButton
          label={t('catalogue.down')}
          icon={<IconArrowDown size={17} stroke={1.6} />}
          disabled={at === entries.length - 1}
          why={t('catalogue.down.none')}
          onClick={() => shift(1)}
        />
      </div>
      <div>
        <TitleField value={entry.name} onCommit={(name) => editor.dispatch(renameEntry(entry, name))} />
        <p className={styles.hint}>
          {countUses(uses) > 0
            ? t('catalogue.rename.everywhere', { uses: usesText(t, uses) })
            : t(`catalogue.${entry.type}.unused.long`)}
        </p>
      </div>
      {entry.type === 'persona' && <PersonaFields persona={entry} />}
      {entry.type === 'touchpoint' && <TouchpointFields touchpoint={entry} />}
      {entry.type === 'team' && <TeamFields team={entry} />}
      <WhereUsed entry={entry} uses={uses} />
      <LeavingEntry entry={entry} entries={entries} uses={uses} />
    </div>
  )
}
