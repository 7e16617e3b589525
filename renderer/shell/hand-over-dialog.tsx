import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { request } from '../editor/client'
import { useTranslate } from '../editor/messages'
import { notify, notifyFailure } from '../editor/notify'
import { useAuthorField } from '../editor/use-author-field'
import { useWorkbench } from '../editor/workbench'
import { CommitField } from '../ui/commit-field'

/** A copy to give away. What was deleted stays out of it unless asked for. */
export function HandOverDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const author = useAuthorField()
  const [withHistory, setWithHistory] = useState(false)
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    setBusy(true)
    await editor.flush()
    const result = await request('project:handOver', { projectId: editor.projectId, withHistory })
    setBusy(false)
    if (!result.ok) {
      notifyFailure(t, result.failure)
    } else if (result.value) {
      notify(t('shell.handOver.done', { fileName: result.value.fileName }))
      onClose()
    }
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.handOver.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap={16}>
        <Text size="sm">{t('shell.handOver.why')}</Text>
        <Checkbox
          label={t('shell.handOver.history')}
          checked={withHistory}
          onChange={(event) => setWithHistory(event.currentTarget.checked)}
        />
        {author && <CommitField {...author} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button loading={busy} data-autofocus onClick={() => void save()}>
            {t('shell.handOver.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
