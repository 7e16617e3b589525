import { Button, Menu, ScrollArea, Slider } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconCheck, IconPlus } from '@tabler/icons-react'
import type { ActionId } from '../../shared/actions'
import { newId } from '../../shared/model/id'
import { type LaneKind, laneKindRules, laneKinds } from '../../shared/model/lane-kind'
import { laneOrder, lanesOfMap } from '../../shared/model/structure'
import { select } from '../editor/actions/focus'
import { laneName } from '../editor/lane-name'
import { useTranslate } from '../editor/messages'
import { useSettings } from '../editor/settings'
import { useDocument, useSession, useWorkbench } from '../editor/workbench'
import styles from './shell.module.css'

const widths = { min: 112, max: 320 }
const standardWidths = { journey: 176, experience: 124, blueprint: 201 }

export function DisplayMenu({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const { editor, session, locale } = useWorkbench()
  const document = useDocument()
  const { mapId, lens, columnWidths } = useSession((state) => state)
  const theme = useSettings((settings) => settings.theme)
  const width = columnWidths[lens]
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
        <ScrollArea.Autosize mah={260}>
          {lanes.map((lane) => {
            const shown = laneOrder(lane, lens) !== null
            return (
              <Menu.Item
                key={lane.id}
                role="menuitemcheckbox"
                aria-checked={shown}
                leftSection={shown ? <IconCheck size={15} stroke={1.8} /> : <span className={styles.gap} />}
                onClick={() => editor.dispatch({ type: 'lane.show', laneId: lane.id, lens, shown: !shown })}
              >
                {laneName(lane, locale)}
              </Menu.Item>
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
        <div className={styles.slider}>
          <Slider
            {...widths}
            step={4}
            size="sm"
            label={null}
            aria-label={t('shell.display.columns')}
            value={width ?? standardWidths[lens]}
            onChange={(value) => session.setState({ columnWidths: { ...columnWidths, [lens]: value } })}
          />
        </div>
        {width !== null && (
          <Menu.Item onClick={() => session.setState({ columnWidths: { ...columnWidths, [lens]: null } })}>
            {t('shell.display.columns.reset')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('shell.display.theme')}</Menu.Label>
        {(['light', 'dark', 'system'] as const).map((each) => (
          <Check
            key={each}
            on={theme === each}
            label={t(`action.theme.${each}`)}
            onClick={() => run(`theme.${each}`)}
          />
        ))}
        <Menu.Label>{t('shell.display.language')}</Menu.Label>
        {(['fr', 'en'] as const).map((each) => (
          <Check
            key={each}
            on={locale === each}
            label={t(`action.locale.${each}`)}
            onClick={() => run(`locale.${each}`)}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Check({ on, label, onClick }: { on: boolean; label: string; onClick: () => void }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={on}
      leftSection={on ? <IconCheck size={15} stroke={1.8} /> : <span className={styles.gap} />}
      onClick={onClick}
    >
      {label}
    </Menu.Item>
  )
}

/** Every kind that the lens can show, a free lane last. */
export function LaneKindItems() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { mapId, lens } = useSession((state) => state)
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
