import { Button } from '@mantine/core'
import type { Changes } from '../../../shared/commands/command'
import { newId } from '../../../shared/model/id'
import { type JourneyMap, mapStateSchema } from '../../../shared/model/map'
import { genderSchema, type Persona } from '../../../shared/model/persona'
import { projectOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import styles from './inspector.module.css'
import { ChoiceField } from './panel-fields'
import { TitleField } from './title-field'

const scopeFields = [
  'scenario',
  'customerGoal',
  'trigger',
  'endState',
  'customerValue',
  'companyValue'
] as const satisfies readonly (keyof JourneyMap)[]

/** Shown when nothing is selected: the map itself, its personas, the project. */
export function MapPanel({ map }: { map: JourneyMap }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const project = projectOf(document)
  const change = (changes: Changes<'map'>): void => {
    editor.dispatch({ type: 'map.update', mapId: map.id, changes })
  }
  return (
    <>
      <TitleField value={map.title} onCommit={(title) => change({ title })} />
      <ChoiceField
        label={t('shell.state.choose')}
        value={map.state}
        options={mapStateSchema.options.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => state && change({ state })}
      />
      {scopeFields.map((field) => (
        <CommitField
          key={field}
          label={t(`panel.map.${field}`)}
          value={map[field]}
          multiline
          onCommit={(value) => change({ [field]: value })}
        />
      ))}
      <h2 className={styles.sectionTitle}>{t('panel.map.personas')}</h2>
      {map.personaIds.map((personaId) => {
        const persona = document.persona.get(personaId)
        return persona && <PersonaFields key={personaId} persona={persona} />
      })}
      {map.personaIds.length < 4 && (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            const personaId = newId('persona')
            editor.dispatch({
              type: 'batch',
              commands: [
                { type: 'persona.add', personaId, name: t('panel.persona.new') },
                {
                  type: 'map.update',
                  mapId: map.id,
                  changes: { personaIds: [...map.personaIds, personaId] }
                }
              ]
            })
          }}
        >
          {t('panel.persona.add')}
        </Button>
      )}
      {project && (
        <>
          <h2 className={styles.sectionTitle}>{t('panel.project')}</h2>
          <CommitField
            label={t('panel.name')}
            value={project.name}
            onCommit={(name) => editor.dispatch({ type: 'project.update', changes: { name } })}
          />
          <CommitField
            label={t('panel.project.client')}
            value={project.clientName}
            onCommit={(clientName) => editor.dispatch({ type: 'project.update', changes: { clientName } })}
          />
        </>
      )}
    </>
  )
}

function PersonaFields({ persona }: { persona: Persona }) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const change = (changes: Changes<'persona'>): void => {
    editor.dispatch({ type: 'persona.update', personaId: persona.id, changes })
  }
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'contents' }} aria-label={persona.name}>
      <CommitField label={t('panel.name')} value={persona.name} onCommit={(name) => change({ name })} />
      <CommitField
        label={t('panel.persona.role')}
        value={persona.role}
        onCommit={(role) => change({ role })}
      />
      <ChoiceField
        label={t('panel.persona.gender')}
        value={persona.gender}
        options={genderSchema.options.map((value) => ({ value, label: t(`panel.persona.gender.${value}`) }))}
        onChange={(gender) => gender && change({ gender })}
      />
      <CommitField
        label={t('panel.persona.quote')}
        value={persona.quote}
        multiline
        onCommit={(quote) => change({ quote })}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => editor.dispatch({ type: 'persona.remove', personaId: persona.id })}
      >
        {t('panel.delete')}
      </Button>
    </fieldset>
  )
}
