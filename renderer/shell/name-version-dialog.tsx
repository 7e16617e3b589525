import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { nameVersion, versionShown } from '../editor/actions/past-actions'
import { instantText } from '../editor/instant-text'
import { useTranslate } from '../editor/messages'
import { notify } from '../editor/notify'
import { currentSettings } from '../editor/settings'
import { useAuthorField } from '../editor/use-author-field'
import { useWorkbench } from '../editor/workbench'
import { CommitField } from '../ui/commit-field'
import { LimitedInput } from '../ui/limited-input'

/** Gives a name to the state looked at, so that it can be found and opened again. */
export function NameVersionDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const isRenaming = opened && versionShown(workbench) !== null
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(isRenaming ? 'history.version.rename' : 'history.version.name')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {opened && <NameForm onClose={onClose} />}
    </Modal>
  )
}

function NameForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const author = useAuthorField()
  const [before] = useState(() => versionShown(workbench)?.name ?? '')
  const [name, setName] = useState(before)
  const { shown } = workbench.timeline.store.getState()
  const at = instantText(workbench.locale, shown?.row.at ?? new Date().toISOString())

  function save(event: FormEvent): void {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    if (nameVersion(workbench, wanted, currentSettings().author))
      notify(t('history.version.done', { name: wanted }))
    onClose()
  }

  return (
    <form onSubmit={save}>
      <Stack gap={16}>
        <Text size="sm">{t('history.version.of', { at })}</Text>
        <LimitedInput
          label={t('history.version.field')}
          value={name}
          most={200}
          data-autofocus
          onType={setName}
        />
        {author && <CommitField {...author} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('history.version.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
