import { projectOf } from '../model/structure'
import type { Handlers } from './applied'
import { edit } from './edit'

export const projectCommands: Handlers<'project.update'> = {
  'project.update': (document, { changes }) =>
    edit(document, projectOf(document), changes, () => ({ labelKey: 'log.projectUpdated', labelParams: {} }))
}
