import { type Locale, translate } from '../i18n/translate'
import type { Lane } from '../model/lane'

/** The user's name for a lane, else its kind's, in the reader's language. */
export function laneNameIn(locale: Locale, lane: Pick<Lane, 'kind' | 'name'>): string {
  return lane.name || translate(locale, `lane.${lane.kind}`)
}
