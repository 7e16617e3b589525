import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import { translate } from '../../shared/i18n/translate'
import { imageByteLimit } from '../../shared/ipc/contract'
import { failure, success } from '../../shared/ipc/result'
import { fileFailure } from '../db/file-failure'
import type { OpenProjects } from '../library/open-projects'
import type { SettingsFile } from '../settings'
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
      const many = several ? (['multiSelections'] as const) : []
      const options = {
        title: translate(locale, 'image.chooseTitle'),
        properties: ['openFile' as const, ...many],
        filters: [{ name: translate(locale, 'image.fileKind'), extensions: ['png', 'jpg', 'jpeg', 'webp'] }]
      }
      const window = BrowserWindow.fromWebContents(page)
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options))
      try {
        // Asked before reading: what is too large must not be in memory first.
        if (filePaths.some((path) => statSync(path).size > imageByteLimit))
          return failure('image.tooManyBytes', { limit: imageByteLimit / 1_000_000 })
        return success(
          await Promise.all(
            filePaths.map(async (path) => ({
              name: basename(path),
              bytes: new Uint8Array(await readFile(path))
            }))
          )
        )
      } catch (error) {
        return fileFailure(error, 'file')
      }
    }
  }
}
