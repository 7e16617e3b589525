import { Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslate } from '../editor/messages'
import { useScene, useSession } from '../editor/workbench'
import { LaneKindItems } from './display-menu'
import styles from './shell.module.css'

/**
 * The row under the last lane header: the catalogue of kinds this lens can show. It moves with the sheet, and stands at
 * the window's foot while its menu was opened from elsewhere.
 */
export function AddLaneButton({
  opened,
  onChange
}: {
  opened: boolean
  onChange: (opened: boolean) => void
}) {
  const t = useTranslate()
  const scene = useScene()
  const viewport = useSession((session) => session.viewports[session.lens])
  const top = scene.height * (viewport?.zoom ?? 1) + (viewport?.y ?? 0) + 8
  return (
    <Menu opened={opened} onChange={onChange} position="top-start">
      <Menu.Target>
        <button
          type="button"
          className={styles.addLane}
          style={opened ? { top: `min(${top}px, calc(100% - 44px))` } : { top }}
        >
          <IconPlus size={16} stroke={1.6} />
          {t('action.lane.add')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <LaneKindItems />
      </Menu.Dropdown>
    </Menu>
  )
}
