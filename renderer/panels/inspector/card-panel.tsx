import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import type { Changes, Command } from '../../../shared/commands/command'
import { type Card, type CardKind, confidenceSchema, sentimentSchema } from '../../../shared/model/card'
import { personasOfMap } from '../../../shared/model/curves'
import { channelSchema } from '../../../shared/model/touchpoint'
import { openLink } from '../../editor/actions/link-actions'
import { cardImage } from '../../editor/images/place-image'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { ImageField } from '../image-field'
import { CommentsLink } from './comments-link'
import { GradeField } from './grade-field'
import { ChoiceField, Pair } from './panel-fields'
import { PersonaField } from './persona-field'
import { TagsField } from './tags-field'
import { TeamField } from './team-field'
import { TouchpointField } from './touchpoint-field'

/** Kinds a card can take where its lane holds more than one. */
const kindsTogether: readonly (readonly CardKind[])[] = [
  ['pain', 'breakPoint'],
  ['opportunity', 'idea']
]

export function CardPanel({ card }: { card: Card }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const shown = personasOfMap(document, card.mapId)
  const own = document.persona.get(card.personaId ?? '')
  // A persona taken off the map since is still whose note it is.
  const personas = own && !shown.includes(own) ? [...shown, own] : shown
  const kinds = kindsTogether.find((group) => group.includes(card.kind))
  const update = (changes: Changes<'card'>): Command => ({ type: 'card.update', cardId: card.id, changes })
  const change = (changes: Changes<'card'>): void => {
    const applied = editor.dispatch(update(changes))
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }
  const pain = card.kind === 'pain' || card.kind === 'breakPoint'
  const link = (
    <CommitField label={t('panel.link')} value={card.link} onCommit={(value) => change({ link: value })} />
  )
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
          <GradeField
            label={t('panel.severity')}
            value={card.severity}
            wordOf={(grade) => t(`panel.severity.${grade}`)}
            onChange={(severity) => change({ severity })}
          />
        )}
        <ChoiceField
          label={t('panel.confidence')}
          value={card.confidence}
          options={confidenceSchema.options.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          onChange={(confidence) => confidence && change({ confidence })}
        />
      </Pair>
      {pain && (
        <GradeField
          label={t('panel.pain.frequency')}
          value={card.frequency}
          wordOf={(grade) => t(`panel.pain.frequency.${grade}`)}
          onChange={(frequency) => change({ frequency })}
        />
      )}
      {(personas.length > 1 || card.personaId !== null) && (
        <PersonaField
          personas={personas}
          value={card.personaId}
          onChange={(personaId) => change({ personaId })}
        />
      )}
      {card.kind === 'verbatim' && (
        <ChoiceField
          label={t('panel.sentiment')}
          value={card.sentiment}
          emptyLabel={t('panel.none')}
          options={sentimentSchema.options.map((value) => ({ value, label: t(`panel.sentiment.${value}`) }))}
          onChange={(sentiment) => change({ sentiment })}
        />
      )}
      <TouchpointField value={card.touchpointId} assign={(touchpointId) => update({ touchpointId })} />
      <TouchpointChannel card={card} />
      <TeamField value={card.teamId} assign={(teamId) => update({ teamId })} />
      <CommitField label={t('panel.source')} value={card.source} onCommit={(source) => change({ source })} />
      <ImageField label={t('image.card')} holder={cardImage(card)} />
      <CommitField
        label={t('panel.note')}
        value={card.note}
        multiline
        onCommit={(note) => change({ note })}
      />
      <TagsField tags={card.tags} onChange={(tags) => change({ tags })} />
      <Pair>
        <CommitField label={t('panel.owner')} value={card.owner} onCommit={(owner) => change({ owner })} />
        {card.kind === 'activity' ? (
          <CommitField
            label={t('panel.cadence')}
            value={card.cadence}
            onCommit={(cadence) => change({ cadence })}
          />
        ) : (
          link
        )}
      </Pair>
      {card.kind === 'activity' && link}
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
