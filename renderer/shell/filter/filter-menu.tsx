import { Button, Popover } from '@mantine/core'
import { IconFilter, IconFilterFilled, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { type ActionId, actions } from '../../../shared/actions'
import { isFiltering } from '../../editor/filter/filter'
import { tallyOf } from '../../editor/filter/filter-counts'
import { useSieve } from '../../editor/filter/use-filter'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import hidden from '../../ui/visually-hidden.module.css'
import { chordText } from '../chord-text'
import shell from '../shell.module.css'
import { FilterFacets } from './filter-facets'
import styles from './filter-menu.module.css'
import { closeFilterMenu, filterMenuState } from './filter-menu-state'

/** Says at all times how many notes a filter leaves in sight, and takes it off with one click. */
export function FilterMenu({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const lens = useSession((session) => session.lens)
  const sieve = useSieve()
  const open = useStore(filterMenuState, (state) => state.open)
  const button = useRef<HTMLButtonElement>(null)
  // Asked for where it does not stand, in a past state or the library, it must not spring open later.
  useEffect(() => {
    closeFilterMenu()
    return closeFilterMenu
  }, [])
  const on = isFiltering(sieve.filter)
  const { shown, all } = on ? tallyOf(document, mapId, lens, sieve) : { shown: 0, all: 0 }
  const state = on ? t('filter.shown', { shown, count: all }) : ''
  return (
    <div className={styles.filter} data-on={on || undefined}>
      <Popover
        opened={open}
        onChange={(opened) => filterMenuState.setState({ open: opened })}
        position="bottom-end"
        width={348}
        trapFocus
        returnFocus
        withRoles={false}
      >
        <Popover.Target>
          <Button
            ref={button}
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={shell.quiet}
            leftSection={on ? <IconFilterFilled size={15} /> : <IconFilter size={15} stroke={1.6} />}
            aria-haspopup="dialog"
            aria-expanded={open}
            title={`${t('action.filter.open')} (${chordText(actions['filter.open'].chord)})`}
            onClick={() => run('filter.open')}
          >
            {state || t('filter.button')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={t('action.filter.open')} className={styles.dropdown}>
          <output className={hidden.hidden}>{state}</output>
          <FilterFacets run={run} />
        </Popover.Dropdown>
      </Popover>
      {on && (
        <IconButton
          label={t('action.filter.clear')}
          icon={<IconX size={15} stroke={1.8} />}
          onClick={() => {
            // The button goes with the filter, and the keyboard would be nowhere.
            button.current?.focus()
            run('filter.clear')
          }}
        />
      )}
    </div>
  )
}
