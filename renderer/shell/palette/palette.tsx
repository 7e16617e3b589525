import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { type ActionId, actions } from '../../../shared/actions'
import { useLocale, useTranslate } from '../../editor/messages'
import { chordText } from '../chord-text'
import { singleKeyOf } from '../keymap'
import { paletteGroups, paletteIds, paletteMatches, usedAgain } from './palette-actions'

export const openPalette = spotlight.open

/** Every action by name, with its shortcut beside it; what was used last comes first. */
export function Palette({ inProject, run }: { inProject: boolean; run: (action: ActionId) => void }) {
  const t = useTranslate()
  const locale = useLocale()
  const [recent, setRecent] = useState<readonly ActionId[]>([])
  const chosen = useRef<ActionId | null>(null)
  const entry = (id: ActionId, description?: string): SpotlightActionData => ({
    id,
    label: t(actions[id].labelKey),
    description,
    rightSection: <kbd>{chordText(actions[id].chord) ?? singleKeyOf(id)}</kbd>,
    onClick: () => {
      chosen.current = id
    }
  })
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
          if (!id) return
          setRecent((before) => usedAgain(before, id))
          run(id)
        }
      }}
      filter={(query, all) =>
        query.trim() === ''
          ? all
          : paletteMatches(paletteIds(inProject), query, locale).map(({ id, otherLabel }) =>
              entry(id, otherLabel ?? undefined)
            )
      }
      nothingFound={t('shell.palette.nothing')}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: t('shell.palette.placeholder'),
        'aria-label': t('shell.palette.placeholder')
      }}
      actions={paletteGroups(inProject, recent).map(({ nameKey, ids }) => ({
        group: t(nameKey),
        actions: ids.map((id) => entry(id))
      }))}
    />
  )
}
