import type { Changes, Command } from '../../../shared/commands/command'
import { type Card, confidenceSchema } from '../../../shared/model/card'
import { cardKindsIn, hasSeverity } from '../../../shared/model/card-kind'
import { newId } from '../../../shared/model/id'
import { teamsOf, touchpointsOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { AddField } from '../../ui/add-field'
import { CommitField } from '../../ui/commit-field'
import { severities, severityValue, tagsOf } from './card-panel'
import { CreatableField } from './creatable-field'
import styles from './inspector.module.css'
import { ChoiceField, Pair } from './panel-fields'

/** What can be set for several notes at once; a field in which they differ says so until it is chosen for all. */
export function BulkPanel({ cards, others }: { cards: readonly Card[]; others: number }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const kinds = kindsInAll(cards.map((card) => document.lane.get(card.laneId)?.kind))
  const same = <K extends keyof Card>(field: K): Card[K] | undefined => sameIn(cards, field)
  const isMixed = (field: keyof Card): boolean => same(field) === undefined
  const update = (changesOf: (card: Card) => Changes<'card'>): Command => ({
    type: 'card.updateMany',
    cards: cards.map((card) => ({ cardId: card.id, changes: changesOf(card) }))
  })
  const change = (changes: Changes<'card'>): void => {
    editor.dispatch(update(() => changes))
  }
  const create = (add: Command, changes: Changes<'card'>): void => {
    editor.dispatch({ type: 'batch', commands: [add, update(() => changes)] })
  }
  const severity = same('severity')
  const present = [...new Set(cards.flatMap(({ tags }) => tags))]
  return (
    <>
      {others > 0 && <p className={styles.hint}>{t('panel.bulk.others', { count: cards.length })}</p>}
      {kinds.length > 1 && (
        <ChoiceField
          label={t('panel.kind')}
          value={same('kind') ?? null}
          mixed={isMixed('kind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`card.${kind}`) }))}
          onChange={(kind) => kind && change({ kind })}
        />
      )}
      <Pair>
        {cards.every(({ kind }) => hasSeverity(kind)) && (
          <ChoiceField
            label={t('panel.severity')}
            value={severity == null ? null : severityValue[severity as 1 | 2 | 3]}
            mixed={isMixed('severity')}
            emptyLabel={t('panel.none')}
            options={severities.map((value) => ({ value, label: t(`panel.severity.${value}`) }))}
            onChange={(value) => change({ severity: value === null ? null : Number(value) })}
          />
        )}
        <ChoiceField
          label={t('panel.confidence')}
          value={same('confidence') ?? null}
          mixed={isMixed('confidence')}
          options={confidenceSchema.options.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          onChange={(confidence) => confidence && change({ confidence })}
        />
      </Pair>
      <CreatableField
        label={t('panel.touchpoint')}
        emptyLabel={t('panel.noneMasculine')}
        createLabel={t('panel.touchpoint.create')}
        newLabel={t('panel.touchpoint.new')}
        value={same('touchpointId') ?? null}
        mixed={isMixed('touchpointId')}
        options={touchpointsOf(document).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(touchpointId) => change({ touchpointId })}
        onCreate={(name) => {
          const touchpointId = newId('touchpoint')
          create({ type: 'touchpoint.add', touchpointId, name }, { touchpointId })
        }}
      />
      <CreatableField
        label={t('panel.team')}
        emptyLabel={t('panel.none')}
        createLabel={t('panel.team.create')}
        newLabel={t('panel.team.new')}
        value={same('teamId') ?? null}
        mixed={isMixed('teamId')}
        options={teamsOf(document).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(teamId) => change({ teamId })}
        onCreate={(name) => {
          const teamId = newId('team')
          create({ type: 'team.add', teamId, name }, { teamId })
        }}
      />
      <CommitField
        label={t('panel.owner')}
        value={same('owner') ?? ''}
        placeholder={isMixed('owner') ? t('panel.mixed') : undefined}
        onCommit={(owner) => change({ owner })}
      />
      <AddField
        label={t('panel.bulk.tags')}
        description={
          present.length > 0
            ? t('panel.bulk.tags.present', { tags: present.join(', ') })
            : t('panel.tags.hint')
        }
        onAdd={(text) =>
          editor.dispatch(update(({ tags }) => ({ tags: [...new Set([...tags, ...tagsOf(text)])] })))
        }
      />
    </>
  )
}

/** The value all cards share; undefined where they differ. */
function sameIn<K extends keyof Card>(cards: readonly Card[], field: K): Card[K] | undefined {
  const [first] = cards
  return first && cards.every((card) => card[field] === first[field]) ? first[field] : undefined
}

/** The kinds that every one of these lanes takes. */
function kindsInAll(laneKinds: readonly (Parameters<typeof cardKindsIn>[0] | undefined)[]) {
  const [first, ...rest] = [...new Set(laneKinds)]
  return first
    ? cardKindsIn(first).filter((kind) => rest.every((each) => each && cardKindsIn(each).includes(kind)))
    : []
}
