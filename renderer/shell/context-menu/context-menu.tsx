import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Fragment, type Ref, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { ActionId } from '../../../shared/actions'
import { closeContextMenu, contextMenuStore } from '../../editor/context-menu'
import { useTranslate } from '../../editor/messages'
import { requestView } from '../../editor/view-request'
import { useWorkbench } from '../../editor/workbench'
import { chordKeys } from '../shortcuts-sheet/chord-keys'
import styles from './context-menu.module.css'
import type { Entry } from './entry'
import { menuContext } from './menu-context'
import { sectionsOf } from './sections'

/** The menu of what is selected, where the pointer or the focus is. Each line calls what the keyboard and palette call. */
export function ContextMenu({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const at = useStore(contextMenuStore, (state) => state.at)
  /** What was chosen runs once the menu is gone and the grid has the keyboard again. */
  const chosen = useRef<(() => void) | null>(null)
  const sections = useMemo(
    () => (at ? sectionsOf(menuContext(workbench, t, run)) : []),
    [at, workbench, t, run]
  )
  useEffect(() => closeContextMenu, [])

  function close(): void {
    closeContextMenu()
    requestView('focus')
    const act = chosen.current
    chosen.current = null
    // Not in this frame, or giving the focus back would take it from a field that the action opens.
    if (act) requestAnimationFrame(act)
  }

  return (
    <Menu
      // A second right-click opens it anew elsewhere.
      key={at ? `${at.x} ${at.y}` : ''}
      opened={at !== null}
      onChange={(opened) => {
        if (!opened) close()
      }}
      position="bottom-start"
      offset={2}
      width="auto"
      alignItemsLabels="all"
      trapFocus
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Anchor at={at} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('structure.menu.label')}>
        {sections.map((section, index) => (
          <Fragment key={section.map(({ label }) => label).join()}>
            {index > 0 && <Menu.Divider />}
            {section.map((entry) => (
              <Line
                key={entry.label}
                entry={entry}
                choose={(act) => {
                  chosen.current = act
                }}
              />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Line({ entry, choose }: { entry: Entry; choose: (act: () => void) => void }) {
  const t = useTranslate()
  if (entry.kind === 'list') {
    return (
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item className={styles.item}>{entry.label}</Menu.Sub.Item>
        </Menu.Sub.Target>
        {/* Only a list behind a line may scroll: it would clip those behind its own. */}
        <Menu.Sub.Dropdown className={styles.list}>
          {entry.entries.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have one name, and an open list does not change
            <Line key={index} entry={each} choose={choose} />
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    )
  }
  const keys = entry.chord ? chordKeys(entry.chord, t).join(' ') : null
  const words = <span className={styles.label}>{entry.label}</span>
  const shared = {
    className: styles.item,
    disabled: entry.disabled === true,
    rightSection: keys && <kbd className={styles.chord}>{keys}</kbd>
  }
  if (entry.checked === undefined) {
    return (
      <Menu.Item {...shared} onClick={() => choose(entry.run)}>
        {words}
      </Menu.Item>
    )
  }
  return (
    <Menu.CheckboxItem
      {...shared}
      checked={entry.checked}
      closeMenuOnClick
      checkIcon={<IconCheck size={15} stroke={1.8} />}
      onChange={() => choose(entry.run)}
    >
      {words}
    </Menu.CheckboxItem>
  )
}

/** The menu hangs on it, and nothing else: the roles and states of a button that the menu hands down have no place here. */
function Anchor({
  at,
  id,
  ref
}: {
  at: { readonly x: number; readonly y: number } | null
  id?: string
  ref?: Ref<HTMLSpanElement>
}) {
  return <span ref={ref} id={id} className={styles.anchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
}
