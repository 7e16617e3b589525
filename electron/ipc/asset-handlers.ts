import { basename } from 'node:path'
import { translate } from '../../shared/i18n/translate'
import { imageByteLimit } from '../../shared/ipc/contract'
import { failure, success } from '../../shared/ipc/result'
import { readWithin } from '../db/read-within'
import type { OpenProjects } from '../library/open-projects'
import type { SettingsFile } from '../settings'
import { askFiles } from './ask-path'
import type { Handlers } from './handle'

export function assetHandlers(
  openProjects: OpenProjects,
  settings: SettingsFile
): Pick<Handlers, 'asset:put' | 'asset:get' | 'asset:choose'> {
  return {
    'asset:put': ({ projectId, bytes, asset }, page) => {
      const found = openProjects.of(projectId, page.id)
      return found.ok ? found.value.putAsset(bytes, asset) : found
    },
    'asset:get': ({ projectId, hash }, page) => {
      const found = openProjects.readable(projectId, page.id)
      if (!found.ok) return found
      const bytes = found.value.getAsset(hash)
      return bytes ? success(bytes) : failure('asset.missing')
    },
    'asset:choose': async ({ several }, page) => {
      const { locale } = settings.get()
      const paths = await askFiles(page, {
        title: translate(locale, 'image.chooseTitle'),
        properties: ['openFile', ...(several ? (['multiSelections'] as const) : [])],
        filters: [{ name: translate(locale, 'image.fileKind'), extensions: ['png', 'jpg', 'jpeg', 'webp'] }]
      })
      const pictures: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = []
      for (const path of paths) {
        const read = await readWithin(path, imageByteLimit, 'image.tooManyBytes')
        if (!read.ok) return read
        pictures.push({ name: basename(path), bytes: read.value })
      }
      return success(pictures)
    }
  }
}
