import type { Locale } from '../i18n/translate'
import { parseCsv } from './csv'
import { decodeStrictly } from './decode'
import { csvSheet } from './foreign/csv-sheet'
import { foreignProject } from './foreign/foreign-project'
import { checkJsonSize, parseProjectJson } from './json'
import { parseMermaidJourney } from './mermaid'
import { type Parsed, type ParseFailureCode, parsing, Refusal } from './parsed'

/** What the import dialog offers; `.mermaid` is the longer form some editors write. A workbook is read apart, then comes as its sheets. */
export const importExtensions = ['json', 'mmd', 'mermaid', 'csv', 'xlsx'] as const

/** Reads a file by its extension. The window and the command line both come through here. */
export function parseImportFile(fileName: string, bytes: Uint8Array, locale: Locale): Parsed {
  const [, title = '', extension = ''] = /([^/\\]*)\.([^./\\]*)$/.exec(fileName) ?? []
  const tooLarge = checkJsonSize(bytes.byteLength)
  if (tooLarge) return { ok: false, failure: tooLarge }
  const asText = (read: (text: string) => Parsed): Parsed => {
    const decoded: { text: string } = { text: '' }
    const outcome = parsing(() => {
      decoded.text = decodeStrictly(bytes)
      return []
    })
    return outcome.ok ? read(decoded.text) : outcome
  }
  switch (extension.toLowerCase()) {
    case 'json':
      return asText(parseProjectJson)
    case 'mmd':
    case 'mermaid':
      return asText((text) => parseMermaidJourney(text, locale, title))
    case 'csv':
      return parseTable(bytes, locale, title)
    default:
      return { ok: false, failure: new Refusal('import.unknownKind').failure }
  }
}

/** A list of notes under our own headers, line by line or not at all; else somebody else's, if its headers leave no doubt. */
function parseTable(bytes: Uint8Array, locale: Locale, title: string): Parsed {
  const ours = parseCsv(bytes, locale, title)
  if (ours.ok || !isOfOtherColumns(ours.failure.code)) return ours
  const table = csvSheet(bytes)
  const foreign = table.ok ? foreignProject([table.sheet], locale, title) : ours
  // Which of our columns is missing tells more than that it was not understood otherwise either.
  return foreign.ok || foreign.failure.code === 'foreign.tooManyRows' ? foreign : ours
}

function isOfOtherColumns(code: ParseFailureCode): boolean {
  return code === 'csv.missingColumn' || code === 'csv.repeatedColumn'
}
