import { Button } from '@mantine/core'
import { IconCompass } from '@tabler/icons-react'
import type { Changes } from '../../../shared/commands/command'
import { scopeAnswered, scopeQuestions } from '../../../shared/model/framing'
import { type JourneyMap, mapStateSchema } from '../../../shared/model/map'
import { projectOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { DerivedFrom } from './derived-from'
import styles from './inspector.module.css'
import { LinkedFrom } from './linked-from'
import { ChoiceField } from './panel-fields'
import { PersonaChooser } from './persona-chooser'
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
  const { editor, session } = useWorkbench()
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
      <DerivedFrom map={map} />
      <LinkedFrom map={map} />
      <Button
        variant="default"
        size="xs"
        h={32}
        leftSection={<IconCompass size={15} stroke={1.6} aria-hidden="true" />}
        onClick={() => session.setState({ panel: 'framing' })}
      >
        {t('framing.open', { answered: scopeAnswered(map), count: scopeQuestions.length })}
      </Button>
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
      <PersonaChooser map={map} />
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
