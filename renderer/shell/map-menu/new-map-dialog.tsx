import { Button, Checkbox, Group, Modal, ScrollArea, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../../shared/model/id'
import { type MapState, mapStateSchema } from '../../../shared/model/map'
import { personasOf } from '../../../shared/model/structure'
import { addMap } from '../../editor/actions/map-actions'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { LimitedInput } from '../../ui/limited-input'
import { closeMapMenu, mapMenuState } from './map-menu-state'

/** As many curves as a map overlays. */
const personaLimit = 4

/** A new map: its title, today's state or the one to come, and whose journey it is. */
export function NewMapDialog() {
  const t = useTranslate()
  const opened = useStore(mapMenuState, (state) => state.open === 'new')
  return (
    <Modal
      opened={opened}
      onClose={() => closeMapMenu('new')}
      title={t('maps.new.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <NewMapForm />
    </Modal>
  )
}

/** Mounted with the dialog, so that it begins with the personas of the map in view. */
function NewMapForm() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const personas = personasOf(document)
  const [title, setTitle] = useState('')
  const [state, setState] = useState<MapState>('asIs')
  const [chosen, setChosen] = useState<readonly Id<'persona'>[]>(document.map.get(mapId)?.personaIds ?? [])
  const [newPersona, setNewPersona] = useState('')
  const count = chosen.length + (newPersona.trim() === '' ? 0 : 1)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        closeMapMenu('new')
        addMap(workbench, {
          title: title.trim() || t('maps.new.title'),
          state,
          personaIds: chosen,
          newPersona
        })
      }}
    >
      <Stack gap={16}>
        <LimitedInput
          label={t('maps.new.name')}
          placeholder={t('maps.new.name.placeholder')}
          value={title}
          data-autofocus
          onType={setTitle}
        />
        <SegmentedControl
          aria-label={t('shell.state.choose')}
          value={state}
          data={mapStateSchema.options.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => setState(value === 'toBe' ? 'toBe' : 'asIs')}
        />
        <Checkbox.Group
          label={t('maps.new.personas')}
          description={t('maps.new.personas.limit')}
          value={[...chosen]}
          onChange={(ids) =>
            setChosen(
              stillFirst(
                chosen,
                personas.flatMap(({ id }) => (ids.includes(id) ? id : []))
              )
            )
          }
        >
          <ScrollArea.Autosize mah={180} mt={8}>
            <Stack gap={10} p={2}>
              {personas.map(({ id, name, role }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={[name, role].filter((part) => part !== '').join(', ')}
                  disabled={!chosen.includes(id) && count >= personaLimit}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        </Checkbox.Group>
        <LimitedInput
          label={t('maps.new.persona')}
          placeholder={t('maps.new.persona.placeholder')}
          value={newPersona}
          most={200}
          disabled={chosen.length >= personaLimit}
          onType={setNewPersona}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => closeMapMenu('new')}>
            {t('shell.cancel')}
          </Button>
          <Button type="submit">{t('maps.new.submit')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The main persona is the first: those chosen before keep their order, new ones follow. */
function stillFirst(before: readonly Id<'persona'>[], now: readonly Id<'persona'>[]): Id<'persona'>[] {
  return [...before.filter((id) => now.includes(id)), ...now.filter((id) => !before.includes(id))]
}
