import { Button, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconChevronRight,
  IconFileExport,
  IconHistory,
  IconPresentation
} from '@tabler/icons-react'
import { type ActionId, actions } from '../../shared/actions'
import { mapStateSchema } from '../../shared/model/map'
import { projectOf } from '../../shared/model/structure'
import { labelOf } from '../editor/history'
import { useTranslate } from '../editor/messages'
import { useDocument, useEditorState, useSession, useWorkbench } from '../editor/workbench'
import { BrandMark } from '../ui/brand-mark'
import { IconButton } from '../ui/icon-button'
import { chordText } from './chord-text'
import { LensSwitch } from './lens-switch'
import { MapMenu } from './map-menu/map-menu'
import { SaveIndicator } from './save-indicator'
import styles from './shell.module.css'

export function TopBar({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const panel = useSession((state) => state.panel)
  const history = useEditorState((state) => state.history)
  const map = document.map.get(mapId)
  const project = projectOf(document)
  const undoLabel = labelOf(history.undo.at(-1))
  const redoLabel = labelOf(history.redo.at(-1))
  return (
    <header className={styles.top}>
      <div className={styles.side}>
        <button
          type="button"
          className={styles.mark}
          aria-label={t('action.library.show')}
          onClick={() => run('library.show')}
        >
          <BrandMark />
        </button>
        {project?.clientName && (
          <>
            <span className={styles.client}>{project.clientName}</span>
            <IconChevronRight size={13} stroke={1.6} aria-hidden="true" />
          </>
        )}
        <h1 className={styles.heading}>
          <MapMenu run={run} />
        </h1>
        {map && (
          <Menu>
            <Menu.Target>
              <button type="button" className={styles.pill} aria-label={t('shell.state.choose')}>
                {t(`state.${map.state}`)}
                <IconChevronDown size={12} stroke={1.6} />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {mapStateSchema.options.map((state) => (
                <Menu.Item
                  key={state}
                  onClick={() => editor.dispatch({ type: 'map.update', mapId, changes: { state } })}
                >
                  {t(`state.${state}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <LensSwitch />
      <div className={styles.side} data-right>
        <IconButton
          label={
            undoLabel
              ? t('shell.undo.what', { label: t(undoLabel.key, undoLabel.params) })
              : t('action.edit.undo')
          }
          shortcut={chordText(actions['edit.undo'].chord)}
          icon={<IconArrowBackUp size={18} stroke={1.6} />}
          disabled={history.undo.length === 0}
          why={t('shell.undo.nothing')}
          onClick={() => run('edit.undo')}
        />
        <IconButton
          label={
            redoLabel
              ? t('shell.redo.what', { label: t(redoLabel.key, redoLabel.params) })
              : t('action.edit.redo')
          }
          shortcut={chordText(actions['edit.redo'].chord)}
          icon={<IconArrowForwardUp size={18} stroke={1.6} />}
          disabled={history.redo.length === 0}
          why={t('shell.redo.nothing')}
          onClick={() => run('edit.redo')}
        />
        <IconButton
          label={t('action.history.open')}
          shortcut={chordText(actions['history.open'].chord)}
          icon={<IconHistory size={18} stroke={1.6} />}
          active={panel === 'history'}
          onClick={() => run('history.open')}
        />
        <SaveIndicator />
        <span className={styles.rule} />
        <Button
          size="xs"
          h={32}
          mr={4}
          fz={13}
          variant="default"
          title={chordText(actions['present.open'].chord)}
          leftSection={<IconPresentation size={17} stroke={1.6} />}
          onClick={() => run('present.open')}
        >
          {t('action.present.open')}
        </Button>
        <Button
          size="xs"
          h={32}
          leftSection={<IconFileExport size={17} stroke={1.6} />}
          onClick={() => run('export.open')}
        >
          {t('action.export.open').replace('…', '')}
        </Button>
      </div>
    </header>
  )
}
