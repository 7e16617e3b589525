import { parseArgs } from 'node:util'
import { type Locale, locales } from '../../shared/i18n/translate'
import {
  type ExportOptions,
  exportFormats,
  isDataFormat,
  isPictureFormat,
  pageSizes,
  wholeExport
} from '../../shared/ipc/contract'
import { type Failure, failure, type Result, success } from '../../shared/ipc/result'
import { tileSheets } from '../../shared/lenses/tiles'
import { type LensId, lensIds } from '../../shared/model/lens-id'
import { type PackSection, packSections } from '../../shared/model/pack-section'
import { mostNoteSheets, roomParts } from '../../shared/room/room-options'
import { verbs } from '../arguments'

export type ExportInvocation = {
  readonly verb: 'export'
  readonly file: string
  readonly out: string
  readonly format: ExportOptions['format']
  readonly lens: LensId | null
  readonly mapTitle: string | null
  /** Of a pack. */
  readonly sections: readonly PackSection[]
  readonly page: ExportOptions['page']
  readonly tiles: ExportOptions['tiles']
  /** File of the client's dress, in place of the project's own. */
  readonly brand: string | null
  readonly scale: number
  /** Of a picture: its exact size in place of the scale, and what it shows. */
  readonly pixels: ExportOptions['pixels']
  readonly background: ExportOptions['background']
  /** The to-be beside the as-is it came from. */
  readonly compared: boolean
  /** Name of a phase, or its number from 1. */
  readonly phase: string | null
  /** What a file for the room holds. */
  readonly room: ExportOptions['room']
  /** Null: the project's own language. */
  readonly locale: Locale | null
}

const reviewFormats = ['text', 'json'] as const
export type ReviewFormat = (typeof reviewFormats)[number]

export type Invocation =
  | { readonly verb: 'help' | 'samples' | 'schema' }
  | { readonly verb: 'new'; readonly sample: string; readonly out: string }
  | { readonly verb: 'import'; readonly file: string; readonly out: string }
  | ExportInvocation
  | { readonly verb: 'verify'; readonly file: string }
  | { readonly verb: 'review'; readonly file: string; readonly format: ReviewFormat }

const options = {
  samples: ['lang'],
  new: ['sample', 'out', 'lang'],
  import: ['out', 'lang'],
  export: [
    'format',
    'lens',
    'map',
    'page',
    'tiles',
    'sections',
    'brand',
    'phase',
    'background',
    'compare',
    'width',
    'height',
    'lang',
    'scale',
    'parts',
    'note-sheets',
    'out'
  ],
  verify: ['lang'],
  review: ['format', 'lang'],
  schema: ['lang'],
  help: ['lang']
} as const satisfies Readonly<Record<Invocation['verb'], readonly string[]>>

type OptionName = (typeof options)[Invocation['verb']][number]
type Values = Partial<Record<OptionName, string>>

const scaleRange = { minimum: 0.25, maximum: 8 } as const

/** Carries a usage failure out of the checks below, and no further than `readInvocation`. */
class WrongUsage extends Error {
  readonly failure: Failure

  constructor(code: string, params: Failure['params'] = {}) {
    super(code)
    this.failure = { code, params }
  }
}

export function readInvocation(words: readonly string[]): Result<Invocation> {
  try {
    return success(invocationOf(words))
  } catch (error) {
    if (error instanceof WrongUsage) return failure(error.failure.code, error.failure.params)
    throw error
  }
}

function invocationOf([verb, ...rest]: readonly string[]): Invocation {
  if (verb === undefined) throw new WrongUsage('cli.noVerb')
  if (!isVerb(verb)) throw new WrongUsage('cli.unknownVerb', { verb })
  const { values, files } = readWords(verb, rest)
  oneOf(values, 'lang', locales)
  switch (verb) {
    case 'help':
    case 'samples':
    case 'schema':
      refuseExtra(files, 0)
      return { verb }
    case 'new':
      refuseExtra(files, 0)
      return { verb, sample: required(values, 'sample'), out: required(values, 'out') }
    case 'import':
      return { verb, file: onlyFile(verb, files), out: required(values, 'out') }
    case 'export':
      return exportInvocation(onlyFile(verb, files), values)
    case 'verify':
      return { verb, file: onlyFile(verb, files) }
    case 'review': {
      const format = oneOf(values, 'format', reviewFormats) ?? 'text'
      return { verb, file: onlyFile(verb, files), format }
    }
  }
}

function isVerb(word: string): word is Invocation['verb'] {
  return word === 'help' || (verbs as readonly string[]).includes(word)
}

function exportInvocation(file: string, values: Values): Invocation {
  required(values, 'format')
  const format = oneOf(values, 'format', exportFormats) ?? 'pdf'
  // Slides and packs of no lens in particular are of all three, a room begins with the journey.
  if (!isDataFormat(format) && !['pptx', 'pack', 'room'].includes(format)) required(values, 'lens')
  const ofPictures = (['phase', 'background', 'width', 'height'] as const).find((name) => name in values)
  if (ofPictures && !isPictureFormat(format))
    throw new WrongUsage('cli.pictureOption', { option: `--${ofPictures}` })
  if ('compare' in values && format !== 'pdf' && !isPictureFormat(format))
    throw new WrongUsage('cli.compareOption')
  return {
    verb: 'export',
    file,
    out: required(values, 'out'),
    format,
    lens: oneOf(values, 'lens', lensIds),
    mapTitle: values.map ?? null,
    sections: listOf(values, 'sections', packSections) ?? packSections,
    page: oneOf(values, 'page', pageSizes) ?? 'A3',
    tiles: oneOf(values, 'tiles', tileSheets),
    brand: values.brand ?? null,
    scale: scaleOf(values),
    pixels: pixelsOf(values),
    background: oneOf(values, 'background', ['white', 'transparent']) ?? 'white',
    compared: oneOf(values, 'compare', ['as-is']) !== null,
    phase: values.phase ?? null,
    room: roomOf(values, format),
    locale: oneOf(values, 'lang', locales)
  }
}

/** Not strict: its own errors are English sentences of several lines; the tokens say what it found. */
function readWords(verb: Invocation['verb'], words: readonly string[]): { values: Values; files: string[] } {
  const known: readonly string[] = options[verb]
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const values: Partial<Record<string, string>> = {}
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option = token.rawName
    if (!known.includes(token.name)) throw new WrongUsage('cli.unknownOption', { option, verb })
    // "--out --lens" forgot a value; a name that does start so can be written --out=-name.
    if (!token.value || (!token.inlineValue && token.value.startsWith('-')))
      throw new WrongUsage('cli.noValue', { option })
    if (values[token.name] !== undefined) throw new WrongUsage('cli.repeatedOption', { option })
    values[token.name] = token.value
  }
  return { values, files }
}

function required(values: Values, name: OptionName): string {
  const value = values[name]
  if (value === undefined) throw new WrongUsage('cli.noOption', { option: `--${name}` })
  return value
}

function oneOf<T extends string>(values: Values, name: OptionName, allowed: readonly T[]): T | null {
  const value = values[name]
  if (value === undefined) return null
  const found = allowed.find((one) => one === value)
  if (found === undefined)
    throw new WrongUsage('cli.badValue', { option: `--${name}`, allowed: allowed.join(', ') })
  return found
}

/** Values parted by commas, in their own order; null where none are given. */
function listOf<T extends string>(
  values: Values,
  name: OptionName,
  allowed: readonly T[]
): readonly T[] | null {
  const words = values[name]?.split(',').map((word) => word.trim())
  if (!words) return null
  for (const word of words) oneOf({ [name]: word }, name, allowed)
  return allowed.filter((one) => words.includes(one))
}

function scaleOf(values: Values): number {
  if (values.scale === undefined) return 2
  const scale = /^\d+(?:\.\d+)?$/.test(values.scale) ? Number(values.scale) : Number.NaN
  if (scale >= scaleRange.minimum && scale <= scaleRange.maximum) return scale
  throw new WrongUsage('cli.badScale', scaleRange)
}

/** A height asks for a width beside it: a picture that follows its height alone has no use. */
function pixelsOf(values: Values): ExportOptions['pixels'] {
  if (values.width === undefined) {
    if (values.height !== undefined) required(values, 'width')
    return null
  }
  if (values.scale !== undefined) throw new WrongUsage('cli.scaleAndWidth')
  const sideOf = (name: 'width' | 'height'): number => {
    const side = /^\d{1,6}$/.test(values[name] ?? '') ? Number(values[name]) : 0
    if (side < 1) throw new WrongUsage('cli.badPixels', { option: `--${name}` })
    return side
  }
  return { width: sideOf('width'), height: values.height === undefined ? null : sideOf('height') }
}

/** `--page` names the paper of a whole poster, `--tiles` that of one to put together. */
function roomOf(values: Values, format: ExportOptions['format']): ExportOptions['room'] {
  const { room } = wholeExport
  if (format !== 'room') return room
  const whole = values.tiles === undefined ? oneOf(values, 'page', ['A0', 'A1'] as const) : null
  const paper = oneOf(values, 'tiles', tileSheets) ?? whole ?? room.paper
  return { parts: partsOf(values) ?? room.parts, paper, noteSheets: noteSheetsOf(values) }
}

function partsOf({ parts }: Values): ExportOptions['room']['parts'] | null {
  if (parts === undefined) return null
  const named = parts.split(',')
  const unknown = named.some((name) => !roomParts.some((part) => part === name))
  if (unknown) throw new WrongUsage('cli.badValue', { option: '--parts', allowed: roomParts.join(', ') })
  return roomParts.filter((part) => named.includes(part))
}

function noteSheetsOf(values: Values): number | null {
  const written = values['note-sheets']
  if (written === undefined) return null
  const sheets = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN
  if (sheets <= mostNoteSheets) return sheets
  throw new WrongUsage('cli.badValue', { option: '--note-sheets', allowed: `0-${mostNoteSheets}` })
}

function onlyFile(verb: Invocation['verb'], files: readonly string[]): string {
  const [file] = files
  if (!file) throw new WrongUsage('cli.noFile', { verb })
  refuseExtra(files, 1)
  return file
}

function refuseExtra(files: readonly string[], expected: number): void {
  const word = files[expected]
  if (word !== undefined) throw new WrongUsage('cli.extraWord', { word })
}
