import { basename, extname } from 'node:path'
import { foreignProject } from '../../shared/formats/foreign/foreign-project'
import { workbookByteLimit } from '../../shared/ipc/contract'
import type { Result } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { Locale } from '../../shared/model/project'
import { readWithin } from '../db/read-within'
import { isWorkbook, readWorkbookApart } from '../export/read-workbook-apart'
import type { Library } from './library'
import { takeBytes, takeFile } from './take-file'

type Taken = Result<{ projectId: Id<'project'> }>

/** As `takeFile`, and workbooks too, which a process of its own reads. */
export async function takeAnyFile(library: Library, path: string, locale: Locale): Promise<Taken> {
  if (!isWorkbook(path)) return takeFile(library, path, locale)
  const bytes = await readWithin(path, workbookByteLimit, 'workbook.tooLarge')
  return bytes.ok ? takeWorkbook(library, basename(path), bytes.value, locale) : bytes
}

export async function takeAnyBytes(
  library: Library,
  name: string,
  bytes: Uint8Array,
  locale: Locale
): Promise<Taken> {
  return isWorkbook(name)
    ? takeWorkbook(library, name, bytes, locale)
    : takeBytes(library, name, bytes, locale)
}

async function takeWorkbook(
  library: Library,
  name: string,
  bytes: Uint8Array,
  locale: Locale
): Promise<Taken> {
  const sheets = await readWorkbookApart(name, bytes)
  if (!sheets.ok) return sheets
  const parsed = foreignProject(sheets.value, locale, basename(name, extname(name)))
  return parsed.ok ? library.createFromRecords(parsed.records, { keepId: true }) : parsed
}
