import { action } from './en/action'
import { announce } from './en/announce'
import { canvas } from './en/canvas'
import { catalogue } from './en/catalogue'
import { cli } from './en/cli'
import { clipboard } from './en/clipboard'
import { compare } from './en/compare'
import { deliverable } from './en/deliverable'
import { exporting } from './en/export'
import { field } from './en/field'
import { filter } from './en/filter'
import { finding } from './en/find'
import { font } from './en/font'
import { foreign } from './en/foreign'
import { formats } from './en/formats'
import { framing } from './en/framing'
import { history } from './en/history'
import { image } from './en/image'
import { lens } from './en/lens'
import { library } from './en/library'
import { log } from './en/log'
import { logo } from './en/logo'
import { maps } from './en/maps'
import { notes } from './en/notes'
import { panel } from './en/panel'
import { parking } from './en/parking'
import { present } from './en/present'
import { priorities } from './en/priorities'
import { refusal } from './en/refusal'
import { review } from './en/review'
import { room } from './en/room'
import { shell } from './en/shell'
import { shortcuts } from './en/shortcuts'
import { shortlist } from './en/shortlist'
import { slides } from './en/slides'
import { storage } from './en/storage'
import { structure } from './en/structure'
import { table } from './en/table'
import { vocabulary } from './en/vocabulary'
import { wall } from './en/wall'
import { workbook } from './en/workbook'

/** Messages are split by area so that a file stays readable; keys start with the area's name. */
export const en = {
  ...action,
  ...announce,
  ...lens,
  ...library,
  ...panel,
  ...shell,
  ...exporting,
  ...canvas,
  ...catalogue,
  ...cli,
  ...clipboard,
  ...compare,
  ...deliverable,
  ...field,
  ...filter,
  ...finding,
  ...foreign,
  ...font,
  ...formats,
  ...framing,
  ...image,
  ...history,
  ...log,
  ...logo,
  ...maps,
  ...notes,
  ...parking,
  ...present,
  ...priorities,
  ...refusal,
  ...review,
  ...room,
  ...shortcuts,
  ...shortlist,
  ...slides,
  ...storage,
  ...structure,
  ...table,
  ...vocabulary,
  ...wall,
  ...workbook
} satisfies typeof import('./fr').fr
