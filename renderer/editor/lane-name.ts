import { translate } from '../../shared/i18n/translate'
import type { Lane } from '../../shared/model/lane'
import type { Locale } from '../../shared/model/project'

/** The user's name for a lane, else its kind's, in the reader's language. */
export function laneName(lane: Lane, locale: Locale): string {
  return lane.name || translate(locale, `lane.${lane.kind}`)
}
