import { Modal, Switch } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslate } from '../../editor/messages'
import { chordKeys } from './chord-keys'
import { type Shortcut, shortcutGroupIds, shortcutsOf } from './shortcut-groups'
import styles from './shortcuts-sheet.module.css'

type Props = {
  opened: boolean
  singleKeys: boolean
  /** Turns the keys that act alone on or off. */
  onSingleKeys: () => void
  onClose: () => void
}

/** Every shortcut on one page, by what it is for. */
export function ShortcutsSheet({ opened, singleKeys, onSingleKeys, onClose }: Props) {
  const t = useTranslate()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={880}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={styles.groups}>
        {shortcutGroupIds.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{t(`shortcuts.group.${group}`)}</h3>
            <dl>
              {shortcutsOf(group).map((shortcut) => (
                <Row key={shortcut.labelKey} shortcut={shortcut} off={shortcut.single && !singleKeys} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt={16}
        size="sm"
        checked={singleKeys}
        onChange={onSingleKeys}
        label={t('action.view.singleKeys')}
        description={t('shortcuts.singleKeys.why')}
      />
    </Modal>
  )
}

function Row({ shortcut, off }: { shortcut: Shortcut; off: boolean }) {
  const t = useTranslate()
  return (
    <div className={styles.row} data-off={off || undefined}>
      <dt>{t(shortcut.labelKey)}</dt>
      <dd>
        {shortcut.chords.map((chord, index) => (
          <Fragment key={chord}>
            {index > 0 && <span className={styles.or}>{t('shortcuts.or')}</span>}
            {chordKeys(chord, t).map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
