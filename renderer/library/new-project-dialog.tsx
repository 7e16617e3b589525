import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Locale } from '../../shared/model/project'
import { useLocale, useTranslate } from '../editor/messages'
import { useAuthorField } from '../editor/use-author-field'
import { CommitField } from '../ui/commit-field'
import { LimitedInput } from '../ui/limited-input'

type Props = {
  opened: boolean
  clients: readonly string[]
  onClose: () => void
  onCreate: (project: { name: string; clientName: string; language: Locale }) => void
}

export function NewProjectDialog({ opened, clients, onClose, onCreate }: Props) {
  const t = useTranslate()
  const locale = useLocale()
  const author = useAuthorField()
  const [name, setName] = useState('')
  const [clientName, setClientName] = useState('')
  const [language, setLanguage] = useState<Locale>(locale)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('library.create.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onCreate({
            name: name.trim() || t('library.create.title'),
            clientName: clientName.trim(),
            language
          })
        }}
      >
        <Stack gap={16}>
          <LimitedInput
            label={t('library.create.name')}
            placeholder={t('library.create.name.placeholder')}
            value={name}
            most={200}
            data-autofocus
            onType={setName}
          />
          <LimitedInput
            label={t('library.create.client')}
            value={clientName}
            most={200}
            list="parcours-clients"
            onType={setClientName}
          />
          <datalist id="parcours-clients">
            {clients.map((client) => (
              <option key={client} value={client} />
            ))}
          </datalist>
          <Select
            label={t('library.create.language')}
            allowDeselect={false}
            value={language}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' }
            ]}
            onChange={(value) => setLanguage(value === 'en' ? 'en' : 'fr')}
          />
          {author && <CommitField {...author} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit">{t('library.create.submit')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
