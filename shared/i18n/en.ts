import { action } from './en/action'
import { library } from './en/library'
import { panel } from './en/panel'
import { shell } from './en/shell'
import { vocabulary } from './en/vocabulary'

/** Messages are split by area so that a file stays readable; keys start with the area's name. */
export const en = {
  ...action,
  ...library,
  ...panel,
  ...shell,
  ...vocabulary
} satisfies typeof import('./fr').fr
