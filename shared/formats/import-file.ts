import type { Locale } from '../i18n/translate'
import { parseCsv } from './csv'
import { decodeStrictly } from './decode'
import { checkJsonSize, parseProjectJson } from './json'
import { parseMermaidJourney } from './mermaid'
import { type Parsed, parsing, Refusal } from './parsed'

/** What the import dialog offers; `.mermaid` is the longer form some editors write. */
export const importExtensions = ['json', 'mmd', 'mermaid', 'csv'] as const

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
      return parseCsv(bytes, locale, title)
    default:
      return { ok: false, failure: new Refusal('import.unknownKind').failure }
  }
}
