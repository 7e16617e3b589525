import { Button, Menu, ScrollArea } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconCheck, IconPlus } from '@tabler/icons-react'
import type { ActionId } from '../../shared/actions'
import { laneNameIn } from '../../shared/commands/lane-name'
import { newId } from '../../shared/model/id'
import { type LaneKind, laneKindRules, laneKinds } from '../../shared/model/lane-kind'
import { laneOrder, lanesOfMap } from '../../shared/model/structure'
import { select } from '../editor/actions/focus'
import { columnWidthRange, shownColumnWidth } from '../editor/column-width'
import { useTranslate } from '../editor/messages'
import { useSettings } from '../editor/settings'
import { useDocument, useSession, useWorkbench } from '../editor/workbench'
import styles from './shell.module.css'

export function DisplayMenu({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { editor, locale } = workbench
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const lens = useSession((state) => state.lens)
  const width = useSession((state) => state.columnWidths[state.lens])
  const minimap = useSession((state) => state.minimap)
  const theme = useSettings((settings) => settings.theme)
  const shownWidth = shownColumnWidth(width, lens)
  const lanes = lanesOfMap(document, mapId).filter((lane) => laneKindRules[lane.kind][lens] !== null)
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={280}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={styles.quiet}
          leftSection={<IconAdjustmentsHorizontal size={15} stroke={1.6} />}
        >
          {t('shell.display')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.display.lanes')}</Menu.Label>
        {/* The rest of the menu has to find room under it in a low window. */}
        <ScrollArea.Autosize mah="max(64px, min(260px, 100dvh - 590px))">
          {lanes.map((lane) => {
            const shown = laneOrder(lane, lens) !== null
            return (
              <Menu.CheckboxItem
                key={lane.id}
                checked={shown}
                checkIcon={<Tick />}
                onChange={() => editor.dispatch({ type: 'lane.show', laneId: lane.id, lens, shown: !shown })}
              >
                {laneNameIn(locale, lane)}
              </Menu.CheckboxItem>
            )
          })}
        </ScrollArea.Autosize>
        <Menu.Sub position="left-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<IconPlus size={15} stroke={1.8} />}>
              {t('shell.display.addLane')}
            </Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <LaneKindItems />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Divider />
        <Menu.Label>{t('shell.display.columns')}</Menu.Label>
        {/* By items: a slider has no place among the roles of a menu, and the pointer has the edges of the columns. */}
        <Menu.Item disabled={shownWidth <= columnWidthRange.min} onClick={() => run('columns.narrower')}>
          {t('shell.display.columns.narrower')}
        </Menu.Item>
        <Menu.Item disabled={shownWidth >= columnWidthRange.max} onClick={() => run('columns.wider')}>
          {t('shell.display.columns.wider')}
        </Menu.Item>
        {width !== null && (
          <Menu.Item onClick={() => run('columns.reset')}>{t('shell.display.columns.reset')}</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.CheckboxItem checked={minimap} checkIcon={<Tick />} onChange={() => run('view.minimap')}>
          {t('shell.display.minimap')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Label>{t('shell.display.theme')}</Menu.Label>
        {(['light', 'dark', 'system'] as const).map((each) => (
          <Menu.RadioItem
            key={each}
            value={each}
            checked={theme === each}
            checkIcon={<Tick />}
            onChange={() => run(`theme.${each}`)}
          >
            {t(`action.theme.${each}`)}
          </Menu.RadioItem>
        ))}
        <Menu.Label>{t('shell.display.language')}</Menu.Label>
        {(['fr', 'en'] as const).map((each) => (
          <Menu.RadioItem
            key={each}
            value={each}
            checked={locale === each}
            checkIcon={<Tick />}
            onChange={() => run(`locale.${each}`)}
          >
            {t(`action.locale.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Tick() {
  return <IconCheck size={15} stroke={1.8} />
}

/** Every kind that the lens can show, a free lane last. */
export function LaneKindItems() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const mapId = useSession((state) => state.mapId)
  const lens = useSession((state) => state.lens)
  const kinds = laneKinds.filter((kind) => laneKindRules[kind][lens] !== null)
  const add = (kind: LaneKind): void => {
    const laneId = newId('lane')
    const name = kind === 'free' ? t('lane.free') : ''
    const added = workbench.editor.dispatch({ type: 'lane.add', laneId, mapId, kind, lens, name })
    if (added.ok) select(workbench, laneId)
  }
  return (
    <ScrollArea.Autosize mah={420}>
      {kinds.map((kind) => (
        <Menu.Item key={kind} onClick={() => add(kind)}>
          {kind === 'free' ? t('shell.display.freeLane') : t(`lane.${kind}`)}
        </Menu.Item>
      ))}
    </ScrollArea.Autosize>
  )
}
