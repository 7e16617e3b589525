import { vocabulary } from './fr/vocabulary'

/** Messages are split by area so that a file stays readable; keys start with the area's name. */
export const fr = {
  ...vocabulary
}
