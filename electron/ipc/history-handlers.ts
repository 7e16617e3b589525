import { success } from '../../shared/ipc/result'
import type { OpenProjects } from '../library/open-projects'
import type { Handlers } from './handle'

export function historyHandlers(openProjects: OpenProjects): Pick<Handlers, 'history:list' | 'history:at'> {
  return {
    'history:list': ({ projectId, before, limit }, page) => {
      const found = openProjects.of(projectId, page.id)
      return found.ok ? success(found.value.history(before, limit)) : found
    },
    'history:at': ({ projectId, revision, since }, page) => {
      const found = openProjects.of(projectId, page.id)
      return found.ok ? found.value.at(revision, since) : found
    }
  }
}
