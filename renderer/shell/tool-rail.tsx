import {
  IconCommand,
  IconDiamond,
  IconHelp,
  IconMessage,
  IconNote,
  IconPhotoScan,
  IconPlus,
  IconPointer,
  IconRoute,
  IconStar,
  IconTypography,
  IconVectorBezier2
} from '@tabler/icons-react'
import { type ActionId, actions } from '../../shared/actions'
import { useTranslate } from '../editor/messages'
import type { Tool } from '../editor/session'
import { useSession, useWorkbench } from '../editor/workbench'
import { IconButton } from '../ui/icon-button'
import { chordText } from './chord-text'
import { singleKeyOf } from './keymap'
import styles from './shell.module.css'

/** Those that name a tool stay pressed until the sheet is clicked; the others act at once on what is selected. */
const groups: readonly (readonly (readonly [ActionId, typeof IconPlus, Tool?])[])[] = [
  [['tool.select', IconPointer, 'select']],
  [
    ['tool.note', IconNote, 'note'],
    ['tool.text', IconTypography, 'text'],
    ['milestone.add', IconDiamond],
    ['step.momentOfTruth', IconStar],
    ['connection.start', IconVectorBezier2]
  ],
  [['tool.comment', IconMessage, 'comment']],
  [
    ['phase.add', IconPlus],
    ['step.add', IconRoute]
  ],
  [['wall.open', IconPhotoScan]]
]

export function ToolRail({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const { session } = useWorkbench()
  const tool = useSession((state) => state.tool)
  const isWallOpen = useSession((state) => state.panel === 'wall')
  const button = ([id, Icon, own]: readonly [ActionId, typeof IconPlus, Tool?]) => (
    <IconButton
      key={id}
      label={t(actions[id].labelKey)}
      shortcut={singleKeyOf(id) ?? chordText(actions[id].chord)}
      icon={<Icon size={18} stroke={1.6} />}
      {...(own && { active: tool === own })}
      {...(id === 'wall.open' && { active: isWallOpen })}
      onClick={() => run(id)}
    />
  )
  return (
    <nav
      className={styles.rail}
      aria-label={t('shell.tools')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') session.setState({ tool: 'select' })
      }}
    >
      {groups.map((group, index) => (
        <div key={group[0]?.[0]} className={styles.tools} data-first={index === 0 || undefined}>
          {group.map(button)}
        </div>
      ))}
      <span className={styles.spring} />
      {button(['palette.open', IconCommand])}
      {button(['shortcuts.open', IconHelp])}
    </nav>
  )
}
