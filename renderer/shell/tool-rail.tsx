import {
  IconCommand,
  IconDiamond,
  IconHelp,
  IconPlus,
  IconRoute,
  IconStar,
  IconVectorBezier2
} from '@tabler/icons-react'
import { type ActionId, actions } from '../../shared/actions'
import { useTranslate } from '../editor/messages'
import { useSession } from '../editor/workbench'
import { IconButton } from '../ui/icon-button'
import { chordText } from './chord-text'
import { singleKeyOf } from './keymap'
import styles from './shell.module.css'

const tools = [
  ['phase.add', IconPlus],
  ['step.add', IconRoute],
  ['milestone.add', IconDiamond],
  ['step.momentOfTruth', IconStar],
  ['connection.start', IconVectorBezier2]
] as const

export function ToolRail({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const lens = useSession((state) => state.lens)
  return (
    <nav className={styles.rail} aria-label={t('shell.tools')}>
      {tools
        .filter(([id]) => id !== 'connection.start' || lens === 'blueprint')
        .map(([id, Icon]) => (
          <IconButton
            key={id}
            label={t(actions[id].labelKey)}
            shortcut={chordText(actions[id].chord)}
            icon={<Icon size={18} stroke={1.6} />}
            onClick={() => run(id)}
          />
        ))}
      <span className={styles.spring} />
      <IconButton
        label={t('action.palette.open')}
        shortcut={chordText(actions['palette.open'].chord)}
        icon={<IconCommand size={18} stroke={1.6} />}
        onClick={() => run('palette.open')}
      />
      <IconButton
        label={t('action.shortcuts.open')}
        shortcut={singleKeyOf('shortcuts.open')}
        icon={<IconHelp size={18} stroke={1.6} />}
        onClick={() => run('shortcuts.open')}
      />
    </nav>
  )
}
