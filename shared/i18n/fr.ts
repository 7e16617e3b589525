import { action } from './fr/action'
import { announce } from './fr/announce'
import { canvas } from './fr/canvas'
import { catalogue } from './fr/catalogue'
import { cli } from './fr/cli'
import { clipboard } from './fr/clipboard'
import { compare } from './fr/compare'
import { deliverable } from './fr/deliverable'
import { exporting } from './fr/export'
import { field } from './fr/field'
import { filter } from './fr/filter'
import { finding } from './fr/find'
import { font } from './fr/font'
import { foreign } from './fr/foreign'
import { formats } from './fr/formats'
import { framing } from './fr/framing'
import { history } from './fr/history'
import { image } from './fr/image'
import { lens } from './fr/lens'
import { library } from './fr/library'
import { log } from './fr/log'
import { logo } from './fr/logo'
import { maps } from './fr/maps'
import { notes } from './fr/notes'
import { panel } from './fr/panel'
import { parking } from './fr/parking'
import { present } from './fr/present'
import { priorities } from './fr/priorities'
import { refusal } from './fr/refusal'
import { review } from './fr/review'
import { room } from './fr/room'
import { shell } from './fr/shell'
import { shortcuts } from './fr/shortcuts'
import { shortlist } from './fr/shortlist'
import { slides } from './fr/slides'
import { storage } from './fr/storage'
import { structure } from './fr/structure'
import { table } from './fr/table'
import { vocabulary } from './fr/vocabulary'
import { wall } from './fr/wall'
import { workbook } from './fr/workbook'

/** Messages are split by area so that a file stays readable; keys start with the area's name. */
export const fr = {
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
}
