import { Fragment, useEffect, useRef } from 'react'
import {
  engagementAnswered,
  engagementQuestions,
  scopeAnswered,
  scopeQuestions
} from '../../../shared/model/framing'
import { projectOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { focusUnlessSearching } from '../../ui/focus-unless-searching'
import { PanelFrame } from '../panel-frame'
import styles from './framing.module.css'
import { FramingPart } from './framing-part'
import { QuestionField } from './question-field'
import { ServiceLevelField } from './service-level-field'
import { ShortlistButton } from './shortlist-button'

/** What is settled before and while a map is made: why, which journeys and for whom, then the bounds of the map in view. */
export function FramingPanel() {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const body = useRef<HTMLDivElement>(null)
  const project = projectOf(document)
  const map = document.map.get(mapId)

  // The keyboard goes where there is something left to say.
  useEffect(() => {
    const fields = body.current
    const field = 'textarea, input:not([type="hidden"])'
    const open = fields?.querySelector('[data-open]')?.querySelector<HTMLElement>(field)
    focusUnlessSearching(open ?? fields?.querySelector<HTMLElement>(field) ?? null)
  }, [])

  return (
    <PanelFrame title={t('framing.title')}>
      <div ref={body} className={styles.parts}>
        {project && (
          <FramingPart
            title={t('framing.engagement')}
            of={project.clientName || project.name}
            answered={engagementAnswered(project)}
            count={engagementQuestions.length}
          >
            {engagementQuestions.map((question) => (
              <Fragment key={question}>
                <QuestionField
                  question={t(`framing.${question}`)}
                  help={t(`framing.${question}.help`)}
                  example={t(`framing.${question}.example`)}
                  answer={project[question]}
                  multiline
                  onAnswer={(answer) =>
                    editor.dispatch({ type: 'project.update', changes: { [question]: answer } })
                  }
                />
                {question === 'whichJourneys' && <ShortlistButton />}
              </Fragment>
            ))}
          </FramingPart>
        )}
        {map && (
          // A fresh set of fields for each map: what is being typed never lands in another.
          <FramingPart
            key={map.id}
            title={t('framing.scope')}
            of={map.title}
            answered={scopeAnswered(map)}
            count={scopeQuestions.length}
          >
            {scopeQuestions.map((question) =>
              question === 'serviceLevel' ? (
                <ServiceLevelField key={question} map={map} />
              ) : (
                <QuestionField
                  key={question}
                  question={t(`panel.map.${question}`)}
                  help={t(`framing.${question}.help`)}
                  example={t(`framing.${question}.example`)}
                  answer={map[question]}
                  multiline={question !== 'segment'}
                  onAnswer={(answer) =>
                    editor.dispatch({
                      type: 'map.update',
                      mapId: map.id,
                      changes: { [question]: answer }
                    })
                  }
                />
              )
            )}
          </FramingPart>
        )}
      </div>
    </PanelFrame>
  )
}
