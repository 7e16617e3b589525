import { Button, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { curvesShown } from '../../../shared/model/curves'
import { type Id, newId } from '../../../shared/model/id'
import type { JourneyMap } from '../../../shared/model/map'
import { personasOf } from '../../../shared/model/structure'
import { openCatalogue } from '../../editor/actions/open-catalogue'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { Portrait } from '../portrait'
import styles from './persona-chooser.module.css'

/** Whose journey the map tells, the first one in front on paper. Their fields are in the catalogue. */
export function PersonaChooser({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { editor } = workbench
  const document = useDocument()
  const chosen = map.personaIds.flatMap((id) => document.persona.get(id) ?? [])
  const others = personasOf(document).filter(({ id }) => !map.personaIds.includes(id))

  function choose(personaIds: Id<'persona'>[]): void {
    editor.dispatch({ type: 'map.update', mapId: map.id, changes: { personaIds } })
  }

  function shift(at: number, by: 1 | -1): void {
    const ids = [...map.personaIds]
    const [moving] = ids.splice(at, 1)
    if (moving) ids.splice(at + by, 0, moving)
    choose(ids)
  }

  function create(): void {
    const personaId = newId('persona')
    const applied = editor.dispatch({
      type: 'batch',
      commands: [
        { type: 'persona.add', personaId, name: t('panel.persona.new') },
        { type: 'map.update', mapId: map.id, changes: { personaIds: [...map.personaIds, personaId] } }
      ]
    })
    if (applied.ok) openCatalogue(workbench, 'persona', personaId)
  }

  return (
    <>
      <ul className={styles.chosen} aria-label={t('panel.map.personas')}>
        {chosen.map((persona, at) => (
          <li key={persona.id}>
            <button
              type="button"
              className={styles.persona}
              title={t('catalogue.persona.open')}
              onClick={() => openCatalogue(workbench, 'persona', persona.id)}
            >
              <Portrait persona={persona} />
              <span>
                {persona.name}
                {persona.role && <small>{persona.role}</small>}
              </span>
            </button>
            {chosen.length > 1 && (
              <>
                <IconButton
                  label={t('panel.persona.up', { name: persona.name })}
                  icon={<IconArrowUp size={15} stroke={1.6} />}
                  disabled={at === 0}
                  why={t('catalogue.up.none')}
                  onClick={() => shift(at, -1)}
                />
                <IconButton
                  label={t('panel.persona.down', { name: persona.name })}
                  icon={<IconArrowDown size={15} stroke={1.6} />}
                  disabled={at === chosen.length - 1}
                  why={t('catalogue.down.none')}
                  onClick={() => shift(at, 1)}
                />
              </>
            )}
            <IconButton
              label={t('panel.persona.leave', { name: persona.name })}
              icon={<IconX size={15} stroke={1.6} />}
              onClick={() => choose(map.personaIds.filter((id) => id !== persona.id))}
            />
          </li>
        ))}
      </ul>
      {chosen.length >= curvesShown ? (
        <p className={styles.hint}>{t('panel.persona.full', { count: curvesShown })}</p>
      ) : others.length === 0 ? (
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} />} onClick={create}>
          {t('panel.persona.add')}
        </Button>
      ) : (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="xs" leftSection={<IconPlus size={14} />}>
              {t('panel.persona.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => choose([...map.personaIds, id])}>
                {name || t('log.unnamed')}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={create}>{t('panel.persona.create')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
