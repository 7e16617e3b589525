import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import { translate } from '../../shared/i18n/translate'
import { workbookByteLimit } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { fileFailure } from '../db/file-failure'
import { readWorkbookApart } from '../export/read-workbook-apart'
import type { SettingsFile } from '../settings'
import type { Handlers } from './handle'

export function workbookHandlers(settings: SettingsFile): Pick<Handlers, 'workbook:choose'> {
  return {
    'workbook:choose': async (_request, page) => {
      const { locale } = settings.get()
      const options = {
        title: translate(locale, 'workbook.chooseTitle'),
        properties: ['openFile' as const],
        filters: [{ name: translate(locale, 'workbook.fileKind'), extensions: ['xlsx'] }]
      }
      const window = BrowserWindow.fromWebContents(page)
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options))
      const [path] = filePaths
      if (path === undefined) return success(null)
      const bytes = await bytesOf(path)
      if (!bytes.ok) return bytes
      const read = await readWorkbookApart(bytes.value)
      if (!read.ok) return read
      const sheets = read.value.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
      return success({ fileName: basename(path), sheets })
    }
  }
}

/** Asked for its size first: what is too large must not be in memory before it is refused. */
async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path)
    if (size > workbookByteLimit)
      return failure('workbook.tooLarge', { limit: workbookByteLimit / 1_000_000 })
    return success(new Uint8Array(await readFile(path)))
  } catch (error) {
    return fileFailure(error, 'file')
  }
}
