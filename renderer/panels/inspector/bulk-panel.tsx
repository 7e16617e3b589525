import type { Changes, Command } from '../../../shared/commands/command'
import { type Card, confidenceSchema } from '../../../shared/model/card'
import { cardKindsIn, hasSeverity } from '../../../shared/model/card-kind'
import { personasOfMap } from '../../../shared/model/curves'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { GradeField } from './grade-field'
import styles from './inspector.module.css'
import { ChoiceField, Pair } from './panel-fields'
import { PersonaField } from './persona-field'
import { retagged, sharedTags } from './shared-tags'
import { TagsField } from './tags-field'
import { TeamField } from './team-field'
import { TouchpointField } from './touchpoint-field'

/** What can be set for several notes at once; a field in which they differ says so until it is chosen for all. */
export function BulkPanel({ cards, beside }: { cards: readonly Card[]; beside: number }) {
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
  const [first] = cards
  const personas = first ? personasOfMap(document, first.mapId) : []
  const shared = sharedTags(cards)
  const others = [...new Set(cards.flatMap(({ tags }) => tags))].filter((tag) => !shared.includes(tag))
  return (
    <>
      {beside > 0 && <p className={styles.hint}>{t('panel.bulk.others', { count: cards.length })}</p>}
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
          <GradeField
            label={t('panel.severity')}
            value={same('severity') ?? null}
            mixed={isMixed('severity')}
            wordOf={(grade) => t(`panel.severity.${grade}`)}
            onChange={(severity) => change({ severity })}
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
      <TouchpointField
        value={same('touchpointId') ?? null}
        mixed={isMixed('touchpointId')}
        assign={(touchpointId) => update(() => ({ touchpointId }))}
      />
      <TeamField
        value={same('teamId') ?? null}
        mixed={isMixed('teamId')}
        assign={(teamId) => update(() => ({ teamId }))}
      />
      {personas.length > 1 && (
        <PersonaField
          personas={personas}
          value={same('personaId') ?? null}
          mixed={isMixed('personaId')}
          onChange={(personaId) => change({ personaId })}
        />
      )}
      <CommitField
        label={t('panel.owner')}
        value={same('owner') ?? ''}
        placeholder={isMixed('owner') ? t('panel.mixed') : undefined}
        onCommit={(owner) => change({ owner })}
      />
      <TagsField
        label={t('panel.bulk.tags')}
        description={others.length > 0 ? t('panel.bulk.tags.some', { tags: others.join(', ') }) : undefined}
        tags={shared}
        onChange={(tags) => editor.dispatch(update((card) => ({ tags: retagged(card.tags, shared, tags) })))}
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
