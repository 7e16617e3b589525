import { engagementQuestions, isFraming } from '../model/framing'
import { projectOf } from '../model/structure'
import type { Handlers } from './applied'
import { edit } from './edit'

export const projectCommands: Handlers<'project.update'> = {
  'project.update': (document, { changes }) =>
    edit(document, projectOf(document), changes, () => ({
      labelKey: isFraming(changes, engagementQuestions) ? 'log.projectFramed' : 'log.projectUpdated',
      labelParams: {}
    }))
}
