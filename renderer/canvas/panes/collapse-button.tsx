import { IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { SceneItem } from '../../../shared/lenses/scene'
import { toggleCollapsed } from '../../editor/actions/collapsing'
import { useTranslate } from '../../editor/messages'
import { useSession, useWorkbench } from '../../editor/workbench'
import styles from './collapse-button.module.css'

/** On screen at any zoom, for a fingertip. */
export const buttonSize = 32

type Props = {
  kind: 'phase' | 'lane'
  item: SceneItem
  active?: boolean
  /** Where it stands in a phase's header, after the name. */
  after?: number
  /** It stands over the end of a long name. */
  covers?: boolean
}

/**
 * In a phase's and a lane's header. For the hand only: assistive tools read the state on the grid and the keyboard has a
 * chord, so that the sheet adds no tab stop for each lane.
 */
export function CollapseButton({ kind, item, active = false, after, covers = false }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const id = item.recordId ?? ''
  const collapsed = useSession(({ collapsedPhases, collapsedLanes, lens }) =>
    (kind === 'phase' ? collapsedPhases : collapsedLanes[lens]).has(id)
  )
  const selected = useSession((state) => state.selection.at(-1) === id)
  const name = item.edit?.value ?? ''
  const Chevron = collapsed ? IconChevronRight : kind === 'phase' ? IconChevronLeft : IconChevronDown
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.button}
      style={after === undefined || collapsed ? undefined : { left: after }}
      data-kind={kind}
      data-collapse={id}
      data-active={active || undefined}
      data-covers={(covers && !collapsed && !selected) || undefined}
      aria-expanded={!collapsed}
      title={t(collapsed ? 'structure.expand' : 'structure.collapse', { name })}
      onClick={() => toggleCollapsed(workbench, { kind, id })}
    >
      <Chevron size={16} stroke={1.8} />
    </button>
  )
}
