import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslate } from '../editor/messages'

type Props = { opened: boolean; onRetry: () => void; onLose: () => void; onCancel: () => void }

/** Closing with changes that could not be saved is the user's decision, in plain words. */
export function UnsavedDialog({ opened, onRetry, onLose, onCancel }: Props) {
  const t = useTranslate()
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={t('shell.save.failed')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Text size="sm" mb={20}>
        {t('shell.close.failed')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onLose}>
          {t('shell.close.anyway')}
        </Button>
        <Button data-autofocus onClick={onRetry}>
          {t('shell.close.retry')}
        </Button>
      </Group>
    </Modal>
  )
}
