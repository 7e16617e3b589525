import { basename } from 'node:path'
import { readImageHeader } from '../../shared/formats/image-header'
import { translate } from '../../shared/i18n/translate'
import { logoByteLimit } from '../../shared/ipc/contract'
import { success } from '../../shared/ipc/result'
import { readWithin } from '../db/read-within'
import { cleanSvgApart } from '../export/clean-svg-apart'
import type { SettingsFile } from '../settings'
import { askFiles } from './ask-path'
import type { Handlers } from './handle'

export function logoHandlers(settings: SettingsFile): Pick<Handlers, 'logo:choose'> {
  return {
    'logo:choose': async (_request, page) => {
      const { locale } = settings.get()
      const [path] = await askFiles(page, {
        title: translate(locale, 'logo.chooseTitle'),
        properties: ['openFile'],
        filters: [
          { name: translate(locale, 'logo.fileKind'), extensions: ['svg', 'png', 'jpg', 'jpeg', 'webp'] }
        ]
      })
      if (path === undefined) return success(null)
      const name = basename(path)
      const read = await readWithin(path, logoByteLimit, 'logo.tooLarge')
      if (!read.ok) return read
      const header = readImageHeader(read.value)
      const isDrawing = header.kind === 'otherFormat' && header.format === 'SVG'
      if (!isDrawing) return success({ kind: 'picture', name, bytes: read.value })
      const clean = await cleanSvgApart(read.value)
      return clean.ok ? success({ kind: 'drawing', name, drawing: clean.value }) : clean
    }
  }
}
