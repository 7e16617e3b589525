import { action } from './fr/action'
import { library } from './fr/library'
import { panel } from './fr/panel'
import { shell } from './fr/shell'
import { vocabulary } from './fr/vocabulary'

/** Messages are split by area so that a file stays readable; keys start with the area's name. */
export const fr = {
  ...action,
  ...library,
  ...panel,
  ...shell,
  ...vocabulary
}
