import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { type ActionId, actionIds, actions } from '../../shared/actions'
import { folded } from '../../shared/formats/folded'
import { useTranslate } from '../editor/messages'
import { chordText } from './chord-text'
import { singleKeyOf } from './keymap'

export const openPalette = spotlight.open

/** Every action by name, with its shortcut beside it. */
export function Palette({ inProject, run }: { inProject: boolean; run: (action: ActionId) => void }) {
  const t = useTranslate()
  const chosen = useRef<ActionId | null>(null)
  return (
    <Spotlight
      shortcut={null}
      scrollable
      maxHeight={420}
      highlightQuery
      attributes={{ content: { 'aria-label': t('action.palette.open') } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      transitionProps={{
        exitDuration: 60,
        // Not before it has closed: it gives the focus back, away from a field that the action may open.
        onExited: () => {
          const id = chosen.current
          chosen.current = null
          if (id) run(id)
        }
      }}
      filter={(query, all) =>
        all.filter((one) => 'label' in one && folded(one.label ?? '').includes(folded(query)))
      }
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
          onClick: () => {
            chosen.current = id
          }
        }))}
    />
  )
}
