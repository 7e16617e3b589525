import { Button, Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ActionId } from '../../../shared/actions'
import { teamMark, teamMarkSize, teamName } from '../../../shared/lenses/team-mark'
import { cardKinds, confidenceSchema } from '../../../shared/model/card'
import type { Document } from '../../../shared/model/document'
import { toggleFilterValue } from '../../editor/actions/filtering'
import { capitalised } from '../../editor/capitalised'
import { Drawn } from '../../editor/drawn'
import { type Facet, facets, isFiltering, unset } from '../../editor/filter/filter'
import { facetValues } from '../../editor/filter/filter-counts'
import { useSieve } from '../../editor/filter/use-filter'
import { type Translate, useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import styles from './filter-menu.module.css'

/** The values of each facet with the notes they would show; nothing stands here that no note of the lens has. */
export function FilterFacets({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const lens = useSession((session) => session.lens)
  const { filter } = useSieve()
  const groups = facets.map((facet) => ({
    facet,
    values: facetValues(document, mapId, lens, filter, facet)
  }))
  // A facet with one value tells no notes apart, unless it is chosen; nor does one persona and everyone.
  const telling = groups.filter(({ facet, values }) => {
    const told = facet === 'personas' ? values.filter(({ value }) => value !== unset) : values
    return told.length > 1 || filter[facet].length > 0
  })
  return (
    <>
      <p className={styles.hint}>{t(telling.length === 0 ? 'filter.empty' : 'filter.hint')}</p>
      {telling.map(({ facet, values }) => (
        <FacetGroup key={facet} name={t(`filter.${facet}`)}>
          {values.map(({ value, count }) => (
            <FacetChoice key={value} facet={facet} value={value} count={count} />
          ))}
        </FacetGroup>
      ))}
      {isFiltering(filter) && (
        <Button variant="default" size="xs" onClick={() => run('filter.clear')}>
          {t('action.filter.clear')}
        </Button>
      )}
    </>
  )
}

function FacetGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className={styles.facet}>
      <legend>{name}</legend>
      <div className={styles.values}>{children}</div>
    </fieldset>
  )
}

function FacetChoice({ facet, value, count }: { facet: Facet; value: string; count: number }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const { filter } = useSieve()
  const team = facet === 'teams' ? document.team.get(value) : undefined
  const name = nameOf(document, facet, value, t)
  return (
    <Checkbox
      size="xs"
      classNames={{ root: styles.choice ?? '', body: styles.body ?? '', labelWrapper: styles.label ?? '' }}
      styles={{ inner: { marginTop: 0 }, label: { paddingBlock: 0 } }}
      aria-label={t('filter.value', { name, count })}
      label={
        <>
          {team && <Drawn primitives={[teamMark(team.style, 0, 0)]} of={teamMarkSize} size={12} />}
          <span className={styles.name} title={name}>
            {name}
          </span>
          <small>{count}</small>
        </>
      }
      checked={filter[facet].includes(value)}
      onChange={() => toggleFilterValue(workbench, facet, value)}
    />
  )
}

function nameOf(document: Document, facet: Facet, value: string, t: Translate): string {
  switch (facet) {
    case 'kinds': {
      const kind = cardKinds.find((each) => each === value)
      return kind ? t(`card.${kind}`) : value
    }
    case 'confidences': {
      const confidence = confidenceSchema.options.find((each) => each === value)
      return capitalised(confidence ? t(`confidence.${confidence}`) : value)
    }
    case 'teams': {
      const team = document.team.get(value)
      return team ? teamName(team) : t('filter.teams.unset')
    }
    case 'tags':
      return value === unset ? t('filter.tags.unset') : value
    case 'personas':
      return document.persona.get(value)?.name || t('filter.personas.unset')
  }
}
