import type { Changes } from '../../../shared/commands/command'
import { curvesShown } from '../../../shared/model/curves'
import { genderSchema, type Persona } from '../../../shared/model/persona'
import { mapsOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { ImageField } from '../image-field'
import styles from '../inspector/inspector.module.css'
import { ChoiceField, ToggleField } from '../inspector/panel-fields'

const texts = ['description', 'goals', 'needs', 'frustrations', 'quote'] as const

export function PersonaFields({ persona }: { persona: Persona }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const change = (changes: Changes<'persona'>): void => {
    editor.dispatch({ type: 'persona.update', personaId: persona.id, changes })
  }
  return (
    <>
      <ImageField
        label={t('panel.persona.portrait')}
        shape="portrait"
        holder={{
          recordId: persona.id,
          assetId: persona.portraitAssetId,
          show: (portraitAssetId) => ({
            type: 'persona.update',
            personaId: persona.id,
            changes: { portraitAssetId }
          })
        }}
      />
      <CommitField
        label={t('panel.persona.role')}
        value={persona.role}
        onCommit={(role) => change({ role })}
      />
      <CommitField
        label={t('panel.persona.segment')}
        value={persona.segment}
        onCommit={(segment) => change({ segment })}
      />
      <ChoiceField
        label={t('panel.persona.gender')}
        value={persona.gender}
        options={genderSchema.options.map((value) => ({ value, label: t(`panel.persona.gender.${value}`) }))}
        onChange={(gender) => gender && change({ gender })}
      />
      {texts.map((field) => (
        <CommitField
          key={field}
          label={t(`panel.persona.${field}`)}
          value={persona[field]}
          multiline
          onCommit={(value) => change({ [field]: value })}
        />
      ))}
      <MapsOfPersona persona={persona} />
    </>
  )
}

/** On which maps the persona's curve is drawn; a map takes four. */
function MapsOfPersona({ persona }: { persona: Persona }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const maps = mapsOf(useDocument())
  return (
    <>
      <h3 className={styles.sectionTitle}>{t('catalogue.persona.maps')}</h3>
      {maps.map(({ id, title, personaIds }) => {
        const shown = personaIds.includes(persona.id)
        const isFull = !shown && personaIds.length >= curvesShown
        return (
          <ToggleField
            key={id}
            label={isFull ? t('catalogue.persona.mapFull', { title, count: curvesShown }) : title}
            checked={shown}
            disabled={isFull}
            onChange={(show) =>
              editor.dispatch({
                type: 'map.update',
                mapId: id,
                changes: {
                  personaIds: show
                    ? [...personaIds, persona.id]
                    : personaIds.filter((each) => each !== persona.id)
                }
              })
            }
          />
        )
      })}
    </>
  )
}
