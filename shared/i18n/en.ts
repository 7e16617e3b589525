import { vocabulary } from './en/vocabulary'

/** Messages are split by area so that a file stays readable; keys start with the area's name. */
export const en = {
  ...vocabulary
} satisfies typeof import('./fr').fr
