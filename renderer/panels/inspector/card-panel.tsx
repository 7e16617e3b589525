import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import type { Changes } from '../../../shared/commands/command'
import { type Card, type CardKind, confidenceSchema, sentimentSchema } from '../../../shared/model/card'
import { newId } from '../../../shared/model/id'
import { touchpointsOf } from '../../../shared/model/structure'
import { channelSchema } from '../../../shared/model/touchpoint'
import { openLink } from '../../editor/actions/link-actions'
import { cardImage } from '../../editor/images/place-image'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { ImageField } from '../image-field'
import { CommentsLink } from './comments-link'
import { CreatableField } from './creatable-field'
import { ChoiceField, Pair } from './panel-fields'
import { TeamField } from './team-field'

/** Kinds a card can take where its lane holds more than one. */
const kindsTogether: readonly (readonly CardKind[])[] = [
  ['pain', 'breakPoint'],
  ['opportunity', 'idea']
]

export function CardPanel({ card }: { card: Card }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const touchpoints = touchpointsOf(useDocument())
  const kinds = kindsTogether.find((group) => group.includes(card.kind))
  const change = (changes: Changes<'card'>): void => {
    editor.dispatch({ type: 'card.update', cardId: card.id, changes })
  }
  const pain = card.kind === 'pain' || card.kind === 'breakPoint'
  return (
    <>
      <CommitField
        label={t('panel.text')}
        value={card.text}
        multiline
        onCommit={(text) => change({ text })}
      />
      {kinds && (
        <ChoiceField
          label={t('panel.kind')}
          value={card.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`card.${kind}`) }))}
          onChange={(kind) => kind && change({ kind })}
        />
      )}
      <Pair>
        {pain && (
          <ChoiceField
            label={t('panel.severity')}
            value={card.severity === null ? null : severityValue[card.severity as 1 | 2 | 3]}
            emptyLabel={t('panel.none')}
            options={severities.map((value) => ({ value, label: t(`panel.severity.${value}`) }))}
            onChange={(value) => change({ severity: value === null ? null : Number(value) })}
          />
        )}
        <ChoiceField
          label={t('panel.confidence')}
          value={card.confidence}
          options={confidenceSchema.options.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          onChange={(confidence) => confidence && change({ confidence })}
        />
      </Pair>
      {card.kind === 'verbatim' && (
        <ChoiceField
          label={t('panel.sentiment')}
          value={card.sentiment}
          emptyLabel={t('panel.none')}
          options={sentimentSchema.options.map((value) => ({ value, label: t(`panel.sentiment.${value}`) }))}
          onChange={(sentiment) => change({ sentiment })}
        />
      )}
      <CreatableField
        label={t('panel.touchpoint')}
        emptyLabel={t('panel.noneMasculine')}
        createLabel={t('panel.touchpoint.create')}
        newLabel={t('panel.touchpoint.new')}
        value={card.touchpointId}
        options={touchpoints.map((touchpoint) => ({ value: touchpoint.id, label: touchpoint.name }))}
        onChange={(touchpointId) => change({ touchpointId })}
        onCreate={(name) => {
          const touchpointId = newId('touchpoint')
          if (editor.dispatch({ type: 'touchpoint.add', touchpointId, name }).ok) change({ touchpointId })
        }}
      />
      <TouchpointChannel card={card} />
      <TeamField value={card.teamId} onChange={(teamId) => change({ teamId })} />
      <CommitField label={t('panel.source')} value={card.source} onCommit={(source) => change({ source })} />
      <ImageField label={t('image.card')} holder={cardImage(card)} />
      <CommitField
        label={t('panel.note')}
        value={card.note}
        multiline
        onCommit={(note) => change({ note })}
      />
      <CommitField
        label={t('panel.tags')}
        description={t('panel.tags.hint')}
        value={card.tags.join(', ')}
        onCommit={(text) => change({ tags: tagsOf(text) })}
      />
      <Pair>
        <CommitField label={t('panel.owner')} value={card.owner} onCommit={(owner) => change({ owner })} />
        {card.kind === 'activity' ? (
          <CommitField
            label={t('panel.cadence')}
            value={card.cadence}
            onCommit={(cadence) => change({ cadence })}
          />
        ) : (
          <CommitField label={t('panel.link')} value={card.link} onCommit={(link) => change({ link })} />
        )}
      </Pair>
      <CommentsLink on={card.id} />
      {card.link !== '' && (
        <Button
          variant="default"
          size="xs"
          h={32}
          leftSection={<IconExternalLink size={16} stroke={1.6} />}
          onClick={() => void openLink(card, t)}
        >
          {t('panel.link.open')}
        </Button>
      )}
    </>
  )
}

/** The channel belongs to the touchpoint: changing it here changes it wherever the touchpoint is used. */
function TouchpointChannel({ card }: { card: Card }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const touchpoint = useDocument().touchpoint.get(card.touchpointId ?? '')
  if (!touchpoint) return null
  return (
    <ChoiceField
      label={t('panel.channel')}
      value={touchpoint.channel}
      options={channelSchema.options.map((value) => ({ value, label: t(`channel.${value}`) }))}
      onChange={(channel) =>
        channel &&
        editor.dispatch({ type: 'touchpoint.update', touchpointId: touchpoint.id, changes: { channel } })
      }
    />
  )
}

export const severities = ['1', '2', '3'] as const
export const severityValue = { 1: '1', 2: '2', 3: '3' } as const

export function tagsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean)
    )
  ]
}
