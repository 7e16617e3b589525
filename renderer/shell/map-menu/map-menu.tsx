import { Menu, ScrollArea } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowsDiff,
  IconArrowUp,
  IconCheck,
  IconChevronDown,
  IconCopy,
  IconPencil,
  IconPlus,
  IconTarget,
  IconTrash
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { type ActionId, actions } from '../../../shared/actions'
import type { Document } from '../../../shared/model/document'
import type { JourneyMap } from '../../../shared/model/map'
import { mapsOf } from '../../../shared/model/structure'
import { moveMap } from '../../editor/actions/map-actions'
import { showMap } from '../../editor/actions/map-travel'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { chordText } from '../chord-text'
import styles from './map-menu.module.css'
import { closeMapMenu, mapMenuState, openMapMenu } from './map-menu-state'
import { MapTitleField } from './map-title-field'

/** The map's title, and behind it every map of the project: choose one, make, rename, copy, order, delete. */
export function MapMenu({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const open = useStore(mapMenuState, (state) => state.open)
  const maps = mapsOf(document)
  const at = maps.findIndex(({ id }) => id === mapId)
  const title = maps[at]?.title || t('maps.untitled')
  const canCompare = maps.some(
    ({ id, derivedFrom }) => derivedFrom !== null && (id === mapId || derivedFrom === mapId)
  )
  if (open === 'rename') return <MapTitleField />
  const item = (
    action: ActionId,
    label: string,
    icon: ReactNode,
    move?: { disabled: boolean }
  ): ReactNode => (
    <Menu.Item
      leftSection={icon}
      rightSection={<kbd className={styles.chord}>{chordText(actions[action].chord)}</kbd>}
      disabled={move?.disabled ?? false}
      // Some maps move by more than one place, and the list shows where they are.
      closeMenuOnClick={!move}
      onClick={() => run(action)}
    >
      {label}
    </Menu.Item>
  )
  return (
    <Menu
      position="bottom-start"
      width={360}
      opened={open === 'list'}
      onChange={(opened) => (opened ? openMapMenu('list') : closeMapMenu('list'))}
    >
      <Menu.Target>
        <button type="button" className={styles.title} aria-label={t('maps.choose', { title })} title={title}>
          <b>{title}</b>
          <IconChevronDown size={13} stroke={1.6} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('maps.list')}</Menu.Label>
        <ScrollArea.Autosize mah={312}>
          {maps.map((map) => (
            <Menu.RadioItem
              key={map.id}
              value={map.id}
              checked={map.id === mapId}
              checkIcon={<IconCheck size={15} stroke={1.8} />}
              closeMenuOnClick
              onChange={() => showMap(workbench, map.id)}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
                event.preventDefault()
                event.stopPropagation()
                moveMap(workbench, map.id, event.key === 'ArrowUp' ? -1 : 1)
              }}
            >
              <span className={styles.name}>{map.title || t('maps.untitled')}</span>
              <span className={styles.about}>
                <span className={styles.state} data-state={map.state}>
                  {t(`state.${map.state}`)}
                </span>
                <span className={styles.cut}>{personasOfMap(document, map) || t('maps.personas.none')}</span>
              </span>
            </Menu.RadioItem>
          ))}
        </ScrollArea.Autosize>
        {item('map.add', t('maps.add'), <IconPlus size={15} stroke={1.8} />)}
        <Menu.Divider />
        <Menu.Label>{t('maps.current')}</Menu.Label>
        {item('map.rename', t('maps.rename'), <IconPencil size={15} stroke={1.6} />)}
        {item('map.duplicate', t('maps.duplicate'), <IconCopy size={15} stroke={1.6} />)}
        {item('map.derive', t('maps.derive'), <IconTarget size={15} stroke={1.6} />)}
        {canCompare &&
          item('map.compare', t('action.map.compare'), <IconArrowsDiff size={15} stroke={1.6} />)}
        {maps.length > 1 && (
          <>
            {item('map.moveUp', t('maps.moveUp'), <IconArrowUp size={15} stroke={1.6} />, {
              disabled: at === 0
            })}
            {item('map.moveDown', t('maps.moveDown'), <IconArrowDown size={15} stroke={1.6} />, {
              disabled: at === maps.length - 1
            })}
            {item('map.remove', t('maps.remove'), <IconTrash size={15} stroke={1.6} />)}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function personasOfMap(document: Document, { personaIds }: JourneyMap): string {
  return personaIds.flatMap((id) => document.persona.get(id)?.name ?? []).join(', ')
}
