import { basename } from 'node:path'
import { translate } from '../../shared/i18n/translate'
import { type ClientFont, fontByteLimit } from '../../shared/ipc/contract'
import { failure, success } from '../../shared/ipc/result'
import { readWithin } from '../db/read-within'
import { readFontApart } from '../export/read-font-apart'
import type { OpenProjects } from '../library/open-projects'
import type { SettingsFile } from '../settings'
import { askFiles } from './ask-path'
import type { Handlers } from './handle'

export function fontHandlers(
  openProjects: OpenProjects,
  settings: SettingsFile
): Pick<Handlers, 'font:choose' | 'font:read'> {
  /** By their bytes' hash, so that a font is tried out once however often the dialog opens. */
  const known = new Map<string, ClientFont>()
  return {
    'font:choose': async (_request, page) => {
      const { locale } = settings.get()
      const [path] = await askFiles(page, {
        title: translate(locale, 'font.chooseTitle'),
        properties: ['openFile'],
        // Others are shown too: to be told why a font does not go is better than not to find it.
        filters: [
          { name: translate(locale, 'font.fileKind'), extensions: ['ttf', 'otf', 'ttc', 'woff', 'woff2'] }
        ]
      })
      if (path === undefined) return success(null)
      const bytes = await readWithin(path, fontByteLimit, 'font.tooLarge')
      if (!bytes.ok) return bytes
      const read = await readFontApart(bytes.value)
      return read.ok ? success({ name: basename(path), bytes: bytes.value, font: read.value }) : read
    },
    'font:read': async ({ projectId, hash }, page) => {
      const found = openProjects.readable(projectId, page.id)
      if (!found.ok) return found
      const bytes = found.value.getAsset(hash)
      if (!bytes) return failure('font.lost')
      const before = known.get(hash)
      if (before) return success({ bytes, font: before })
      const read = await readFontApart(bytes)
      if (!read.ok) return read
      known.set(hash, read.value)
      return success({ bytes, font: read.value })
    }
  }
}
