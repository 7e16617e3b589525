import { basename } from 'node:path'
import { translate } from '../../shared/i18n/translate'
import { workbookByteLimit } from '../../shared/ipc/contract'
import { success } from '../../shared/ipc/result'
import { readWithin } from '../db/read-within'
import { readWorkbookApart, tableExtensions } from '../export/read-workbook-apart'
import type { SettingsFile } from '../settings'
import { askFiles } from './ask-path'
import type { Handlers } from './handle'

export function workbookHandlers(settings: SettingsFile): Pick<Handlers, 'workbook:choose'> {
  return {
    'workbook:choose': async (_request, page) => {
      const { locale } = settings.get()
      const [path] = await askFiles(page, {
        title: translate(locale, 'workbook.chooseTitle'),
        properties: ['openFile'],
        filters: [{ name: translate(locale, 'workbook.fileKind'), extensions: [...tableExtensions] }]
      })
      if (path === undefined) return success(null)
      const bytes = await readWithin(path, workbookByteLimit, 'workbook.tooLarge')
      if (!bytes.ok) return bytes
      const read = await readWorkbookApart(basename(path), bytes.value)
      if (!read.ok) return read
      const sheets = read.value.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
      return success({ fileName: basename(path), sheets })
    }
  }
}
