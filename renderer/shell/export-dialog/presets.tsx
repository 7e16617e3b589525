import { Button, Group, Select, Text } from '@mantine/core'
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { Command } from '../../../shared/commands/command'
import { type Id, newId } from '../../../shared/model/id'
import type { JourneyMap } from '../../../shared/model/map'
import { exportPresetsOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { LimitedInput } from '../../ui/limited-input'
import type { ExportChoice } from './export-choice'
import styles from './export-dialog.module.css'
import { isAsKept, type PresetChange, presetChange, presetContent } from './export-preset'

type Props = {
  choice: ExportChoice
  /** The map in view. */
  mapId: Id<'map'>
  /** Those of the project. */
  maps: readonly JourneyMap[]
  onChange: (change: Partial<ExportChoice>) => void
}

/** Choices kept with the project under a name; keeping and removing one are edits like any other, with undo. */
export function Presets({ choice, mapId, maps, onChange }: Props) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const presets = exportPresetsOf(useDocument())
  const [naming, setNaming] = useState(false)
  const content = presetContent(choice, mapId)
  const changeOf = (kept: string): PresetChange =>
    presetChange(
      kept,
      maps.map(({ id }) => id)
    )
  // A preset is shown as chosen for as long as the choice is still what it says; one of an older version says less.
  const current =
    presets.find((preset) => preset.content === content) ??
    presets.find((preset) => isAsKept(choice, changeOf(preset.content)))
  const lostMaps = current ? changeOf(current.content).lostMaps : 0

  function dispatch(command: Command): void {
    const applied = editor.dispatch(command)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }

  function keep(name: string): void {
    const known = presets.find((preset) => preset.name === name)
    dispatch(
      known
        ? { type: 'exportPreset.update', exportPresetId: known.id, changes: { content } }
        : { type: 'exportPreset.add', exportPresetId: newId('exportPreset'), name, content }
    )
    setNaming(false)
  }

  if (naming) return <NamePreset onKeep={keep} onLeave={() => setNaming(false)} />
  return (
    <div className={styles.presets}>
      <Select
        aria-label={t('export.preset')}
        placeholder={t(presets.length === 0 ? 'export.preset.none' : 'export.preset.choose')}
        disabled={presets.length === 0}
        value={current?.id ?? null}
        data={presets.map(({ id, name }) => ({ value: id, label: name }))}
        allowDeselect={false}
        onChange={(chosen) => {
          const preset = presets.find(({ id }) => id === chosen)
          if (preset) onChange(changeOf(preset.content).change)
        }}
      />
      <IconButton
        label={t('export.preset.keep')}
        icon={<IconDeviceFloppy size={17} stroke={1.6} />}
        onClick={() => setNaming(true)}
      />
      {current && (
        <IconButton
          label={t('export.preset.remove', { name: current.name })}
          icon={<IconTrash size={17} stroke={1.6} />}
          onClick={() => dispatch({ type: 'exportPreset.remove', exportPresetId: current.id })}
        />
      )}
      {lostMaps > 0 && (
        <Text className={styles.lostMaps} role="status">
          {t('export.preset.lostMaps', { count: lostMaps })}
        </Text>
      )}
    </div>
  )
}

function NamePreset({ onKeep, onLeave }: { onKeep: (name: string) => void; onLeave: () => void }) {
  const t = useTranslate()
  const [name, setName] = useState('')
  const wanted = name.trim()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && wanted !== '') onKeep(wanted)
    if (event.key === 'Escape') onLeave()
  }

  return (
    <Group gap={8} align="flex-start" wrap="nowrap">
      <LimitedInput
        aria-label={t('export.preset.name')}
        placeholder={t('export.preset.example')}
        value={name}
        most={100}
        autoFocus
        // Escape leaves the field, not the dialog around it.
        data-mantine-stop-propagation="true"
        flex={1}
        onType={setName}
        onKeyDown={onKeyDown}
      />
      <Button variant="default" onClick={onLeave}>
        {t('export.cancel')}
      </Button>
      <Button disabled={wanted === ''} onClick={() => onKeep(wanted)}>
        {t('export.preset.save')}
      </Button>
    </Group>
  )
}
