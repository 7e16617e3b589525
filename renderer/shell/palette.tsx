import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { type ActionId, actionIds, actions } from '../../shared/actions'
import { useTranslate } from '../editor/messages'
import { chordText } from './chord-text'
import { singleKeyOf } from './keymap'

export const openPalette = spotlight.open

/** Every action by name, with its shortcut beside it. */
export function Palette({ inProject, run }: { inProject: boolean; run: (action: ActionId) => void }) {
  const t = useTranslate()
  return (
    <Spotlight
      shortcut={null}
      scrollable
      maxHeight={420}
      highlightQuery
      nothingFound={t('shell.palette.nothing')}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: t('shell.palette.placeholder'),
        'aria-label': t('shell.palette.placeholder')
      }}
      actions={actionIds
        .filter((id) => id !== 'palette.open' && (inProject || !actions[id].inProject))
        .map((id) => ({
          id,
          label: t(actions[id].labelKey),
          rightSection: <kbd>{chordText(actions[id].chord) ?? singleKeyOf(id)}</kbd>,
          onClick: () => run(id)
        }))}
    />
  )
}
