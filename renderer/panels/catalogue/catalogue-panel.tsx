import { Tabs } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type CatalogueKind, catalogueKinds } from '../../../shared/model/catalogue'
import { openCatalogue } from '../../editor/actions/open-catalogue'
import { useTranslate } from '../../editor/messages'
import { requestView } from '../../editor/view-request'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { focusUnlessSearching } from '../../ui/focus-unless-searching'
import { PanelFrame } from '../panel-frame'
import styles from './catalogue.module.css'
import { EntryList } from './entry-list'
import { EntryView } from './entry-view'

/** What the maps of the project share: who lives the journey, where they meet the company, who serves them. */
export function CataloguePanel() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { session } = workbench
  const document = useDocument()
  const { kind, entryId } = useSession((state) => state.catalogue)
  const entry = entryId ? document[kind].get(entryId) : undefined
  const tab = useRef<HTMLButtonElement>(null)
  const left = useRef<string | null>(null)
  if (entryId) left.current = entryId

  // Opened by a key, the panel takes the keyboard; the grid gets it back by Escape.
  useEffect(() => focusUnlessSearching(tab.current), [])

  function press(event: KeyboardEvent): void {
    const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (event.key !== 'Escape' || isField || event.defaultPrevented) return
    event.stopPropagation()
    if (entry) openCatalogue(workbench, kind)
    else {
      session.setState({ panel: null })
      requestView('focus')
    }
  }

  return (
    <PanelFrame title={t('catalogue.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for the key that leaves */}
      <div className={styles.content} onKeyDown={press}>
        {entry ? (
          <EntryView key={entry.id} entry={entry} />
        ) : (
          <Tabs
            value={kind}
            keepMounted={false}
            onChange={(value) => {
              left.current = null
              openCatalogue(workbench, value as CatalogueKind)
            }}
            classNames={{ list: styles.tabs ?? '', tab: styles.tab ?? '' }}
          >
            <Tabs.List grow aria-label={t('catalogue.title')}>
              {catalogueKinds.map((each) => (
                <Tabs.Tab key={each} value={each} ref={each === kind ? tab : null}>
                  {t(`catalogue.${each}`)} <small>{document[each].size}</small>
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {catalogueKinds.map((each) => (
              <Tabs.Panel key={each} value={each}>
                <EntryList kind={each} returnTo={left.current} onRowGone={() => tab.current?.focus()} />
              </Tabs.Panel>
            ))}
          </Tabs>
        )}
      </div>
    </PanelFrame>
  )
}
