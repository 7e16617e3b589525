import { basename } from 'node:path'
import { translate } from '../../shared/i18n/translate'
import { type ResponseOf, workbookByteLimit } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { readWithin } from '../db/read-within'
import { readWorkbookApart, tableExtensions } from '../export/read-workbook-apart'
import type { SettingsFile } from '../settings'
import { askFiles } from './ask-path'
import type { Handlers } from './handle'

export function workbookHandlers(
  settings: SettingsFile
): Pick<Handlers, 'workbook:choose' | 'workbook:read'> {
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
      return bytes.ok ? readTable(basename(path), bytes.value) : bytes
    },
    'workbook:read': async ({ name, bytes }) =>
      bytes.byteLength > workbookByteLimit
        ? failure('workbook.tooLarge', { limit: workbookByteLimit / 1_000_000 })
        : readTable(name, bytes)
  }
}

async function readTable(fileName: string, bytes: Uint8Array): Promise<Result<ResponseOf<'workbook:read'>>> {
  const read = await readWorkbookApart(fileName, bytes)
  if (!read.ok) return read
  const sheets = read.value.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  return success({ fileName, sheets })
}
