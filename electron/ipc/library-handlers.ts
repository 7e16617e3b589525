import { shell, type WebContents } from 'electron'
import { importExtensions } from '../../shared/formats/import-file'
import { type MessageKey, translate } from '../../shared/i18n/translate'
import type { SampleEntry } from '../../shared/ipc/contract'
import { type Result, success } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { Library } from '../library/library'
import { listSamples, readSample } from '../library/samples'
import { takeAnyBytes, takeAnyFile } from '../library/take-any-file'
import type { SettingsFile } from '../settings'
import { askFiles } from './ask-path'
import { broadcast } from './broadcast'
import type { Handlers } from './handle'

export type LibraryHandlerOptions = {
  readonly library: Library
  readonly settings: SettingsFile
  readonly samplesFolder: string
  /** The page shows the library and listens: what the system asked to open meanwhile can be passed on. */
  readonly onListed: (page: WebContents) => void
}

type Channels = Extract<keyof Handlers, `library:${string}`>
type Made = Result<{ projectId: Id<'project'> }>

export function libraryHandlers({
  library,
  settings,
  samplesFolder,
  onListed
}: LibraryHandlerOptions): Pick<Handlers, Channels> {
  let samples: SampleEntry[] | null = null

  function changed<T>(result: Result<T>): Result<T> {
    if (result.ok) broadcast('library:changed', undefined)
    return result
  }

  async function askFile(
    page: WebContents,
    titleKey: MessageKey,
    kindKey: MessageKey,
    extensions: readonly string[]
  ): Promise<string | null> {
    const { locale } = settings.get()
    const [path] = await askFiles(page, {
      title: translate(locale, titleKey),
      properties: ['openFile'],
      filters: [{ name: translate(locale, kindKey), extensions: [...extensions] }]
    })
    return path ?? null
  }

  const take = async (path: string): Promise<Made> =>
    changed(await takeAnyFile(library, path, settings.get().locale))

  return {
    'library:list': (_request, page) => {
      const entries = library.list()
      onListed(page)
      return success(entries)
    },
    'library:samples': () => {
      samples ??= listSamples(samplesFolder)
      return success(samples)
    },
    'library:create': (project) => changed(library.create(project)),
    'library:createFromSample': ({ sampleId }) => {
      const sample = readSample(samplesFolder, sampleId)
      return sample.ok ? changed(library.createFromRecords(sample.value, { keepId: false })) : sample
    },
    'library:openFile': async (_request, page) => {
      const path = await askFile(page, 'storage.openTitle', 'storage.fileKind', ['parcours'])
      return path === null ? success(null) : take(path)
    },
    'library:importFile': async (_request, page) => {
      const path = await askFile(page, 'storage.importTitle', 'storage.importKind', importExtensions)
      return path === null ? success(null) : take(path)
    },
    'library:takeFile': async ({ name, bytes }) =>
      changed(await takeAnyBytes(library, name, bytes, settings.get().locale)),
    'library:duplicate': ({ projectId }) => changed(library.duplicate(projectId)),
    'library:bin': ({ projectId }) => changed(library.bin(projectId)),
    'library:restore': ({ projectId }) => changed(library.restore(projectId)),
    'library:reveal': ({ projectId }) => {
      shell.showItemInFolder(library.fileOf(projectId))
      return success(undefined)
    },
    'library:thumbnail': ({ projectId }) => library.thumbnail(projectId)
  }
}
