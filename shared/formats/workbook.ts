import { type Locale, locales } from '../i18n/translate'
import { type ParseFailure, Refusal } from './parsed'
import { type Cell, cellText } from './table'

/** A sheet as it was read, from its first row: its headers. */
export type WorkbookSheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

/** Which state of which project a workbook of ours was written from. */
export type Origin = { readonly projectId: string; readonly revision: number; readonly locale: Locale }

/** The hidden sheet that says so: one that a program which drops properties of files keeps. */
export const originSheetName = 'parcours'
export const originVersion = 1
/** The header of the hidden column of ids. */
export const idHeader = 'id'

export type OriginRead =
  | { readonly ok: true; readonly origin: Origin }
  | { readonly ok: false; readonly failure: ParseFailure }

export function originOf(sheets: readonly WorkbookSheet[]): OriginRead {
  const sheet = sheets.find(({ name }) => name === originSheetName)
  const said = new Map(sheet?.rows.map(([key = null, value = null]) => [cellText(key), value]))
  const version = Number(said.get('version'))
  const revision = Number(said.get('revision'))
  if (said.get('format') !== 'parcours' || !Number.isInteger(version) || !Number.isInteger(revision))
    return { ok: false, failure: new Refusal('workbook.notOurs').failure }
  if (version > originVersion) return { ok: false, failure: new Refusal('workbook.newer').failure }
  const locale = locales.find((one) => one === said.get('locale')) ?? 'fr'
  return { ok: true, origin: { projectId: cellText(said.get('projectId') ?? null), revision, locale } }
}
