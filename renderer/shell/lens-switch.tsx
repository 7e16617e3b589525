import { IconLayersSubtract, IconRoute, IconWaveSine } from '@tabler/icons-react'
import { lensIds } from '../../shared/model/lens-id'
import { switchLens } from '../editor/lens-actions'
import { useTranslate } from '../editor/messages'
import { useSession, useWorkbench } from '../editor/workbench'
import styles from './shell.module.css'

const icons = { journey: IconRoute, experience: IconWaveSine, blueprint: IconLayersSubtract }

export function LensSwitch() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const current = useSession((state) => state.lens)
  return (
    <div className={styles.lenses} role="radiogroup" aria-label={t('shell.lenses')}>
      {lensIds.map((lens, index) => {
        const Icon = icons[lens]
        return (
          // biome-ignore lint/a11y/useSemanticElements: a segmented control, which a native radio cannot draw
          <button
            key={lens}
            type="button"
            role="radio"
            aria-checked={lens === current}
            aria-keyshortcuts={`Control+${index + 1}`}
            onClick={() => switchLens(workbench, lens)}
          >
            <Icon size={16} stroke={1.6} />
            {t(`lens.${lens}`)}
            <small aria-hidden="true">{index + 1}</small>
          </button>
        )
      })}
    </div>
  )
}
