import { failure, success } from '../../shared/ipc/result'
import type { OpenProjects } from '../library/open-projects'
import type { Handlers } from './handle'

export function assetHandlers(openProjects: OpenProjects): Pick<Handlers, 'asset:put' | 'asset:get'> {
  return {
    'asset:put': ({ projectId, bytes, asset }, page) => {
      const found = openProjects.of(projectId, page.id)
      return found.ok ? found.value.putAsset(bytes, asset) : found
    },
    'asset:get': ({ projectId, hash }, page) => {
      const found = openProjects.of(projectId, page.id)
      if (!found.ok) return found
      const bytes = found.value.getAsset(hash)
      return bytes ? success(bytes) : failure('asset.missing')
    }
  }
}
